import{t as e}from"./link-9B_umsQV.js";import{ct as t,ft as n,n as r,st as i,t as a,u as o,v as s}from"./state-DIbiJuFH.js";import{n as c}from"./format-DPXxF3pN.js";import{T as l,y as u}from"./index-DXIh8bLX.js";import{t as d}from"./dates-B2X1Plb0.js";import{n as f}from"./pages-BzCHwbdX.js";var p=n(i(),1),m={table:`_table_1vsva_1`,tie:`_tie_1vsva_6`,bar:`_bar_1vsva_12`},h=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new h(`
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
  }
  ... on Country {
    id
    name(lang: $lang)
  }
  ... on Organization {
    id
    name(lang: $lang)
  }
}`,{fragmentName:`Counterparts`});var g=new h(`
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
  }
  ... on Country {
    id
    name(lang: $lang)
  }
  ... on Organization {
    id
    name(lang: $lang)
  }
}`),_=t();function v({of:e,list:t}){let{language:n,say:i}=o(),[a,s]=(0,p.useState)([]),[c,u]=(0,p.useState)();if(!t)return null;let d=c??t.pageInfo,h=Math.max(1,...t.edges.map(e=>e.meetings));return(0,_.jsxs)(l,{title:i(`leader.met`),count:f(t.totalCount,n),children:[t.edges.length===0?(0,_.jsx)(r,{children:i(`leader.metNobody`)}):(0,_.jsxs)(`table`,{className:m.table,children:[(0,_.jsx)(`thead`,{children:(0,_.jsxs)(`tr`,{children:[(0,_.jsx)(`th`,{scope:`col`,children:i(`table.who`)}),(0,_.jsx)(`th`,{scope:`col`,children:i(`table.meetings`)}),(0,_.jsx)(`th`,{scope:`col`,children:i(`table.first`)}),(0,_.jsx)(`th`,{scope:`col`,children:i(`table.last`)})]})}),(0,_.jsxs)(`tbody`,{children:[(0,_.jsx)(y,{of:e,list:t,most:h}),a.map(t=>(0,_.jsx)(b,{of:e,after:t,most:h,onEnd:e=>u(e)},t))]})]}),d.hasNextPage&&d.endCursor&&d.endCursor!==a.at(-1)&&(0,_.jsx)(`button`,{type:`button`,onClick:()=>s([...a,d.endCursor??``]),children:i(`list.more`)})]})}function y({of:t,list:n,most:r}){let{language:i,say:a}=o();return n.edges.map(n=>(0,_.jsxs)(`tr`,{children:[(0,_.jsxs)(`th`,{scope:`row`,children:[(0,_.jsx)(u,{entity:n.node}),(0,_.jsxs)(e,{to:`/tie`,search:{a:t,b:n.node.id},className:m.tie,children:[a(`read.tie.link`),(0,_.jsxs)(`span`,{className:`unseen`,children:[` `,n.node.name]})]})]}),(0,_.jsxs)(`td`,{children:[c(n.meetings,i),(0,_.jsx)(`span`,{className:m.bar,style:{width:`${n.meetings/r*6}rem`},"aria-hidden":!0})]}),(0,_.jsx)(`td`,{className:`small`,children:(0,_.jsx)(d,{on:n.first})}),(0,_.jsx)(`td`,{className:`small`,children:(0,_.jsx)(d,{on:n.last})})]},n.node.id))}function b({of:e,after:t,most:n,onEnd:r}){let{language:i}=o(),c=s(g,{id:e,after:t,lang:i}),l=c.data?.entity,u=l&&`counterparts`in l?l.counterparts:null,d=u?.pageInfo,f=(0,p.useRef)(r);return f.current=r,(0,p.useEffect)(()=>{d&&f.current(d)},[d]),u?(0,_.jsx)(y,{of:e,list:u,most:n}):(0,_.jsx)(`tr`,{children:(0,_.jsx)(`td`,{colSpan:4,children:(0,_.jsx)(a,{answer:c,children:()=>null})})})}export{v as t};