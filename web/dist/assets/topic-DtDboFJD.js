import{t as e}from"./useParams-Bj43BHP7.js";import{ct as t,t as n,u as r,v as i}from"./state-BUElhUX6.js";import{i as a,t as o}from"./details-TPdC0r3j.js";import{t as s}from"./head-C32jNzTH.js";import{t as c}from"./meetings-xuf7AP45.js";import{t as l}from"./statements-D5xueT8F.js";import{n as u}from"./file-DE3xEcTj.js";var d=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),f=t();function p(){let{id:t}=e({from:`/topics/$id`}),{language:p,say:m}=r(),h=i(d,{id:t,lang:p});return(0,f.jsx)(n,{answer:h,lines:8,children:({topic:e})=>e?(0,f.jsxs)(f.Fragment,{children:[(0,f.jsx)(s,{entity:e,kind:`Topic`}),(0,f.jsx)(o,{rows:[[`read.statement.kind`,m(`read.topicKind.${e.kind}`)],[`read.topic.broader`,e.broader.length>0&&(0,f.jsx)(a,{of:e.broader})],[`read.topic.narrower`,e.narrower.length>0&&(0,f.jsx)(a,{of:e.narrower})]]}),(0,f.jsx)(c,{of:{where:{about:[e.id]}}},t),(0,f.jsx)(l,{id:t,where:{about:[e.id]}})]}):(0,f.jsx)(u,{id:t})})}export{p as TopicPage};