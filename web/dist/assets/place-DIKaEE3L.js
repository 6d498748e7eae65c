import{t as e}from"./link-BgdqOrJ9.js";import{t}from"./useParams-Bj43BHP7.js";import{ct as n,t as r,u as i,v as a}from"./state-BUElhUX6.js";import{n as o}from"./format-DPXxF3pN.js";import{C as s}from"./index-6yhaByVy.js";import{i as c,t as l}from"./details-TPdC0r3j.js";import{t as u}from"./forums-ByDBMsCl.js";import{t as d}from"./head-C32jNzTH.js";import{t as f}from"./meetings-xuf7AP45.js";import{n as p}from"./file-DE3xEcTj.js";var m=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),h=n();function g(){let{id:e}=t({from:`/places/$id`}),{language:n,say:o}=i(),g=a(m,{id:e,lang:n});return(0,h.jsx)(r,{answer:g,lines:8,children:({place:t})=>t?(0,h.jsxs)(h.Fragment,{children:[(0,h.jsx)(d,{entity:t,kind:`Place`}),(0,h.jsx)(l,{rows:[[`read.field.country`,t.country&&(0,h.jsx)(s,{entity:t.country})],[`read.place.capitalOf`,t.capitalOf.length>0&&(0,h.jsx)(c,{of:t.capitalOf})],[`read.place.point`,(0,h.jsx)(_,{place:t},`point`)],[`read.place.timeZone`,t.timeZone],[`read.source`,t.source&&(0,h.jsx)(s,{entity:t.source})]]}),(0,h.jsx)(f,{title:o(`read.place.meetings`),of:{where:{place:[t.id]}}},e),(0,h.jsx)(u,{id:e,where:{place:[t.id]},title:o(`read.country.forums`),isOptional:!0})]}):(0,h.jsx)(p,{id:e})})}function _({place:t}){let{language:n,say:r}=i();if(t.latitude===null||t.longitude===null)return(0,h.jsx)(`span`,{className:`soft`,children:r(`read.place.noPoint`)});let a=(e,t,i)=>r(e<0?i:t,{degrees:o(Math.abs(e),n)});return(0,h.jsxs)(h.Fragment,{children:[a(t.latitude,`read.place.north`,`read.place.south`),`, `,a(t.longitude,`read.place.east`,`read.place.west`),` `,(0,h.jsx)(e,{to:`/map`,search:{place:t.id},children:r(`read.place.onMap`)})]})}export{g as PlacePage};