import{f as e,l as t}from"./index-DCQZgbUy.js";import{Ot as n,S as r,_ as i,a,d as o,t as s,u as c}from"./link-Cmb22IQ3.js";import{t as l}from"./counterparts-B0xXocoe.js";import{n as u,t as d}from"./unknown-DQwpmCfg.js";import{t as f}from"./meetings-BnCqUNrW.js";import{t as p}from"./statements-BFvc96Cf.js";import{t as m}from"./tenures-DKLWghiw.js";var h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),g={members:`_members_1uv17_1`},_=n();function v(){let{id:t}=e({from:`/organizations/$id`}),{language:n,say:o}=i(),s=r(h,{id:t,lang:n});return(0,_.jsx)(a,{answer:s,lines:10,children:({organization:e})=>e?(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(u,{entity:e,kind:`Organization`,children:e.abbreviation}),(0,_.jsx)(m,{of:e.id}),(0,_.jsx)(l,{of:e.id,list:e.counterparts}),(0,_.jsx)(f,{of:{where:{participants:{representing:[e.id]}}}},t),(0,_.jsx)(p,{id:t,where:{mentions:[e.id]},title:o(`read.statements.about`)}),(0,_.jsx)(y,{organization:e})]}):(0,_.jsx)(d,{id:t})})}function y({organization:e}){let{language:n,say:r}=i(),{members:a}=e;return a.length===0?null:(0,_.jsx)(t,{title:r(`read.organization.members`),count:c(a.length,n),children:(0,_.jsx)(`ul`,{className:`plain ${g.members}`,children:a.map(e=>(0,_.jsxs)(`li`,{children:[(0,_.jsx)(s,{entity:e.country}),` `,(0,_.jsxs)(`span`,{className:`small soft`,children:[o(e.from,e.to,n)||r(`date.unknown`),e.from&&!e.to&&` –`]})]},`${e.country.id} ${e.from}`))})})}export{v as OrganizationPage};