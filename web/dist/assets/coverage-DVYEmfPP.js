import{t as e}from"./link-BZRlAwdN.js";import{b as t,f as n,lt as r,mt as i,ut as a}from"./state-BzPsRay4.js";import{x as o}from"./index-BxxLs4NT.js";import{t as s}from"./runs-BCMqENvC.js";import{t as c}from"./coverage-baTq0uOX.js";var l=i(r(),1),u=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),d=a(),f=[[`COVERED`,`read.coverage.covered`],[`PARTLY`,`read.coverage.partly`],[`NOT_COVERED`,`read.coverage.not`],[`UNKNOWN`,`read.coverage.unknown`]];function p({of:e}){let{language:r}=n(),i=(0,l.useMemo)(()=>({to:o()}),[]),a=t(u,{id:e,during:i,lang:r});return(0,d.jsx)(c,{answer:a,children:({coverage:e})=>(0,d.jsx)(m,{of:e.buckets})})}function m({of:t}){let{say:r}=n(),i=f.flatMap(([e,n])=>{let i=s(t.map(t=>({year:t.start.slice(0,4),counts:t.extent===e})));return i.length>0?[r(n,{years:i.join(`, `)})]:[]});return(0,d.jsxs)(`p`,{className:`small soft`,children:[i.length>0?i.join(` `):r(`read.coverage.none`),` `,(0,d.jsx)(e,{to:`/collections`,children:r(`read.collections.unknown`)})]})}export{p as t};