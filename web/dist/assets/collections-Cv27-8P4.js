import{t as e}from"./useSearch-BE0n8s4v.js";import{b as t,dt as n,f as r,ft as i,gt as a,n as o,t as s}from"./state-nb8ZW-5r.js";import{r as c}from"./format-BB3b7NAs.js";import{I as l,S as u}from"./index-D1TtabY3.js";import{t as d}from"./link-D9d_vlo9.js";import{n as f}from"./coverage-COKfKfW5.js";import{t as p}from"./days-CwcttdPv.js";import{t as m}from"./licence-DihhRCby.js";import{n as h,t as g}from"./tells-Bp6EsyFo.js";var _=a(n(),1),v=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},y=new v(`
    query CollectionsPage($lang: Language) {
  collections(first: 100, orderBy: [NAME_ASC]) {
    totalCount
    nodes {
      ...EntityName
      publisher
      licence
      covers {
        from
        to
      }
      tells {
        kind
        mode
        inPart
      }
      subjects {
        actor {
          ...ActorName
        }
      }
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
}
fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}`),b=new v(`
    query CollectionsOfActor($id: ID!, $during: DateRange, $lang: Language) {
  entity(id: $id) {
    ...EntityName
  }
  coverage(for: [$id], during: $during, grain: YEAR) {
    buckets {
      start
      extent
    }
    collections {
      __typename
      id
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
}`),x=i();function S(){let{language:n,say:i}=r(),{who:a=[]}=e({from:`/collections`}),c=t(y,{lang:n});return(0,_.useEffect)(()=>{document.title=`${i(`read.collections.title`)} – Sidelines`}),(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`h1`,{children:i(`read.collections.title`)}),(0,x.jsx)(`p`,{children:i(`read.collections.explained`)}),(0,x.jsx)(s,{answer:c,lines:10,children:({collections:e})=>e&&e.nodes.length>0?(0,x.jsxs)(x.Fragment,{children:[a.map(t=>(0,x.jsx)(C,{id:t,collections:e.nodes},t)),a.length>0&&(0,x.jsx)(`h2`,{children:i(`read.collections.all`)}),(0,x.jsx)(w,{of:e.nodes,level:a.length>0?`h3`:`h2`})]}):(0,x.jsx)(o,{children:i(`keep.coverageUnknown`)})})]})}function C({id:e,collections:n}){let{language:i,say:a}=r(),o=(0,_.useMemo)(()=>({to:u()}),[]),c=t(b,{id:e,during:o,lang:i});return(0,x.jsx)(s,{answer:c,children:({entity:t,coverage:r})=>{if(!t)return(0,x.jsx)(`p`,{role:`alert`,children:a(`unknown.text`,{id:e})});let o=new Set(r.collections.map(e=>e.id)),s=f(r.buckets,a);return(0,x.jsxs)(l,{title:a(`read.collections.of`,{name:t.name}),aside:(0,x.jsx)(d,{entity:t}),children:[(0,x.jsx)(`p`,{children:s.length>0&&o.size>0?s.join(` `):a(`read.collections.nobody`,{name:t.name})}),(0,x.jsx)(`ul`,{className:`plain`,children:n.filter(e=>o.has(e.id)).map(e=>(0,x.jsxs)(`li`,{children:[(0,x.jsx)(d,{entity:e}),`: `,a(`read.collections.times`,{times:T(e,i),count:e.covers.length}),(0,x.jsx)(g,{of:e.tells})]},e.id))}),o.size>0&&(0,x.jsx)(`p`,{className:`small soft`,children:a(`read.collections.gaps`)})]})}})}function w({of:e,level:t}){let{language:n,say:i}=r(),a=e.flatMap(e=>e.covers),o=Math.min(...a.map(({from:e})=>p(e.slice(0,4),`first`))),s=p(u(),`last`),l=e=>(e-o)/(s-o)*1e3;return(0,x.jsx)(`ul`,{className:`plain`,children:e.map(e=>(0,x.jsxs)(`li`,{className:h.collection,children:[(0,x.jsx)(t,{children:(0,x.jsx)(d,{entity:e})}),(0,x.jsxs)(`p`,{className:`small soft`,children:[e.publisher,` · `,(0,x.jsx)(m,{of:e.licence})]}),(0,x.jsxs)(`svg`,{viewBox:`0 0 1000 10`,preserveAspectRatio:`none`,className:h.strip,role:`img`,"aria-label":i(`read.collection.covers`),children:[(0,x.jsx)(`rect`,{width:1e3,height:10,className:h.hole}),e.covers.map(({from:e,to:t})=>{let r=l(p(e,`first`));return(0,x.jsx)(`rect`,{x:r,width:Math.max(1,l(p(t,`last`))-r),height:10,className:h.bar,children:(0,x.jsx)(`title`,{children:c(e,t,n)})},e)})]}),(0,x.jsxs)(`div`,{className:h.ends,"aria-hidden":!0,children:[(0,x.jsx)(`span`,{children:a.map(({from:e})=>e.slice(0,4)).sort()[0]}),(0,x.jsx)(`span`,{children:u()})]}),(0,x.jsx)(`p`,{className:`small`,children:i(`read.collections.times`,{times:T(e,n),count:e.covers.length})}),(0,x.jsx)(g,{of:e.tells}),(0,x.jsxs)(`details`,{children:[(0,x.jsxs)(`summary`,{className:`small`,children:[i(`read.collection.subjects`),`: `,e.subjects.length]}),(0,x.jsx)(`p`,{className:`small`,children:e.subjects.map(({actor:e},t)=>(0,x.jsxs)(`span`,{children:[t>0&&`, `,(0,x.jsx)(d,{entity:e})]},`${e.id} ${t}`))})]})]},e.id))})}function T({covers:e},t){let[n]=e;return e.length===0||!n?`–`:c(n.from,e.at(-1)?.to,t)}export{S as CollectionsPage};