import{b as e,d as t,h as n,i as r,m as i,s as a,v as o}from"./index-D5vl5esc.js";import{a as s,c,i as l,t as u}from"./unknown-DohJRCzG.js";import{t as d}from"./forums-DaUFODlL.js";import{t as f}from"./meetings-CBdt1p3m.js";var p=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),m=e();function h(){let{id:e}=o({from:`/places/$id`}),{language:t,say:h}=i(),_=n(p,{id:e,lang:t});return(0,m.jsx)(a,{answer:_,lines:8,children:({place:t})=>t?(0,m.jsxs)(m.Fragment,{children:[(0,m.jsx)(l,{entity:t,kind:`Place`}),(0,m.jsx)(s,{rows:[[`read.field.country`,t.country&&(0,m.jsx)(r,{entity:t.country})],[`read.place.capitalOf`,t.capitalOf.length>0&&(0,m.jsx)(c,{of:t.capitalOf})],[`read.place.point`,(0,m.jsx)(g,{place:t},`point`)],[`read.place.timeZone`,t.timeZone],[`read.source`,t.source&&(0,m.jsx)(r,{entity:t.source})]]}),(0,m.jsx)(f,{title:h(`read.place.meetings`),of:{where:{place:[t.id]}}},e),(0,m.jsx)(d,{id:e,where:{place:[t.id]},title:h(`read.country.forums`),isOptional:!0})]}):(0,m.jsx)(u,{id:e})})}function g({place:e}){let{language:n,say:r}=i();if(e.latitude===null||e.longitude===null)return(0,m.jsx)(`span`,{className:`soft`,children:r(`read.place.noPoint`)});let a=(e,i,a)=>r(e<0?a:i,{degrees:t(Math.abs(e),n)});return(0,m.jsxs)(m.Fragment,{children:[a(e.latitude,`read.place.north`,`read.place.south`),`, `,a(e.longitude,`read.place.east`,`read.place.west`)]})}export{h as PlacePage};