import{t as e}from"./useParams-Bj43BHP7.js";import{ct as t,t as n,u as r,v as i}from"./state-BUElhUX6.js";import{n as a,r as o}from"./format-DPXxF3pN.js";import{C as s,k as c}from"./index-6yhaByVy.js";import{t as l}from"./counterparts-CJCiWeye.js";import{t as u}from"./head-C32jNzTH.js";import{t as d}from"./meetings-xuf7AP45.js";import{t as f}from"./statements-D5xueT8F.js";import{t as p}from"./tenures-CSObB0vG.js";import{n as m}from"./file-DE3xEcTj.js";var h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),g={members:`_members_1uv17_1`},_=t();function v(){let{id:t}=e({from:`/organizations/$id`}),{language:a,say:o}=r(),s=i(h,{id:t,lang:a});return(0,_.jsx)(n,{answer:s,lines:10,children:({organization:e})=>e?(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(u,{entity:e,kind:`Organization`,children:e.abbreviation}),(0,_.jsx)(p,{of:e.id}),(0,_.jsx)(l,{of:e.id,list:e.counterparts},`met ${e.id}`),(0,_.jsx)(d,{of:{where:{participants:{representing:[e.id]}}}},t),(0,_.jsx)(f,{id:t,where:{mentions:[e.id]},title:o(`read.statements.about`)}),(0,_.jsx)(y,{organization:e})]}):(0,_.jsx)(m,{id:t})})}function y({organization:e}){let{language:t,say:n}=r(),{members:i}=e;return i.length===0?null:(0,_.jsx)(c,{title:n(`read.organization.members`),count:a(i.length,t),children:(0,_.jsx)(`ul`,{className:`plain ${g.members}`,children:i.map(e=>(0,_.jsxs)(`li`,{children:[(0,_.jsx)(s,{entity:e.country}),` `,(0,_.jsxs)(`span`,{className:`small soft`,children:[o(e.from,e.to,t)||n(`date.unknown`),e.from&&!e.to&&` –`]})]},`${e.country.id} ${e.from}`))})})}export{v as OrganizationPage};