import{t as e}from"./useParams-BUz8iapr.js";import{l as t,m as n,rt as r,t as i}from"./state-Bw_xDT9K.js";import{o as a,r as o}from"./pages-BKoRGVXN.js";import{t as s}from"./head-5vXynEDV.js";import{t as c}from"./meetings-vyi9CmLl.js";import{t as l}from"./statements-C8mjtXpl.js";import{n as u}from"./file-OPBdrH1L.js";var d=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),f=r();function p(){let{id:r}=e({from:`/topics/$id`}),{language:p,say:m}=t(),h=n(d,{id:r,lang:p});return(0,f.jsx)(i,{answer:h,lines:8,children:({topic:e})=>e?(0,f.jsxs)(f.Fragment,{children:[(0,f.jsx)(s,{entity:e,kind:`Topic`}),(0,f.jsx)(o,{rows:[[`read.statement.kind`,m(`read.topicKind.${e.kind}`)],[`read.topic.broader`,e.broader.length>0&&(0,f.jsx)(a,{of:e.broader})],[`read.topic.narrower`,e.narrower.length>0&&(0,f.jsx)(a,{of:e.narrower})]]}),(0,f.jsx)(c,{of:{where:{about:[e.id]}}},r),(0,f.jsx)(l,{id:r,where:{about:[e.id]}})]}):(0,f.jsx)(u,{id:r})})}export{p as TopicPage};