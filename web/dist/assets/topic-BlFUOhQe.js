import{f as e}from"./index-DCQZgbUy.js";import{Ot as t,S as n,_ as r,a as i}from"./link-Cmb22IQ3.js";import{o as a,r as o}from"./pages-pASFRhn3.js";import{n as s,t as c}from"./unknown-DQwpmCfg.js";import{t as l}from"./meetings-BnCqUNrW.js";import{t as u}from"./statements-BFvc96Cf.js";var d=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),f=t();function p(){let{id:t}=e({from:`/topics/$id`}),{language:p,say:m}=r(),h=n(d,{id:t,lang:p});return(0,f.jsx)(i,{answer:h,lines:8,children:({topic:e})=>e?(0,f.jsxs)(f.Fragment,{children:[(0,f.jsx)(s,{entity:e,kind:`Topic`}),(0,f.jsx)(o,{rows:[[`read.statement.kind`,m(`read.topicKind.${e.kind}`)],[`read.topic.broader`,e.broader.length>0&&(0,f.jsx)(a,{of:e.broader})],[`read.topic.narrower`,e.narrower.length>0&&(0,f.jsx)(a,{of:e.narrower})]]}),(0,f.jsx)(l,{of:{where:{about:[e.id]}}},t),(0,f.jsx)(u,{id:t,where:{about:[e.id]}})]}):(0,f.jsx)(c,{id:t})})}export{p as TopicPage};