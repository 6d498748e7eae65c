import{b as e,f as t,lt as n,mt as r,n as i,t as a,ut as o}from"./state-BzPsRay4.js";import{r as s}from"./format-BB3b7NAs.js";import{x as c}from"./index-BxxLs4NT.js";import{t as l}from"./link-1WI-7rwv.js";import{t as u}from"./days-CwcttdPv.js";import{t as d}from"./licence-DixiYhGp.js";import{n as f,t as p}from"./tells-c59-WcBE.js";var m=r(n(),1),h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),g=o();function _(){let{language:n,say:r}=t(),o=e(h,{lang:n});return(0,m.useEffect)(()=>{document.title=`${r(`read.collections.title`)} – Sidelines`}),(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(`h1`,{children:r(`read.collections.title`)}),(0,g.jsx)(`p`,{children:r(`read.collections.explained`)}),(0,g.jsx)(a,{answer:o,lines:10,children:({collections:e})=>e&&e.nodes.length>0?(0,g.jsx)(v,{of:e.nodes}):(0,g.jsx)(i,{children:r(`keep.coverageUnknown`)})})]})}function v({of:e}){let{language:n,say:r}=t(),i=e.flatMap(e=>e.covers),a=Math.min(...i.map(({from:e})=>u(e.slice(0,4),`first`))),o=u(c(),`last`),m=e=>(e-a)/(o-a)*1e3;return(0,g.jsx)(`ul`,{className:`plain`,children:e.map(e=>(0,g.jsxs)(`li`,{className:f.collection,children:[(0,g.jsx)(`h2`,{children:(0,g.jsx)(l,{entity:e})}),(0,g.jsxs)(`p`,{className:`small soft`,children:[e.publisher,` · `,(0,g.jsx)(d,{of:e.licence})]}),(0,g.jsxs)(`svg`,{viewBox:`0 0 1000 10`,preserveAspectRatio:`none`,className:f.strip,role:`img`,"aria-label":r(`read.collection.covers`),children:[(0,g.jsx)(`rect`,{width:1e3,height:10,className:f.hole}),e.covers.map(({from:e,to:t})=>{let r=m(u(e,`first`));return(0,g.jsx)(`rect`,{x:r,width:Math.max(1,m(u(t,`last`))-r),height:10,className:f.bar,children:(0,g.jsx)(`title`,{children:s(e,t,n)})},e)})]}),(0,g.jsxs)(`div`,{className:f.ends,"aria-hidden":!0,children:[(0,g.jsx)(`span`,{children:i.map(({from:e})=>e.slice(0,4)).sort()[0]}),(0,g.jsx)(`span`,{children:c()})]}),(0,g.jsx)(`p`,{className:`small`,children:r(`read.collections.times`,{times:y(e,n),count:e.covers.length})}),(0,g.jsx)(p,{of:e.tells}),(0,g.jsxs)(`details`,{children:[(0,g.jsxs)(`summary`,{className:`small`,children:[r(`read.collection.subjects`),`: `,e.subjects.length]}),(0,g.jsx)(`p`,{className:`small`,children:e.subjects.map(({actor:e},t)=>(0,g.jsxs)(`span`,{children:[t>0&&`, `,(0,g.jsx)(l,{entity:e})]},`${e.id} ${t}`))})]})]},e.id))})}function y({covers:e},t){let[n]=e;return e.length===0||!n?`–`:s(n.from,e.at(-1)?.to,t)}export{_ as CollectionsPage};