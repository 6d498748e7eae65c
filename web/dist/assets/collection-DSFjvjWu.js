import{t as e}from"./useParams-CjW3m_Mz.js";import{b as t,f as n,n as r,t as i,ut as a}from"./state-Zr2rHonA.js";import{i as o,n as s,r as c,t as l}from"./format-BB3b7NAs.js";import{F as u}from"./index-DGLSw5zi.js";import{t as d}from"./link-C_NT_D8D.js";import{r as f,t as p}from"./details-fxv7SZrd.js";import{t as m}from"./head-P3TJThPa.js";import{t as h}from"./licence-Dx9l-Px2.js";import{n as g,t as _}from"./pages-Bpwpvubr.js";import{t as v}from"./rows.module-jMqqC5ez.js";import{r as y}from"./file-CHvx9uhv.js";import{t as b}from"./axis.module-Dn-vs-ut.js";import{n as x,t as S}from"./tells-B_-lXgtu.js";import{t as C}from"./days-CwcttdPv.js";function w(e){let t=e.map(({from:e,to:t})=>({from:C(e,`first`),to:C(t,`last`)}));if(t.length===0)return[];let n=e=>new Date(e*864e5).getUTCFullYear(),r=n(Math.min(...t.map(e=>e.from))),i=n(Math.max(...t.map(e=>e.to)));return Array.from({length:i-r+1},(e,n)=>{let i=r+n,a=C(String(i),`first`),o=C(String(i),`last`)-a+1,s=[],c=0;for(let e of t){let t=Math.max(e.from,a),n=Math.min(e.to,a+o-1);t>n||(c+=n-t+1,s.push({from:(t-a)/o,to:(n+1-a)/o}))}return{year:i,bars:s,days:c}})}var T=a(),E=[0,3,6,9];function D({covers:e}){let{language:t,say:r}=n(),i=w(e);return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`p`,{className:`small soft`,children:r(`read.collection.explained`)}),(0,T.jsxs)(`div`,{className:x.picture,role:`img`,"aria-label":r(`read.collection.covers`),children:[(0,T.jsxs)(`div`,{className:x.row,children:[(0,T.jsx)(`span`,{}),(0,T.jsx)(`span`,{className:b.years,children:E.map(e=>(0,T.jsx)(`span`,{style:{insetInlineStart:`${e/12*100}%`},children:new Intl.DateTimeFormat(t,{month:`short`,timeZone:`UTC`}).format(Date.UTC(2e3,e))},e))})]}),i.map(({year:e,bars:n,days:i})=>(0,T.jsxs)(`div`,{className:x.row,children:[(0,T.jsx)(`span`,{className:x.year,children:l(String(e),t)}),(0,T.jsxs)(`svg`,{viewBox:`0 0 1000 10`,preserveAspectRatio:`none`,className:x.strip,"aria-hidden":!0,children:[(0,T.jsx)(`title`,{children:`${e}: ${r(`read.collection.days`,{count:i})}`}),(0,T.jsx)(`rect`,{width:1e3,height:10,className:x.hole}),n.map(e=>(0,T.jsx)(`rect`,{x:e.from*1e3,width:Math.max(2,(e.to-e.from)*1e3),height:10,className:x.bar},e.from))]})]},e))]}),(0,T.jsxs)(`details`,{children:[(0,T.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,T.jsxs)(`table`,{children:[(0,T.jsx)(`thead`,{children:(0,T.jsxs)(`tr`,{children:[(0,T.jsx)(`th`,{scope:`col`,children:r(`read.collection.from`)}),(0,T.jsx)(`th`,{scope:`col`,className:`number`,children:r(`read.collection.inDays`)})]})}),(0,T.jsx)(`tbody`,{children:e.map(e=>(0,T.jsxs)(`tr`,{children:[(0,T.jsx)(`td`,{children:c(e.from,e.to,t)}),(0,T.jsx)(`td`,{className:`number`,children:s(w([e]).reduce((e,t)=>e+t.days,0),t)})]},e.from))})]})]})]})}var O=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},k=new O(`
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
}`),A=new O(`
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
}`);function j(){let{id:a}=e({from:`/collections/$id`}),{language:o,say:s}=n(),c=t(k,{id:a,lang:o});return(0,T.jsx)(i,{answer:c,lines:8,children:({collection:e})=>e?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(m,{entity:e,kind:`Collection`,children:e.publisher}),(0,T.jsx)(p,{rows:[[`read.collection.tells`,(0,T.jsx)(S,{of:e.tells},`tells`)],[`read.licence`,(0,T.jsx)(h,{of:e.licence},`licence`)],[`read.collection.note`,e.note&&(0,T.jsx)(`span`,{lang:`en`,children:e.note})],[`read.original`,e.url&&(0,T.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url})]]}),(0,T.jsx)(u,{title:s(`read.collection.covers`),children:e.covers.length===0?(0,T.jsx)(r,{children:s(`read.collection.coversNothing`)}):(0,T.jsx)(D,{covers:e.covers})}),(0,T.jsx)(M,{collection:e}),(0,T.jsx)(N,{id:e.id})]}):(0,T.jsx)(y,{id:a})})}function M({collection:e}){let{language:t,say:r}=n();return(0,T.jsx)(u,{title:r(`read.collection.subjects`),count:s(e.subjects.length,t),children:(0,T.jsx)(`ul`,{className:`plain`,children:e.subjects.map(e=>(0,T.jsxs)(`li`,{children:[(0,T.jsx)(d,{entity:e.actor}),` `,(0,T.jsxs)(`span`,{className:`small soft`,children:[e.from||e.to?c(e.from,e.to,t):r(`read.collection.always`),e.from&&!e.to&&` –`]}),` `,e.inPart&&(0,T.jsx)(f,{children:r(`read.collection.inPart`)})]},`${e.actor.id} ${e.from}`))})})}function N({id:e}){let{language:r,say:i}=n(),a=t(A,{id:e,after:null,lang:r}).data?.sources?.totalCount;return(0,T.jsx)(u,{title:i(`read.proof.title`),count:g(a,r),children:(0,T.jsx)(_,{children:(t,n)=>(0,T.jsx)(P,{id:e,after:t,more:n})},e)})}function P({id:e,after:a,more:s}){let{language:c,say:l}=n(),u=t(A,{id:e,after:a,lang:c});return(0,T.jsx)(i,{answer:u,children:({sources:e})=>e&&e.nodes.length>0?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`ul`,{className:`plain`,children:e.nodes.map(e=>(0,T.jsxs)(`li`,{className:v.item,children:[(0,T.jsx)(`span`,{className:v.text,children:(0,T.jsx)(d,{entity:e})}),` `,e.publishedAt&&(0,T.jsx)(`span`,{className:`small soft`,children:o(e.publishedAt,c)})]},e.id))}),s(e.pageInfo)]}):(0,T.jsx)(r,{children:l(`read.collection.noSources`)})})}export{j as CollectionPage};