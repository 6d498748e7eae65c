import{t as e}from"./useParams-CTEQ__dW.js";import{b as t,f as n,ft as r,n as i,t as a}from"./state-nb8ZW-5r.js";import{i as o,n as s,r as c,t as l}from"./format-BB3b7NAs.js";import{I as u}from"./index-D1TtabY3.js";import{t as d}from"./link-D9d_vlo9.js";import{r as f,t as p}from"./details-GLntDEbz.js";import{t as m}from"./head-Bl-MhSr9.js";import{t as h}from"./licence-DihhRCby.js";import{n as g,t as _}from"./pages-BsYNxcBs.js";import{t as v}from"./rows.module-jMqqC5ez.js";import{r as y}from"./file-Cm9UMKmH.js";import{t as b}from"./axis.module-Dn-vs-ut.js";import{n as x,t as S}from"./tells-Bp6EsyFo.js";import{t as C}from"./days-CwcttdPv.js";function w(e){let t=e.map(({from:e,to:t})=>({from:C(e,`first`),to:C(t,`last`)}));if(t.length===0)return[];let n=e=>new Date(e*864e5).getUTCFullYear(),r=n(Math.min(...t.map(e=>e.from))),i=n(Math.max(...t.map(e=>e.to)));return Array.from({length:i-r+1},(e,n)=>{let i=r+n,a=C(String(i),`first`),o=C(String(i),`last`)-a+1,s=[],c=0;for(let e of t){let t=Math.max(e.from,a),n=Math.min(e.to,a+o-1);t>n||(c+=n-t+1,s.push({from:(t-a)/o,to:(n+1-a)/o}))}return{year:i,bars:s,days:c}})}function T(e,t){if(t.length===0)return null;let n=t.map(({from:e})=>e).reduce((e,t)=>C(t,`first`)<C(e,`first`)?t:e),r=t.map(({to:e})=>e).reduce((e,t)=>C(t,`last`)>C(e,`last`)?t:e),i=e.from&&C(e.from,`first`)>C(n,`first`)?e.from:n,a=e.to&&C(e.to,`last`)<C(r,`last`)?e.to:r;return C(i,`first`)>C(a,`last`)?null:{from:i,to:a}}var E=r(),D=[0,3,6,9];function O({covers:e}){let{language:t,say:r}=n(),i=w(e);return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`p`,{className:`small soft`,children:r(`read.collection.explained`)}),(0,E.jsxs)(`div`,{className:x.picture,role:`img`,"aria-label":r(`read.collection.covers`),children:[(0,E.jsxs)(`div`,{className:x.row,children:[(0,E.jsx)(`span`,{}),(0,E.jsx)(`span`,{className:b.years,children:D.map(e=>(0,E.jsx)(`span`,{style:{insetInlineStart:`${e/12*100}%`},children:new Intl.DateTimeFormat(t,{month:`short`,timeZone:`UTC`}).format(Date.UTC(2e3,e))},e))})]}),i.map(({year:e,bars:n,days:i})=>(0,E.jsxs)(`div`,{className:x.row,children:[(0,E.jsx)(`span`,{className:x.year,children:l(String(e),t)}),(0,E.jsxs)(`svg`,{viewBox:`0 0 1000 10`,preserveAspectRatio:`none`,className:x.strip,"aria-hidden":!0,children:[(0,E.jsx)(`title`,{children:`${e}: ${r(`read.collection.days`,{count:i})}`}),(0,E.jsx)(`rect`,{width:1e3,height:10,className:x.hole}),n.map(e=>(0,E.jsx)(`rect`,{x:e.from*1e3,width:Math.max(2,(e.to-e.from)*1e3),height:10,className:x.bar},e.from))]})]},e))]}),(0,E.jsxs)(`details`,{children:[(0,E.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,E.jsxs)(`table`,{children:[(0,E.jsx)(`thead`,{children:(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`th`,{scope:`col`,children:r(`read.collection.from`)}),(0,E.jsx)(`th`,{scope:`col`,className:`number`,children:r(`read.collection.inDays`)})]})}),(0,E.jsx)(`tbody`,{children:e.map(e=>(0,E.jsxs)(`tr`,{children:[(0,E.jsx)(`td`,{children:c(e.from,e.to,t)}),(0,E.jsx)(`td`,{className:`number`,children:s(w([e]).reduce((e,t)=>e+t.days,0),t)})]},e.from))})]})]})]})}var k=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},A=new k(`
    query CollectionPage($id: ID!, $lang: Language) {
  collection(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    publisher
    url
    licence
    note
    tells {
      kind
      mode
      inPart
    }
    subjects {
      actor {
        ...ActorName
      }
      from
      to
      inPart
    }
    covers {
      from
      to
    }
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
}`),j=new k(`
    query SourcesOfCollection($id: ID!, $after: String, $lang: Language) {
  sources(
    where: {collection: [$id]}
    orderBy: [PUBLISHED_DESC]
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntityName
      publisher
      publishedAt
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
}`);function M(){let{id:r}=e({from:`/collections/$id`}),{language:o,say:s}=n(),c=t(A,{id:r,lang:o});return(0,E.jsx)(a,{answer:c,lines:8,children:({collection:e})=>e?(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(m,{entity:e,kind:`Collection`,children:e.publisher}),(0,E.jsx)(p,{rows:[[`read.collection.tells`,(0,E.jsx)(S,{of:e.tells},`tells`)],[`read.licence`,(0,E.jsx)(h,{of:e.licence},`licence`)],[`read.collection.note`,e.note&&(0,E.jsx)(`span`,{lang:`en`,children:e.note})],[`read.original`,e.url&&(0,E.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url})]]}),(0,E.jsx)(u,{title:s(`read.collection.covers`),children:e.covers.length===0?(0,E.jsx)(i,{children:s(`read.collection.coversNothing`)}):(0,E.jsx)(O,{covers:e.covers})}),(0,E.jsx)(N,{collection:e}),(0,E.jsx)(P,{id:e.id})]}):(0,E.jsx)(y,{id:r})})}function N({collection:e}){let{language:t,say:r}=n();return(0,E.jsx)(u,{title:r(`read.collection.subjects`),count:s(e.subjects.length,t),children:(0,E.jsx)(`ul`,{className:`plain`,children:e.subjects.map(n=>{let i=T(n,e.covers);return(0,E.jsxs)(`li`,{children:[(0,E.jsx)(d,{entity:n.actor}),` `,(0,E.jsx)(`span`,{className:`small soft`,children:i?n.from||n.to?c(i.from,i.to,t):r(`read.collection.always`):r(`read.collection.notCovered`)}),` `,n.inPart&&(0,E.jsx)(f,{children:r(`read.collection.inPart`)})]},`${n.actor.id} ${n.from}`)})})})}function P({id:e}){let{language:r,say:i}=n(),a=t(j,{id:e,after:null,lang:r}).data?.sources?.totalCount;return(0,E.jsx)(u,{title:i(`read.proof.title`),count:g(a,r),children:(0,E.jsx)(_,{children:(t,n)=>(0,E.jsx)(F,{id:e,after:t,more:n})},e)})}function F({id:e,after:r,more:s}){let{language:c,say:l}=n(),u=t(j,{id:e,after:r,lang:c});return(0,E.jsx)(a,{answer:u,children:({sources:e})=>e&&e.nodes.length>0?(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`ul`,{className:`plain`,children:e.nodes.map(e=>(0,E.jsxs)(`li`,{className:v.item,children:[(0,E.jsx)(`span`,{className:v.text,children:(0,E.jsx)(d,{entity:e})}),` `,e.publishedAt&&(0,E.jsx)(`span`,{className:`small soft`,children:o(e.publishedAt,c)})]},e.id))}),s(e.pageInfo)]}):(0,E.jsx)(i,{children:l(`read.collection.noSources`)})})}export{M as CollectionPage};