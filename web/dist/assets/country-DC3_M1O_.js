import{t as e}from"./useParams-CTEQ__dW.js";import{b as t,dt as n,f as r,ft as i,gt as a,t as o}from"./state-nb8ZW-5r.js";import{n as s,r as c}from"./format-BB3b7NAs.js";import{C as l,I as u}from"./index-D1TtabY3.js";import{t as d}from"./link-D9d_vlo9.js";import{t as f}from"./counterparts-CpCwWTGP.js";import{t as p}from"./details-GLntDEbz.js";import{t as m}from"./forums-KBSsPz2i.js";import{t as h}from"./head-Bl-MhSr9.js";import{t as g}from"./meetings-CZAP7WOE.js";import{t as _}from"./statements-HpesK8ra.js";import{t as v}from"./tenures-CxVLzCy_.js";import{r as y}from"./file-Cm9UMKmH.js";import{t as b}from"./axis-DtaQ7fgx.js";import{n as x}from"./held-C0TxeNXZ.js";import{a as S,i as C,n as w,o as T,r as E,t as D}from"./scale-MvhTz5Ff.js";import{t as O}from"./axis.module-Dn-vs-ut.js";var k=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new k(`
    fragment Term on Tenure {
  id
  office
  title(lang: $lang)
  from
  to
  asOf
  isAttested
  leader {
    ...EntityName
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}`,{fragmentName:`Term`});var A=new k(`
    query CountryPage($id: ID!, $lang: Language) {
  country(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    code
    alpha3
    region
    subregion
    capital
    location {
      ...EntityName
      english: name(lang: "en")
    }
    memberships {
      from
      to
      organization {
        ...EntityName
      }
      source {
        ...EntityName
      }
    }
    counterparts(first: 12) {
      ...Counterparts
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
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
    query TermsOfCountry($id: ID!, $lang: Language) {
  state: tenures(
    where: {of: [$id], office: [HEAD_OF_STATE]}
    orderBy: [START_ASC]
    first: 100
  ) {
    totalCount
    nodes {
      ...Term
    }
  }
  government: tenures(
    where: {of: [$id], office: [HEAD_OF_GOVERNMENT]}
    orderBy: [START_ASC]
    first: 100
  ) {
    totalCount
    nodes {
      ...Term
    }
  }
  foreign: tenures(
    where: {of: [$id], office: [FOREIGN_MINISTER]}
    orderBy: [START_ASC]
    first: 100
  ) {
    totalCount
    nodes {
      ...Term
    }
  }
}
    fragment Term on Tenure {
  id
  office
  title(lang: $lang)
  from
  to
  asOf
  isAttested
  leader {
    ...EntityName
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}`),M={Africa:`region.Africa`,Americas:`region.Americas`,Asia:`region.Asia`,"Australia and New Zealand":`region.AustraliaAndNewZealand`,"Central Asia":`region.CentralAsia`,"Eastern Asia":`region.EasternAsia`,"Eastern Europe":`region.EasternEurope`,Europe:`region.Europe`,"Latin America and the Caribbean":`region.LatinAmericaAndTheCaribbean`,Melanesia:`region.Melanesia`,Micronesia:`region.Micronesia`,"Northern Africa":`region.NorthernAfrica`,"Northern America":`region.NorthernAmerica`,"Northern Europe":`region.NorthernEurope`,Oceania:`region.Oceania`,Polynesia:`region.Polynesia`,"South-eastern Asia":`region.SouthEasternAsia`,"Southern Asia":`region.SouthernAsia`,"Southern Europe":`region.SouthernEurope`,"Sub-Saharan Africa":`region.SubSaharanAfrica`,"Western Asia":`region.WesternAsia`,"Western Europe":`region.WesternEurope`};function N(e,t){return e.filter(e=>e!==null).map(e=>M[e]?t(M[e]):e).join(`, `)}var P=new Intl.Collator(`en`,{sensitivity:`base`,ignorePunctuation:!0});function F(e,t){return P.compare(e,t)!==0}var I=a(n(),1);function L(e){let t=[];for(let n of[...e].sort((e,t)=>e.from-t.from)){let e=t.find(e=>(e.at(-1)?.to??-1/0)<=n.from);e?e.push(n):t.push([n])}return t}function R(e,t,n,r){let i=[],a=t;for(let{from:t,to:o}of[...e,{from:n,to:n}].sort((e,t)=>e.from-t.from))t-a>r&&i.push({from:a,to:t}),a=Math.max(a,o);return i}function z(e){return new Map([...e].sort((e,t)=>(t.from??``).localeCompare(e.from??``)).map(({id:e},t)=>[e,t+1]))}var B={picture:`_picture_1hyco_1`,office:`_office_1hyco_6`,lane:`_lane_1hyco_13`,hole:`_hole_1hyco_21`,gap:`_gap_1hyco_22`},V=i(),H=31;function U(e){let{language:n}=r(),{data:i}=t(j,{id:e,lang:n});return(0,I.useMemo)(()=>z([i?.state,i?.government,i?.foreign].flatMap(e=>e?.nodes??[])),[i])}var W=e=>new Date(e*864e5).toISOString().slice(0,10);function G({id:e}){let{language:n}=r(),i=t(j,{id:e,lang:n});return(0,V.jsx)(o,{answer:i,lines:4,children:({state:e,government:t,foreign:n})=>(0,V.jsx)(K,{offices:[[`read.office.HEAD_OF_STATE`,e?.nodes??[]],[`read.office.HEAD_OF_GOVERNMENT`,t?.nodes??[]],[`read.office.FOREIGN_MINISTER`,n?.nodes??[]]]})})}function K({offices:e}){let{language:t,say:n}=r(),i=e.map(([e,t])=>({office:e,lanes:L(T(t,l(),!0))})),a=i.flatMap(e=>e.lanes.flat());if(a.length===0)return null;let o=Math.min(...a.map(e=>e.from)),s=Math.max(...a.map(e=>e.to)),u=i.map(e=>e.lanes.length>0?R(e.lanes.flat(),o,s,H):[]),f=z(e.flatMap(([,e])=>e)),p=e=>(e-o)/Math.max(1,s-o)*100,m=e=>`${e.leader.name}: ${e.title}, ${x(e,t,n)}`;return(0,V.jsxs)(V.Fragment,{children:[(0,V.jsxs)(`div`,{"aria-hidden":!0,className:B.picture,children:[(0,V.jsx)(b,{marks:D(o,s),isRuled:!0}),i.map((e,r)=>e.lanes.length>0&&(0,V.jsxs)(`div`,{children:[(0,V.jsx)(`span`,{className:B.office,children:n(e.office)}),e.lanes.map((e,i)=>(0,V.jsxs)(`div`,{className:B.lane,children:[i===0&&u[r]?.map(e=>(0,V.jsx)(`span`,{className:B.gap,title:`${c(W(e.from),W(e.to),t)}: ${n(`read.terms.unknown`)}`,style:{insetInlineStart:`${p(e.from)}%`,width:`${p(e.to)-p(e.from)}%`}},e.from)),e.map(e=>(0,V.jsxs)(`span`,{className:C(e),title:m(e.tenure),style:{insetInlineStart:`${p(e.from)}%`,width:`${Math.max(.3,p(e.to)-p(e.from))}%`},children:[e.known<e.to&&(0,V.jsx)(E,{bar:e}),(0,V.jsx)(`span`,{className:S.word,children:f.get(e.tenure.id)}),` `,(0,V.jsx)(`span`,{className:S.word,children:e.tenure.leader.name})]},e.tenure.id))]},e[0]?.tenure.id))]},e.office))]}),(0,V.jsx)(`p`,{className:`small soft`,children:n(`read.terms.shown`,{count:a.length})}),(0,V.jsx)(w,{bars:a}),(0,V.jsxs)(`div`,{className:O.key,"aria-hidden":!0,children:[u.some(e=>e.length>0)&&(0,V.jsxs)(`span`,{children:[(0,V.jsx)(`span`,{className:`${O.swatch} ${B.hole}`}),` `,n(`read.terms.unknown`)]}),(0,V.jsx)(`span`,{children:n(`read.terms.numbers`)})]}),(0,V.jsxs)(`details`,{children:[(0,V.jsx)(`summary`,{className:`small`,children:n(`picture.table`)}),(0,V.jsxs)(`table`,{children:[(0,V.jsx)(`thead`,{children:(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`th`,{scope:`col`,className:`number`,children:n(`read.terms.number`)}),(0,V.jsx)(`th`,{scope:`col`,children:n(`read.table.office`)}),(0,V.jsx)(`th`,{scope:`col`,children:n(`kind.Leader`)}),(0,V.jsx)(`th`,{scope:`col`,children:n(`arrive.period`)})]})}),(0,V.jsx)(`tbody`,{children:e.flatMap(([e,r],i)=>[...r.map(r=>(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`td`,{className:`number`,children:f.get(r.id)}),(0,V.jsx)(`td`,{children:n(e)}),(0,V.jsx)(`th`,{scope:`row`,children:(0,V.jsx)(d,{entity:r.leader})}),(0,V.jsx)(`td`,{children:x(r,t,n)})]},r.id)),...(u[i]??[]).map(r=>(0,V.jsxs)(`tr`,{children:[(0,V.jsx)(`td`,{}),(0,V.jsx)(`td`,{children:n(e)}),(0,V.jsx)(`td`,{className:`soft`,children:n(`read.terms.unknown`)}),(0,V.jsx)(`td`,{children:c(W(r.from),W(r.to),t)})]},`${e} ${r.from}`))])})]})]})]})}function q(){let{id:n}=e({from:`/countries/$id`}),{language:i,say:a}=r(),s=t(A,{id:n,lang:i});return(0,V.jsx)(o,{answer:s,lines:10,children:({country:e})=>e?(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(h,{entity:e,kind:`Country`}),(0,V.jsx)(p,{rows:[[`read.country.code`,[e.code,e.alpha3].filter(Boolean).join(`, `)],[`read.country.region`,N([e.subregion,e.region],a)||null],[`read.country.capital`,(e.location??e.capital)&&(0,V.jsx)(Y,{of:e},`capital`)]]}),(0,V.jsx)(J,{id:e.id}),(0,V.jsx)(f,{of:e.id,list:e.counterparts},`met ${e.id}`),(0,V.jsx)(g,{title:a(`read.country.meetings`),of:{where:{participants:{representing:[e.id]}}},hasYears:!0,actor:e.id},`for ${n}`),(0,V.jsx)(g,{title:a(`read.country.hosted`),of:{where:{country:[e.id]}},hasYears:!0},`in ${n}`),(0,V.jsx)(m,{id:n,where:{country:[e.id]},title:a(`read.country.forums`),isOptional:!0}),(0,V.jsx)(_,{id:n,where:{mentions:[e.id]},title:a(`read.statements.about`)}),(0,V.jsx)(X,{country:e})]}):(0,V.jsx)(y,{id:n})})}function J({id:e}){let t=U(e);return(0,V.jsx)(v,{of:e,numbers:t,children:(0,V.jsx)(G,{id:e})})}function Y({of:{capital:e,location:t}}){return t?(0,V.jsxs)(V.Fragment,{children:[(0,V.jsx)(d,{entity:t}),e&&F(e,t.english)&&(0,V.jsxs)(`span`,{className:`soft`,children:[` (`,e,`)`]})]}):e}function X({country:e}){let{language:t,say:n}=r();return e.memberships.length===0?null:(0,V.jsx)(u,{title:n(`read.country.memberships`),count:s(e.memberships.length,t),children:(0,V.jsx)(`ul`,{className:`plain`,children:e.memberships.map(e=>(0,V.jsxs)(`li`,{children:[(0,V.jsx)(d,{entity:e.organization}),` `,(0,V.jsxs)(`span`,{className:`small soft`,children:[c(e.from,e.to,t)||n(`date.unknown`),e.from&&!e.to&&` –`,e.source&&(0,V.jsxs)(V.Fragment,{children:[` · `,(0,V.jsx)(d,{entity:e.source})]})]})]},`${e.organization.id} ${e.from}`))})})}export{q as CountryPage};