import{t as e}from"./useParams-BUz8iapr.js";import{l as t,m as n,n as r,nt as i,rt as a,st as o,t as s}from"./state-Bw_xDT9K.js";import{n as c}from"./format-B7L5SZEl.js";import{b as l,h as u}from"./index-dCyFb65w.js";import{t as d}from"./dates-DlbU3HZO.js";import{t as f}from"./proof-Cg_-SSUA.js";import{t as p}from"./counterparts-CuORk0_f.js";import{i as m}from"./pages-BKoRGVXN.js";import{t as h}from"./head-5vXynEDV.js";import{t as g}from"./meetings-vyi9CmLl.js";import{t as _}from"./statements-C8mjtXpl.js";import{n as v}from"./file-OPBdrH1L.js";import{t as y}from"./days-CwcttdPv.js";import{t as b}from"./scale-BPgoUCkn.js";var x=o(i(),1),S=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},C=new S(`
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
    `),T={tenure:`_tenure_t8hnx_1`,topics:`_topics_t8hnx_6`},E={line:`_line_1ac9y_1`,years:`_years_1ac9y_5`,bars:`_bars_1ac9y_20`,bar:`_bar_1ac9y_20`,open:`_open_1ac9y_27`},D=a(),O=18;function k({tenures:e}){let{say:n}=t(),r=new Date().toISOString().slice(0,10),i=e.flatMap(e=>e.from?[{tenure:e,isOpen:e.to===null,from:y(e.from,`first`),to:y(e.to??e.asOf??r,`last`)}]:[]);if(i.length===0)return null;let a=Math.min(...i.map(e=>e.from)),o=Math.max(...i.map(e=>e.to)),s=e=>(e-a)/Math.max(1,o-a)*100,c=b(a,o);return(0,D.jsxs)(`div`,{className:E.line,"aria-hidden":!0,children:[(0,D.jsx)(`div`,{className:E.years,children:c.map(({year:e,day:t})=>(0,D.jsx)(`span`,{style:{insetInlineStart:`${s(t)}%`},children:e},e))}),(0,D.jsx)(`div`,{className:E.bars,style:{height:i.length*O},children:i.map((e,t)=>(0,D.jsx)(`span`,{className:e.isOpen?E.open:E.bar,title:e.isOpen?`${e.tenure.title} (${n(`tenure.openEnd`)})`:e.tenure.title,style:{insetInlineStart:`${s(e.from)}%`,width:`max(4px, ${s(e.to)-s(e.from)}%)`,top:t*O},children:e.tenure.title},e.tenure.id))})]})}function A(){let{id:r}=e({from:`/leaders/$id`}),{language:i,say:a}=t(),o=n(C,{id:r,lang:i});return(0,D.jsx)(s,{answer:o,lines:10,children:({leader:e})=>e?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(h,{entity:e,kind:`Leader`,children:e.country&&(0,D.jsx)(u,{entity:e.country})}),(0,D.jsx)(j,{leader:e}),(0,D.jsx)(p,{of:e.id,list:e.counterparts}),(0,D.jsx)(g,{of:{leader:e.id}},r),(0,D.jsx)(M,{leader:e.id},`said ${r}`),(0,D.jsx)(_,{id:r,where:{mentions:[e.id]},title:a(`read.leader.mentioned`)}),(0,D.jsx)(m,{of:e.differentFrom})]}):(0,D.jsx)(v,{id:r})})}function j({leader:e}){let{say:n}=t();return(0,D.jsxs)(l,{title:n(`leader.offices`),children:[e.tenures.length===0?(0,D.jsx)(r,{children:n(`leader.noOffices`)}):(0,D.jsx)(k,{tenures:e.tenures}),(0,D.jsx)(`ul`,{className:`plain`,children:e.tenures.map(e=>(0,D.jsxs)(`li`,{className:T.tenure,children:[(0,D.jsx)(`strong`,{children:e.title}),`, `,(0,D.jsx)(u,{entity:e.of}),` `,(0,D.jsxs)(`span`,{className:`soft`,children:[(0,D.jsx)(d,{on:e.from}),` –`,` `,e.to?(0,D.jsx)(d,{on:e.to}):e.asOf?n(`tenure.asOf`,{day:e.asOf}):n(`tenure.openEnd`)]}),(0,D.jsx)(f,{of:e})]},e.id))})]})}function M({leader:e}){let{language:r,say:i}=t(),[a,o]=(0,x.useState)(),s=n(w,{id:e,lang:r}),l=(s.data?.topics??[]).flatMap(e=>e.keys[0]?.entity?[{count:e.count,entity:e.keys[0].entity}]:[]);return(0,D.jsxs)(_,{id:`${e} ${a}`,title:i(`read.leader.statements`),where:{speaker:[e],...a&&{about:[a]}},children:[(0,D.jsxs)(`div`,{role:`group`,"aria-label":i(`leader.topics`),className:T.topics,children:[(0,D.jsx)(`span`,{className:`small soft`,children:s.data&&l.length===0?i(`leader.noTopics`):i(`leader.topics`)}),l.map(({count:e,entity:t})=>(0,D.jsxs)(`button`,{type:`button`,"aria-pressed":a===t.id,onClick:()=>o(a===t.id?void 0:t.id),children:[(0,D.jsx)(`bdi`,{children:t.name}),` `,(0,D.jsx)(`span`,{className:`soft`,children:c(e,r)})]},t.id))]}),a&&(0,D.jsx)(`p`,{className:`small`,children:l.filter(({entity:e})=>e.id===a).map(({entity:e})=>(0,D.jsx)(u,{entity:e},e.id))})]})}export{A as LeaderPage};