import{t as e}from"./link-CIQ6h4eP.js";import{t}from"./useParams-CTEQ__dW.js";import{b as n,f as r,ft as i,t as a}from"./state-nb8ZW-5r.js";import{n as o}from"./format-BB3b7NAs.js";import{t as s}from"./link-D9d_vlo9.js";import{i as c,t as l}from"./details-GLntDEbz.js";import{t as u}from"./forums-KBSsPz2i.js";import{t as d}from"./head-Bl-MhSr9.js";import{t as f}from"./meetings-CZAP7WOE.js";import{r as p}from"./file-Cm9UMKmH.js";var m=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
  localizedName(lang: $lang) {
    lang
  }
}`),h=i();function g(){let{id:e}=t({from:`/places/$id`}),{language:i,say:o}=r(),g=n(m,{id:e,lang:i});return(0,h.jsx)(a,{answer:g,lines:8,children:({place:t})=>t?(0,h.jsxs)(h.Fragment,{children:[(0,h.jsx)(d,{entity:t,kind:`Place`}),(0,h.jsx)(l,{rows:[[`read.field.country`,t.country&&(0,h.jsx)(s,{entity:t.country})],[`read.place.capitalOf`,t.capitalOf.length>0&&(0,h.jsx)(c,{of:t.capitalOf})],[`read.place.point`,(0,h.jsx)(_,{place:t},`point`)],[`read.place.timeZone`,t.timeZone],[`read.source`,t.source&&(0,h.jsx)(s,{entity:t.source})]]}),(0,h.jsx)(f,{title:o(`read.place.meetings`),note:o(`read.place.coverage`),of:{where:{place:[t.id]}},hasYears:!0,hasCalls:!1,actor:t.country?.id},e),(0,h.jsx)(u,{id:e,where:{place:[t.id]},title:o(`read.country.forums`),isOptional:!0})]}):(0,h.jsx)(p,{id:e})})}function _({place:t}){let{language:n,say:i}=r();if(t.latitude===null||t.longitude===null)return(0,h.jsx)(`span`,{className:`soft`,children:i(`read.place.noPoint`)});let a=(e,t,r)=>i(e<0?r:t,{degrees:o(Math.abs(e),n)});return(0,h.jsxs)(h.Fragment,{children:[a(t.latitude,`read.place.north`,`read.place.south`),`, `,a(t.longitude,`read.place.east`,`read.place.west`),` `,(0,h.jsx)(e,{to:`/map`,search:{place:t.id},children:i(`read.place.onMap`)})]})}export{g as PlacePage};