import{t as e}from"./useParams-CTEQ__dW.js";import{b as t,f as n,ft as r,t as i}from"./state-nb8ZW-5r.js";import{i as a,t as o}from"./details-GLntDEbz.js";import{t as s}from"./forums-KBSsPz2i.js";import{t as c}from"./head-Bl-MhSr9.js";import{t as l}from"./meetings-CZAP7WOE.js";import{r as u}from"./file-Cm9UMKmH.js";var d=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),f=r();function p(){let{id:r}=e({from:`/series/$id`}),{language:p,say:m}=n(),h=t(d,{id:r,lang:p});return(0,f.jsx)(i,{answer:h,lines:8,children:({forumSeries:e})=>e?(0,f.jsxs)(f.Fragment,{children:[(0,f.jsx)(c,{entity:e,kind:`ForumSeries`,children:e.abbreviation!==e.name&&e.abbreviation}),e.about.length>0&&(0,f.jsx)(o,{rows:[[`read.about`,(0,f.jsx)(a,{of:e.about},`about`)]]}),(0,f.jsx)(s,{id:r,where:{series:[e.id]},title:m(`read.series.editions`)}),(0,f.jsx)(l,{title:m(`read.forum.sidelines`),of:{where:{forumSeries:[e.id],relation:[`ON_SIDELINES`],parts:`INCLUDED`}}},r)]}):(0,f.jsx)(u,{id:r})})}export{p as ForumSeriesPage};