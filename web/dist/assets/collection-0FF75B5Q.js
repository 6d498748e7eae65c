import{t as e}from"./useParams-Bj43BHP7.js";import{ct as t,n,t as r,u as i,v as a}from"./state-BUElhUX6.js";import{i as o,n as s,r as c,t as l}from"./format-DPXxF3pN.js";import{C as u,k as d}from"./index-6yhaByVy.js";import{r as f,t as p}from"./details-TPdC0r3j.js";import{t as m}from"./head-C32jNzTH.js";import{t as h}from"./licence-CHyGNg9S.js";import{n as g,t as _}from"./pages-SlA_G7f_.js";import{t as v}from"./rows.module-Crh42__V.js";import{n as y}from"./file-DE3xEcTj.js";import{n as b,t as x}from"./tells-BMZDAlSE.js";import{t as S}from"./days-CwcttdPv.js";function C(e){let t=e.map(({from:e,to:t})=>({from:S(e,`first`),to:S(t,`last`)}));if(t.length===0)return[];let n=e=>new Date(e*864e5).getUTCFullYear(),r=n(Math.min(...t.map(e=>e.from))),i=n(Math.max(...t.map(e=>e.to)));return Array.from({length:i-r+1},(e,n)=>{let i=r+n,a=S(String(i),`first`),o=S(String(i),`last`)-a+1,s=[],c=0;for(let e of t){let t=Math.max(e.from,a),n=Math.min(e.to,a+o-1);t>n||(c+=n-t+1,s.push({from:(t-a)/o,to:(n+1-a)/o}))}return{year:i,bars:s,days:c}})}var w=t();function T({covers:e}){let{language:t,say:n}=i(),r=C(e);return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`p`,{className:`small soft`,children:n(`read.collection.explained`)}),(0,w.jsx)(`div`,{className:b.picture,role:`img`,"aria-label":n(`read.collection.covers`),children:r.map(({year:e,bars:r,days:i})=>(0,w.jsxs)(`div`,{className:b.row,children:[(0,w.jsx)(`span`,{className:b.year,children:l(String(e),t)}),(0,w.jsxs)(`svg`,{viewBox:`0 0 1000 10`,preserveAspectRatio:`none`,className:b.strip,"aria-hidden":!0,children:[(0,w.jsx)(`title`,{children:`${e}: ${n(`read.collection.days`,{count:i})}`}),(0,w.jsx)(`rect`,{width:1e3,height:10,className:b.hole}),r.map(e=>(0,w.jsx)(`rect`,{x:e.from*1e3,width:Math.max(2,(e.to-e.from)*1e3),height:10,className:b.bar},e.from))]})]},e))}),(0,w.jsxs)(`details`,{children:[(0,w.jsx)(`summary`,{className:`small`,children:n(`picture.table`)}),(0,w.jsxs)(`table`,{children:[(0,w.jsx)(`thead`,{children:(0,w.jsxs)(`tr`,{children:[(0,w.jsx)(`th`,{scope:`col`,children:n(`read.collection.from`)}),(0,w.jsx)(`th`,{scope:`col`,className:`number`,children:n(`read.collection.inDays`)})]})}),(0,w.jsx)(`tbody`,{children:e.map(e=>(0,w.jsxs)(`tr`,{children:[(0,w.jsx)(`td`,{children:c(e.from,e.to,t)}),(0,w.jsx)(`td`,{className:`number`,children:s(C([e]).reduce((e,t)=>e+t.days,0),t)})]},e.from))})]})]})]})}var E=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},D=new E(`
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
  }
  ... on Country {
    id
    name(lang: $lang)
  }
  ... on Organization {
    id
    name(lang: $lang)
  }
}`),O=new E(`
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
}`);function k(){let{id:t}=e({from:`/collections/$id`}),{language:o,say:s}=i(),c=a(D,{id:t,lang:o});return(0,w.jsx)(r,{answer:c,lines:8,children:({collection:e})=>e?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(m,{entity:e,kind:`Collection`,children:e.publisher}),(0,w.jsx)(p,{rows:[[`read.collection.tells`,(0,w.jsx)(x,{of:e.tells},`tells`)],[`read.licence`,(0,w.jsx)(h,{of:e.licence},`licence`)],[`read.collection.note`,e.note&&(0,w.jsx)(`span`,{lang:`en`,children:e.note})],[`read.original`,e.url&&(0,w.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url})]]}),(0,w.jsx)(d,{title:s(`read.collection.covers`),children:e.covers.length===0?(0,w.jsx)(n,{children:s(`read.collection.coversNothing`)}):(0,w.jsx)(T,{covers:e.covers})}),(0,w.jsx)(A,{collection:e}),(0,w.jsx)(j,{id:e.id})]}):(0,w.jsx)(y,{id:t})})}function A({collection:e}){let{language:t,say:n}=i();return(0,w.jsx)(d,{title:n(`read.collection.subjects`),count:s(e.subjects.length,t),children:(0,w.jsx)(`ul`,{className:`plain`,children:e.subjects.map(e=>(0,w.jsxs)(`li`,{children:[(0,w.jsx)(u,{entity:e.actor}),` `,(0,w.jsxs)(`span`,{className:`small soft`,children:[e.from||e.to?c(e.from,e.to,t):n(`read.collection.always`),e.from&&!e.to&&` –`]}),` `,e.inPart&&(0,w.jsx)(f,{children:n(`read.collection.inPart`)})]},`${e.actor.id} ${e.from}`))})})}function j({id:e}){let{language:t,say:n}=i(),r=a(O,{id:e,after:null,lang:t}).data?.sources?.totalCount;return(0,w.jsx)(d,{title:n(`read.proof.title`),count:g(r,t),children:(0,w.jsx)(_,{children:(t,n)=>(0,w.jsx)(M,{id:e,after:t,more:n})},e)})}function M({id:e,after:t,more:s}){let{language:c,say:l}=i(),d=a(O,{id:e,after:t,lang:c});return(0,w.jsx)(r,{answer:d,children:({sources:e})=>e&&e.nodes.length>0?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`ul`,{className:`plain`,children:e.nodes.map(e=>(0,w.jsxs)(`li`,{className:v.item,children:[(0,w.jsx)(`span`,{className:v.text,children:(0,w.jsx)(u,{entity:e})}),` `,e.publishedAt&&(0,w.jsx)(`span`,{className:`small soft`,children:o(e.publishedAt,c)})]},e.id))}),s(e.pageInfo)]}):(0,w.jsx)(n,{children:l(`read.collection.noSources`)})})}export{k as CollectionPage};