import{b as e,d as t,f as n,h as r,i,l as a,m as o,s,v as c}from"./index-D5vl5esc.js";import{t as l}from"./counterparts-ISPVXkdC.js";import{a as u,i as d,t as f}from"./unknown-DohJRCzG.js";import{t as p}from"./forums-DaUFODlL.js";import{t as m}from"./meetings-CBdt1p3m.js";import{t as h}from"./statements-BLEC94Kd.js";import{t as g}from"./tenures-DU29H8Id.js";import{t as _}from"./days-CwcttdPv.js";import{t as v}from"./scale-BPgoUCkn.js";var y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new y(`
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
}`);function S(e){let t=[];for(let n of[...e].sort((e,t)=>e.from-t.from)){let e=t.find(e=>(e.at(-1)?.to??-1/0)<=n.from);e?e.push(n):t.push([n])}return t}var C={picture:`_picture_18zyf_1`,years:`_years_18zyf_6`,office:`_office_18zyf_20`,lane:`_lane_18zyf_27`,bar:`_bar_18zyf_32`,open:`_open_18zyf_33`},w=e();function T({id:e}){let{language:t}=o(),n=r(x,{id:e,lang:t});return(0,w.jsx)(s,{answer:n,lines:4,children:({state:e,government:t,foreign:n})=>(0,w.jsx)(E,{offices:[[`read.office.HEAD_OF_STATE`,e?.nodes??[]],[`read.office.HEAD_OF_GOVERNMENT`,t?.nodes??[]],[`read.office.FOREIGN_MINISTER`,n?.nodes??[]]]})})}function E({offices:e}){let{language:t,say:r}=o(),a=new Date().toISOString().slice(0,10),s=e.map(([e,t])=>({office:e,lanes:S(t.flatMap(e=>{if(!e.from)return[];let t=_(e.to??e.asOf??a,`last`);return[{term:e,from:_(e.from,`first`),to:t,isOpen:e.to===null}]}))})),c=s.flatMap(e=>e.lanes.flat());if(c.length===0)return null;let l=Math.min(...c.map(e=>e.from)),u=Math.max(...c.map(e=>e.to)),d=e=>(e-l)/Math.max(1,u-l)*100,f=e=>{let i=n(e.from,e.to,t);return`${e.leader.name}: ${e.title}, ${e.to?i:`${i} – (${r(`tenure.openEnd`)})`}`};return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(`div`,{"aria-hidden":!0,className:C.picture,children:[(0,w.jsx)(`div`,{className:C.years,children:v(l,u).map(({year:e,day:t})=>(0,w.jsx)(`span`,{style:{insetInlineStart:`${d(t)}%`},children:e},e))}),s.map(e=>e.lanes.length>0&&(0,w.jsxs)(`div`,{children:[(0,w.jsx)(`span`,{className:C.office,children:r(e.office)}),e.lanes.map(e=>(0,w.jsx)(`div`,{className:C.lane,children:e.map(e=>(0,w.jsx)(`span`,{className:e.isOpen?C.open:C.bar,title:f(e.term),style:{insetInlineStart:`${d(e.from)}%`,width:`${Math.max(.3,d(e.to)-d(e.from))}%`},children:e.term.leader.name},e.term.id))},e[0]?.term.id))]},e.office))]}),(0,w.jsxs)(`details`,{children:[(0,w.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,w.jsxs)(`table`,{children:[(0,w.jsx)(`thead`,{children:(0,w.jsxs)(`tr`,{children:[(0,w.jsx)(`th`,{scope:`col`,children:r(`read.table.office`)}),(0,w.jsx)(`th`,{scope:`col`,children:r(`kind.Leader`)}),(0,w.jsx)(`th`,{scope:`col`,children:r(`arrive.period`)})]})}),(0,w.jsx)(`tbody`,{children:e.flatMap(([e,a])=>a.map(a=>(0,w.jsxs)(`tr`,{children:[(0,w.jsx)(`td`,{children:r(e)}),(0,w.jsx)(`th`,{scope:`row`,children:(0,w.jsx)(i,{entity:a.leader})}),(0,w.jsxs)(`td`,{children:[n(a.from,a.to,t),` `,!a.to&&(0,w.jsxs)(`span`,{className:`soft`,children:[`(`,r(`tenure.openEnd`),`)`]})]})]},a.id)))})]})]})]})}function D(){let{id:e}=c({from:`/countries/$id`}),{language:t,say:n}=o(),a=r(b,{id:e,lang:t});return(0,w.jsx)(s,{answer:a,lines:10,children:({country:t})=>t?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(d,{entity:t,kind:`Country`}),(0,w.jsx)(u,{rows:[[`read.country.code`,[t.code,t.alpha3].filter(Boolean).join(`, `)],[`read.country.region`,[t.subregion,t.region].filter(Boolean).join(`, `)||null],[`read.country.capital`,t.capital],[`read.country.location`,t.location&&(0,w.jsx)(i,{entity:t.location})]]}),(0,w.jsx)(g,{of:t.id,children:(0,w.jsx)(T,{id:t.id})}),(0,w.jsx)(l,{of:t.id,list:t.counterparts}),(0,w.jsx)(m,{title:n(`read.country.meetings`),of:{where:{participants:{representing:[t.id]}}}},`for ${e}`),(0,w.jsx)(m,{title:n(`read.country.hosted`),of:{where:{country:[t.id]}}},`in ${e}`),(0,w.jsx)(p,{id:e,where:{country:[t.id]},title:n(`read.country.forums`),isOptional:!0}),(0,w.jsx)(h,{id:e,where:{mentions:[t.id]},title:n(`read.statements.about`)}),(0,w.jsx)(O,{country:t})]}):(0,w.jsx)(f,{id:e})})}function O({country:e}){let{language:r,say:s}=o();return e.memberships.length===0?null:(0,w.jsx)(a,{title:s(`read.country.memberships`),count:t(e.memberships.length,r),children:(0,w.jsx)(`ul`,{className:`plain`,children:e.memberships.map(e=>(0,w.jsxs)(`li`,{children:[(0,w.jsx)(i,{entity:e.organization}),` `,(0,w.jsxs)(`span`,{className:`small soft`,children:[n(e.from,e.to,r)||s(`date.unknown`),e.from&&!e.to&&` –`,e.source&&(0,w.jsxs)(w.Fragment,{children:[` · `,(0,w.jsx)(i,{entity:e.source})]})]})]},`${e.organization.id} ${e.from}`))})})}export{D as CountryPage};