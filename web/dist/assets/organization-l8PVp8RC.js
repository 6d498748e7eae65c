import{b as e,d as t,f as n,h as r,i,l as a,m as o,s,v as c}from"./index-D5vl5esc.js";import{t as l}from"./counterparts-ISPVXkdC.js";import{i as u,t as d}from"./unknown-DohJRCzG.js";import{t as f}from"./meetings-CBdt1p3m.js";import{t as p}from"./statements-BLEC94Kd.js";import{t as m}from"./tenures-DU29H8Id.js";var h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),g={members:`_members_1uv17_1`},_=e();function v(){let{id:e}=c({from:`/organizations/$id`}),{language:t,say:n}=o(),i=r(h,{id:e,lang:t});return(0,_.jsx)(s,{answer:i,lines:10,children:({organization:t})=>t?(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(u,{entity:t,kind:`Organization`,children:t.abbreviation}),(0,_.jsx)(m,{of:t.id}),(0,_.jsx)(l,{of:t.id,list:t.counterparts}),(0,_.jsx)(f,{of:{where:{participants:{representing:[t.id]}}}},e),(0,_.jsx)(p,{id:e,where:{mentions:[t.id]},title:n(`read.statements.about`)}),(0,_.jsx)(y,{organization:t})]}):(0,_.jsx)(d,{id:e})})}function y({organization:e}){let{language:r,say:s}=o(),{members:c}=e;return c.length===0?null:(0,_.jsx)(a,{title:s(`read.organization.members`),count:t(c.length,r),children:(0,_.jsx)(`ul`,{className:`plain ${g.members}`,children:c.map(e=>(0,_.jsxs)(`li`,{children:[(0,_.jsx)(i,{entity:e.country}),` `,(0,_.jsxs)(`span`,{className:`small soft`,children:[n(e.from,e.to,r)||s(`date.unknown`),e.from&&!e.to&&` –`]})]},`${e.country.id} ${e.from}`))})})}export{v as OrganizationPage};