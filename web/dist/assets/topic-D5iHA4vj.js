import{t as e}from"./useParams-CkPH4DO6.js";import{b as t,f as n,t as r,ut as i}from"./state-BzPsRay4.js";import{i as a,t as o}from"./details-MbUbM-f1.js";import{t as s}from"./head-BVQFHsIG.js";import{t as c}from"./meetings-DBmqImYW.js";import{t as l}from"./statements-B-eW1LJ-.js";import{n as u}from"./file-BSlpdcXT.js";var d=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query TopicPage($id: ID!, $lang: Language) {
  topic(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    kind
    broader {
      ...EntityName
    }
    narrower {
      ...EntityName
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
}`),f=i();function p(){let{id:i}=e({from:`/topics/$id`}),{language:p,say:m}=n(),h=t(d,{id:i,lang:p});return(0,f.jsx)(r,{answer:h,lines:8,children:({topic:e})=>e?(0,f.jsxs)(f.Fragment,{children:[(0,f.jsx)(s,{entity:e,kind:`Topic`}),(0,f.jsx)(o,{rows:[[`read.statement.kind`,m(`read.topicKind.${e.kind}`)],[`read.topic.broader`,e.broader.length>0&&(0,f.jsx)(a,{of:e.broader})],[`read.topic.narrower`,e.narrower.length>0&&(0,f.jsx)(a,{of:e.narrower})]]}),(0,f.jsx)(c,{of:{where:{about:[e.id]}}},i),(0,f.jsx)(l,{id:i,where:{about:[e.id]}})]}):(0,f.jsx)(u,{id:i})})}export{p as TopicPage};