import{b as e,h as t,m as n,s as r,v as i}from"./index-D5vl5esc.js";import{a,c as o,i as s,t as c}from"./unknown-DohJRCzG.js";import{t as l}from"./meetings-CBdt1p3m.js";import{t as u}from"./statements-BLEC94Kd.js";var d=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),f=e();function p(){let{id:e}=i({from:`/topics/$id`}),{language:p,say:m}=n(),h=t(d,{id:e,lang:p});return(0,f.jsx)(r,{answer:h,lines:8,children:({topic:t})=>t?(0,f.jsxs)(f.Fragment,{children:[(0,f.jsx)(s,{entity:t,kind:`Topic`}),(0,f.jsx)(a,{rows:[[`read.statement.kind`,m(`read.topicKind.${t.kind}`)],[`read.topic.broader`,t.broader.length>0&&(0,f.jsx)(o,{of:t.broader})],[`read.topic.narrower`,t.narrower.length>0&&(0,f.jsx)(o,{of:t.narrower})]]}),(0,f.jsx)(l,{of:{where:{about:[t.id]}}},e),(0,f.jsx)(u,{id:e,where:{about:[t.id]}})]}):(0,f.jsx)(c,{id:e})})}export{p as TopicPage};