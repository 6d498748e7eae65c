import{t as e}from"./link-BgdqOrJ9.js";import{ct as t,ft as n,st as r,u as i,v as a}from"./state-BUElhUX6.js";import{v as o}from"./index-6yhaByVy.js";import{t as s}from"./runs-BCMqENvC.js";var c=n(r(),1),l=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),u=t(),d=[[`COVERED`,`read.coverage.covered`],[`PARTLY`,`read.coverage.partly`],[`NOT_COVERED`,`read.coverage.not`],[`UNKNOWN`,`read.coverage.unknown`]];function f({of:t}){let{language:n,say:r}=i(),f=(0,c.useMemo)(()=>({to:o()}),[]),{data:p}=a(l,{id:t,during:f,lang:n});if(!p)return null;let{buckets:m}=p.coverage,h=d.flatMap(([e,t])=>{let n=s(m.map(t=>({year:t.start.slice(0,4),counts:t.extent===e})));return n.length>0?[r(t,{years:n.join(`, `)})]:[]});return(0,u.jsxs)(`p`,{className:`small soft`,children:[h.length>0?h.join(` `):r(`read.coverage.none`),` `,(0,u.jsx)(e,{to:`/collections`,children:r(`read.collections.unknown`)})]})}export{f as t};