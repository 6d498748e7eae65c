import{t as e}from"./link-BlpfVXH_.js";import{t}from"./useNavigate-rU7JP7po.js";import{t as n}from"./useSearch-pNGABGae.js";import{l as r,m as i,n as a,nt as o,rt as s,st as c,t as l}from"./state-Bw_xDT9K.js";import{n as u}from"./format-B7L5SZEl.js";import{b as d,h as f}from"./index-dCyFb65w.js";import{n as p,t as m}from"./picker-uENVA202.js";import{t as h}from"./tie.module-C2veh5zL.js";var g=c(o(),1),_=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new _(`
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
}`),y=s();function b(){let{language:o,say:s}=r(),{left:c,right:u}=n({from:`/compare`}),d=t({from:`/compare`}),f=e=>t=>void d({search:n=>({...n,[e]:t})}),_=c!==void 0&&u!==void 0&&c!==u,b=i(v,{left:c??``,right:u??``,lang:o},{enabled:_});return(0,g.useEffect)(()=>{document.title=`${s(`compare.title`)} – Sidelines`}),(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`h1`,{children:s(`compare.title`)}),(0,y.jsxs)(`div`,{className:h.pickers,children:[(0,y.jsx)(m,{label:s(`tie.a`),value:c,kinds:p,onPick:f(`left`)}),(0,y.jsx)(m,{label:s(`tie.b`),value:u,kinds:p,onPick:f(`right`)})]}),_?(0,y.jsx)(l,{answer:b,lines:8,children:({compare:t})=>(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)(`p`,{className:h.lead,children:[s(`compare.similarity`,{share:new Intl.NumberFormat(o,{style:`percent`}).format(t.similarity)}),` `,(0,y.jsx)(e,{to:`/tie`,search:{a:c,b:u},children:s(`explore.toTie`)})]}),(0,y.jsx)(`p`,{className:`small soft`,children:s(`compare.known`)}),(0,y.jsxs)(`div`,{className:h.columns,children:[(0,y.jsx)(x,{title:s(`compare.only`,{name:t.left.name}),side:t.onlyLeft}),(0,y.jsx)(x,{title:s(`compare.both`),side:t.common}),(0,y.jsx)(x,{title:s(`compare.only`,{name:t.right.name}),side:t.onlyRight})]})]})}):(0,y.jsx)(a,{children:s(`tie.empty`)})]})}function x({title:e,side:t}){let{say:n}=r();return(0,y.jsxs)(d,{title:e,children:[(0,y.jsx)(S,{title:n(`compare.met`),names:t.counterparts,count:t.counterpartCount}),(0,y.jsx)(S,{title:n(`compare.forums`),names:t.forums,count:t.forumCount}),(0,y.jsx)(S,{title:n(`compare.topics`),names:t.topics,count:t.topicCount})]})}function S({title:e,names:t,count:n}){let{language:i,say:a}=r();return(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)(`h3`,{children:[e,` `,(0,y.jsx)(`span`,{className:`small soft`,children:u(n,i)})]}),(0,y.jsx)(`ul`,{className:`plain`,children:t.map(e=>(0,y.jsx)(`li`,{children:(0,y.jsx)(f,{entity:e})},e.id))}),n>t.length&&(0,y.jsx)(`p`,{className:`small soft`,children:a(`compare.more`,{count:n-t.length})})]})}export{b as ComparePage};