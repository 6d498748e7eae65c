import{t as e}from"./useParams-BUz8iapr.js";import{l as t,m as n,n as r,rt as i,t as a}from"./state-Bw_xDT9K.js";import{i as o,n as s,r as c,t as l}from"./format-B7L5SZEl.js";import{b as u,h as d}from"./index-dCyFb65w.js";import{a as f,n as p,r as m,t as h}from"./pages-BKoRGVXN.js";import{t as g}from"./head-5vXynEDV.js";import{t as _}from"./rows.module-Crh42__V.js";import{n as v}from"./file-OPBdrH1L.js";import{t as y}from"./days-CwcttdPv.js";var b={picture:`_picture_uobie_1`,row:`_row_uobie_5`,year:`_year_uobie_12`,strip:`_strip_uobie_18`,bar:`_bar_uobie_24`,hole:`_hole_uobie_29`};function x(e){let t=e.map(({from:e,to:t})=>({from:y(e,`first`),to:y(t,`last`)}));if(t.length===0)return[];let n=e=>new Date(e*864e5).getUTCFullYear(),r=n(Math.min(...t.map(e=>e.from))),i=n(Math.max(...t.map(e=>e.to)));return Array.from({length:i-r+1},(e,n)=>{let i=r+n,a=y(String(i),`first`),o=y(String(i),`last`)-a+1,s=[],c=0;for(let e of t){let t=Math.max(e.from,a),n=Math.min(e.to,a+o-1);t>n||(c+=n-t+1,s.push({from:(t-a)/o,to:(n+1-a)/o}))}return{year:i,bars:s,days:c}})}var S=i();function C({covers:e}){let{language:n,say:r}=t(),i=x(e);return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`p`,{className:`small soft`,children:r(`read.collection.explained`)}),(0,S.jsx)(`div`,{className:b.picture,role:`img`,"aria-label":r(`read.collection.covers`),children:i.map(({year:e,bars:t,days:i})=>(0,S.jsxs)(`div`,{className:b.row,children:[(0,S.jsx)(`span`,{className:b.year,children:l(String(e),n)}),(0,S.jsxs)(`svg`,{viewBox:`0 0 1000 10`,preserveAspectRatio:`none`,className:b.strip,"aria-hidden":!0,children:[(0,S.jsx)(`title`,{children:`${e}: ${r(`read.collection.days`,{count:i})}`}),(0,S.jsx)(`rect`,{width:1e3,height:10,className:b.hole}),t.map(e=>(0,S.jsx)(`rect`,{x:e.from*1e3,width:Math.max(2,(e.to-e.from)*1e3),height:10,className:b.bar},e.from))]})]},e))}),(0,S.jsxs)(`details`,{children:[(0,S.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,S.jsxs)(`table`,{children:[(0,S.jsx)(`thead`,{children:(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`col`,children:r(`read.collection.from`)}),(0,S.jsx)(`th`,{scope:`col`,className:`number`,children:r(`read.collection.inDays`)})]})}),(0,S.jsx)(`tbody`,{children:e.map(e=>(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`td`,{children:c(e.from,e.to,n)}),(0,S.jsx)(`td`,{className:`number`,children:s(x([e]).reduce((e,t)=>e+t.days,0),n)})]},e.from))})]})]})]})}var w=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},T=new w(`
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
}`),E=new w(`
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
}`);function D(){let{id:i}=e({from:`/collections/$id`}),{language:o,say:s}=t(),c=n(T,{id:i,lang:o});return(0,S.jsx)(a,{answer:c,lines:8,children:({collection:e})=>e?(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(g,{entity:e,kind:`Collection`,children:e.publisher}),(0,S.jsx)(m,{rows:[[`read.collection.tells`,(0,S.jsx)(O,{collection:e},`tells`)],[`read.collection.note`,e.note&&(0,S.jsx)(`span`,{lang:`en`,children:e.note})],[`read.original`,e.url&&(0,S.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url})]]}),(0,S.jsx)(u,{title:s(`read.collection.covers`),children:e.covers.length===0?(0,S.jsx)(r,{children:s(`read.collection.coversNothing`)}):(0,S.jsx)(C,{covers:e.covers})}),(0,S.jsx)(k,{collection:e}),(0,S.jsx)(A,{id:e.id})]}):(0,S.jsx)(v,{id:i})})}function O({collection:e}){let{say:n}=t();return(0,S.jsx)(`ul`,{className:`plain`,children:e.tells.map(e=>(0,S.jsxs)(`li`,{children:[n(`read.eventKind.${e.kind}`),e.mode&&`, ${n(`mode.${e.mode}`)}`,` `,e.inPart&&(0,S.jsx)(f,{children:n(`read.collection.inPart`)})]},`${e.kind} ${e.mode}`))})}function k({collection:e}){let{language:n,say:r}=t();return(0,S.jsx)(u,{title:r(`read.collection.subjects`),count:s(e.subjects.length,n),children:(0,S.jsx)(`ul`,{className:`plain`,children:e.subjects.map(e=>(0,S.jsxs)(`li`,{children:[(0,S.jsx)(d,{entity:e.actor}),` `,(0,S.jsxs)(`span`,{className:`small soft`,children:[e.from||e.to?c(e.from,e.to,n):r(`read.collection.always`),e.from&&!e.to&&` –`]}),` `,e.inPart&&(0,S.jsx)(f,{children:r(`read.collection.inPart`)})]},`${e.actor.id} ${e.from}`))})})}function A({id:e}){let{language:r,say:i}=t(),a=n(E,{id:e,after:null,lang:r}).data?.sources?.totalCount;return(0,S.jsx)(u,{title:i(`read.proof.title`),count:p(a,r),children:(0,S.jsx)(h,{children:(t,n)=>(0,S.jsx)(j,{id:e,after:t,more:n})},e)})}function j({id:e,after:i,more:s}){let{language:c,say:l}=t(),u=n(E,{id:e,after:i,lang:c});return(0,S.jsx)(a,{answer:u,children:({sources:e})=>e&&e.nodes.length>0?(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`ul`,{className:`plain`,children:e.nodes.map(e=>(0,S.jsxs)(`li`,{className:_.item,children:[(0,S.jsx)(`span`,{className:_.text,children:(0,S.jsx)(d,{entity:e})}),` `,e.publishedAt&&(0,S.jsx)(`span`,{className:`small soft`,children:o(e.publishedAt,c)})]},e.id))}),s(e.pageInfo)]}):(0,S.jsx)(r,{children:l(`read.collection.noSources`)})})}export{D as CollectionPage};