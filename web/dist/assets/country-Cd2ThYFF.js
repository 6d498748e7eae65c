import{t as e}from"./useParams-6VW5NnM_.js";import{d as t,lt as n,t as r,y as i}from"./state-jWmmph6b.js";import{n as a,r as o}from"./format-DPXxF3pN.js";import{C as s,D as c,N as l}from"./index-BHw0p79c.js";import{t as u}from"./counterparts-nfRk_XmW.js";import{t as d}from"./details-KdQR9ER4.js";import{t as f}from"./forums-SLT3ijQu.js";import{t as p}from"./head-DUR0err3.js";import{t as m}from"./meetings-D31htwPb.js";import{t as h}from"./statements-BqaYop43.js";import{t as g}from"./tenures-3yPOxhwD.js";import{n as _}from"./file-BA3q88KS.js";import{n as v}from"./held-CMmGZE6n.js";import{t as y}from"./days-CwcttdPv.js";import{n as b,t as x}from"./bars.module-BAnF6TCs.js";import{t as S}from"./axis.module-CASUsVi5.js";var C=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new C(`
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
}`,{fragmentName:`Term`});var w=new C(`
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
}`),T=new C(`
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
}`),E={Africa:`region.Africa`,Americas:`region.Americas`,Asia:`region.Asia`,"Australia and New Zealand":`region.AustraliaAndNewZealand`,"Central Asia":`region.CentralAsia`,"Eastern Asia":`region.EasternAsia`,"Eastern Europe":`region.EasternEurope`,Europe:`region.Europe`,"Latin America and the Caribbean":`region.LatinAmericaAndTheCaribbean`,Melanesia:`region.Melanesia`,Micronesia:`region.Micronesia`,"Northern Africa":`region.NorthernAfrica`,"Northern America":`region.NorthernAmerica`,"Northern Europe":`region.NorthernEurope`,Oceania:`region.Oceania`,Polynesia:`region.Polynesia`,"South-eastern Asia":`region.SouthEasternAsia`,"Southern Asia":`region.SouthernAsia`,"Southern Europe":`region.SouthernEurope`,"Sub-Saharan Africa":`region.SubSaharanAfrica`,"Western Asia":`region.WesternAsia`,"Western Europe":`region.WesternEurope`};function D(e,t){return e.filter(e=>e!==null).map(e=>E[e]?t(E[e]):e).join(`, `)}var O=new Intl.Collator(`en`,{sensitivity:`base`,ignorePunctuation:!0});function k(e,t){return O.compare(e,t)!==0}function A(e){let t=[];for(let n of[...e].sort((e,t)=>e.from-t.from)){let e=t.find(e=>(e.at(-1)?.to??-1/0)<=n.from);e?e.push(n):t.push([n])}return t}var j={picture:`_picture_1n5dl_1`,office:`_office_1n5dl_6`,lane:`_lane_1n5dl_13`},M=n();function N({id:e}){let{language:n}=t(),a=i(T,{id:e,lang:n});return(0,M.jsx)(r,{answer:a,lines:4,children:({state:e,government:t,foreign:n})=>(0,M.jsx)(P,{offices:[[`read.office.HEAD_OF_STATE`,e?.nodes??[]],[`read.office.HEAD_OF_GOVERNMENT`,t?.nodes??[]],[`read.office.FOREIGN_MINISTER`,n?.nodes??[]]]})})}function P({offices:e}){let{language:n,say:r}=t(),i=e.map(([e,t])=>({office:e,lanes:A(t.flatMap(e=>{if(!e.from)return[];let t=y(e.to??e.asOf??s(),`last`);return[{term:e,from:y(e.from,`first`),to:t,isOpen:e.to===null}]}))})),a=i.flatMap(e=>e.lanes.flat());if(a.length===0)return null;let l=Math.min(...a.map(e=>e.from)),u=Math.max(...a.map(e=>e.to)),d=e=>(e-l)/Math.max(1,u-l)*100,f=e=>{let t=v(e,n,r)??o(e.from,e.to,n);return`${e.leader.name}: ${e.title}, ${e.to?t:`${t} – (${r(`tenure.openEnd`)})`}`};return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(`div`,{"aria-hidden":!0,className:j.picture,children:[(0,M.jsx)(`div`,{className:S.ruled,children:b(l,u).map(({year:e,day:t})=>(0,M.jsx)(`span`,{style:{insetInlineStart:`${d(t)}%`},children:e},e))}),i.map(e=>e.lanes.length>0&&(0,M.jsxs)(`div`,{children:[(0,M.jsx)(`span`,{className:j.office,children:r(e.office)}),e.lanes.map(e=>(0,M.jsx)(`div`,{className:j.lane,children:e.map(e=>(0,M.jsx)(`span`,{className:e.term.isAttested?x.attested:e.isOpen?x.open:x.bar,title:f(e.term),style:{insetInlineStart:`${d(e.from)}%`,width:`${Math.max(.3,d(e.to)-d(e.from))}%`},children:(0,M.jsx)(`span`,{className:x.word,children:e.term.leader.name})},e.term.id))},e[0]?.term.id))]},e.office))]}),(0,M.jsxs)(`details`,{children:[(0,M.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,M.jsxs)(`table`,{children:[(0,M.jsx)(`thead`,{children:(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`th`,{scope:`col`,children:r(`read.table.office`)}),(0,M.jsx)(`th`,{scope:`col`,children:r(`kind.Leader`)}),(0,M.jsx)(`th`,{scope:`col`,children:r(`arrive.period`)})]})}),(0,M.jsx)(`tbody`,{children:e.flatMap(([e,t])=>t.map(t=>(0,M.jsxs)(`tr`,{children:[(0,M.jsx)(`td`,{children:r(e)}),(0,M.jsx)(`th`,{scope:`row`,children:(0,M.jsx)(c,{entity:t.leader})}),(0,M.jsxs)(`td`,{children:[v(t,n,r)??o(t.from,t.to,n),` `,!t.to&&(0,M.jsxs)(`span`,{className:`soft`,children:[`(`,r(`tenure.openEnd`),`)`]})]})]},t.id)))})]})]})]})}function F(){let{id:n}=e({from:`/countries/$id`}),{language:a,say:o}=t(),s=i(w,{id:n,lang:a});return(0,M.jsx)(r,{answer:s,lines:10,children:({country:e})=>e?(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(p,{entity:e,kind:`Country`}),(0,M.jsx)(d,{rows:[[`read.country.code`,[e.code,e.alpha3].filter(Boolean).join(`, `)],[`read.country.region`,D([e.subregion,e.region],o)||null],[`read.country.capital`,(e.location??e.capital)&&(0,M.jsx)(I,{of:e},`capital`)]]}),(0,M.jsx)(g,{of:e.id,children:(0,M.jsx)(N,{id:e.id})}),(0,M.jsx)(u,{of:e.id,list:e.counterparts},`met ${e.id}`),(0,M.jsx)(m,{title:o(`read.country.meetings`),of:{where:{participants:{representing:[e.id]}}}},`for ${n}`),(0,M.jsx)(m,{title:o(`read.country.hosted`),of:{where:{country:[e.id]}}},`in ${n}`),(0,M.jsx)(f,{id:n,where:{country:[e.id]},title:o(`read.country.forums`),isOptional:!0}),(0,M.jsx)(h,{id:n,where:{mentions:[e.id]},title:o(`read.statements.about`)}),(0,M.jsx)(L,{country:e})]}):(0,M.jsx)(_,{id:n})})}function I({of:{capital:e,location:t}}){return t?(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(c,{entity:t}),e&&k(e,t.english)&&(0,M.jsxs)(`span`,{className:`soft`,children:[` (`,e,`)`]})]}):e}function L({country:e}){let{language:n,say:r}=t();return e.memberships.length===0?null:(0,M.jsx)(l,{title:r(`read.country.memberships`),count:a(e.memberships.length,n),children:(0,M.jsx)(`ul`,{className:`plain`,children:e.memberships.map(e=>(0,M.jsxs)(`li`,{children:[(0,M.jsx)(c,{entity:e.organization}),` `,(0,M.jsxs)(`span`,{className:`small soft`,children:[o(e.from,e.to,n)||r(`date.unknown`),e.from&&!e.to&&` –`,e.source&&(0,M.jsxs)(M.Fragment,{children:[` · `,(0,M.jsx)(c,{entity:e.source})]})]})]},`${e.organization.id} ${e.from}`))})})}export{F as CountryPage};