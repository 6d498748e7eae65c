import{t as e}from"./link-DakFicw4.js";import{ct as t,d as n,lt as r,pt as i,y as a}from"./state-jWmmph6b.js";import{S as o}from"./index-BHw0p79c.js";import{t as s}from"./runs-BCMqENvC.js";var c=i(t(),1),l=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),u=r(),d=[[`COVERED`,`read.coverage.covered`],[`PARTLY`,`read.coverage.partly`],[`NOT_COVERED`,`read.coverage.not`],[`UNKNOWN`,`read.coverage.unknown`]];function f({of:t}){let{language:r,say:i}=n(),f=(0,c.useMemo)(()=>({to:o()}),[]),{data:p}=a(l,{id:t,during:f,lang:r});if(!p)return null;let{buckets:m}=p.coverage,h=d.flatMap(([e,t])=>{let n=s(m.map(t=>({year:t.start.slice(0,4),counts:t.extent===e})));return n.length>0?[i(t,{years:n.join(`, `)})]:[]});return(0,u.jsxs)(`p`,{className:`small soft`,children:[h.length>0?h.join(` `):i(`read.coverage.none`),` `,(0,u.jsx)(e,{to:`/collections`,children:i(`read.collections.unknown`)})]})}export{f as t};