import{n as e,t}from"./useNavigate-BuVP0kUP.js";import{t as n}from"./useParams-C0eZ7MNI.js";import{d as r,lt as i,n as a,t as o,y as s}from"./state-gdEKT_4H.js";import{n as c}from"./format-BB3b7NAs.js";import{w as l,y as u}from"./index-CR6MV0eY.js";import{n as d,t as f}from"./held-CoJYQkHG.js";import{t as p}from"./link-Bsrv_KOQ.js";import{t as m}from"./proof-BSoblIVU.js";import{t as h}from"./counterparts-DjAzI5Xq.js";import{n as g}from"./details-DjSY5-sc.js";import{t as _}from"./head-Dg8vZtYl.js";import{t as v}from"./meetings-DOvlGkbN.js";import{t as y}from"./statements-BTOovJvY.js";import{n as b}from"./file-BymGCCtn.js";import{t as x}from"./link-CGlH2LVW.js";import{n as S,t as C}from"./doubts-Bhx2pt-L.js";import{t as w}from"./axis-CZgsM4Z0.js";import{t as T}from"./days-CwcttdPv.js";import{n as E,t as D}from"./bars.module-C387K_6J.js";var O=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},k=new O(`
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
    `),N={picture:`_picture_okqbz_1`,name:`_name_okqbz_15`,own:`_own_okqbz_19`,other:`_other_okqbz_24`,node:`_node_okqbz_29`,middle:`_middle_okqbz_33`};function P(e,t){let n=new Map(t.flatMap(({from:e,to:t,weight:n})=>[[`${e.id} ${t.id}`,n],[`${t.id} ${e.id}`,n]])),r=[...e],i=r.splice(0,1);for(;r.length>0;){let e=e=>n.get(`${i.at(-1)} ${e}`)??0,t=r.reduce((t,n)=>e(n)>e(t)?n:t);i.push(...r.splice(r.indexOf(t),1))}return i}function F(e,t){let n=0,r=``;for(let i of e){if(n+=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(i)?2:1,n>t)return`${r.trimEnd()}…`;r+=i}return r}var I=i(),L=12,[R,z]=[520,400],[B,V]=[R/2,z/2],[H,U]=[100,150],W=17;function G({id:e,name:t}){let{language:n,say:i}=r(),a=s(M,{id:e,perNode:L,lang:n});return a.data&&a.data.network.nodes.length<2?null:(0,I.jsx)(l,{title:i(`read.network.title`),children:(0,I.jsx)(o,{answer:a,lines:8,children:({network:n})=>(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(`p`,{className:`soft`,children:[i(`read.network.explained`,{name:t}),` `,(0,I.jsx)(x,{to:`/explore`,search:{seed:[e]},children:i(`read.network.open`)})]}),(0,I.jsx)(K,{id:e,network:n}),(0,I.jsx)(q,{id:e,network:n})]})})})}function K({id:e,network:t}){let{say:n}=r(),i=P(t.nodes.map(e=>e.id).filter(t=>t!==e),t.links),a=new Map([[e,[B,V]]]);for(let[e,t]of i.entries()){let n=2*Math.PI*e/i.length-Math.PI/2;a.set(t,[B+H*Math.cos(n),V+U*Math.sin(n)])}return(0,I.jsxs)(`svg`,{viewBox:`0 0 ${R} ${z}`,className:N.picture,role:`img`,"aria-label":n(`read.network.title`),children:[t.links.map(t=>{let[n,r]=[a.get(t.from.id),a.get(t.to.id)],i=t.from.id===e||t.to.id===e;return n&&r&&(0,I.jsx)(`line`,{x1:n[0],y1:n[1],x2:r[0],y2:r[1],strokeWidth:Math.min(7,.7+Math.log2(t.weight+.3)),strokeDasharray:S(t)?`5 4`:void 0,className:i?N.own:N.other},t.id)}),t.nodes.map(t=>{let n=a.get(t.id);if(!n)return null;let[r,i]=n,o=t.id===e,s=o||Math.abs(r-B)<20?`middle`:r<B?`end`:`start`,c=s===`middle`?{x:r,y:i<V?i-12:i+20}:{x:s===`end`?r-10:r+10,y:i+4};return(0,I.jsxs)(`g`,{children:[(0,I.jsx)(`title`,{children:t.name}),(0,I.jsx)(`circle`,{cx:r,cy:i,r:o?9:6,className:o?N.middle:N.node}),(0,I.jsx)(`text`,{...c,textAnchor:s,className:o?N.name:void 0,children:F(t.name,s===`middle`?34:W)})]},t.id)})]})}function q({id:e,network:t}){let{language:n,say:i}=r(),a=new Map(t.nodes.map(e=>[e.id,e]));return(0,I.jsxs)(`details`,{children:[(0,I.jsx)(`summary`,{className:`small`,children:i(`picture.table`)}),(0,I.jsxs)(`table`,{children:[(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:i(`table.who`)}),(0,I.jsx)(`th`,{scope:`col`,children:i(`table.withWhom`)}),(0,I.jsx)(`th`,{scope:`col`,className:`number`,children:i(`table.meetings`)})]})}),(0,I.jsx)(`tbody`,{children:t.links.map(t=>{let[r,i]=t.to.id===e?[t.to.id,t.from.id]:[t.from.id,t.to.id],[o,s]=[a.get(r),a.get(i)];return o&&s&&(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`row`,children:(0,I.jsx)(p,{entity:o})}),(0,I.jsxs)(`td`,{children:[(0,I.jsx)(p,{entity:s}),(0,I.jsx)(C,{of:t})]}),(0,I.jsx)(`td`,{className:`number`,children:c(t.weight,n)})]},t.id)})})]})]})}var J={line:`_line_10tyq_1`,lane:`_lane_10tyq_5`,bar:`_bar_10tyq_12`,title:`_title_10tyq_18`};function Y({tenures:e}){let{language:t,say:n}=r(),i=e=>{let r=d(e,t,n)??(e.to===null?n(`tenure.openEnd`):void 0);return r?`${e.title} (${r})`:e.title},a=e.flatMap(e=>e.from?[{tenure:e,isOpen:e.to===null,from:T(e.from,`first`),to:T(e.to??e.asOf??u(),`last`)}]:[]);if(a.length===0)return null;let o=Math.min(...a.map(e=>e.from)),s=Math.max(...a.map(e=>e.to)),c=e=>(e-o)/Math.max(1,s-o)*100;return(0,I.jsxs)(`div`,{className:J.line,"aria-hidden":!0,children:[(0,I.jsx)(w,{marks:E(o,s),isRuled:!0}),a.map(e=>(0,I.jsxs)(`div`,{className:J.lane,children:[(0,I.jsx)(`span`,{className:J.title,children:e.tenure.title}),(0,I.jsx)(`div`,{className:J.bar,children:(0,I.jsx)(`span`,{className:e.tenure.isAttested?D.attested:e.isOpen?D.open:D.bar,title:i(e.tenure),style:{insetInlineStart:`${c(e.from)}%`,width:`max(4px, ${c(e.to)-c(e.from)}%)`},children:(0,I.jsx)(`span`,{className:D.word,children:e.tenure.title})})})]},e.tenure.id))]})}function X(){let{id:e}=n({from:`/leaders/$id`}),{language:t,say:i}=r(),a=s(k,{id:e,lang:t});return(0,I.jsx)(o,{answer:a,lines:10,children:({leader:t})=>t?(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(_,{entity:t,kind:`Leader`,children:t.country&&(0,I.jsx)(p,{entity:t.country})}),(0,I.jsx)(Z,{leader:t}),(0,I.jsx)(h,{of:t.id,list:t.counterparts},`met ${t.id}`),(0,I.jsx)(G,{id:t.id,name:t.name},`network ${e}`),(0,I.jsx)(v,{of:{leader:t.id}},e),(0,I.jsx)(Q,{leader:t.id},`said ${e}`),(0,I.jsx)(y,{id:e,where:{mentions:[t.id]},title:i(`read.leader.mentioned`)}),(0,I.jsx)(g,{of:t.differentFrom})]}):(0,I.jsx)(b,{id:e})})}function Z({leader:e}){let{say:t}=r();return(0,I.jsxs)(l,{title:t(`leader.offices`),children:[e.tenures.length===0?(0,I.jsx)(a,{children:t(`leader.noOffices`)}):(0,I.jsx)(Y,{tenures:e.tenures}),(0,I.jsx)(`ul`,{className:`plain`,children:e.tenures.map(e=>(0,I.jsxs)(`li`,{className:j.tenure,children:[(0,I.jsx)(`strong`,{children:e.title}),`, `,(0,I.jsx)(p,{entity:e.of}),` `,(0,I.jsx)(`span`,{className:`soft`,children:(0,I.jsx)(f,{of:e})}),(0,I.jsx)(m,{of:e})]},e.id))})]})}function Q({leader:n}){let{language:i,say:a}=r(),{topic:o}=e({from:`/leaders/$id`}),l=t({from:`/leaders/$id`}),u=e=>void l({search:t=>({...t,topic:e}),resetScroll:!1,replace:!0}),d=s(A,{id:n,lang:i}),f=(d.data?.topics??[]).flatMap(e=>e.keys[0]?.entity?[{count:e.count,entity:e.keys[0].entity}]:[]);return(0,I.jsxs)(y,{id:`${n} ${o}`,title:a(`read.leader.statements`),where:{speaker:[n],...o&&{about:[o]}},children:[(0,I.jsxs)(`div`,{role:`group`,"aria-label":a(`leader.topics`),className:j.topics,children:[(0,I.jsx)(`span`,{className:`small soft`,children:d.data&&f.length===0?a(`leader.noTopics`):a(`leader.topics`)}),f.map(({count:e,entity:t})=>(0,I.jsxs)(`button`,{type:`button`,"aria-pressed":o===t.id,onClick:()=>u(o===t.id?void 0:t.id),children:[(0,I.jsx)(`bdi`,{children:t.name}),` `,(0,I.jsx)(`span`,{className:`soft`,children:c(e,i)})]},t.id))]}),o&&(0,I.jsx)(`p`,{className:`small`,children:f.filter(({entity:e})=>e.id===o).map(({entity:e})=>(0,I.jsx)(p,{entity:e},e.id))})]})}export{X as LeaderPage};