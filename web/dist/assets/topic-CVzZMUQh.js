import{t as e}from"./useParams-C0eZ7MNI.js";import{d as t,lt as n,t as r,y as i}from"./state-gdEKT_4H.js";import{i as a,t as o}from"./details-DjSY5-sc.js";import{t as s}from"./head-Dg8vZtYl.js";import{t as c}from"./meetings-DOvlGkbN.js";import{t as l}from"./statements-BTOovJvY.js";import{n as u}from"./file-BymGCCtn.js";var d=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),f=n();function p(){let{id:n}=e({from:`/topics/$id`}),{language:p,say:m}=t(),h=i(d,{id:n,lang:p});return(0,f.jsx)(r,{answer:h,lines:8,children:({topic:e})=>e?(0,f.jsxs)(f.Fragment,{children:[(0,f.jsx)(s,{entity:e,kind:`Topic`}),(0,f.jsx)(o,{rows:[[`read.statement.kind`,m(`read.topicKind.${e.kind}`)],[`read.topic.broader`,e.broader.length>0&&(0,f.jsx)(a,{of:e.broader})],[`read.topic.narrower`,e.narrower.length>0&&(0,f.jsx)(a,{of:e.narrower})]]}),(0,f.jsx)(c,{of:{where:{about:[e.id]}}},n),(0,f.jsx)(l,{id:n,where:{about:[e.id]}})]}):(0,f.jsx)(u,{id:n})})}export{p as TopicPage};