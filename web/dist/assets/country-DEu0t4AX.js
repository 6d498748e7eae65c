import{t as e}from"./useParams-Bj43BHP7.js";import{ct as t,t as n,u as r,v as i}from"./state-BUElhUX6.js";import{n as a,r as o}from"./format-DPXxF3pN.js";import{C as s,k as c,y as l}from"./index-6yhaByVy.js";import{t as u}from"./counterparts-CJCiWeye.js";import{t as d}from"./details-TPdC0r3j.js";import{t as f}from"./forums-ByDBMsCl.js";import{t as p}from"./head-C32jNzTH.js";import{t as m}from"./meetings-xuf7AP45.js";import{t as h}from"./statements-D5xueT8F.js";import{t as g}from"./tenures-CSObB0vG.js";import{n as _}from"./file-DE3xEcTj.js";import{n as v}from"./held-agVghilg.js";import{t as y}from"./days-CwcttdPv.js";import{n as b,t as x}from"./bars.module-C0_pQ4dp.js";var S=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new S(`
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
}`,{fragmentName:`Term`});var C=new S(`
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
}`),w=new S(`
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
}`),T={Africa:`region.Africa`,Americas:`region.Americas`,Asia:`region.Asia`,"Australia and New Zealand":`region.AustraliaAndNewZealand`,"Central Asia":`region.CentralAsia`,"Eastern Asia":`region.EasternAsia`,"Eastern Europe":`region.EasternEurope`,Europe:`region.Europe`,"Latin America and the Caribbean":`region.LatinAmericaAndTheCaribbean`,Melanesia:`region.Melanesia`,Micronesia:`region.Micronesia`,"Northern Africa":`region.NorthernAfrica`,"Northern America":`region.NorthernAmerica`,"Northern Europe":`region.NorthernEurope`,Oceania:`region.Oceania`,Polynesia:`region.Polynesia`,"South-eastern Asia":`region.SouthEasternAsia`,"Southern Asia":`region.SouthernAsia`,"Southern Europe":`region.SouthernEurope`,"Sub-Saharan Africa":`region.SubSaharanAfrica`,"Western Asia":`region.WesternAsia`,"Western Europe":`region.WesternEurope`};function E(e,t){return e.filter(e=>e!==null).map(e=>T[e]?t(T[e]):e).join(`, `)}var D=new Intl.Collator(`en`,{sensitivity:`base`,ignorePunctuation:!0});function O(e,t){return D.compare(e,t)!==0}function k(e){let t=[];for(let n of[...e].sort((e,t)=>e.from-t.from)){let e=t.find(e=>(e.at(-1)?.to??-1/0)<=n.from);e?e.push(n):t.push([n])}return t}var A={picture:`_picture_14s5c_1`,years:`_years_14s5c_6`,office:`_office_14s5c_20`,lane:`_lane_14s5c_27`},j=t();function M({id:e}){let{language:t}=r(),a=i(w,{id:e,lang:t});return(0,j.jsx)(n,{answer:a,lines:4,children:({state:e,government:t,foreign:n})=>(0,j.jsx)(N,{offices:[[`read.office.HEAD_OF_STATE`,e?.nodes??[]],[`read.office.HEAD_OF_GOVERNMENT`,t?.nodes??[]],[`read.office.FOREIGN_MINISTER`,n?.nodes??[]]]})})}function N({offices:e}){let{language:t,say:n}=r(),i=e.map(([e,t])=>({office:e,lanes:k(t.flatMap(e=>{if(!e.from)return[];let t=y(e.to??e.asOf??l(),`last`);return[{term:e,from:y(e.from,`first`),to:t,isOpen:e.to===null}]}))})),a=i.flatMap(e=>e.lanes.flat());if(a.length===0)return null;let c=Math.min(...a.map(e=>e.from)),u=Math.max(...a.map(e=>e.to)),d=e=>(e-c)/Math.max(1,u-c)*100,f=e=>{let r=v(e,t,n)??o(e.from,e.to,t);return`${e.leader.name}: ${e.title}, ${e.to?r:`${r} – (${n(`tenure.openEnd`)})`}`};return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsxs)(`div`,{"aria-hidden":!0,className:A.picture,children:[(0,j.jsx)(`div`,{className:A.years,children:b(c,u).map(({year:e,day:t})=>(0,j.jsx)(`span`,{style:{insetInlineStart:`${d(t)}%`},children:e},e))}),i.map(e=>e.lanes.length>0&&(0,j.jsxs)(`div`,{children:[(0,j.jsx)(`span`,{className:A.office,children:n(e.office)}),e.lanes.map(e=>(0,j.jsx)(`div`,{className:A.lane,children:e.map(e=>(0,j.jsx)(`span`,{className:e.term.isAttested?x.attested:e.isOpen?x.open:x.bar,title:f(e.term),style:{insetInlineStart:`${d(e.from)}%`,width:`${Math.max(.3,d(e.to)-d(e.from))}%`},children:(0,j.jsx)(`span`,{className:x.word,children:e.term.leader.name})},e.term.id))},e[0]?.term.id))]},e.office))]}),(0,j.jsxs)(`details`,{children:[(0,j.jsx)(`summary`,{className:`small`,children:n(`picture.table`)}),(0,j.jsxs)(`table`,{children:[(0,j.jsx)(`thead`,{children:(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`col`,children:n(`read.table.office`)}),(0,j.jsx)(`th`,{scope:`col`,children:n(`kind.Leader`)}),(0,j.jsx)(`th`,{scope:`col`,children:n(`arrive.period`)})]})}),(0,j.jsx)(`tbody`,{children:e.flatMap(([e,r])=>r.map(r=>(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`td`,{children:n(e)}),(0,j.jsx)(`th`,{scope:`row`,children:(0,j.jsx)(s,{entity:r.leader})}),(0,j.jsxs)(`td`,{children:[v(r,t,n)??o(r.from,r.to,t),` `,!r.to&&(0,j.jsxs)(`span`,{className:`soft`,children:[`(`,n(`tenure.openEnd`),`)`]})]})]},r.id)))})]})]})]})}function P(){let{id:t}=e({from:`/countries/$id`}),{language:a,say:o}=r(),s=i(C,{id:t,lang:a});return(0,j.jsx)(n,{answer:s,lines:10,children:({country:e})=>e?(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(p,{entity:e,kind:`Country`}),(0,j.jsx)(d,{rows:[[`read.country.code`,[e.code,e.alpha3].filter(Boolean).join(`, `)],[`read.country.region`,E([e.subregion,e.region],o)||null],[`read.country.capital`,(e.location??e.capital)&&(0,j.jsx)(F,{of:e},`capital`)]]}),(0,j.jsx)(g,{of:e.id,children:(0,j.jsx)(M,{id:e.id})}),(0,j.jsx)(u,{of:e.id,list:e.counterparts},`met ${e.id}`),(0,j.jsx)(m,{title:o(`read.country.meetings`),of:{where:{participants:{representing:[e.id]}}}},`for ${t}`),(0,j.jsx)(m,{title:o(`read.country.hosted`),of:{where:{country:[e.id]}}},`in ${t}`),(0,j.jsx)(f,{id:t,where:{country:[e.id]},title:o(`read.country.forums`),isOptional:!0}),(0,j.jsx)(h,{id:t,where:{mentions:[e.id]},title:o(`read.statements.about`)}),(0,j.jsx)(I,{country:e})]}):(0,j.jsx)(_,{id:t})})}function F({of:{capital:e,location:t}}){return t?(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(s,{entity:t}),e&&O(e,t.english)&&(0,j.jsxs)(`span`,{className:`soft`,children:[` (`,e,`)`]})]}):e}function I({country:e}){let{language:t,say:n}=r();return e.memberships.length===0?null:(0,j.jsx)(c,{title:n(`read.country.memberships`),count:a(e.memberships.length,t),children:(0,j.jsx)(`ul`,{className:`plain`,children:e.memberships.map(e=>(0,j.jsxs)(`li`,{children:[(0,j.jsx)(s,{entity:e.organization}),` `,(0,j.jsxs)(`span`,{className:`small soft`,children:[o(e.from,e.to,t)||n(`date.unknown`),e.from&&!e.to&&` –`,e.source&&(0,j.jsxs)(j.Fragment,{children:[` · `,(0,j.jsx)(s,{entity:e.source})]})]})]},`${e.organization.id} ${e.from}`))})})}export{P as CountryPage};