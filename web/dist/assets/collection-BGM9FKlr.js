import{b as e,c as t,d as n,f as r,h as i,i as a,l as o,m as s,p as c,s as l,u,v as d}from"./index-D5vl5esc.js";import{a as f,i as p,n as m,r as h,s as g,t as _}from"./unknown-DohJRCzG.js";import{t as v}from"./rows.module-Crh42__V.js";import{t as y}from"./days-CwcttdPv.js";var b={picture:`_picture_uobie_1`,row:`_row_uobie_5`,year:`_year_uobie_12`,strip:`_strip_uobie_18`,bar:`_bar_uobie_24`,hole:`_hole_uobie_29`};function x(e){let t=e.map(({from:e,to:t})=>({from:y(e,`first`),to:y(t,`last`)}));if(t.length===0)return[];let n=e=>new Date(e*864e5).getUTCFullYear(),r=n(Math.min(...t.map(e=>e.from))),i=n(Math.max(...t.map(e=>e.to)));return Array.from({length:i-r+1},(e,n)=>{let i=r+n,a=y(String(i),`first`),o=y(String(i),`last`)-a+1,s=[],c=0;for(let e of t){let t=Math.max(e.from,a),n=Math.min(e.to,a+o-1);t>n||(c+=n-t+1,s.push({from:(t-a)/o,to:(n+1-a)/o}))}return{year:i,bars:s,days:c}})}var S=e();function C({covers:e}){let{language:t,say:i}=s(),a=x(e);return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`p`,{className:`small soft`,children:i(`read.collection.explained`)}),(0,S.jsx)(`div`,{className:b.picture,role:`img`,"aria-label":i(`read.collection.covers`),children:a.map(({year:e,bars:n,days:r})=>(0,S.jsxs)(`div`,{className:b.row,children:[(0,S.jsx)(`span`,{className:b.year,children:u(String(e),t)}),(0,S.jsxs)(`svg`,{viewBox:`0 0 1000 10`,preserveAspectRatio:`none`,className:b.strip,"aria-hidden":!0,children:[(0,S.jsx)(`title`,{children:`${e}: ${i(`read.collection.days`,{count:r})}`}),(0,S.jsx)(`rect`,{width:1e3,height:10,className:b.hole}),n.map(e=>(0,S.jsx)(`rect`,{x:e.from*1e3,width:Math.max(2,(e.to-e.from)*1e3),height:10,className:b.bar},e.from))]})]},e))}),(0,S.jsxs)(`details`,{children:[(0,S.jsx)(`summary`,{className:`small`,children:i(`picture.table`)}),(0,S.jsxs)(`table`,{children:[(0,S.jsx)(`thead`,{children:(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`col`,children:i(`read.collection.from`)}),(0,S.jsx)(`th`,{scope:`col`,className:`number`,children:i(`read.collection.inDays`)})]})}),(0,S.jsx)(`tbody`,{children:e.map(e=>(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`td`,{children:r(e.from,e.to,t)}),(0,S.jsx)(`td`,{className:`number`,children:n(x([e]).reduce((e,t)=>e+t.days,0),t)})]},e.from))})]})]})]})}var w=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},T=new w(`
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
}`);function D(){let{id:e}=d({from:`/collections/$id`}),{language:n,say:r}=s(),a=i(T,{id:e,lang:n});return(0,S.jsx)(l,{answer:a,lines:8,children:({collection:n})=>n?(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(p,{entity:n,kind:`Collection`,children:n.publisher}),(0,S.jsx)(f,{rows:[[`read.collection.tells`,(0,S.jsx)(O,{collection:n},`tells`)],[`read.collection.note`,n.note&&(0,S.jsx)(`span`,{lang:`en`,children:n.note})],[`read.original`,n.url&&(0,S.jsx)(`a`,{href:n.url,rel:`noreferrer external`,target:`_blank`,children:n.url})]]}),(0,S.jsx)(o,{title:r(`read.collection.covers`),children:n.covers.length===0?(0,S.jsx)(t,{children:r(`read.collection.coversNothing`)}):(0,S.jsx)(C,{covers:n.covers})}),(0,S.jsx)(k,{collection:n}),(0,S.jsx)(A,{id:n.id})]}):(0,S.jsx)(_,{id:e})})}function O({collection:e}){let{say:t}=s();return(0,S.jsx)(`ul`,{className:`plain`,children:e.tells.map(e=>(0,S.jsxs)(`li`,{children:[t(`read.eventKind.${e.kind}`),e.mode&&`, ${t(`mode.${e.mode}`)}`,` `,e.inPart&&(0,S.jsx)(g,{children:t(`read.collection.inPart`)})]},`${e.kind} ${e.mode}`))})}function k({collection:e}){let{language:t,say:i}=s();return(0,S.jsx)(o,{title:i(`read.collection.subjects`),count:n(e.subjects.length,t),children:(0,S.jsx)(`ul`,{className:`plain`,children:e.subjects.map(e=>(0,S.jsxs)(`li`,{children:[(0,S.jsx)(a,{entity:e.actor}),` `,(0,S.jsxs)(`span`,{className:`small soft`,children:[e.from||e.to?r(e.from,e.to,t):i(`read.collection.always`),e.from&&!e.to&&` –`]}),` `,e.inPart&&(0,S.jsx)(g,{children:i(`read.collection.inPart`)})]},`${e.actor.id} ${e.from}`))})})}function A({id:e}){let{language:t,say:n}=s(),r=i(E,{id:e,after:null,lang:t}).data?.sources?.totalCount;return(0,S.jsx)(o,{title:n(`read.proof.title`),count:h(r,t),children:(0,S.jsx)(m,{children:(t,n)=>(0,S.jsx)(j,{id:e,after:t,more:n})},e)})}function j({id:e,after:n,more:r}){let{language:o,say:u}=s(),d=i(E,{id:e,after:n,lang:o});return(0,S.jsx)(l,{answer:d,children:({sources:e})=>e&&e.nodes.length>0?(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`ul`,{className:`plain`,children:e.nodes.map(e=>(0,S.jsxs)(`li`,{className:v.item,children:[(0,S.jsx)(`span`,{className:v.text,children:(0,S.jsx)(a,{entity:e})}),` `,e.publishedAt&&(0,S.jsx)(`span`,{className:`small soft`,children:c(e.publishedAt,o)})]},e.id))}),r(e.pageInfo)]}):(0,S.jsx)(t,{children:u(`read.collection.noSources`)})})}export{D as CollectionPage};