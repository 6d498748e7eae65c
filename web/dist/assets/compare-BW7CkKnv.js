import{t as e}from"./link-9B_umsQV.js";import{t}from"./useNavigate-DCQTWgwi.js";import{t as n}from"./useSearch-EjCs85Dc.js";import{ct as r,ft as i,n as a,st as o,t as s,u as c,v as l}from"./state-DIbiJuFH.js";import{n as u}from"./format-DPXxF3pN.js";import{T as d,y as f}from"./index-DXIh8bLX.js";import{n as p,t as m}from"./picker-DWzHTL0X.js";import{t as h}from"./tie.module-Cx5gor10.js";var g=i(o(),1),_=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new _(`
    fragment Side on ComparisonSide {
  counterpartCount
  counterparts {
    __typename
    ... on Entity {
      id
      name(lang: $lang)
    }
  }
  forumCount
  forums {
    __typename
    id
    name(lang: $lang)
  }
  topicCount
  topics {
    __typename
    id
    name(lang: $lang)
  }
}
    `,{fragmentName:`Side`});var v=new _(`
    query ComparePage($left: ID!, $right: ID!, $lang: Language) {
  compare(left: $left, right: $right) {
    left {
      __typename
      ... on Entity {
        id
        name(lang: $lang)
      }
    }
    right {
      __typename
      ... on Entity {
        id
        name(lang: $lang)
      }
    }
    similarity
    common {
      ...Side
    }
    onlyLeft {
      ...Side
    }
    onlyRight {
      ...Side
    }
  }
}
    fragment Side on ComparisonSide {
  counterpartCount
  counterparts {
    __typename
    ... on Entity {
      id
      name(lang: $lang)
    }
  }
  forumCount
  forums {
    __typename
    id
    name(lang: $lang)
  }
  topicCount
  topics {
    __typename
    id
    name(lang: $lang)
  }
}`),y=r();function b(){let{language:r,say:i}=c(),{left:o,right:u}=n({from:`/compare`}),d=t({from:`/compare`}),f=e=>t=>void d({search:n=>({...n,[e]:t})}),_=o!==void 0&&u!==void 0&&o!==u,b=l(v,{left:o??``,right:u??``,lang:r},{enabled:_});return(0,g.useEffect)(()=>{document.title=`${i(`compare.title`)} – Sidelines`}),(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`h1`,{children:i(`compare.title`)}),(0,y.jsxs)(`div`,{className:h.pickers,children:[(0,y.jsx)(m,{label:i(`tie.a`),value:o,kinds:p,onPick:f(`left`)}),(0,y.jsx)(m,{label:i(`tie.b`),value:u,kinds:p,onPick:f(`right`)})]}),_?(0,y.jsx)(s,{answer:b,lines:8,children:({compare:t})=>(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)(`p`,{className:h.lead,children:[i(`compare.similarity`,{share:new Intl.NumberFormat(r,{style:`percent`}).format(t.similarity)}),` `,(0,y.jsx)(e,{to:`/tie`,search:{a:o,b:u},children:i(`explore.toTie`)})]}),(0,y.jsx)(`p`,{className:`small soft`,children:i(`compare.known`)}),(0,y.jsxs)(`div`,{className:h.columns,children:[(0,y.jsx)(x,{title:i(`compare.only`,{name:t.left.name}),side:t.onlyLeft}),(0,y.jsx)(x,{title:i(`compare.both`),side:t.common}),(0,y.jsx)(x,{title:i(`compare.only`,{name:t.right.name}),side:t.onlyRight})]})]})}):(0,y.jsx)(a,{children:i(`tie.empty`)})]})}function x({title:e,side:t}){let{say:n}=c();return(0,y.jsxs)(d,{title:e,children:[(0,y.jsx)(S,{title:n(`compare.met`),names:t.counterparts,count:t.counterpartCount}),(0,y.jsx)(S,{title:n(`compare.forums`),names:t.forums,count:t.forumCount}),(0,y.jsx)(S,{title:n(`compare.topics`),names:t.topics,count:t.topicCount})]})}function S({title:e,names:t,count:n}){let{language:r,say:i}=c();return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)(`h3`,{children:[e,` `,(0,y.jsx)(`span`,{className:`small soft`,children:u(n,r)})]}),(0,y.jsx)(`ul`,{className:`plain`,children:t.map(e=>(0,y.jsx)(`li`,{children:(0,y.jsx)(f,{entity:e})},e.id))}),n>t.length&&(0,y.jsx)(`p`,{className:`small soft`,children:i(`compare.more`,{count:n-t.length})})]})}export{b as ComparePage};