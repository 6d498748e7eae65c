import{t as e}from"./link-CIQ6h4eP.js";import{b as t,dt as n,f as r,ft as i,gt as a}from"./state-nb8ZW-5r.js";import{S as o}from"./index-D1TtabY3.js";import{t as s}from"./runs-BCMqENvC.js";import{t as c}from"./coverage-BtxfwhHy.js";var l=a(n(),1),u=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query CoverageOfActor($id: ID!, $during: DateRange, $lang: Language) {
  coverage(for: [$id], during: $during, grain: YEAR) {
    buckets {
      start
      extent
    }
    collections {
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
}`),d=i(),f=[[`COVERED`,`read.coverage.covered`],[`PARTLY`,`read.coverage.partly`],[`NOT_COVERED`,`read.coverage.not`],[`UNKNOWN`,`read.coverage.unknown`]];function p({of:e,during:n}){let{language:i}=r(),{from:a,to:s=o()}=n??{},f=(0,l.useMemo)(()=>({...a&&{from:a},to:s}),[a,s]),p=t(u,{id:e,during:f,lang:i});return(0,d.jsx)(c,{answer:p,children:({coverage:t})=>(0,d.jsx)(h,{who:e,of:t.buckets})})}function m(e,t){return f.flatMap(([n,r])=>{let i=s(e.map(e=>({year:e.start.slice(0,4),counts:e.extent===n})));return i.length>0?[t(r,{years:i.join(`, `)})]:[]})}function h({who:t,of:n}){let{say:i}=r(),a=m(n,i);return(0,d.jsxs)(`p`,{className:`small soft`,children:[a.length>0?a.join(` `):i(`read.coverage.none`),` `,(0,d.jsx)(e,{to:`/collections`,search:{who:[t]},children:i(`read.collections.unknown`)})]})}export{m as n,p as t};