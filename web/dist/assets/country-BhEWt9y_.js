import{t as e}from"./useParams-DgrT4ZtN.js";import{ct as t,t as n,u as r,v as i}from"./state-Dovsc2TU.js";import{n as a,r as o}from"./format-LCDAMB_e.js";import{T as s,h as c,y as l}from"./index-ByBoFqKl.js";import{t as u}from"./counterparts-DET6LYSW.js";import{t as d}from"./details-D8zeLvZs.js";import{t as f}from"./forums-DzDaMHhs.js";import{t as p}from"./head-DMgEEizW.js";import{t as m}from"./meetings-DnDVl1DR.js";import{t as h}from"./statements-CpUTzd6l.js";import{t as g}from"./tenures-DmGEzpjf.js";import{n as _}from"./file-CnnefpBc.js";import{n as v}from"./held-Dd2nb251.js";import{t as y}from"./days-CwcttdPv.js";import{t as b}from"./scale-BPgoUCkn.js";var x=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new x(`
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
}`,{fragmentName:`Term`});var S=new x(`
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
}`),C=new x(`
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
}`);function w(e){let t=[];for(let n of[...e].sort((e,t)=>e.from-t.from)){let e=t.find(e=>(e.at(-1)?.to??-1/0)<=n.from);e?e.push(n):t.push([n])}return t}var T={picture:`_picture_1kg4p_1`,years:`_years_1kg4p_6`,office:`_office_1kg4p_20`,lane:`_lane_1kg4p_27`,bar:`_bar_1kg4p_32`,open:`_open_1kg4p_33`,attested:`_attested_1kg4p_34`,word:`_word_1kg4p_66`},E=t();function D({id:e}){let{language:t}=r(),a=i(C,{id:e,lang:t});return(0,E.jsx)(n,{answer:a,lines:4,children:({state:e,government:t,foreign:n})=>(0,E.jsx)(O,{offices:[[`read.office.HEAD_OF_STATE`,e?.nodes??[]],[`read.office.HEAD_OF_GOVERNMENT`,t?.nodes??[]],[`read.office.FOREIGN_MINISTER`,n?.nodes??[]]]})})}function O({offices:e}){let{language:t,say:n}=r(),i=e.map(([e,t])=>({office:e,lanes:w(t.flatMap(e=>{if(!e.from)return[];let t=y(e.to??e.asOf??c(),`last`);return[{term:e,from:y(e.from,`first`),to:t,isOpen:e.to===null}]}))})),a=i.flatMap(e=>e.lanes.flat());if(a.length===0)return null;let s=Math.min(...a.map(e=>e.from)),u=Math.max(...a.map(e=>e.to)),d=e=>(e-s)/Math.max(1,u-s)*100,f=e=>{let r=v(e,t,n)??o(e.from,e.to,t);return`${e.leader.name}: ${e.title}, ${e.to?r:`${r} – (${n(`tenure.openEnd`)})`}`};return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsxs)(`div`,{"aria-hidden":!0,className:T.picture,children:[(0,E.jsx)(`div`,{className:T.years,children:b(s,u).map(({year:e,day:t})=>(0,E.jsx)(`span`,{style:{insetInlineStart:`${d(t)}%`},children:e},e))}),i.map(e=>e.lanes.length>0&&(0,E.jsxs)(`div`,{children:[(0,E.jsx)(`span`,{className:T.office,children:n(e.office)}),e.lanes.map(e=>(0,E.jsx)(`div`,{className:T.lane,children:e.map(e=>(0,E.jsx)(`span`,{className:e.term.isAttested?T.attested:e.isOpen?T.open:T.bar,title:f(e.term),style:{insetInlineStart:`${d(e.from)}%`,width:`${Math.max(.3,d(e.to)-d(e.from))}%`},children:(0,E.jsx)(`span`,{className:T.word,children:e.term.leader.name})},e.term.id))},e[0]?.term.id))]},e.office))]}),(0,E.jsxs)(`details`,{children:[(0,E.jsx)(`summary`,{className:`small`,children:n(`picture.table`)}),(0,E.jsxs)(`table`,{children:[(0,E.jsx)(`thead`,{children:(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`th`,{scope:`col`,children:n(`read.table.office`)}),(0,E.jsx)(`th`,{scope:`col`,children:n(`kind.Leader`)}),(0,E.jsx)(`th`,{scope:`col`,children:n(`arrive.period`)})]})}),(0,E.jsx)(`tbody`,{children:e.flatMap(([e,r])=>r.map(r=>(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`td`,{children:n(e)}),(0,E.jsx)(`th`,{scope:`row`,children:(0,E.jsx)(l,{entity:r.leader})}),(0,E.jsxs)(`td`,{children:[v(r,t,n)??o(r.from,r.to,t),` `,!r.to&&(0,E.jsxs)(`span`,{className:`soft`,children:[`(`,n(`tenure.openEnd`),`)`]})]})]},r.id)))})]})]})]})}function k(){let{id:t}=e({from:`/countries/$id`}),{language:a,say:o}=r(),s=i(S,{id:t,lang:a});return(0,E.jsx)(n,{answer:s,lines:10,children:({country:e})=>e?(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(p,{entity:e,kind:`Country`}),(0,E.jsx)(d,{rows:[[`read.country.code`,[e.code,e.alpha3].filter(Boolean).join(`, `)],[`read.country.region`,[e.subregion,e.region].filter(Boolean).join(`, `)||null],[`read.country.capital`,e.capital],[`read.country.location`,e.location&&(0,E.jsx)(l,{entity:e.location})]]}),(0,E.jsx)(g,{of:e.id,children:(0,E.jsx)(D,{id:e.id})}),(0,E.jsx)(u,{of:e.id,list:e.counterparts},`met ${e.id}`),(0,E.jsx)(m,{title:o(`read.country.meetings`),of:{where:{participants:{representing:[e.id]}}}},`for ${t}`),(0,E.jsx)(m,{title:o(`read.country.hosted`),of:{where:{country:[e.id]}}},`in ${t}`),(0,E.jsx)(f,{id:t,where:{country:[e.id]},title:o(`read.country.forums`),isOptional:!0}),(0,E.jsx)(h,{id:t,where:{mentions:[e.id]},title:o(`read.statements.about`)}),(0,E.jsx)(A,{country:e})]}):(0,E.jsx)(_,{id:t})})}function A({country:e}){let{language:t,say:n}=r();return e.memberships.length===0?null:(0,E.jsx)(s,{title:n(`read.country.memberships`),count:a(e.memberships.length,t),children:(0,E.jsx)(`ul`,{className:`plain`,children:e.memberships.map(e=>(0,E.jsxs)(`li`,{children:[(0,E.jsx)(l,{entity:e.organization}),` `,(0,E.jsxs)(`span`,{className:`small soft`,children:[o(e.from,e.to,t)||n(`date.unknown`),e.from&&!e.to&&` –`,e.source&&(0,E.jsxs)(E.Fragment,{children:[` · `,(0,E.jsx)(l,{entity:e.source})]})]})]},`${e.organization.id} ${e.from}`))})})}export{k as CountryPage};