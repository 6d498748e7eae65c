import{t as e}from"./link-DV-OHURR.js";import{b as t,f as n,lt as r,mt as i,ut as a}from"./state-Zr2rHonA.js";import{S as o}from"./index-DGLSw5zi.js";import{t as s}from"./runs-BCMqENvC.js";import{t as c}from"./coverage-CB7D0-Ps.js";var l=i(r(),1),u=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),d=a(),f=[[`COVERED`,`read.coverage.covered`],[`PARTLY`,`read.coverage.partly`],[`NOT_COVERED`,`read.coverage.not`],[`UNKNOWN`,`read.coverage.unknown`]];function p({of:e,during:r}){let{language:i}=n(),{from:a,to:s=o()}=r??{},f=(0,l.useMemo)(()=>({...a&&{from:a},to:s}),[a,s]),p=t(u,{id:e,during:f,lang:i});return(0,d.jsx)(c,{answer:p,children:({coverage:t})=>(0,d.jsx)(h,{who:e,of:t.buckets})})}function m(e,t){return f.flatMap(([n,r])=>{let i=s(e.map(e=>({year:e.start.slice(0,4),counts:e.extent===n})));return i.length>0?[t(r,{years:i.join(`, `)})]:[]})}function h({who:t,of:r}){let{say:i}=n(),a=m(r,i);return(0,d.jsxs)(`p`,{className:`small soft`,children:[a.length>0?a.join(` `):i(`read.coverage.none`),` `,(0,d.jsx)(e,{to:`/collections`,search:{who:[t]},children:i(`read.collections.unknown`)})]})}export{m as n,p as t};