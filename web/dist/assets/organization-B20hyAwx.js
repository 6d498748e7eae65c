import{t as e}from"./useParams-BUz8iapr.js";import{l as t,m as n,rt as r,t as i}from"./state-Bw_xDT9K.js";import{n as a,r as o}from"./format-B7L5SZEl.js";import{b as s,h as c}from"./index-dCyFb65w.js";import{t as l}from"./counterparts-CuORk0_f.js";import{t as u}from"./head-5vXynEDV.js";import{t as d}from"./meetings-vyi9CmLl.js";import{t as f}from"./statements-C8mjtXpl.js";import{t as p}from"./tenures-CPPJgVnG.js";import{n as m}from"./file-OPBdrH1L.js";var h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),g={members:`_members_1uv17_1`},_=r();function v(){let{id:r}=e({from:`/organizations/$id`}),{language:a,say:o}=t(),s=n(h,{id:r,lang:a});return(0,_.jsx)(i,{answer:s,lines:10,children:({organization:e})=>e?(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(u,{entity:e,kind:`Organization`,children:e.abbreviation}),(0,_.jsx)(p,{of:e.id}),(0,_.jsx)(l,{of:e.id,list:e.counterparts}),(0,_.jsx)(d,{of:{where:{participants:{representing:[e.id]}}}},r),(0,_.jsx)(f,{id:r,where:{mentions:[e.id]},title:o(`read.statements.about`)}),(0,_.jsx)(y,{organization:e})]}):(0,_.jsx)(m,{id:r})})}function y({organization:e}){let{language:n,say:r}=t(),{members:i}=e;return i.length===0?null:(0,_.jsx)(s,{title:r(`read.organization.members`),count:a(i.length,n),children:(0,_.jsx)(`ul`,{className:`plain ${g.members}`,children:i.map(e=>(0,_.jsxs)(`li`,{children:[(0,_.jsx)(c,{entity:e.country}),` `,(0,_.jsxs)(`span`,{className:`small soft`,children:[o(e.from,e.to,n)||r(`date.unknown`),e.from&&!e.to&&` –`]})]},`${e.country.id} ${e.from}`))})})}export{v as OrganizationPage};