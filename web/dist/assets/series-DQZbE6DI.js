import{t as e}from"./useParams-CjW3m_Mz.js";import{b as t,f as n,t as r,ut as i}from"./state-Zr2rHonA.js";import{i as a,t as o}from"./details-fxv7SZrd.js";import{t as s}from"./forums-jsJYo1KE.js";import{t as c}from"./head-P3TJThPa.js";import{t as l}from"./meetings-CWRV7fX0.js";import{r as u}from"./file-CHvx9uhv.js";var d=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
  localizedName(lang: $lang) {
    lang
  }
}`),f=i();function p(){let{id:i}=e({from:`/series/$id`}),{language:p,say:m}=n(),h=t(d,{id:i,lang:p});return(0,f.jsx)(r,{answer:h,lines:8,children:({forumSeries:e})=>e?(0,f.jsxs)(f.Fragment,{children:[(0,f.jsx)(c,{entity:e,kind:`ForumSeries`,children:e.abbreviation!==e.name&&e.abbreviation}),e.about.length>0&&(0,f.jsx)(o,{rows:[[`read.about`,(0,f.jsx)(a,{of:e.about},`about`)]]}),(0,f.jsx)(s,{id:i,where:{series:[e.id]},title:m(`read.series.editions`)}),(0,f.jsx)(l,{title:m(`read.forum.sidelines`),of:{where:{forumSeries:[e.id],relation:[`ON_SIDELINES`],parts:`INCLUDED`}}},i)]}):(0,f.jsx)(u,{id:i})})}export{p as ForumSeriesPage};