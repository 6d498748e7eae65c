import{t as e}from"./useNavigate-CtECLoax.js";import{t}from"./useParams-CjW3m_Mz.js";import{t as n}from"./useSearch-D7fChQFR.js";import{b as r,f as i,n as a,t as o,ut as s}from"./state-Zr2rHonA.js";import{n as c}from"./format-BB3b7NAs.js";import{C as l,F as u}from"./index-DGLSw5zi.js";import{n as d,t as f}from"./held-CT-5P5s1.js";import{r as p,t as m}from"./head-P3TJThPa.js";import{t as h}from"./link-C_NT_D8D.js";import{t as g}from"./proof-BlcHZ-eQ.js";import{t as _}from"./counterparts-CdOb_SjK.js";import{n as v}from"./details-fxv7SZrd.js";import{t as y}from"./meetings-CWRV7fX0.js";import{t as b}from"./statements-B2DY-pxv.js";import{r as x}from"./file-CHvx9uhv.js";import{t as S}from"./link-DV-OHURR.js";import{n as C,t as w}from"./doubts-DYy5nCna.js";import{t as T}from"./axis-CCPFrw_-.js";import{t as E}from"./days-CwcttdPv.js";import{n as D,t as O}from"./bars.module-C387K_6J.js";var k=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},A=new k(`
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
      english: title(lang: "en")
      of {
        __typename
        ...SideOfTitle
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
    fragment SideOfTitle on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
    english: name(lang: "en")
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
}`),j=new k(`
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
    `),M={tenure:`_tenure_t8hnx_1`,topics:`_topics_t8hnx_6`},N=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),P={picture:`_picture_okqbz_1`,name:`_name_okqbz_15`,own:`_own_okqbz_19`,other:`_other_okqbz_24`,node:`_node_okqbz_29`,middle:`_middle_okqbz_33`};function F(e,t){let n=new Map(t.flatMap(({from:e,to:t,weight:n})=>[[`${e.id} ${t.id}`,n],[`${t.id} ${e.id}`,n]])),r=[...e],i=r.splice(0,1);for(;r.length>0;){let e=e=>n.get(`${i.at(-1)} ${e}`)??0,t=r.reduce((t,n)=>e(n)>e(t)?n:t);i.push(...r.splice(r.indexOf(t),1))}return i}function I(e,t){let n=0,r=``;for(let i of e){if(n+=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(i)?2:1,n>t)return`${r.trimEnd()}…`;r+=i}return r}var L=s(),R=12,[z,B]=[520,400],[V,H]=[z/2,B/2],[U,W]=[100,150],G=17;function K({id:e,name:t}){let{language:n,say:a}=i(),s=r(N,{id:e,perNode:R,lang:n});return s.data&&s.data.network.nodes.length<2?null:(0,L.jsx)(u,{title:a(`read.network.title`),children:(0,L.jsx)(o,{answer:s,lines:8,children:({network:n})=>(0,L.jsxs)(L.Fragment,{children:[(0,L.jsxs)(`p`,{className:`soft`,children:[a(`read.network.explained`,{name:t}),` `,(0,L.jsx)(S,{to:`/explore`,search:{seed:[e]},children:a(`read.network.open`)})]}),(0,L.jsx)(q,{id:e,network:n}),(0,L.jsx)(J,{id:e,network:n})]})})})}function q({id:e,network:t}){let{say:n}=i(),r=F(t.nodes.map(e=>e.id).filter(t=>t!==e),t.links),a=new Map([[e,[V,H]]]);for(let[e,t]of r.entries()){let n=2*Math.PI*e/r.length-Math.PI/2;a.set(t,[V+U*Math.cos(n),H+W*Math.sin(n)])}return(0,L.jsxs)(`svg`,{viewBox:`0 0 ${z} ${B}`,className:P.picture,role:`img`,"aria-label":n(`read.network.title`),children:[t.links.map(t=>{let[n,r]=[a.get(t.from.id),a.get(t.to.id)],i=t.from.id===e||t.to.id===e;return n&&r&&(0,L.jsx)(`line`,{x1:n[0],y1:n[1],x2:r[0],y2:r[1],strokeWidth:Math.min(7,.7+Math.log2(t.weight+.3)),strokeDasharray:C(t)?`5 4`:void 0,className:i?P.own:P.other},t.id)}),t.nodes.map(t=>{let n=a.get(t.id);if(!n)return null;let[r,i]=n,o=t.id===e,s=o||Math.abs(r-V)<20?`middle`:r<V?`end`:`start`,c=s===`middle`?{x:r,y:i<H?i-12:i+20}:{x:s===`end`?r-10:r+10,y:i+4};return(0,L.jsxs)(`g`,{children:[(0,L.jsx)(`title`,{children:t.name}),(0,L.jsx)(`circle`,{cx:r,cy:i,r:o?9:6,className:o?P.middle:P.node}),(0,L.jsx)(`text`,{...c,textAnchor:s,className:o?P.name:void 0,children:I(t.name,s===`middle`?34:G)})]},t.id)})]})}function J({id:e,network:t}){let{language:n,say:r}=i(),a=new Map(t.nodes.map(e=>[e.id,e]));return(0,L.jsxs)(`details`,{children:[(0,L.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,L.jsxs)(`table`,{children:[(0,L.jsx)(`thead`,{children:(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`col`,children:r(`table.who`)}),(0,L.jsx)(`th`,{scope:`col`,children:r(`table.withWhom`)}),(0,L.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.meetings`)})]})}),(0,L.jsx)(`tbody`,{children:t.links.map(t=>{let[r,i]=t.to.id===e?[t.to.id,t.from.id]:[t.from.id,t.to.id],[o,s]=[a.get(r),a.get(i)];return o&&s&&(0,L.jsxs)(`tr`,{children:[(0,L.jsx)(`th`,{scope:`row`,children:(0,L.jsx)(h,{entity:o})}),(0,L.jsxs)(`td`,{children:[(0,L.jsx)(h,{entity:s}),(0,L.jsx)(w,{of:t})]}),(0,L.jsx)(`td`,{className:`number`,children:c(t.weight,n)})]},t.id)})})]})]})}var Y={line:`_line_10tyq_1`,lane:`_lane_10tyq_5`,bar:`_bar_10tyq_12`,title:`_title_10tyq_18`};function X({tenures:e}){let{language:t,say:n}=i(),r=e=>{let r=d(e,t,n)??(e.to===null?n(`tenure.openEnd`):void 0);return r?`${e.title} (${r})`:e.title},a=e.flatMap(e=>e.from?[{tenure:e,isOpen:e.to===null,from:E(e.from,`first`),to:E(e.to??e.asOf??l(),`last`)}]:[]);if(a.length===0)return null;let o=Math.min(...a.map(e=>e.from)),s=Math.max(...a.map(e=>e.to)),c=e=>(e-o)/Math.max(1,s-o)*100;return(0,L.jsxs)(`div`,{className:Y.line,"aria-hidden":!0,children:[(0,L.jsx)(T,{marks:D(o,s),isRuled:!0}),a.map(e=>(0,L.jsxs)(`div`,{className:Y.lane,children:[(0,L.jsx)(`span`,{className:Y.title,children:e.tenure.title}),(0,L.jsx)(`div`,{className:Y.bar,children:(0,L.jsx)(`span`,{className:e.tenure.isAttested?O.attested:e.isOpen?O.open:O.bar,title:r(e.tenure),style:{insetInlineStart:`${c(e.from)}%`,width:`max(4px, ${c(e.to)-c(e.from)}%)`},children:(0,L.jsx)(`span`,{className:O.word,children:e.tenure.title})})})]},e.tenure.id))]})}function Z(){let{id:e}=t({from:`/leaders/$id`}),{language:n,say:a}=i(),s=r(A,{id:e,lang:n});return(0,L.jsx)(o,{answer:s,lines:10,children:({leader:t})=>t?(0,L.jsxs)(L.Fragment,{children:[(0,L.jsx)(m,{entity:t,kind:`Leader`,children:t.country&&(0,L.jsx)(h,{entity:t.country})}),(0,L.jsx)(Q,{leader:t}),(0,L.jsx)(_,{of:t.id,list:t.counterparts},`met ${t.id}`),(0,L.jsx)(K,{id:t.id,name:t.name},`network ${e}`),(0,L.jsx)(y,{of:{leader:t.id},hasYears:!0,actor:t.id},e),(0,L.jsx)($,{leader:t.id},`said ${e}`),(0,L.jsx)(b,{id:e,where:{mentions:[t.id]},title:a(`read.leader.mentioned`)}),(0,L.jsx)(v,{of:t.differentFrom})]}):(0,L.jsx)(x,{id:e})})}function Q({leader:e}){let{say:t}=i();return(0,L.jsxs)(u,{title:t(`leader.offices`),children:[e.tenures.length===0?(0,L.jsx)(a,{children:t(`leader.noOffices`)}):(0,L.jsx)(X,{tenures:e.tenures}),(0,L.jsx)(`ul`,{className:`plain`,children:e.tenures.map(e=>(0,L.jsxs)(`li`,{className:M.tenure,children:[(0,L.jsx)(`strong`,{children:(0,L.jsx)(p,{of:e})}),`, `,(0,L.jsx)(h,{entity:e.of}),` `,(0,L.jsx)(`span`,{className:`soft`,children:(0,L.jsx)(f,{of:e})}),(0,L.jsx)(g,{of:e})]},e.id))})]})}function $({leader:t}){let{language:a,say:o}=i(),{topic:s}=n({from:`/leaders/$id`}),l=e({from:`/leaders/$id`}),u=e=>void l({search:t=>({...t,topic:e}),resetScroll:!1,replace:!0}),d=r(j,{id:t,lang:a}),f=(d.data?.topics??[]).flatMap(e=>e.keys[0]?.entity?[{count:e.count,entity:e.keys[0].entity}]:[]);return(0,L.jsxs)(b,{id:`${t} ${s}`,title:o(`read.leader.statements`),where:{speaker:[t],...s&&{about:[s]}},children:[(0,L.jsxs)(`div`,{role:`group`,"aria-label":o(`leader.topics`),className:M.topics,children:[(0,L.jsx)(`span`,{className:`small soft`,children:d.data&&f.length===0?o(`leader.noTopics`):o(`leader.topics`)}),f.map(({count:e,entity:t})=>(0,L.jsxs)(`button`,{type:`button`,"aria-pressed":s===t.id,onClick:()=>u(s===t.id?void 0:t.id),children:[(0,L.jsx)(`bdi`,{children:t.name}),` `,(0,L.jsx)(`span`,{className:`soft`,children:c(e,a)})]},t.id))]}),s&&(0,L.jsx)(`p`,{className:`small`,children:f.filter(({entity:e})=>e.id===s).map(({entity:e})=>(0,L.jsx)(h,{entity:e},e.id))})]})}export{Z as LeaderPage};