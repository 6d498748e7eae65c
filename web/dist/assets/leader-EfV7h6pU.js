import{b as e,c as t,d as n,h as r,i,l as a,m as o,n as s,s as c,v as l,x as u,y as d}from"./index-D5vl5esc.js";import{t as f}from"./proof-C6J0ZY2o.js";import{t as p}from"./counterparts-ISPVXkdC.js";import{i as m,o as h,t as g}from"./unknown-DohJRCzG.js";import{t as _}from"./meetings-CBdt1p3m.js";import{t as v}from"./statements-BLEC94Kd.js";import{t as y}from"./days-CwcttdPv.js";import{t as b}from"./scale-BPgoUCkn.js";var x=u(d(),1),S=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},C=new S(`
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
    `),T={tenure:`_tenure_t8hnx_1`,topics:`_topics_t8hnx_6`},E={line:`_line_1ac9y_1`,years:`_years_1ac9y_5`,bars:`_bars_1ac9y_20`,bar:`_bar_1ac9y_20`,open:`_open_1ac9y_27`},D=e(),O=18;function k({tenures:e}){let{say:t}=o(),n=new Date().toISOString().slice(0,10),r=e.flatMap(e=>e.from?[{tenure:e,isOpen:e.to===null,from:y(e.from,`first`),to:y(e.to??e.asOf??n,`last`)}]:[]);if(r.length===0)return null;let i=Math.min(...r.map(e=>e.from)),a=Math.max(...r.map(e=>e.to)),s=e=>(e-i)/Math.max(1,a-i)*100,c=b(i,a);return(0,D.jsxs)(`div`,{className:E.line,"aria-hidden":!0,children:[(0,D.jsx)(`div`,{className:E.years,children:c.map(({year:e,day:t})=>(0,D.jsx)(`span`,{style:{insetInlineStart:`${s(t)}%`},children:e},e))}),(0,D.jsx)(`div`,{className:E.bars,style:{height:r.length*O},children:r.map((e,n)=>(0,D.jsx)(`span`,{className:e.isOpen?E.open:E.bar,title:e.isOpen?`${e.tenure.title} (${t(`tenure.openEnd`)})`:e.tenure.title,style:{insetInlineStart:`${s(e.from)}%`,width:`max(4px, ${s(e.to)-s(e.from)}%)`,top:n*O},children:e.tenure.title},e.tenure.id))})]})}function A(){let{id:e}=l({from:`/leaders/$id`}),{language:t,say:n}=o(),a=r(C,{id:e,lang:t});return(0,D.jsx)(c,{answer:a,lines:10,children:({leader:t})=>t?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(m,{entity:t,kind:`Leader`,children:t.country&&(0,D.jsx)(i,{entity:t.country})}),(0,D.jsx)(j,{leader:t}),(0,D.jsx)(p,{of:t.id,list:t.counterparts}),(0,D.jsx)(_,{of:{leader:t.id}},e),(0,D.jsx)(M,{leader:t.id},`said ${e}`),(0,D.jsx)(v,{id:e,where:{mentions:[t.id]},title:n(`read.leader.mentioned`)}),(0,D.jsx)(h,{of:t.differentFrom})]}):(0,D.jsx)(g,{id:e})})}function j({leader:e}){let{say:n}=o();return(0,D.jsxs)(a,{title:n(`leader.offices`),children:[e.tenures.length===0?(0,D.jsx)(t,{children:n(`leader.noOffices`)}):(0,D.jsx)(k,{tenures:e.tenures}),(0,D.jsx)(`ul`,{className:`plain`,children:e.tenures.map(e=>(0,D.jsxs)(`li`,{className:T.tenure,children:[(0,D.jsx)(`strong`,{children:e.title}),`, `,(0,D.jsx)(i,{entity:e.of}),` `,(0,D.jsxs)(`span`,{className:`soft`,children:[(0,D.jsx)(s,{on:e.from}),` –`,` `,e.to?(0,D.jsx)(s,{on:e.to}):e.asOf?n(`tenure.asOf`,{day:e.asOf}):n(`tenure.openEnd`)]}),(0,D.jsx)(f,{of:e})]},e.id))})]})}function M({leader:e}){let{language:t,say:a}=o(),[s,c]=(0,x.useState)(),l=r(w,{id:e,lang:t}),u=(l.data?.topics??[]).flatMap(e=>e.keys[0]?.entity?[{count:e.count,entity:e.keys[0].entity}]:[]);return(0,D.jsxs)(v,{id:`${e} ${s}`,title:a(`read.leader.statements`),where:{speaker:[e],...s&&{about:[s]}},children:[(0,D.jsxs)(`div`,{role:`group`,"aria-label":a(`leader.topics`),className:T.topics,children:[(0,D.jsx)(`span`,{className:`small soft`,children:l.data&&u.length===0?a(`leader.noTopics`):a(`leader.topics`)}),u.map(({count:e,entity:r})=>(0,D.jsxs)(`button`,{type:`button`,"aria-pressed":s===r.id,onClick:()=>c(s===r.id?void 0:r.id),children:[(0,D.jsx)(`bdi`,{children:r.name}),` `,(0,D.jsx)(`span`,{className:`soft`,children:n(e,t)})]},r.id))]}),s&&(0,D.jsx)(`p`,{className:`small`,children:u.filter(({entity:e})=>e.id===s).map(({entity:e})=>(0,D.jsx)(i,{entity:e},e.id))})]})}export{A as LeaderPage};