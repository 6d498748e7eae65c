import{b as e,h as t,m as n,s as r,v as i}from"./index-D5vl5esc.js";import{a,c as o,i as s,t as c}from"./unknown-DohJRCzG.js";import{t as l}from"./forums-DaUFODlL.js";import{t as u}from"./meetings-CBdt1p3m.js";var d=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),f=e();function p(){let{id:e}=i({from:`/series/$id`}),{language:p,say:m}=n(),h=t(d,{id:e,lang:p});return(0,f.jsx)(r,{answer:h,lines:8,children:({forumSeries:t})=>t?(0,f.jsxs)(f.Fragment,{children:[(0,f.jsx)(s,{entity:t,kind:`ForumSeries`,children:t.abbreviation}),t.about.length>0&&(0,f.jsx)(a,{rows:[[`read.about`,(0,f.jsx)(o,{of:t.about},`about`)]]}),(0,f.jsx)(l,{id:e,where:{series:[t.id]},title:m(`read.series.editions`)}),(0,f.jsx)(u,{title:m(`read.forum.sidelines`),of:{where:{forumSeries:[t.id],relation:[`ON_SIDELINES`]}}},e)]}):(0,f.jsx)(c,{id:e})})}export{p as ForumSeriesPage};