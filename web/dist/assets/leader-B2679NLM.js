import{t as e}from"./useNavigate-9BLVFEsG.js";import{t}from"./useParams-CTEQ__dW.js";import{t as n}from"./useSearch-BE0n8s4v.js";import{b as r,f as i,ft as a,n as o,t as s}from"./state-nb8ZW-5r.js";import{n as c}from"./format-BB3b7NAs.js";import{C as l,I as u}from"./index-D1TtabY3.js";import{n as d,t as f}from"./held-C0TxeNXZ.js";import{r as p,t as m}from"./head-Bl-MhSr9.js";import{t as h}from"./link-D9d_vlo9.js";import{t as g}from"./proof-BjxPi-Dn.js";import{t as _}from"./counterparts-CpCwWTGP.js";import{n as v}from"./details-GLntDEbz.js";import{t as y}from"./meetings-CZAP7WOE.js";import{t as b}from"./statements-HpesK8ra.js";import{r as x}from"./file-Cm9UMKmH.js";import{t as S}from"./link-CIQ6h4eP.js";import{n as C,t as w}from"./doubts-DxW9vQLU.js";import{t as T}from"./axis-DtaQ7fgx.js";import{a as E,i as D,n as O,o as k,r as A,t as j}from"./scale-MvhTz5Ff.js";var M=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},N=new M(`
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
}`),P=new M(`
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
    `),F={tenure:`_tenure_t8hnx_1`,topics:`_topics_t8hnx_6`},I=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),L={picture:`_picture_okqbz_1`,name:`_name_okqbz_15`,own:`_own_okqbz_19`,other:`_other_okqbz_24`,node:`_node_okqbz_29`,middle:`_middle_okqbz_33`};function R(e,t){let n=new Map(t.flatMap(({from:e,to:t,weight:n})=>[[`${e.id} ${t.id}`,n],[`${t.id} ${e.id}`,n]])),r=[...e],i=r.splice(0,1);for(;r.length>0;){let e=e=>n.get(`${i.at(-1)} ${e}`)??0,t=r.reduce((t,n)=>e(n)>e(t)?n:t);i.push(...r.splice(r.indexOf(t),1))}return i}function z(e,t){let n=0,r=``;for(let i of e){if(n+=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(i)?2:1,n>t)return`${r.trimEnd()}…`;r+=i}return r}var B=a(),V=12,[H,U]=[520,400],[W,G]=[H/2,U/2],[K,q]=[100,150],J=17;function Y({id:e,name:t}){let{language:n,say:a}=i(),o=r(I,{id:e,perNode:V,lang:n});return o.data&&o.data.network.nodes.length<2?null:(0,B.jsx)(u,{title:a(`read.network.title`),children:(0,B.jsx)(s,{answer:o,lines:8,children:({network:n})=>(0,B.jsxs)(B.Fragment,{children:[(0,B.jsxs)(`p`,{className:`soft`,children:[a(`read.network.explained`,{name:t}),` `,(0,B.jsx)(S,{to:`/explore`,search:{seed:[e]},children:a(`read.network.open`)})]}),(0,B.jsx)(X,{id:e,network:n}),(0,B.jsx)(Z,{id:e,network:n})]})})})}function X({id:e,network:t}){let{say:n}=i(),r=R(t.nodes.map(e=>e.id).filter(t=>t!==e),t.links),a=new Map([[e,[W,G]]]);for(let[e,t]of r.entries()){let n=2*Math.PI*e/r.length-Math.PI/2;a.set(t,[W+K*Math.cos(n),G+q*Math.sin(n)])}return(0,B.jsxs)(`svg`,{viewBox:`0 0 ${H} ${U}`,className:L.picture,role:`img`,"aria-label":n(`read.network.title`),children:[t.links.map(t=>{let[n,r]=[a.get(t.from.id),a.get(t.to.id)],i=t.from.id===e||t.to.id===e;return n&&r&&(0,B.jsx)(`line`,{x1:n[0],y1:n[1],x2:r[0],y2:r[1],strokeWidth:Math.min(7,.7+Math.log2(t.weight+.3)),strokeDasharray:C(t)?`5 4`:void 0,className:i?L.own:L.other},t.id)}),t.nodes.map(t=>{let n=a.get(t.id);if(!n)return null;let[r,i]=n,o=t.id===e,s=o||Math.abs(r-W)<20?`middle`:r<W?`end`:`start`,c=s===`middle`?{x:r,y:i<G?i-12:i+20}:{x:s===`end`?r-10:r+10,y:i+4};return(0,B.jsxs)(`g`,{children:[(0,B.jsx)(`title`,{children:t.name}),(0,B.jsx)(`circle`,{cx:r,cy:i,r:o?9:6,className:o?L.middle:L.node}),(0,B.jsx)(`text`,{...c,textAnchor:s,className:o?L.name:void 0,children:z(t.name,s===`middle`?34:J)})]},t.id)})]})}function Z({id:e,network:t}){let{language:n,say:r}=i(),a=new Map(t.nodes.map(e=>[e.id,e]));return(0,B.jsxs)(`details`,{children:[(0,B.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,B.jsxs)(`table`,{children:[(0,B.jsx)(`thead`,{children:(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`col`,children:r(`table.who`)}),(0,B.jsx)(`th`,{scope:`col`,children:r(`table.withWhom`)}),(0,B.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.meetings`)})]})}),(0,B.jsx)(`tbody`,{children:t.links.map(t=>{let[r,i]=t.to.id===e?[t.to.id,t.from.id]:[t.from.id,t.to.id],[o,s]=[a.get(r),a.get(i)];return o&&s&&(0,B.jsxs)(`tr`,{children:[(0,B.jsx)(`th`,{scope:`row`,children:(0,B.jsx)(h,{entity:o})}),(0,B.jsxs)(`td`,{children:[(0,B.jsx)(h,{entity:s}),(0,B.jsx)(w,{of:t})]}),(0,B.jsx)(`td`,{className:`number`,children:c(t.weight,n)})]},t.id)})})]})]})}var Q={line:`_line_10tyq_1`,lane:`_lane_10tyq_5`,bar:`_bar_10tyq_12`,title:`_title_10tyq_18`};function $({tenures:e}){let{language:t,say:n}=i(),r=k(e,l());if(r.length===0)return null;let a=Math.min(...r.map(e=>e.from)),o=Math.max(...r.map(e=>e.to)),s=e=>(e-a)/Math.max(1,o-a)*100;return(0,B.jsxs)(B.Fragment,{children:[(0,B.jsxs)(`div`,{className:Q.line,"aria-hidden":!0,children:[(0,B.jsx)(T,{marks:j(a,o),isRuled:!0}),r.map(e=>(0,B.jsxs)(`div`,{className:Q.lane,children:[(0,B.jsx)(`span`,{className:Q.title,children:e.tenure.title}),(0,B.jsx)(`div`,{className:Q.bar,children:(0,B.jsxs)(`span`,{className:D(e),title:`${e.tenure.title}: ${d(e.tenure,t,n)}`,style:{insetInlineStart:`${s(e.from)}%`,width:`max(4px, ${s(e.to)-s(e.from)}%)`},children:[e.known<e.to&&(0,B.jsx)(A,{bar:e}),(0,B.jsx)(`span`,{className:E.word,children:e.tenure.title})]})})]},e.tenure.id))]}),(0,B.jsx)(O,{bars:r})]})}function ee(){let{id:e}=t({from:`/leaders/$id`}),{language:n,say:a}=i(),o=r(N,{id:e,lang:n});return(0,B.jsx)(s,{answer:o,lines:10,children:({leader:t})=>t?(0,B.jsxs)(B.Fragment,{children:[(0,B.jsx)(m,{entity:t,kind:`Leader`,children:t.country&&(0,B.jsx)(h,{entity:t.country})}),(0,B.jsx)(te,{leader:t}),(0,B.jsx)(_,{of:t.id,list:t.counterparts},`met ${t.id}`),(0,B.jsx)(Y,{id:t.id,name:t.name},`network ${e}`),(0,B.jsx)(y,{of:{leader:t.id},hasYears:!0,actor:t.id},e),(0,B.jsx)(ne,{leader:t.id},`said ${e}`),(0,B.jsx)(b,{id:e,where:{mentions:[t.id]},title:a(`read.leader.mentioned`)}),(0,B.jsx)(v,{of:t.differentFrom})]}):(0,B.jsx)(x,{id:e})})}function te({leader:e}){let{say:t}=i();return(0,B.jsxs)(u,{title:t(`leader.offices`),children:[e.tenures.length===0?(0,B.jsx)(o,{children:t(`leader.noOffices`)}):(0,B.jsx)($,{tenures:e.tenures}),(0,B.jsx)(`ul`,{className:`plain`,children:e.tenures.map(e=>(0,B.jsxs)(`li`,{className:F.tenure,children:[(0,B.jsx)(`strong`,{children:(0,B.jsx)(p,{of:e})}),`, `,(0,B.jsx)(h,{entity:e.of}),` `,(0,B.jsx)(`span`,{className:`soft`,children:(0,B.jsx)(f,{of:e})}),(0,B.jsx)(g,{of:e})]},e.id))})]})}function ne({leader:t}){let{language:a,say:o}=i(),{topic:s}=n({from:`/leaders/$id`}),l=e({from:`/leaders/$id`}),u=e=>void l({search:t=>({...t,topic:e}),resetScroll:!1,replace:!0}),d=r(P,{id:t,lang:a}),f=(d.data?.topics??[]).flatMap(e=>e.keys[0]?.entity?[{count:e.count,entity:e.keys[0].entity}]:[]);return(0,B.jsxs)(b,{id:`${t} ${s}`,title:o(`read.leader.statements`),where:{speaker:[t],...s&&{about:[s]}},children:[(0,B.jsxs)(`div`,{role:`group`,"aria-label":o(`leader.topics`),className:F.topics,children:[(0,B.jsx)(`span`,{className:`small soft`,children:d.data&&f.length===0?o(`leader.noTopics`):o(`leader.topics`)}),f.map(({count:e,entity:t})=>(0,B.jsxs)(`button`,{type:`button`,"aria-pressed":s===t.id,onClick:()=>u(s===t.id?void 0:t.id),children:[(0,B.jsx)(`bdi`,{children:t.name}),` `,(0,B.jsx)(`span`,{className:`soft`,children:c(e,a)})]},t.id))]}),s&&(0,B.jsx)(`p`,{className:`small`,children:f.filter(({entity:e})=>e.id===s).map(({entity:e})=>(0,B.jsx)(h,{entity:e},e.id))})]})}export{ee as LeaderPage};