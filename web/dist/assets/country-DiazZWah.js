import{t as e}from"./useParams-BUz8iapr.js";import{l as t,m as n,rt as r,t as i}from"./state-Bw_xDT9K.js";import{n as a,r as o}from"./format-B7L5SZEl.js";import{b as s,h as c}from"./index-dCyFb65w.js";import{t as l}from"./counterparts-CuORk0_f.js";import{r as u}from"./pages-BKoRGVXN.js";import{t as d}from"./forums-CpMSeijG.js";import{t as f}from"./head-5vXynEDV.js";import{t as p}from"./meetings-vyi9CmLl.js";import{t as m}from"./statements-C8mjtXpl.js";import{t as h}from"./tenures-CPPJgVnG.js";import{n as g}from"./file-OPBdrH1L.js";import{t as _}from"./days-CwcttdPv.js";import{t as v}from"./scale-BPgoUCkn.js";var y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new y(`
    fragment Term on Tenure {
  id
  office
  title(lang: $lang)
  from
  to
  asOf
  leader {
    ...EntityName
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
}`,{fragmentName:`Term`});var b=new y(`
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
}`),x=new y(`
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
  leader {
    ...EntityName
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
}`);function S(e){let t=[];for(let n of[...e].sort((e,t)=>e.from-t.from)){let e=t.find(e=>(e.at(-1)?.to??-1/0)<=n.from);e?e.push(n):t.push([n])}return t}var C={picture:`_picture_18zyf_1`,years:`_years_18zyf_6`,office:`_office_18zyf_20`,lane:`_lane_18zyf_27`,bar:`_bar_18zyf_32`,open:`_open_18zyf_33`},w=r();function T({id:e}){let{language:r}=t(),a=n(x,{id:e,lang:r});return(0,w.jsx)(i,{answer:a,lines:4,children:({state:e,government:t,foreign:n})=>(0,w.jsx)(E,{offices:[[`read.office.HEAD_OF_STATE`,e?.nodes??[]],[`read.office.HEAD_OF_GOVERNMENT`,t?.nodes??[]],[`read.office.FOREIGN_MINISTER`,n?.nodes??[]]]})})}function E({offices:e}){let{language:n,say:r}=t(),i=new Date().toISOString().slice(0,10),a=e.map(([e,t])=>({office:e,lanes:S(t.flatMap(e=>{if(!e.from)return[];let t=_(e.to??e.asOf??i,`last`);return[{term:e,from:_(e.from,`first`),to:t,isOpen:e.to===null}]}))})),s=a.flatMap(e=>e.lanes.flat());if(s.length===0)return null;let l=Math.min(...s.map(e=>e.from)),u=Math.max(...s.map(e=>e.to)),d=e=>(e-l)/Math.max(1,u-l)*100,f=e=>{let t=o(e.from,e.to,n);return`${e.leader.name}: ${e.title}, ${e.to?t:`${t} – (${r(`tenure.openEnd`)})`}`};return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(`div`,{"aria-hidden":!0,className:C.picture,children:[(0,w.jsx)(`div`,{className:C.years,children:v(l,u).map(({year:e,day:t})=>(0,w.jsx)(`span`,{style:{insetInlineStart:`${d(t)}%`},children:e},e))}),a.map(e=>e.lanes.length>0&&(0,w.jsxs)(`div`,{children:[(0,w.jsx)(`span`,{className:C.office,children:r(e.office)}),e.lanes.map(e=>(0,w.jsx)(`div`,{className:C.lane,children:e.map(e=>(0,w.jsx)(`span`,{className:e.isOpen?C.open:C.bar,title:f(e.term),style:{insetInlineStart:`${d(e.from)}%`,width:`${Math.max(.3,d(e.to)-d(e.from))}%`},children:e.term.leader.name},e.term.id))},e[0]?.term.id))]},e.office))]}),(0,w.jsxs)(`details`,{children:[(0,w.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,w.jsxs)(`table`,{children:[(0,w.jsx)(`thead`,{children:(0,w.jsxs)(`tr`,{children:[(0,w.jsx)(`th`,{scope:`col`,children:r(`read.table.office`)}),(0,w.jsx)(`th`,{scope:`col`,children:r(`kind.Leader`)}),(0,w.jsx)(`th`,{scope:`col`,children:r(`arrive.period`)})]})}),(0,w.jsx)(`tbody`,{children:e.flatMap(([e,t])=>t.map(t=>(0,w.jsxs)(`tr`,{children:[(0,w.jsx)(`td`,{children:r(e)}),(0,w.jsx)(`th`,{scope:`row`,children:(0,w.jsx)(c,{entity:t.leader})}),(0,w.jsxs)(`td`,{children:[o(t.from,t.to,n),` `,!t.to&&(0,w.jsxs)(`span`,{className:`soft`,children:[`(`,r(`tenure.openEnd`),`)`]})]})]},t.id)))})]})]})]})}function D(){let{id:r}=e({from:`/countries/$id`}),{language:a,say:o}=t(),s=n(b,{id:r,lang:a});return(0,w.jsx)(i,{answer:s,lines:10,children:({country:e})=>e?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(f,{entity:e,kind:`Country`}),(0,w.jsx)(u,{rows:[[`read.country.code`,[e.code,e.alpha3].filter(Boolean).join(`, `)],[`read.country.region`,[e.subregion,e.region].filter(Boolean).join(`, `)||null],[`read.country.capital`,e.capital],[`read.country.location`,e.location&&(0,w.jsx)(c,{entity:e.location})]]}),(0,w.jsx)(h,{of:e.id,children:(0,w.jsx)(T,{id:e.id})}),(0,w.jsx)(l,{of:e.id,list:e.counterparts}),(0,w.jsx)(p,{title:o(`read.country.meetings`),of:{where:{participants:{representing:[e.id]}}}},`for ${r}`),(0,w.jsx)(p,{title:o(`read.country.hosted`),of:{where:{country:[e.id]}}},`in ${r}`),(0,w.jsx)(d,{id:r,where:{country:[e.id]},title:o(`read.country.forums`),isOptional:!0}),(0,w.jsx)(m,{id:r,where:{mentions:[e.id]},title:o(`read.statements.about`)}),(0,w.jsx)(O,{country:e})]}):(0,w.jsx)(g,{id:r})})}function O({country:e}){let{language:n,say:r}=t();return e.memberships.length===0?null:(0,w.jsx)(s,{title:r(`read.country.memberships`),count:a(e.memberships.length,n),children:(0,w.jsx)(`ul`,{className:`plain`,children:e.memberships.map(e=>(0,w.jsxs)(`li`,{children:[(0,w.jsx)(c,{entity:e.organization}),` `,(0,w.jsxs)(`span`,{className:`small soft`,children:[o(e.from,e.to,n)||r(`date.unknown`),e.from&&!e.to&&` –`,e.source&&(0,w.jsxs)(w.Fragment,{children:[` · `,(0,w.jsx)(c,{entity:e.source})]})]})]},`${e.organization.id} ${e.from}`))})})}export{D as CountryPage};