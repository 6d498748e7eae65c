import{Dt as e,O as t,Ot as n,S as r,_ as i,a,jt as o,o as s,t as c,u as l}from"./link-Cmb22IQ3.js";import{d as u,l as d,u as f}from"./index-DCQZgbUy.js";import{n as p,t as m}from"./picker-DLxhzg6_.js";import{t as h}from"./tie.module-C2veh5zL.js";var g=o(e(),1),_=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new _(`
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
}`),y=n();function b(){let{language:e,say:n}=i(),{left:o,right:c}=u({from:`/compare`}),l=f({from:`/compare`}),d=e=>t=>void l({search:n=>({...n,[e]:t})}),_=o!==void 0&&c!==void 0&&o!==c,b=r(v,{left:o??``,right:c??``,lang:e},{enabled:_});return(0,g.useEffect)(()=>{document.title=`${n(`compare.title`)} – Sidelines`}),(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`h1`,{children:n(`compare.title`)}),(0,y.jsxs)(`div`,{className:h.pickers,children:[(0,y.jsx)(m,{label:n(`tie.a`),value:o,kinds:p,onPick:d(`left`)}),(0,y.jsx)(m,{label:n(`tie.b`),value:c,kinds:p,onPick:d(`right`)})]}),_?(0,y.jsx)(a,{answer:b,lines:8,children:({compare:r})=>(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)(`p`,{className:h.lead,children:[n(`compare.similarity`,{share:new Intl.NumberFormat(e,{style:`percent`}).format(r.similarity)}),` `,(0,y.jsx)(t,{to:`/tie`,search:{a:o,b:c},children:n(`explore.toTie`)})]}),(0,y.jsx)(`p`,{className:`small soft`,children:n(`compare.known`)}),(0,y.jsxs)(`div`,{className:h.columns,children:[(0,y.jsx)(x,{title:n(`compare.only`,{name:r.left.name}),side:r.onlyLeft}),(0,y.jsx)(x,{title:n(`compare.both`),side:r.common}),(0,y.jsx)(x,{title:n(`compare.only`,{name:r.right.name}),side:r.onlyRight})]})]})}):(0,y.jsx)(s,{children:n(`tie.empty`)})]})}function x({title:e,side:t}){let{say:n}=i();return(0,y.jsxs)(d,{title:e,children:[(0,y.jsx)(S,{title:n(`compare.met`),names:t.counterparts,count:t.counterpartCount}),(0,y.jsx)(S,{title:n(`compare.forums`),names:t.forums,count:t.forumCount}),(0,y.jsx)(S,{title:n(`compare.topics`),names:t.topics,count:t.topicCount})]})}function S({title:e,names:t,count:n}){let{language:r,say:a}=i();return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)(`h3`,{children:[e,` `,(0,y.jsx)(`span`,{className:`small soft`,children:l(n,r)})]}),(0,y.jsx)(`ul`,{className:`plain`,children:t.map(e=>(0,y.jsx)(`li`,{children:(0,y.jsx)(c,{entity:e})},e.id))}),n>t.length&&(0,y.jsx)(`p`,{className:`small soft`,children:a(`compare.more`,{count:n-t.length})})]})}export{b as ComparePage};