import{t as e}from"./useParams-BUz8iapr.js";import{l as t,m as n,rt as r,t as i}from"./state-Bw_xDT9K.js";import{n as a}from"./format-B7L5SZEl.js";import{h as o}from"./index-dCyFb65w.js";import{o as s,r as c}from"./pages-BKoRGVXN.js";import{t as l}from"./forums-CpMSeijG.js";import{t as u}from"./head-5vXynEDV.js";import{t as d}from"./meetings-vyi9CmLl.js";import{n as f}from"./file-OPBdrH1L.js";var p=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),m=r();function h(){let{id:r}=e({from:`/places/$id`}),{language:a,say:h}=t(),_=n(p,{id:r,lang:a});return(0,m.jsx)(i,{answer:_,lines:8,children:({place:e})=>e?(0,m.jsxs)(m.Fragment,{children:[(0,m.jsx)(u,{entity:e,kind:`Place`}),(0,m.jsx)(c,{rows:[[`read.field.country`,e.country&&(0,m.jsx)(o,{entity:e.country})],[`read.place.capitalOf`,e.capitalOf.length>0&&(0,m.jsx)(s,{of:e.capitalOf})],[`read.place.point`,(0,m.jsx)(g,{place:e},`point`)],[`read.place.timeZone`,e.timeZone],[`read.source`,e.source&&(0,m.jsx)(o,{entity:e.source})]]}),(0,m.jsx)(d,{title:h(`read.place.meetings`),of:{where:{place:[e.id]}}},r),(0,m.jsx)(l,{id:r,where:{place:[e.id]},title:h(`read.country.forums`),isOptional:!0})]}):(0,m.jsx)(f,{id:r})})}function g({place:e}){let{language:n,say:r}=t();if(e.latitude===null||e.longitude===null)return(0,m.jsx)(`span`,{className:`soft`,children:r(`read.place.noPoint`)});let i=(e,t,i)=>r(e<0?i:t,{degrees:a(Math.abs(e),n)});return(0,m.jsxs)(m.Fragment,{children:[i(e.latitude,`read.place.north`,`read.place.south`),`, `,i(e.longitude,`read.place.east`,`read.place.west`)]})}export{h as PlacePage};