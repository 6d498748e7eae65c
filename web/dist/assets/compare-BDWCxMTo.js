import{t as e}from"./link-CIQ6h4eP.js";import{t}from"./useNavigate-9BLVFEsG.js";import{t as n}from"./useSearch-BE0n8s4v.js";import{b as r,dt as i,f as a,ft as o,gt as s,n as c,t as l}from"./state-nb8ZW-5r.js";import{n as u}from"./format-BB3b7NAs.js";import{I as d}from"./index-D1TtabY3.js";import{t as f}from"./link-D9d_vlo9.js";import{t as p}from"./coverage-COKfKfW5.js";import{n as m,t as h}from"./picker-PvXbXWb8.js";import{t as g}from"./tie.module-BUHDdVnP.js";var _=s(i(),1),v=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new v(`
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
    `,{fragmentName:`Side`});var y=new v(`
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
}`),b=o();function x(){let{language:i,say:o}=a(),{left:s,right:u}=n({from:`/compare`}),d=t({from:`/compare`}),v=e=>t=>void d({search:n=>({...n,[e]:t})}),x=s!==void 0&&u!==void 0&&s!==u,w=r(y,{left:s??``,right:u??``,lang:i},{enabled:x}),T=(e,t,n,r)=>o(`compare.share`,{name:e,other:t,count:n.counterpartCount+r.counterpartCount,common:r.counterpartCount});return(0,_.useEffect)(()=>{document.title=`${o(`compare.title`)} – Sidelines`}),(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(`h1`,{children:o(`compare.title`)}),(0,b.jsxs)(`div`,{className:g.pickers,children:[(0,b.jsx)(h,{label:o(`tie.a`),value:s,kinds:m,onPick:v(`left`)}),(0,b.jsx)(h,{label:o(`tie.b`),value:u,kinds:m,onPick:v(`right`)})]}),x?(0,b.jsx)(l,{answer:w,lines:8,children:({compare:t})=>(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(`p`,{children:o(`compare.known`)}),(0,b.jsx)(`div`,{className:g.columns,children:[t.left,t.right].map(e=>(0,b.jsxs)(`div`,{children:[(0,b.jsx)(f,{entity:e}),(0,b.jsx)(p,{of:e.id})]},e.id))}),S(t)?(0,b.jsxs)(`p`,{children:[T(t.left.name,t.right.name,t.onlyLeft,t.common),` `,T(t.right.name,t.left.name,t.onlyRight,t.common)]}):(0,b.jsx)(`p`,{children:o(`compare.unlike`,{left:t.left.name,right:t.right.name})}),(0,b.jsx)(`p`,{children:(0,b.jsx)(e,{to:`/tie`,search:{a:s,b:u},children:o(`explore.toTie`)})}),(0,b.jsxs)(`div`,{className:g.columns,children:[(0,b.jsx)(C,{title:o(`compare.only`,{name:t.left.name}),side:t.onlyLeft,isAlike:S(t),notRecorded:t.right.name}),(0,b.jsx)(C,{title:o(`compare.both`),side:t.common,isAlike:S(t)}),(0,b.jsx)(C,{title:o(`compare.only`,{name:t.right.name}),side:t.onlyRight,isAlike:S(t),notRecorded:t.left.name})]})]})}):(0,b.jsx)(c,{children:o(s&&s===u?`tie.oneTwice`:`tie.empty`)})]})}function S({left:e,right:t}){return e.__typename===`Leader`==(t.__typename===`Leader`)}function C({title:e,side:t,isAlike:n,notRecorded:r}){let{say:i}=a();return(0,b.jsxs)(d,{title:e,children:[r&&(0,b.jsx)(`p`,{className:`small soft`,children:i(`compare.notRecorded`,{name:r})}),n&&(0,b.jsx)(T,{title:i(`compare.met`),names:t.counterparts,count:t.counterpartCount}),(0,b.jsx)(T,{title:i(`compare.forums`),names:t.forums,count:t.forumCount}),(0,b.jsx)(T,{title:i(`compare.topics`),names:t.topics,count:t.topicCount})]})}var w=12;function T({title:e,names:t,count:n}){let{language:r,say:i}=a(),[o,s]=(0,_.useState)(!1),c=o?t:t.slice(0,w);return(0,b.jsxs)(`div`,{className:g.names,children:[(0,b.jsxs)(`h3`,{children:[e,` `,(0,b.jsx)(`span`,{className:`small soft`,children:u(n,r)})]}),n===0&&(0,b.jsx)(`p`,{className:`small soft`,children:i(`compare.none`)}),(0,b.jsx)(`ul`,{className:`plain`,children:c.map(e=>(0,b.jsx)(`li`,{children:(0,b.jsx)(f,{entity:e})},e.id))}),c.length<t.length?(0,b.jsxs)(`button`,{type:`button`,onClick:()=>s(!0),children:[t.length<n?i(`compare.all`,{shown:t.length,total:n}):i(`compare.every`,{count:n}),(0,b.jsxs)(`span`,{className:`unseen`,children:[` `,e]})]}):n>t.length&&(0,b.jsx)(`p`,{className:`small soft`,children:i(`compare.more`,{count:n-t.length})})]})}export{x as ComparePage};