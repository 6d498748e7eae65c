import{t as e}from"./useParams-CjW3m_Mz.js";import{b as t,f as n,t as r,ut as i}from"./state-Zr2rHonA.js";import{n as a,r as o}from"./format-BB3b7NAs.js";import{C as s,F as c}from"./index-DGLSw5zi.js";import{t as l}from"./link-C_NT_D8D.js";import{t as u}from"./counterparts-CdOb_SjK.js";import{t as d}from"./details-fxv7SZrd.js";import{t as f}from"./forums-jsJYo1KE.js";import{t as p}from"./head-P3TJThPa.js";import{t as m}from"./meetings-CWRV7fX0.js";import{t as h}from"./statements-B2DY-pxv.js";import{t as g}from"./tenures-0xBY0H3p.js";import{r as _}from"./file-CHvx9uhv.js";import{t as v}from"./axis-CCPFrw_-.js";import{n as y}from"./held-CT-5P5s1.js";import{t as b}from"./days-CwcttdPv.js";import{n as x,t as S}from"./bars.module-C387K_6J.js";import{t as C}from"./axis.module-Dn-vs-ut.js";var w=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new w(`
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
}`,{fragmentName:`Term`});var T=new w(`
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
}`),E=new w(`
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
}`),D={Africa:`region.Africa`,Americas:`region.Americas`,Asia:`region.Asia`,"Australia and New Zealand":`region.AustraliaAndNewZealand`,"Central Asia":`region.CentralAsia`,"Eastern Asia":`region.EasternAsia`,"Eastern Europe":`region.EasternEurope`,Europe:`region.Europe`,"Latin America and the Caribbean":`region.LatinAmericaAndTheCaribbean`,Melanesia:`region.Melanesia`,Micronesia:`region.Micronesia`,"Northern Africa":`region.NorthernAfrica`,"Northern America":`region.NorthernAmerica`,"Northern Europe":`region.NorthernEurope`,Oceania:`region.Oceania`,Polynesia:`region.Polynesia`,"South-eastern Asia":`region.SouthEasternAsia`,"Southern Asia":`region.SouthernAsia`,"Southern Europe":`region.SouthernEurope`,"Sub-Saharan Africa":`region.SubSaharanAfrica`,"Western Asia":`region.WesternAsia`,"Western Europe":`region.WesternEurope`};function O(e,t){return e.filter(e=>e!==null).map(e=>D[e]?t(D[e]):e).join(`, `)}var k=new Intl.Collator(`en`,{sensitivity:`base`,ignorePunctuation:!0});function A(e,t){return k.compare(e,t)!==0}function j(e){let t=[];for(let n of[...e].sort((e,t)=>e.from-t.from)){let e=t.find(e=>(e.at(-1)?.to??-1/0)<=n.from);e?e.push(n):t.push([n])}return t}function M(e,t,n,r){let i=[],a=t;for(let{from:t,to:o}of[...e,{from:n,to:n}].sort((e,t)=>e.from-t.from))t-a>r&&i.push({from:a,to:t}),a=Math.max(a,o);return i}var N={picture:`_picture_1hyco_1`,office:`_office_1hyco_6`,lane:`_lane_1hyco_13`,hole:`_hole_1hyco_21`,gap:`_gap_1hyco_22`},P=i(),F=31,I=e=>new Date(e*864e5).toISOString().slice(0,10);function L({id:e}){let{language:i}=n(),a=t(E,{id:e,lang:i});return(0,P.jsx)(r,{answer:a,lines:4,children:({state:e,government:t,foreign:n})=>(0,P.jsx)(R,{offices:[[`read.office.HEAD_OF_STATE`,e?.nodes??[]],[`read.office.HEAD_OF_GOVERNMENT`,t?.nodes??[]],[`read.office.FOREIGN_MINISTER`,n?.nodes??[]]]})})}function R({offices:e}){let{language:t,say:r}=n(),i=e.map(([e,t])=>({office:e,lanes:j(t.flatMap(e=>{if(!e.from)return[];let t=b(e.to??e.asOf??s(),`last`);return[{term:e,from:b(e.from,`first`),to:t,isOpen:e.to===null}]}))})),a=i.flatMap(e=>e.lanes.flat());if(a.length===0)return null;let c=Math.min(...a.map(e=>e.from)),u=Math.max(...a.map(e=>e.to)),d=i.map(e=>e.lanes.length>0?M(e.lanes.flat(),c,u,F):[]),f=new Map(e.flatMap(([,e])=>e).map((e,t)=>[e.id,t+1])),p=e=>(e-c)/Math.max(1,u-c)*100,m=e=>{let n=y(e,t,r)??o(e.from,e.to,t);return`${e.leader.name}: ${e.title}, ${e.to?n:`${n} – (${r(`tenure.openEnd`)})`}`};return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`div`,{"aria-hidden":!0,className:N.picture,children:[(0,P.jsx)(v,{marks:x(c,u),isRuled:!0}),i.map((e,n)=>e.lanes.length>0&&(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`span`,{className:N.office,children:r(e.office)}),e.lanes.map((e,i)=>(0,P.jsxs)(`div`,{className:N.lane,children:[i===0&&d[n]?.map(e=>(0,P.jsx)(`span`,{className:N.gap,title:`${o(I(e.from),I(e.to),t)}: ${r(`read.terms.unknown`)}`,style:{insetInlineStart:`${p(e.from)}%`,width:`${p(e.to)-p(e.from)}%`}},e.from)),e.map(e=>(0,P.jsxs)(`span`,{className:e.term.isAttested?S.attested:e.isOpen?S.open:S.bar,title:m(e.term),style:{insetInlineStart:`${p(e.from)}%`,width:`${Math.max(.3,p(e.to)-p(e.from))}%`},children:[(0,P.jsx)(`span`,{className:S.word,children:f.get(e.term.id)}),` `,(0,P.jsx)(`span`,{className:S.word,children:e.term.leader.name})]},e.term.id))]},e[0]?.term.id))]},e.office))]}),(0,P.jsxs)(`div`,{className:C.key,"aria-hidden":!0,children:[d.some(e=>e.length>0)&&(0,P.jsxs)(`span`,{children:[(0,P.jsx)(`span`,{className:`${C.swatch} ${N.hole}`}),` `,r(`read.terms.unknown`)]}),(0,P.jsx)(`span`,{children:r(`read.terms.numbers`)})]}),(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`col`,className:`number`,children:r(`read.terms.number`)}),(0,P.jsx)(`th`,{scope:`col`,children:r(`read.table.office`)}),(0,P.jsx)(`th`,{scope:`col`,children:r(`kind.Leader`)}),(0,P.jsx)(`th`,{scope:`col`,children:r(`arrive.period`)})]})}),(0,P.jsx)(`tbody`,{children:e.flatMap(([e,n],i)=>[...n.map(n=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`td`,{className:`number`,children:f.get(n.id)}),(0,P.jsx)(`td`,{children:r(e)}),(0,P.jsx)(`th`,{scope:`row`,children:(0,P.jsx)(l,{entity:n.leader})}),(0,P.jsxs)(`td`,{children:[y(n,t,r)??o(n.from,n.to,t),` `,!n.to&&(0,P.jsxs)(`span`,{className:`soft`,children:[`(`,r(`tenure.openEnd`),`)`]})]})]},n.id)),...(d[i]??[]).map(n=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`td`,{}),(0,P.jsx)(`td`,{children:r(e)}),(0,P.jsx)(`td`,{className:`soft`,children:r(`read.terms.unknown`)}),(0,P.jsx)(`td`,{children:o(I(n.from),I(n.to),t)})]},`${e} ${n.from}`))])})]})]})]})}function z(){let{id:i}=e({from:`/countries/$id`}),{language:a,say:o}=n(),s=t(T,{id:i,lang:a});return(0,P.jsx)(r,{answer:s,lines:10,children:({country:e})=>e?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(p,{entity:e,kind:`Country`}),(0,P.jsx)(d,{rows:[[`read.country.code`,[e.code,e.alpha3].filter(Boolean).join(`, `)],[`read.country.region`,O([e.subregion,e.region],o)||null],[`read.country.capital`,(e.location??e.capital)&&(0,P.jsx)(B,{of:e},`capital`)]]}),(0,P.jsx)(g,{of:e.id,children:(0,P.jsx)(L,{id:e.id})}),(0,P.jsx)(u,{of:e.id,list:e.counterparts},`met ${e.id}`),(0,P.jsx)(m,{title:o(`read.country.meetings`),of:{where:{participants:{representing:[e.id]}}},hasYears:!0,actor:e.id},`for ${i}`),(0,P.jsx)(m,{title:o(`read.country.hosted`),of:{where:{country:[e.id]}},hasYears:!0},`in ${i}`),(0,P.jsx)(f,{id:i,where:{country:[e.id]},title:o(`read.country.forums`),isOptional:!0}),(0,P.jsx)(h,{id:i,where:{mentions:[e.id]},title:o(`read.statements.about`)}),(0,P.jsx)(V,{country:e})]}):(0,P.jsx)(_,{id:i})})}function B({of:{capital:e,location:t}}){return t?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(l,{entity:t}),e&&A(e,t.english)&&(0,P.jsxs)(`span`,{className:`soft`,children:[` (`,e,`)`]})]}):e}function V({country:e}){let{language:t,say:r}=n();return e.memberships.length===0?null:(0,P.jsx)(c,{title:r(`read.country.memberships`),count:a(e.memberships.length,t),children:(0,P.jsx)(`ul`,{className:`plain`,children:e.memberships.map(e=>(0,P.jsxs)(`li`,{children:[(0,P.jsx)(l,{entity:e.organization}),` `,(0,P.jsxs)(`span`,{className:`small soft`,children:[o(e.from,e.to,t)||r(`date.unknown`),e.from&&!e.to&&` –`,e.source&&(0,P.jsxs)(P.Fragment,{children:[` · `,(0,P.jsx)(l,{entity:e.source})]})]})]},`${e.organization.id} ${e.from}`))})})}export{z as CountryPage};