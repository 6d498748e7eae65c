import{t as e}from"./useParams-Bj43BHP7.js";import{ct as t,t as n,u as r,v as i}from"./state-BUElhUX6.js";import{i as a,t as o}from"./details-TPdC0r3j.js";import{t as s}from"./forums-ByDBMsCl.js";import{t as c}from"./head-C32jNzTH.js";import{t as l}from"./meetings-xuf7AP45.js";import{n as u}from"./file-DE3xEcTj.js";var d=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query SeriesPage($id: ID!, $lang: Language) {
  forumSeries(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    abbreviation
    about {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
}`),f=t();function p(){let{id:t}=e({from:`/series/$id`}),{language:p,say:m}=r(),h=i(d,{id:t,lang:p});return(0,f.jsx)(n,{answer:h,lines:8,children:({forumSeries:e})=>e?(0,f.jsxs)(f.Fragment,{children:[(0,f.jsx)(c,{entity:e,kind:`ForumSeries`,children:e.abbreviation!==e.name&&e.abbreviation}),e.about.length>0&&(0,f.jsx)(o,{rows:[[`read.about`,(0,f.jsx)(a,{of:e.about},`about`)]]}),(0,f.jsx)(s,{id:t,where:{series:[e.id]},title:m(`read.series.editions`)}),(0,f.jsx)(l,{title:m(`read.forum.sidelines`),of:{where:{forumSeries:[e.id],relation:[`ON_SIDELINES`],parts:`INCLUDED`}}},t)]}):(0,f.jsx)(u,{id:t})})}export{p as ForumSeriesPage};