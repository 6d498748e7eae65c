import{f as e}from"./index-DCQZgbUy.js";import{Ot as t,S as n,_ as r,a as i,t as a,u as o}from"./link-Cmb22IQ3.js";import{o as s,r as c}from"./pages-pASFRhn3.js";import{t as l}from"./forums-CkxipLQP.js";import{n as u,t as d}from"./unknown-DQwpmCfg.js";import{t as f}from"./meetings-BnCqUNrW.js";var p=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query PlacePage($id: ID!, $lang: Language) {
  place(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    latitude
    longitude
    timeZone
    geonamesId
    country {
      ...EntityName
    }
    capitalOf {
      ...EntityName
    }
    source {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
}`),m=t();function h(){let{id:t}=e({from:`/places/$id`}),{language:o,say:h}=r(),_=n(p,{id:t,lang:o});return(0,m.jsx)(i,{answer:_,lines:8,children:({place:e})=>e?(0,m.jsxs)(m.Fragment,{children:[(0,m.jsx)(u,{entity:e,kind:`Place`}),(0,m.jsx)(c,{rows:[[`read.field.country`,e.country&&(0,m.jsx)(a,{entity:e.country})],[`read.place.capitalOf`,e.capitalOf.length>0&&(0,m.jsx)(s,{of:e.capitalOf})],[`read.place.point`,(0,m.jsx)(g,{place:e},`point`)],[`read.place.timeZone`,e.timeZone],[`read.source`,e.source&&(0,m.jsx)(a,{entity:e.source})]]}),(0,m.jsx)(f,{title:h(`read.place.meetings`),of:{where:{place:[e.id]}}},t),(0,m.jsx)(l,{id:t,where:{place:[e.id]},title:h(`read.country.forums`),isOptional:!0})]}):(0,m.jsx)(d,{id:t})})}function g({place:e}){let{language:t,say:n}=r();if(e.latitude===null||e.longitude===null)return(0,m.jsx)(`span`,{className:`soft`,children:n(`read.place.noPoint`)});let i=(e,r,i)=>n(e<0?i:r,{degrees:o(Math.abs(e),t)});return(0,m.jsxs)(m.Fragment,{children:[i(e.latitude,`read.place.north`,`read.place.south`),`, `,i(e.longitude,`read.place.east`,`read.place.west`)]})}export{h as PlacePage};