import{t as e}from"./useParams-C0eZ7MNI.js";import{d as t,lt as n,t as r,y as i}from"./state-gdEKT_4H.js";import{i as a,t as o}from"./details-DjSY5-sc.js";import{t as s}from"./forums-CWHju30Q.js";import{t as c}from"./head-Dg8vZtYl.js";import{t as l}from"./meetings-DOvlGkbN.js";import{n as u}from"./file-BymGCCtn.js";var d=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),f=n();function p(){let{id:n}=e({from:`/series/$id`}),{language:p,say:m}=t(),h=i(d,{id:n,lang:p});return(0,f.jsx)(r,{answer:h,lines:8,children:({forumSeries:e})=>e?(0,f.jsxs)(f.Fragment,{children:[(0,f.jsx)(c,{entity:e,kind:`ForumSeries`,children:e.abbreviation!==e.name&&e.abbreviation}),e.about.length>0&&(0,f.jsx)(o,{rows:[[`read.about`,(0,f.jsx)(a,{of:e.about},`about`)]]}),(0,f.jsx)(s,{id:n,where:{series:[e.id]},title:m(`read.series.editions`)}),(0,f.jsx)(l,{title:m(`read.forum.sidelines`),of:{where:{forumSeries:[e.id],relation:[`ON_SIDELINES`],parts:`INCLUDED`}}},n)]}):(0,f.jsx)(u,{id:n})})}export{p as ForumSeriesPage};