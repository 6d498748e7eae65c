import{t as e}from"./useParams-DYdUFxbq.js";import{ct as t,t as n,u as r,v as i}from"./state-x2Aw98hN.js";import{n as a,r as o}from"./format-LCDAMB_e.js";import{T as s,h as c,y as l}from"./index-DRgA5nl5.js";import{t as u}from"./counterparts-CBoKJmii.js";import{t as d}from"./details-DbDjmOFb.js";import{t as f}from"./forums-Bl5gLqtm.js";import{t as p}from"./head-DVOMfcgh.js";import{t as m}from"./meetings-DSZJKM-2.js";import{t as h}from"./statements-vufqxbqP.js";import{t as g}from"./tenures-CXrNr1aQ.js";import{n as _}from"./file-B_KvJQYM.js";import{n as v}from"./held-CK2Da0Jo.js";import{t as y}from"./days-CwcttdPv.js";import{n as b,t as x}from"./bars.module-BIVtW_LS.js";var S=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new S(`
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
}`);function T(e){let t=[];for(let n of[...e].sort((e,t)=>e.from-t.from)){let e=t.find(e=>(e.at(-1)?.to??-1/0)<=n.from);e?e.push(n):t.push([n])}return t}var E={picture:`_picture_14s5c_1`,years:`_years_14s5c_6`,office:`_office_14s5c_20`,lane:`_lane_14s5c_27`},D=t();function O({id:e}){let{language:t}=r(),a=i(w,{id:e,lang:t});return(0,D.jsx)(n,{answer:a,lines:4,children:({state:e,government:t,foreign:n})=>(0,D.jsx)(k,{offices:[[`read.office.HEAD_OF_STATE`,e?.nodes??[]],[`read.office.HEAD_OF_GOVERNMENT`,t?.nodes??[]],[`read.office.FOREIGN_MINISTER`,n?.nodes??[]]]})})}function k({offices:e}){let{language:t,say:n}=r(),i=e.map(([e,t])=>({office:e,lanes:T(t.flatMap(e=>{if(!e.from)return[];let t=y(e.to??e.asOf??c(),`last`);return[{term:e,from:y(e.from,`first`),to:t,isOpen:e.to===null}]}))})),a=i.flatMap(e=>e.lanes.flat());if(a.length===0)return null;let s=Math.min(...a.map(e=>e.from)),u=Math.max(...a.map(e=>e.to)),d=e=>(e-s)/Math.max(1,u-s)*100,f=e=>{let r=v(e,t,n)??o(e.from,e.to,t);return`${e.leader.name}: ${e.title}, ${e.to?r:`${r} – (${n(`tenure.openEnd`)})`}`};return(0,D.jsxs)(D.Fragment,{children:[(0,D.jsxs)(`div`,{"aria-hidden":!0,className:E.picture,children:[(0,D.jsx)(`div`,{className:E.years,children:b(s,u).map(({year:e,day:t})=>(0,D.jsx)(`span`,{style:{insetInlineStart:`${d(t)}%`},children:e},e))}),i.map(e=>e.lanes.length>0&&(0,D.jsxs)(`div`,{children:[(0,D.jsx)(`span`,{className:E.office,children:n(e.office)}),e.lanes.map(e=>(0,D.jsx)(`div`,{className:E.lane,children:e.map(e=>(0,D.jsx)(`span`,{className:e.term.isAttested?x.attested:e.isOpen?x.open:x.bar,title:f(e.term),style:{insetInlineStart:`${d(e.from)}%`,width:`${Math.max(.3,d(e.to)-d(e.from))}%`},children:(0,D.jsx)(`span`,{className:x.word,children:e.term.leader.name})},e.term.id))},e[0]?.term.id))]},e.office))]}),(0,D.jsxs)(`details`,{children:[(0,D.jsx)(`summary`,{className:`small`,children:n(`picture.table`)}),(0,D.jsxs)(`table`,{children:[(0,D.jsx)(`thead`,{children:(0,D.jsxs)(`tr`,{children:[(0,D.jsx)(`th`,{scope:`col`,children:n(`read.table.office`)}),(0,D.jsx)(`th`,{scope:`col`,children:n(`kind.Leader`)}),(0,D.jsx)(`th`,{scope:`col`,children:n(`arrive.period`)})]})}),(0,D.jsx)(`tbody`,{children:e.flatMap(([e,r])=>r.map(r=>(0,D.jsxs)(`tr`,{children:[(0,D.jsx)(`td`,{children:n(e)}),(0,D.jsx)(`th`,{scope:`row`,children:(0,D.jsx)(l,{entity:r.leader})}),(0,D.jsxs)(`td`,{children:[v(r,t,n)??o(r.from,r.to,t),` `,!r.to&&(0,D.jsxs)(`span`,{className:`soft`,children:[`(`,n(`tenure.openEnd`),`)`]})]})]},r.id)))})]})]})]})}function A(){let{id:t}=e({from:`/countries/$id`}),{language:a,say:o}=r(),s=i(C,{id:t,lang:a});return(0,D.jsx)(n,{answer:s,lines:10,children:({country:e})=>e?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(p,{entity:e,kind:`Country`}),(0,D.jsx)(d,{rows:[[`read.country.code`,[e.code,e.alpha3].filter(Boolean).join(`, `)],[`read.country.region`,[e.subregion,e.region].filter(Boolean).join(`, `)||null],[`read.country.capital`,e.capital],[`read.country.location`,e.location&&(0,D.jsx)(l,{entity:e.location})]]}),(0,D.jsx)(g,{of:e.id,children:(0,D.jsx)(O,{id:e.id})}),(0,D.jsx)(u,{of:e.id,list:e.counterparts},`met ${e.id}`),(0,D.jsx)(m,{title:o(`read.country.meetings`),of:{where:{participants:{representing:[e.id]}}}},`for ${t}`),(0,D.jsx)(m,{title:o(`read.country.hosted`),of:{where:{country:[e.id]}}},`in ${t}`),(0,D.jsx)(f,{id:t,where:{country:[e.id]},title:o(`read.country.forums`),isOptional:!0}),(0,D.jsx)(h,{id:t,where:{mentions:[e.id]},title:o(`read.statements.about`)}),(0,D.jsx)(j,{country:e})]}):(0,D.jsx)(_,{id:t})})}function j({country:e}){let{language:t,say:n}=r();return e.memberships.length===0?null:(0,D.jsx)(s,{title:n(`read.country.memberships`),count:a(e.memberships.length,t),children:(0,D.jsx)(`ul`,{className:`plain`,children:e.memberships.map(e=>(0,D.jsxs)(`li`,{children:[(0,D.jsx)(l,{entity:e.organization}),` `,(0,D.jsxs)(`span`,{className:`small soft`,children:[o(e.from,e.to,t)||n(`date.unknown`),e.from&&!e.to&&` –`,e.source&&(0,D.jsxs)(D.Fragment,{children:[` · `,(0,D.jsx)(l,{entity:e.source})]})]})]},`${e.organization.id} ${e.from}`))})})}export{A as CountryPage};