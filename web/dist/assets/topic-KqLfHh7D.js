import{t as e}from"./useParams-CjW3m_Mz.js";import{t}from"./useSearch-D7fChQFR.js";import{b as n,f as r,n as i,t as a,ut as o}from"./state-Zr2rHonA.js";import{i as s,t as c}from"./details-fxv7SZrd.js";import{t as l}from"./head-P3TJThPa.js";import{t as u}from"./meetings-CWRV7fX0.js";import{t as d}from"./statements-B2DY-pxv.js";import{r as f}from"./file-CHvx9uhv.js";import{t as p}from"./link-DV-OHURR.js";import{n as m}from"./format-BB3b7NAs.js";import{n as h,t as g}from"./axis-CCPFrw_-.js";import{F as _}from"./index-DGLSw5zi.js";var v=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),x={label:`_label_1bz8m_1`,bars:`_bars_1bz8m_5`,bar:`_bar_1bz8m_5`,chosen:`_chosen_1bz8m_16`},S=o(),C=20,w=60;function T({id:e,year:t}){let{say:o}=r(),s=n(b,{id:e});return(0,S.jsxs)(_,{title:o(`read.topic.years`),children:[(0,S.jsx)(a,{answer:s,lines:4,children:({meetings:e,statements:n})=>{let{years:r,undated:a}=y(e,n);return r.length===0?(0,S.jsx)(i,{children:o(`read.topic.noYears`)}):(0,S.jsxs)(S.Fragment,{children:[(0,S.jsxs)(`p`,{className:`small soft`,children:[o(`read.topic.coverage`),` `,a.meetings+a.statements>0&&o(`read.topic.undated`,a)]}),(0,S.jsx)(E,{years:r,of:`meetings`,chosen:t}),(0,S.jsx)(E,{years:r,of:`statements`,chosen:t}),(0,S.jsx)(g,{marks:h(r.map(({year:e})=>e))}),(0,S.jsx)(D,{years:r,chosen:t})]})}}),t&&(0,S.jsxs)(`p`,{children:[o(`read.topic.only`,{year:t}),` `,(0,S.jsx)(p,{to:`.`,search:e=>({...e,year:void 0}),resetScroll:!1,children:o(`read.topic.allYears`)})]})]})}function E({years:e,of:t,chosen:n}){let{language:i,say:a}=r(),o=Math.max(1,...e.map(e=>e[t])),s=a(`table.${t}`);return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`p`,{className:`${x.label} small soft`,children:a(`read.topic.tallest`,{what:s,count:m(Math.max(...e.map(e=>e[t])),i)})}),(0,S.jsx)(`svg`,{viewBox:`0 0 ${e.length*C} ${w}`,preserveAspectRatio:`none`,className:x.bars,role:`img`,"aria-label":`${a(`read.topic.years`)}: ${s}`,children:e.map((e,r)=>{let a=e[t]/o*58;return(0,S.jsx)(`rect`,{x:r*C+2,y:w-a,width:16,height:a,className:e.year===n?x.chosen:x.bar,children:(0,S.jsx)(`title`,{children:`${e.year}: ${m(e[t],i)} ${s}`})},e.year)})})]})}function D({years:e,chosen:t}){let{language:n,say:i}=r(),a=e=>e>0?m(e,n):`–`;return(0,S.jsxs)(`details`,{children:[(0,S.jsx)(`summary`,{className:`small`,children:i(`read.topic.table`)}),(0,S.jsxs)(`table`,{children:[(0,S.jsx)(`thead`,{children:(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`col`,children:i(`tie.year`)}),(0,S.jsx)(`th`,{scope:`col`,className:`number`,children:i(`table.meetings`)}),(0,S.jsx)(`th`,{scope:`col`,className:`number`,children:i(`table.statements`)})]})}),(0,S.jsx)(`tbody`,{children:e.map(({year:e,meetings:n,statements:r})=>(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`row`,children:n+r>0?(0,S.jsx)(p,{to:`.`,search:t=>({...t,year:e}),resetScroll:!1,"aria-current":e===t?`true`:void 0,children:e}):e}),(0,S.jsx)(`td`,{className:`number`,children:a(n)}),(0,S.jsx)(`td`,{className:`number`,children:a(r)})]},e))})]})]})}function O(){let{id:i}=e({from:`/topics/$id`}),{year:o}=t({from:`/topics/$id`}),p=o?{during:{from:o,to:o}}:{},{language:m,say:h}=r(),g=n(v,{id:i,lang:m});return(0,S.jsx)(a,{answer:g,lines:8,children:({topic:e})=>e?(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(l,{entity:e,kind:`Topic`}),(0,S.jsx)(c,{rows:[[`read.statement.kind`,h(`read.topicKind.${e.kind}`)],[`read.topic.broader`,e.broader.length>0&&(0,S.jsx)(s,{of:e.broader})],[`read.topic.narrower`,e.narrower.length>0&&(0,S.jsx)(s,{of:e.narrower})]]}),(0,S.jsx)(T,{id:e.id,year:o}),(0,S.jsx)(u,{of:{where:{about:[e.id],...p}},hasSince:!o},`${i} ${o}`),(0,S.jsx)(d,{id:i,where:{about:[e.id],...p},hasSince:!o},o)]}):(0,S.jsx)(f,{id:i})})}export{O as TopicPage};