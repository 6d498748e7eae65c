import{t as e}from"./link-CIQ6h4eP.js";import{b as t,dt as n,f as r,ft as i,gt as a,n as o,t as s}from"./state-nb8ZW-5r.js";import{n as c}from"./format-BB3b7NAs.js";import{D as l,I as u}from"./index-D1TtabY3.js";import{t as d}from"./link-D9d_vlo9.js";import{t as f}from"./coverage-COKfKfW5.js";import{n as p}from"./pages-BsYNxcBs.js";var m=a(n(),1),h={table:`_table_kwkp6_1`,tie:`_tie_kwkp6_6`,bar:`_bar_kwkp6_12`},g=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new g(`
    fragment Counterparts on CounterpartConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    meetings
    bilateral
    first
    last
    node {
      ...ActorName
    }
  }
}
    fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}`,{fragmentName:`Counterparts`});var _=new g(`
    query MoreCounterparts($id: ID!, $after: String, $lang: Language) {
  entity(id: $id) {
    __typename
    id
    ... on Leader {
      counterparts(first: 25, after: $after) {
        ...Counterparts
      }
    }
    ... on Country {
      counterparts(first: 25, after: $after) {
        ...Counterparts
      }
    }
    ... on Organization {
      counterparts(first: 25, after: $after) {
        ...Counterparts
      }
    }
  }
}
    fragment Counterparts on CounterpartConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    meetings
    bilateral
    first
    last
    node {
      ...ActorName
    }
  }
}
fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}`),v=i();function y({of:e,list:t}){let{language:n,say:i}=r(),[a,s]=(0,m.useState)([]),[c,l]=(0,m.useState)();if(!t)return null;let d=c??t.pageInfo,g=Math.max(1,...t.edges.map(e=>e.meetings));return(0,v.jsxs)(u,{title:i(`leader.met`),count:p(t.totalCount,n),children:[(0,v.jsx)(f,{of:e}),(0,v.jsx)(`p`,{className:`small soft`,children:i(`leader.metCaveat`)}),t.edges.length===0?(0,v.jsx)(o,{children:i(`leader.metNobody`)}):(0,v.jsxs)(`table`,{className:h.table,children:[(0,v.jsx)(`thead`,{children:(0,v.jsxs)(`tr`,{children:[(0,v.jsx)(`th`,{scope:`col`,children:i(`table.who`)}),(0,v.jsx)(`th`,{scope:`col`,children:i(`table.meetings`)}),(0,v.jsx)(`th`,{scope:`col`,children:i(`table.first`)}),(0,v.jsx)(`th`,{scope:`col`,children:i(`table.last`)})]})}),(0,v.jsxs)(`tbody`,{children:[(0,v.jsx)(b,{of:e,list:t,most:g}),a.map(t=>(0,v.jsx)(x,{of:e,after:t,most:g,onEnd:e=>l(e)},t))]})]}),d.hasNextPage&&d.endCursor&&d.endCursor!==a.at(-1)&&(0,v.jsx)(`button`,{type:`button`,onClick:()=>s([...a,d.endCursor??``]),children:i(`list.more`)})]})}function b({of:t,list:n,most:i}){let{language:a,say:o}=r();return n.edges.map(n=>(0,v.jsxs)(`tr`,{children:[(0,v.jsxs)(`th`,{scope:`row`,children:[(0,v.jsx)(d,{entity:n.node}),(0,v.jsxs)(e,{to:`/tie`,search:{a:t,b:n.node.id},className:h.tie,children:[o(`read.tie.link`),(0,v.jsxs)(`span`,{className:`unseen`,children:[` `,n.node.name]})]})]}),(0,v.jsxs)(`td`,{children:[c(n.meetings,a),(0,v.jsx)(`span`,{className:h.bar,style:{width:`${n.meetings/i*6}rem`},"aria-hidden":!0})]}),(0,v.jsx)(`td`,{className:`small`,children:(0,v.jsx)(l,{on:n.first})}),(0,v.jsx)(`td`,{className:`small`,children:(0,v.jsx)(l,{on:n.last})})]},n.node.id))}function x({of:e,after:n,most:i,onEnd:a}){let{language:o}=r(),c=t(_,{id:e,after:n,lang:o}),l=c.data?.entity,u=l&&`counterparts`in l?l.counterparts:null,d=u?.pageInfo,f=(0,m.useRef)(a);return f.current=a,(0,m.useEffect)(()=>{d&&f.current(d)},[d]),u?(0,v.jsx)(b,{of:e,list:u,most:i}):(0,v.jsx)(`tr`,{children:(0,v.jsx)(`td`,{colSpan:4,children:(0,v.jsx)(s,{answer:c,children:()=>null})})})}export{y as t};