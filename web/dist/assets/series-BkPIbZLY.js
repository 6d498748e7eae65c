import{f as e}from"./index-DCQZgbUy.js";import{Ot as t,S as n,_ as r,a as i}from"./link-Cmb22IQ3.js";import{o as a,r as o}from"./pages-pASFRhn3.js";import{t as s}from"./forums-CkxipLQP.js";import{n as c,t as l}from"./unknown-DQwpmCfg.js";import{t as u}from"./meetings-BnCqUNrW.js";var d=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),f=t();function p(){let{id:t}=e({from:`/series/$id`}),{language:p,say:m}=r(),h=n(d,{id:t,lang:p});return(0,f.jsx)(i,{answer:h,lines:8,children:({forumSeries:e})=>e?(0,f.jsxs)(f.Fragment,{children:[(0,f.jsx)(c,{entity:e,kind:`ForumSeries`,children:e.abbreviation}),e.about.length>0&&(0,f.jsx)(o,{rows:[[`read.about`,(0,f.jsx)(a,{of:e.about},`about`)]]}),(0,f.jsx)(s,{id:t,where:{series:[e.id]},title:m(`read.series.editions`)}),(0,f.jsx)(u,{title:m(`read.forum.sidelines`),of:{where:{forumSeries:[e.id],relation:[`ON_SIDELINES`]}}},t)]}):(0,f.jsx)(l,{id:t})})}export{p as ForumSeriesPage};