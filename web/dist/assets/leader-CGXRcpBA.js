import{t as e}from"./useParams-Bj43BHP7.js";import{ct as t,ft as n,n as r,st as i,t as a,u as o,v as s}from"./state-BUElhUX6.js";import{n as c}from"./format-DPXxF3pN.js";import{C as l,k as u,y as d}from"./index-6yhaByVy.js";import{n as f,t as p}from"./held-agVghilg.js";import{t as m}from"./proof-B4iIL_tV.js";import{t as h}from"./counterparts-CJCiWeye.js";import{n as g}from"./details-TPdC0r3j.js";import{t as _}from"./head-C32jNzTH.js";import{t as v}from"./meetings-xuf7AP45.js";import{t as y}from"./statements-D5xueT8F.js";import{n as b}from"./file-DE3xEcTj.js";import{t as x}from"./link-BgdqOrJ9.js";import{n as S,t as C}from"./doubts-D2UhUHHF.js";import{t as w}from"./days-CwcttdPv.js";import{n as T,t as E}from"./bars.module-C0_pQ4dp.js";var D=n(i(),1),O=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},k=new O(`
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
      isAttested
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
}`),A=new O(`
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
    `),j={tenure:`_tenure_t8hnx_1`,topics:`_topics_t8hnx_6`},M=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query NetworkOfLeader($id: ID!, $perNode: Int!, $lang: Language) {
  network(seeds: [$id], perNode: $perNode, via: [MET]) {
    nodes {
      __typename
      id
      name(lang: $lang)
    }
    links {
      id
      from {
        id
      }
      to {
        id
      }
      weight
      basis
      disputed
      notHeld
    }
  }
}
    `),N={picture:`_picture_okqbz_1`,name:`_name_okqbz_15`,own:`_own_okqbz_19`,other:`_other_okqbz_24`,node:`_node_okqbz_29`,middle:`_middle_okqbz_33`};function P(e,t){let n=new Map(t.flatMap(({from:e,to:t,weight:n})=>[[`${e.id} ${t.id}`,n],[`${t.id} ${e.id}`,n]])),r=[...e],i=r.splice(0,1);for(;r.length>0;){let e=e=>n.get(`${i.at(-1)} ${e}`)??0,t=r.reduce((t,n)=>e(n)>e(t)?n:t);i.push(...r.splice(r.indexOf(t),1))}return i}function F(e,t){let n=0,r=``;for(let i of e){if(n+=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(i)?2:1,n>t)return`${r.trimEnd()}…`;r+=i}return r}var I=t(),L=12,[R,z]=[520,400],[B,V]=[R/2,z/2],[H,U]=[100,150],W=17;function G({id:e,name:t}){let{language:n,say:r}=o(),i=s(M,{id:e,perNode:L,lang:n});return i.data&&i.data.network.nodes.length<2?null:(0,I.jsx)(u,{title:r(`read.network.title`),children:(0,I.jsx)(a,{answer:i,lines:8,children:({network:n})=>(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(`p`,{className:`soft`,children:[r(`read.network.explained`,{name:t}),` `,(0,I.jsx)(x,{to:`/explore`,search:{seed:[e]},children:r(`read.network.open`)})]}),(0,I.jsx)(K,{id:e,network:n}),(0,I.jsx)(q,{id:e,network:n})]})})})}function K({id:e,network:t}){let{say:n}=o(),r=P(t.nodes.map(e=>e.id).filter(t=>t!==e),t.links),i=new Map([[e,[B,V]]]);for(let[e,t]of r.entries()){let n=2*Math.PI*e/r.length-Math.PI/2;i.set(t,[B+H*Math.cos(n),V+U*Math.sin(n)])}return(0,I.jsxs)(`svg`,{viewBox:`0 0 ${R} ${z}`,className:N.picture,role:`img`,"aria-label":n(`read.network.title`),children:[t.links.map(t=>{let[n,r]=[i.get(t.from.id),i.get(t.to.id)],a=t.from.id===e||t.to.id===e;return n&&r&&(0,I.jsx)(`line`,{x1:n[0],y1:n[1],x2:r[0],y2:r[1],strokeWidth:Math.min(7,.7+Math.log2(t.weight+.3)),strokeDasharray:S(t)?`5 4`:void 0,className:a?N.own:N.other},t.id)}),t.nodes.map(t=>{let n=i.get(t.id);if(!n)return null;let[r,a]=n,o=t.id===e,s=o||Math.abs(r-B)<20?`middle`:r<B?`end`:`start`,c=s===`middle`?{x:r,y:a<V?a-12:a+20}:{x:s===`end`?r-10:r+10,y:a+4};return(0,I.jsxs)(`g`,{children:[(0,I.jsx)(`title`,{children:t.name}),(0,I.jsx)(`circle`,{cx:r,cy:a,r:o?9:6,className:o?N.middle:N.node}),(0,I.jsx)(`text`,{...c,textAnchor:s,className:o?N.name:void 0,children:F(t.name,s===`middle`?34:W)})]},t.id)})]})}function q({id:e,network:t}){let{language:n,say:r}=o(),i=new Map(t.nodes.map(e=>[e.id,e]));return(0,I.jsxs)(`details`,{children:[(0,I.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,I.jsxs)(`table`,{children:[(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:r(`table.who`)}),(0,I.jsx)(`th`,{scope:`col`,children:r(`table.withWhom`)}),(0,I.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.meetings`)})]})}),(0,I.jsx)(`tbody`,{children:t.links.map(t=>{let[r,a]=t.to.id===e?[t.to.id,t.from.id]:[t.from.id,t.to.id],[o,s]=[i.get(r),i.get(a)];return o&&s&&(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`row`,children:(0,I.jsx)(l,{entity:o})}),(0,I.jsxs)(`td`,{children:[(0,I.jsx)(l,{entity:s}),(0,I.jsx)(C,{of:t})]}),(0,I.jsx)(`td`,{className:`number`,children:c(t.weight,n)})]},t.id)})})]})]})}var J={line:`_line_pff8n_1`,years:`_years_pff8n_5`,bars:`_bars_pff8n_20`},Y=18;function X({tenures:e}){let{language:t,say:n}=o(),r=e=>{let r=f(e,t,n)??(e.to===null?n(`tenure.openEnd`):void 0);return r?`${e.title} (${r})`:e.title},i=e.flatMap(e=>e.from?[{tenure:e,isOpen:e.to===null,from:w(e.from,`first`),to:w(e.to??e.asOf??d(),`last`)}]:[]);if(i.length===0)return null;let a=Math.min(...i.map(e=>e.from)),s=Math.max(...i.map(e=>e.to)),c=e=>(e-a)/Math.max(1,s-a)*100,l=T(a,s);return(0,I.jsxs)(`div`,{className:J.line,"aria-hidden":!0,children:[(0,I.jsx)(`div`,{className:J.years,children:l.map(({year:e,day:t})=>(0,I.jsx)(`span`,{style:{insetInlineStart:`${c(t)}%`},children:e},e))}),(0,I.jsx)(`div`,{className:J.bars,style:{height:i.length*Y},children:i.map((e,t)=>(0,I.jsx)(`span`,{className:e.tenure.isAttested?E.attested:e.isOpen?E.open:E.bar,title:r(e.tenure),style:{insetInlineStart:`${c(e.from)}%`,width:`max(4px, ${c(e.to)-c(e.from)}%)`,top:t*Y},children:(0,I.jsx)(`span`,{className:E.word,children:e.tenure.title})},e.tenure.id))})]})}function Z(){let{id:t}=e({from:`/leaders/$id`}),{language:n,say:r}=o(),i=s(k,{id:t,lang:n});return(0,I.jsx)(a,{answer:i,lines:10,children:({leader:e})=>e?(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(_,{entity:e,kind:`Leader`,children:e.country&&(0,I.jsx)(l,{entity:e.country})}),(0,I.jsx)(Q,{leader:e}),(0,I.jsx)(h,{of:e.id,list:e.counterparts},`met ${e.id}`),(0,I.jsx)(G,{id:e.id,name:e.name},`network ${t}`),(0,I.jsx)(v,{of:{leader:e.id}},t),(0,I.jsx)($,{leader:e.id},`said ${t}`),(0,I.jsx)(y,{id:t,where:{mentions:[e.id]},title:r(`read.leader.mentioned`)}),(0,I.jsx)(g,{of:e.differentFrom})]}):(0,I.jsx)(b,{id:t})})}function Q({leader:e}){let{say:t}=o();return(0,I.jsxs)(u,{title:t(`leader.offices`),children:[e.tenures.length===0?(0,I.jsx)(r,{children:t(`leader.noOffices`)}):(0,I.jsx)(X,{tenures:e.tenures}),(0,I.jsx)(`ul`,{className:`plain`,children:e.tenures.map(e=>(0,I.jsxs)(`li`,{className:j.tenure,children:[(0,I.jsx)(`strong`,{children:e.title}),`, `,(0,I.jsx)(l,{entity:e.of}),` `,(0,I.jsx)(`span`,{className:`soft`,children:(0,I.jsx)(p,{of:e})}),(0,I.jsx)(m,{of:e})]},e.id))})]})}function $({leader:e}){let{language:t,say:n}=o(),[r,i]=(0,D.useState)(),a=s(A,{id:e,lang:t}),u=(a.data?.topics??[]).flatMap(e=>e.keys[0]?.entity?[{count:e.count,entity:e.keys[0].entity}]:[]);return(0,I.jsxs)(y,{id:`${e} ${r}`,title:n(`read.leader.statements`),where:{speaker:[e],...r&&{about:[r]}},children:[(0,I.jsxs)(`div`,{role:`group`,"aria-label":n(`leader.topics`),className:j.topics,children:[(0,I.jsx)(`span`,{className:`small soft`,children:a.data&&u.length===0?n(`leader.noTopics`):n(`leader.topics`)}),u.map(({count:e,entity:n})=>(0,I.jsxs)(`button`,{type:`button`,"aria-pressed":r===n.id,onClick:()=>i(r===n.id?void 0:n.id),children:[(0,I.jsx)(`bdi`,{children:n.name}),` `,(0,I.jsx)(`span`,{className:`soft`,children:c(e,t)})]},n.id))]}),r&&(0,I.jsx)(`p`,{className:`small`,children:u.filter(({entity:e})=>e.id===r).map(({entity:e})=>(0,I.jsx)(l,{entity:e},e.id))})]})}export{Z as LeaderPage};