import{t as e}from"./useParams-Gd9lYcD-.js";import{ct as t,ft as n,n as r,st as i,t as a,u as o,v as s}from"./state-DIbiJuFH.js";import{n as c}from"./format-DPXxF3pN.js";import{T as l,h as u,m as d,y as f}from"./index-DXIh8bLX.js";import{n as p,t as m}from"./held-BNUnxSbB.js";import{t as h}from"./proof-bYBY_bSG.js";import{t as g}from"./counterparts-NMb6B8_3.js";import{t as _}from"./link-9B_umsQV.js";import{t as v}from"./runs-BCMqENvC.js";import{n as y}from"./details-Cy3g0P9c.js";import{t as b}from"./head-DEfQL0no.js";import{t as x}from"./meetings-9d5QL7oV.js";import{t as S}from"./statements-CXEJ96Gy.js";import{n as C}from"./file-DJqoPFoN.js";import{n as w,t as T}from"./doubts-AvuvU8QM.js";import{t as E}from"./days-CwcttdPv.js";import{n as ee,t as D}from"./bars.module-BIVtW_LS.js";var O=n(i(),1),k=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query CoverageOfActor($id: ID!, $during: DateRange, $lang: Language) {
  coverage(for: [$id], during: $during, grain: YEAR) {
    buckets {
      start
      extent
    }
    collections {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
}`),A=t(),j=[[`COVERED`,`read.coverage.covered`],[`PARTLY`,`read.coverage.partly`],[`NOT_COVERED`,`read.coverage.not`],[`UNKNOWN`,`read.coverage.unknown`]];function M({of:e}){let{language:t,say:n}=o(),r=(0,O.useMemo)(()=>({to:d()}),[]),{data:i}=s(k,{id:e,during:r,lang:t});if(!i)return null;let{buckets:a}=i.coverage,c=j.flatMap(([e,t])=>{let r=v(a.map(t=>({year:t.start.slice(0,4),counts:t.extent===e})));return r.length>0?[n(t,{years:r.join(`, `)})]:[]});return(0,A.jsxs)(`p`,{className:`small soft`,children:[c.length>0?c.join(` `):n(`read.coverage.none`),` `,(0,A.jsx)(_,{to:`/collections`,children:n(`read.collections.unknown`)})]})}var N=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},P=new N(`
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
}`),F=new N(`
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
    `),I={tenure:`_tenure_t8hnx_1`,topics:`_topics_t8hnx_6`},L=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),R={picture:`_picture_okqbz_1`,name:`_name_okqbz_15`,own:`_own_okqbz_19`,other:`_other_okqbz_24`,node:`_node_okqbz_29`,middle:`_middle_okqbz_33`};function z(e,t){let n=new Map(t.flatMap(({from:e,to:t,weight:n})=>[[`${e.id} ${t.id}`,n],[`${t.id} ${e.id}`,n]])),r=[...e],i=r.splice(0,1);for(;r.length>0;){let e=e=>n.get(`${i.at(-1)} ${e}`)??0,t=r.reduce((t,n)=>e(n)>e(t)?n:t);i.push(...r.splice(r.indexOf(t),1))}return i}function B(e,t){let n=0,r=``;for(let i of e){if(n+=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(i)?2:1,n>t)return`${r.trimEnd()}…`;r+=i}return r}var V=12,[H,U]=[460,400],[W,G]=[H/2,U/2],[K,q]=[100,150],J=17;function Y({id:e,name:t}){let{language:n,say:r}=o(),i=s(L,{id:e,perNode:V,lang:n});return i.data&&i.data.network.nodes.length<2?null:(0,A.jsx)(l,{title:r(`read.network.title`),children:(0,A.jsx)(a,{answer:i,lines:8,children:({network:n})=>(0,A.jsxs)(A.Fragment,{children:[(0,A.jsxs)(`p`,{className:`soft`,children:[r(`read.network.explained`,{name:t}),` `,(0,A.jsx)(_,{to:`/explore`,search:{seed:[e]},children:r(`read.network.open`)})]}),(0,A.jsx)(X,{id:e,network:n}),(0,A.jsx)(Z,{id:e,network:n})]})})})}function X({id:e,network:t}){let{say:n}=o(),r=z(t.nodes.map(e=>e.id).filter(t=>t!==e),t.links),i=new Map([[e,[W,G]]]);for(let[e,t]of r.entries()){let n=2*Math.PI*e/r.length-Math.PI/2;i.set(t,[W+K*Math.cos(n),G+q*Math.sin(n)])}return(0,A.jsxs)(`svg`,{viewBox:`0 0 ${H} ${U}`,className:R.picture,role:`img`,"aria-label":n(`read.network.title`),children:[t.links.map(t=>{let[n,r]=[i.get(t.from.id),i.get(t.to.id)],a=t.from.id===e||t.to.id===e;return n&&r&&(0,A.jsx)(`line`,{x1:n[0],y1:n[1],x2:r[0],y2:r[1],strokeWidth:Math.min(7,.7+Math.log2(t.weight+.3)),strokeDasharray:w(t)?`5 4`:void 0,className:a?R.own:R.other},t.id)}),t.nodes.map(t=>{let n=i.get(t.id);if(!n)return null;let[r,a]=n,o=t.id===e,s=o||Math.abs(r-W)<20?`middle`:r<W?`end`:`start`,c=s===`middle`?{x:r,y:a<G?a-12:a+20}:{x:s===`end`?r-10:r+10,y:a+4};return(0,A.jsxs)(`g`,{children:[(0,A.jsx)(`title`,{children:t.name}),(0,A.jsx)(`circle`,{cx:r,cy:a,r:o?9:6,className:o?R.middle:R.node}),(0,A.jsx)(`text`,{...c,textAnchor:s,className:o?R.name:void 0,children:B(t.name,s===`middle`?34:J)})]},t.id)})]})}function Z({id:e,network:t}){let{language:n,say:r}=o(),i=new Map(t.nodes.map(e=>[e.id,e]));return(0,A.jsxs)(`details`,{children:[(0,A.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,A.jsxs)(`table`,{children:[(0,A.jsx)(`thead`,{children:(0,A.jsxs)(`tr`,{children:[(0,A.jsx)(`th`,{scope:`col`,children:r(`table.who`)}),(0,A.jsx)(`th`,{scope:`col`,children:r(`table.withWhom`)}),(0,A.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.meetings`)})]})}),(0,A.jsx)(`tbody`,{children:t.links.map(t=>{let[r,a]=t.to.id===e?[t.to.id,t.from.id]:[t.from.id,t.to.id],[o,s]=[i.get(r),i.get(a)];return o&&s&&(0,A.jsxs)(`tr`,{children:[(0,A.jsx)(`th`,{scope:`row`,children:(0,A.jsx)(f,{entity:o})}),(0,A.jsxs)(`td`,{children:[(0,A.jsx)(f,{entity:s}),(0,A.jsx)(T,{of:t})]}),(0,A.jsx)(`td`,{className:`number`,children:c(t.weight,n)})]},t.id)})})]})]})}var Q={line:`_line_pff8n_1`,years:`_years_pff8n_5`,bars:`_bars_pff8n_20`},$=18;function te({tenures:e}){let{language:t,say:n}=o(),r=e=>{let r=p(e,t,n)??(e.to===null?n(`tenure.openEnd`):void 0);return r?`${e.title} (${r})`:e.title},i=e.flatMap(e=>e.from?[{tenure:e,isOpen:e.to===null,from:E(e.from,`first`),to:E(e.to??e.asOf??u(),`last`)}]:[]);if(i.length===0)return null;let a=Math.min(...i.map(e=>e.from)),s=Math.max(...i.map(e=>e.to)),c=e=>(e-a)/Math.max(1,s-a)*100,l=ee(a,s);return(0,A.jsxs)(`div`,{className:Q.line,"aria-hidden":!0,children:[(0,A.jsx)(`div`,{className:Q.years,children:l.map(({year:e,day:t})=>(0,A.jsx)(`span`,{style:{insetInlineStart:`${c(t)}%`},children:e},e))}),(0,A.jsx)(`div`,{className:Q.bars,style:{height:i.length*$},children:i.map((e,t)=>(0,A.jsx)(`span`,{className:e.tenure.isAttested?D.attested:e.isOpen?D.open:D.bar,title:r(e.tenure),style:{insetInlineStart:`${c(e.from)}%`,width:`max(4px, ${c(e.to)-c(e.from)}%)`,top:t*$},children:(0,A.jsx)(`span`,{className:D.word,children:e.tenure.title})},e.tenure.id))})]})}function ne(){let{id:t}=e({from:`/leaders/$id`}),{language:n,say:r}=o(),i=s(P,{id:t,lang:n});return(0,A.jsx)(a,{answer:i,lines:10,children:({leader:e})=>e?(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(b,{entity:e,kind:`Leader`,children:e.country&&(0,A.jsx)(f,{entity:e.country})}),(0,A.jsx)(M,{of:e.id}),(0,A.jsx)(re,{leader:e}),(0,A.jsx)(g,{of:e.id,list:e.counterparts},`met ${e.id}`),(0,A.jsx)(Y,{id:e.id,name:e.name},`network ${t}`),(0,A.jsx)(x,{of:{leader:e.id}},t),(0,A.jsx)(ie,{leader:e.id},`said ${t}`),(0,A.jsx)(S,{id:t,where:{mentions:[e.id]},title:r(`read.leader.mentioned`)}),(0,A.jsx)(y,{of:e.differentFrom})]}):(0,A.jsx)(C,{id:t})})}function re({leader:e}){let{say:t}=o();return(0,A.jsxs)(l,{title:t(`leader.offices`),children:[e.tenures.length===0?(0,A.jsx)(r,{children:t(`leader.noOffices`)}):(0,A.jsx)(te,{tenures:e.tenures}),(0,A.jsx)(`ul`,{className:`plain`,children:e.tenures.map(e=>(0,A.jsxs)(`li`,{className:I.tenure,children:[(0,A.jsx)(`strong`,{children:e.title}),`, `,(0,A.jsx)(f,{entity:e.of}),` `,(0,A.jsx)(`span`,{className:`soft`,children:(0,A.jsx)(m,{of:e})}),(0,A.jsx)(h,{of:e})]},e.id))})]})}function ie({leader:e}){let{language:t,say:n}=o(),[r,i]=(0,O.useState)(),a=s(F,{id:e,lang:t}),l=(a.data?.topics??[]).flatMap(e=>e.keys[0]?.entity?[{count:e.count,entity:e.keys[0].entity}]:[]);return(0,A.jsxs)(S,{id:`${e} ${r}`,title:n(`read.leader.statements`),where:{speaker:[e],...r&&{about:[r]}},children:[(0,A.jsxs)(`div`,{role:`group`,"aria-label":n(`leader.topics`),className:I.topics,children:[(0,A.jsx)(`span`,{className:`small soft`,children:a.data&&l.length===0?n(`leader.noTopics`):n(`leader.topics`)}),l.map(({count:e,entity:n})=>(0,A.jsxs)(`button`,{type:`button`,"aria-pressed":r===n.id,onClick:()=>i(r===n.id?void 0:n.id),children:[(0,A.jsx)(`bdi`,{children:n.name}),` `,(0,A.jsx)(`span`,{className:`soft`,children:c(e,t)})]},n.id))]}),r&&(0,A.jsx)(`p`,{className:`small`,children:l.filter(({entity:e})=>e.id===r).map(({entity:e})=>(0,A.jsx)(f,{entity:e},e.id))})]})}export{ne as LeaderPage};