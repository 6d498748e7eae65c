import{f as e,l as t,o as n}from"./index-DCQZgbUy.js";import{Dt as r,Ot as i,S as a,_ as o,a as s,jt as c,o as l,t as u,u as d}from"./link-Cmb22IQ3.js";import{t as f}from"./proof-DsvN9OJu.js";import{t as p}from"./counterparts-B0xXocoe.js";import{i as m}from"./pages-pASFRhn3.js";import{n as h,t as g}from"./unknown-DQwpmCfg.js";import{t as _}from"./meetings-BnCqUNrW.js";import{t as v}from"./statements-BFvc96Cf.js";import{t as y}from"./days-CwcttdPv.js";import{t as b}from"./scale-BPgoUCkn.js";var x=c(r(),1),S=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},C=new S(`
    query LeaderPage($id: ID!, $lang: Language) {
  leader(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    country {
      __typename
      id
      name(lang: $lang)
    }
    tenures {
      id
      office
      title(lang: $lang)
      of {
        __typename
        ... on Country {
          id
          name(lang: $lang)
        }
        ... on Organization {
          id
          name(lang: $lang)
        }
      }
      from
      to
      asOf
      ...Proof
    }
    counterparts(first: 12) {
      ...Counterparts
    }
    differentFrom {
      reason
      from {
        __typename
        id
        name(lang: $lang)
      }
    }
  }
}
    fragment Proof on Fact {
  standing
  citations {
    stance
    excerpt
    locator
    source {
      id
      name(lang: $lang)
      publisher
      url
      kind
      lang
      publishedAt
    }
  }
  disputes {
    field
    values {
      value
      citations {
        source {
          id
          name(lang: $lang)
          publisher
        }
      }
    }
  }
  retraction {
    reason
    source {
      id
      name(lang: $lang)
    }
  }
}
fragment Counterparts on CounterpartConnection {
  totalCount
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
}`),w=new S(`
    query TopicsOfLeader($id: ID!, $lang: Language) {
  topics: activity(
    of: STATEMENTS
    by: [TOPIC]
    subjects: [$id]
    orderBy: [COUNT_DESC]
    limit: 12
  ) {
    count
    others
    keys {
      value
      entity {
        __typename
        id
        name(lang: $lang)
      }
    }
  }
}
    `),T={tenure:`_tenure_t8hnx_1`,topics:`_topics_t8hnx_6`},E={line:`_line_1ac9y_1`,years:`_years_1ac9y_5`,bars:`_bars_1ac9y_20`,bar:`_bar_1ac9y_20`,open:`_open_1ac9y_27`},D=i(),O=18;function k({tenures:e}){let{say:t}=o(),n=new Date().toISOString().slice(0,10),r=e.flatMap(e=>e.from?[{tenure:e,isOpen:e.to===null,from:y(e.from,`first`),to:y(e.to??e.asOf??n,`last`)}]:[]);if(r.length===0)return null;let i=Math.min(...r.map(e=>e.from)),a=Math.max(...r.map(e=>e.to)),s=e=>(e-i)/Math.max(1,a-i)*100,c=b(i,a);return(0,D.jsxs)(`div`,{className:E.line,"aria-hidden":!0,children:[(0,D.jsx)(`div`,{className:E.years,children:c.map(({year:e,day:t})=>(0,D.jsx)(`span`,{style:{insetInlineStart:`${s(t)}%`},children:e},e))}),(0,D.jsx)(`div`,{className:E.bars,style:{height:r.length*O},children:r.map((e,n)=>(0,D.jsx)(`span`,{className:e.isOpen?E.open:E.bar,title:e.isOpen?`${e.tenure.title} (${t(`tenure.openEnd`)})`:e.tenure.title,style:{insetInlineStart:`${s(e.from)}%`,width:`max(4px, ${s(e.to)-s(e.from)}%)`,top:n*O},children:e.tenure.title},e.tenure.id))})]})}function A(){let{id:t}=e({from:`/leaders/$id`}),{language:n,say:r}=o(),i=a(C,{id:t,lang:n});return(0,D.jsx)(s,{answer:i,lines:10,children:({leader:e})=>e?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(h,{entity:e,kind:`Leader`,children:e.country&&(0,D.jsx)(u,{entity:e.country})}),(0,D.jsx)(j,{leader:e}),(0,D.jsx)(p,{of:e.id,list:e.counterparts}),(0,D.jsx)(_,{of:{leader:e.id}},t),(0,D.jsx)(M,{leader:e.id},`said ${t}`),(0,D.jsx)(v,{id:t,where:{mentions:[e.id]},title:r(`read.leader.mentioned`)}),(0,D.jsx)(m,{of:e.differentFrom})]}):(0,D.jsx)(g,{id:t})})}function j({leader:e}){let{say:r}=o();return(0,D.jsxs)(t,{title:r(`leader.offices`),children:[e.tenures.length===0?(0,D.jsx)(l,{children:r(`leader.noOffices`)}):(0,D.jsx)(k,{tenures:e.tenures}),(0,D.jsx)(`ul`,{className:`plain`,children:e.tenures.map(e=>(0,D.jsxs)(`li`,{className:T.tenure,children:[(0,D.jsx)(`strong`,{children:e.title}),`, `,(0,D.jsx)(u,{entity:e.of}),` `,(0,D.jsxs)(`span`,{className:`soft`,children:[(0,D.jsx)(n,{on:e.from}),` –`,` `,e.to?(0,D.jsx)(n,{on:e.to}):e.asOf?r(`tenure.asOf`,{day:e.asOf}):r(`tenure.openEnd`)]}),(0,D.jsx)(f,{of:e})]},e.id))})]})}function M({leader:e}){let{language:t,say:n}=o(),[r,i]=(0,x.useState)(),s=a(w,{id:e,lang:t}),c=(s.data?.topics??[]).flatMap(e=>e.keys[0]?.entity?[{count:e.count,entity:e.keys[0].entity}]:[]);return(0,D.jsxs)(v,{id:`${e} ${r}`,title:n(`read.leader.statements`),where:{speaker:[e],...r&&{about:[r]}},children:[(0,D.jsxs)(`div`,{role:`group`,"aria-label":n(`leader.topics`),className:T.topics,children:[(0,D.jsx)(`span`,{className:`small soft`,children:s.data&&c.length===0?n(`leader.noTopics`):n(`leader.topics`)}),c.map(({count:e,entity:n})=>(0,D.jsxs)(`button`,{type:`button`,"aria-pressed":r===n.id,onClick:()=>i(r===n.id?void 0:n.id),children:[(0,D.jsx)(`bdi`,{children:n.name}),` `,(0,D.jsx)(`span`,{className:`soft`,children:d(e,t)})]},n.id))]}),r&&(0,D.jsx)(`p`,{className:`small`,children:c.filter(({entity:e})=>e.id===r).map(({entity:e})=>(0,D.jsx)(u,{entity:e},e.id))})]})}export{A as LeaderPage};