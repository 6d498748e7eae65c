import{t as e}from"./useParams-CTEQ__dW.js";import{b as t,f as n,ft as r,t as i}from"./state-nb8ZW-5r.js";import{n as a,r as o,t as s}from"./format-BB3b7NAs.js";import{I as c}from"./index-D1TtabY3.js";import{t as l}from"./link-D9d_vlo9.js";import{t as u}from"./counterparts-CpCwWTGP.js";import{t as d}from"./head-Bl-MhSr9.js";import{t as f}from"./meetings-CZAP7WOE.js";import{t as p}from"./statements-HpesK8ra.js";import{t as m}from"./tenures-CxVLzCy_.js";import{r as h}from"./file-Cm9UMKmH.js";var g=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query OrganizationPage($id: ID!, $lang: Language) {
  organization(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    abbreviation
    members {
      from
      to
      country {
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
}`),_={members:`_members_1u7je_1`},v=r();function y(){let{id:r}=e({from:`/organizations/$id`}),{language:a,say:o}=n(),s=t(g,{id:r,lang:a});return(0,v.jsx)(i,{answer:s,lines:10,children:({organization:e})=>e?(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(d,{entity:e,kind:`Organization`,children:e.abbreviation}),(0,v.jsx)(m,{of:e.id}),(0,v.jsx)(u,{of:e.id,list:e.counterparts},`met ${e.id}`),(0,v.jsx)(f,{of:{where:{participants:{representing:[e.id]}}},hasYears:!0,actor:e.id},r),(0,v.jsx)(p,{id:r,where:{mentions:[e.id]},title:o(`read.statements.about`)}),(0,v.jsx)(b,{organization:e})]}):(0,v.jsx)(h,{id:r})})}function b({organization:e}){let{language:t,say:r}=n(),{members:i}=e;return i.length===0?null:(0,v.jsx)(c,{title:r(`read.organization.members`),count:a(i.length,t),children:(0,v.jsx)(`ul`,{className:`plain ${_.members}`,children:i.map(e=>(0,v.jsxs)(`li`,{children:[(0,v.jsx)(l,{entity:e.country}),` `,(0,v.jsx)(`span`,{className:`small soft`,children:e.from&&!e.to?r(`read.organization.since`,{date:s(e.from,t)}):o(e.from,e.to,t)||r(`date.unknown`)})]},`${e.country.id} ${e.from}`))})})}export{y as OrganizationPage};