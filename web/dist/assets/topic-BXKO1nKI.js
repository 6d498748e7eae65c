import{t as e}from"./link-CIQ6h4eP.js";import{t}from"./useParams-CTEQ__dW.js";import{t as n}from"./useSearch-BE0n8s4v.js";import{b as r,f as i,ft as a,n as o,t as s}from"./state-nb8ZW-5r.js";import{i as c,t as l}from"./details-GLntDEbz.js";import{t as u}from"./head-Bl-MhSr9.js";import{t as d}from"./meetings-CZAP7WOE.js";import{t as f}from"./statements-HpesK8ra.js";import{r as p}from"./file-Cm9UMKmH.js";import{n as m}from"./format-BB3b7NAs.js";import{n as h,t as g}from"./axis-DtaQ7fgx.js";import{I as _}from"./index-D1TtabY3.js";var v=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`);function y(e,t){let n=e=>new Map(e.map(({keys:e,count:t})=>[e[0]?.value??``,t])),[r,i]=[n(e),n(t)],a=[...r.keys(),...i.keys()].filter(e=>/^\d{4}$/.test(e)).map(Number),o={meetings:r.get(``)??0,statements:i.get(``)??0};if(a.length===0)return{years:[],undated:o};let s=Math.min(...a);return{years:Array.from({length:Math.max(...a)-s+1},(e,t)=>{let n=String(s+t);return{year:n,meetings:r.get(n)??0,statements:i.get(n)??0}}),undated:o}}var b=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query TopicYears($id: ID!) {
  meetings: activity(of: MEETINGS, by: [YEAR], subjects: [$id]) {
    keys {
      value
    }
    count
  }
  statements: activity(of: STATEMENTS, by: [YEAR], subjects: [$id]) {
    keys {
      value
    }
    count
  }
}
    `),x={label:`_label_1bz8m_1`,bars:`_bars_1bz8m_5`,bar:`_bar_1bz8m_5`,chosen:`_chosen_1bz8m_16`},S=a(),C=20,w=60;function T({id:e,year:t}){let{say:n}=i(),a=r(b,{id:e});return(0,S.jsx)(_,{title:n(`read.topic.years`),children:(0,S.jsx)(s,{answer:a,lines:4,children:({meetings:e,statements:r})=>{let{years:i,undated:a}=y(e,r);return i.length===0?(0,S.jsx)(o,{children:n(`read.topic.noYears`)}):(0,S.jsxs)(S.Fragment,{children:[(0,S.jsxs)(`p`,{className:`small soft`,children:[n(`read.topic.coverage`),` `,a.meetings+a.statements>0&&n(`read.topic.undated`,a)]}),(0,S.jsx)(O,{years:i,of:`meetings`,chosen:t}),(0,S.jsx)(O,{years:i,of:`statements`,chosen:t}),(0,S.jsx)(g,{marks:h(i.map(({year:e})=>e))}),(0,S.jsx)(k,{years:i,chosen:t})]})}})})}var E=`lists`;function D(){let e=document.getElementById(E);e?.focus({preventScroll:!0}),e?.scrollIntoView()}function O({years:e,of:t,chosen:n}){let{language:r,say:a}=i(),o=Math.max(1,...e.map(e=>e[t])),s=a(`table.${t}`);return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`p`,{className:`${x.label} small soft`,children:a(`read.topic.tallest`,{what:s,count:m(Math.max(...e.map(e=>e[t])),r)})}),(0,S.jsx)(`svg`,{viewBox:`0 0 ${e.length*C} ${w}`,preserveAspectRatio:`none`,className:x.bars,role:`img`,"aria-label":`${a(`read.topic.years`)}: ${s}`,children:e.map((e,i)=>{let a=e[t]/o*58;return(0,S.jsx)(`rect`,{x:i*C+2,y:w-a,width:16,height:a,className:e.year===n?x.chosen:x.bar,children:(0,S.jsx)(`title`,{children:`${e.year}: ${m(e[t],r)} ${s}`})},e.year)})})]})}function k({years:t,chosen:n}){let{language:r,say:a}=i(),o=e=>e>0?m(e,r):`–`;return(0,S.jsxs)(`details`,{children:[(0,S.jsx)(`summary`,{className:`small`,children:a(`read.topic.table`)}),(0,S.jsxs)(`table`,{children:[(0,S.jsx)(`thead`,{children:(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`col`,children:a(`tie.year`)}),(0,S.jsx)(`th`,{scope:`col`,className:`number`,children:a(`table.meetings`)}),(0,S.jsx)(`th`,{scope:`col`,className:`number`,children:a(`table.statements`)})]})}),(0,S.jsx)(`tbody`,{children:t.map(({year:t,meetings:r,statements:i})=>(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`row`,children:r+i>0?(0,S.jsx)(e,{to:`.`,search:e=>({...e,year:t}),resetScroll:!1,"aria-current":t===n?`true`:void 0,onClick:D,children:t}):t}),(0,S.jsx)(`td`,{className:`number`,children:o(r)}),(0,S.jsx)(`td`,{className:`number`,children:o(i)})]},t))})]})]})}function A(){let{id:a}=t({from:`/topics/$id`}),{year:o}=n({from:`/topics/$id`}),m=o?{during:{from:o,to:o}}:{},{language:h,say:g}=i(),_=r(v,{id:a,lang:h});return(0,S.jsx)(s,{answer:_,lines:8,children:({topic:t})=>t?(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(u,{entity:t,kind:`Topic`}),(0,S.jsx)(l,{rows:[[`read.statement.kind`,g(`read.topicKind.${t.kind}`)],[`read.topic.broader`,t.broader.length>0&&(0,S.jsx)(c,{of:t.broader})],[`read.topic.narrower`,t.narrower.length>0&&(0,S.jsx)(c,{of:t.narrower})]]}),(0,S.jsx)(T,{id:t.id,year:o}),(0,S.jsxs)(`div`,{id:E,tabIndex:-1,children:[o&&(0,S.jsxs)(`p`,{role:`status`,children:[g(`read.topic.only`,{year:o}),` `,(0,S.jsx)(e,{to:`.`,search:e=>({...e,year:void 0}),resetScroll:!1,children:g(`read.topic.allYears`)})]}),(0,S.jsx)(d,{of:{where:{about:[t.id],...m}},hasSince:!o},`${a} ${o}`),(0,S.jsx)(f,{id:a,where:{about:[t.id],...m},hasSince:!o},o)]})]}):(0,S.jsx)(p,{id:a})})}export{A as TopicPage};