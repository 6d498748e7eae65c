import{Dt as e,O as t,Ot as n,S as r,_ as i,a,jt as o,o as s,t as c}from"./link-Cmb22IQ3.js";import{d as l,l as u,o as d,s as f,u as p}from"./index-DCQZgbUy.js";import{t as m}from"./proof-DsvN9OJu.js";import{t as h}from"./picker-DLxhzg6_.js";import{t as g}from"./tie.module-C2veh5zL.js";var _=o(e(),1),v=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query PathsPage($from: ID!, $to: ID!, $via: [LinkKind!], $maxHubDegree: Int!, $lang: Language) {
  paths(from: $from, to: $to, via: $via, first: 5, maxHubDegree: $maxHubDegree) {
    exhausted
    hubsSkipped {
      __typename
      id
      name(lang: $lang)
    }
    paths {
      length
      sentence
      hops {
        sentence
        from {
          __typename
          id
          name(lang: $lang)
        }
        to {
          __typename
          id
          name(lang: $lang)
        }
        link {
          id
          kind
          weight
          start
          end
          evidence {
            __typename
            id
            name(lang: $lang)
            ... on Meeting {
              start
              mode
              ...Proof
            }
          }
        }
      }
    }
  }
}
    fragment Proof on Fact {
  standing
  citations {
    stance
    excerpt
    locator
    source {
      id
      name(lang: $lang)
      publisher
      url
      kind
      lang
      publishedAt
    }
  }
  disputes {
    field
    values {
      value
      citations {
        source {
          id
          name(lang: $lang)
          publisher
        }
      }
    }
  }
  retraction {
    reason
    source {
      id
      name(lang: $lang)
    }
  }
}`),y=n(),b=500,x=1e6;function S(){let{say:e}=i(),{from:t,to:n}=l({from:`/paths`}),r=p({from:`/paths`}),a=e=>t=>void r({search:n=>({...n,[e]:t})});return(0,_.useEffect)(()=>{document.title=`${e(`paths.title`)} – Sidelines`}),(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`h1`,{children:e(`paths.title`)}),(0,y.jsxs)(`div`,{className:g.pickers,children:[(0,y.jsx)(h,{label:e(`paths.from`),value:t,onPick:a(`from`)}),(0,y.jsx)(h,{label:e(`paths.to`),value:n,onPick:a(`to`)})]}),t&&n&&t!==n?(0,y.jsx)(C,{from:t,to:n}):(0,y.jsx)(s,{children:e(`paths.empty`)})]})}function C({from:e,to:n}){let{language:o,say:d}=i(),{through:f}=l({from:`/paths`}),p={hubs:f?.includes(`hubs`)??!1,all:f?.includes(`all`)??!1},m=r(v,{from:e,to:n,via:p.all?void 0:[`MET`],maxHubDegree:p.hubs?x:b,lang:o}),h=t=>{let r={...p,...t};return{from:e,to:n,through:[r.hubs&&`hubs`,r.all&&`all`].filter(Boolean).join(`,`)||void 0}};return(0,y.jsx)(a,{answer:m,lines:6,children:({paths:r})=>(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)(`p`,{className:`small soft`,children:[d(p.all?`paths.all`:`paths.met`),` `,(0,y.jsx)(t,{to:`/paths`,search:h({all:!p.all}),children:d(p.all?`paths.onlyMet`:`paths.anyLink`)})]}),r.paths.length===0&&(0,y.jsx)(s,{children:d(`paths.none`)}),r.paths.map((r,i)=>(0,y.jsxs)(u,{title:d(`paths.nth`,{nth:i+1,count:r.length}),children:[(0,y.jsx)(`ol`,{children:r.hops.map(e=>(0,y.jsx)(w,{hop:e},e.link.id))}),(0,y.jsx)(t,{to:`/explore`,search:{seed:[e,n],do:r.hops.slice(0,-1).map(e=>e.to.id).join(`~`)||void 0,full:p.all||void 0},children:d(`paths.toGraph`)})]},r.sentence)),(0,y.jsx)(`p`,{children:d(r.exhausted?`paths.exhausted`:`paths.notExhausted`)}),r.hubsSkipped.length>0&&(0,y.jsxs)(`p`,{children:[d(`paths.hubs`),` `,r.hubsSkipped.map((e,t)=>(0,y.jsxs)(`span`,{children:[t>0&&`, `,(0,y.jsx)(c,{entity:e})]},e.id)),`.`,` `,(0,y.jsx)(t,{to:`/paths`,search:h({hubs:!0}),children:d(`paths.goThrough`)})]}),p.hubs&&(0,y.jsx)(`p`,{children:(0,y.jsx)(t,{to:`/paths`,search:h({hubs:!1}),children:d(`paths.goAround`)})})]})})}function w({hop:e}){let{say:n}=i(),{link:r}=e,a={from:e.from.name,to:e.to.name,link:n(`link.${r.kind}`),count:r.weight};return(0,y.jsxs)(`li`,{className:g.hop,children:[(0,y.jsxs)(`p`,{className:g.lead,children:[(0,y.jsx)(c,{entity:e.from}),` → `,(0,y.jsx)(c,{entity:e.to})]}),(0,y.jsxs)(`p`,{children:[r.kind===`MET`?n(`explore.met`,a):n(`explore.sentence`,a),` `,(0,y.jsxs)(`span`,{className:`soft`,children:[`(`,(0,y.jsx)(f,{from:r.start,to:r.end}),`)`]})]}),(0,y.jsx)(`p`,{className:`small soft`,lang:`en`,children:e.sentence}),(0,y.jsxs)(`details`,{children:[(0,y.jsx)(`summary`,{children:n(`explore.proof`)}),(0,y.jsx)(`ul`,{className:`plain`,children:r.evidence.map(e=>(0,y.jsxs)(`li`,{children:[(0,y.jsx)(c,{entity:e}),` `,e.__typename===`Meeting`&&(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)(`span`,{className:`small soft`,children:[(0,y.jsx)(d,{on:e.start}),` · `,n(`mode.${e.mode}`)]}),(0,y.jsx)(m,{of:e})]})]},e.id))}),r.kind===`MET`&&(0,y.jsx)(t,{to:`/tie`,search:{a:e.from.id,b:e.to.id},children:n(`explore.toTie`)})]})]})}export{S as PathsPage};