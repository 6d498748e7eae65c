import{t as e}from"./link-BlpfVXH_.js";import{t}from"./useNavigate-rU7JP7po.js";import{t as n}from"./useSearch-pNGABGae.js";import{l as r,m as i,n as a,nt as o,rt as s,st as c,t as l}from"./state-Bw_xDT9K.js";import{b as u,h as d}from"./index-dCyFb65w.js";import{n as f,t as p}from"./dates-DlbU3HZO.js";import{t as m}from"./proof-Cg_-SSUA.js";import{t as h}from"./picker-uENVA202.js";import{t as g}from"./tie.module-C2veh5zL.js";var _=c(o(),1),v=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),y=s(),b=500,x=1e6;function S(){let{say:e}=r(),{from:i,to:o}=n({from:`/paths`}),s=t({from:`/paths`}),c=e=>t=>void s({search:n=>({...n,[e]:t})});return(0,_.useEffect)(()=>{document.title=`${e(`paths.title`)} – Sidelines`}),(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`h1`,{children:e(`paths.title`)}),(0,y.jsxs)(`div`,{className:g.pickers,children:[(0,y.jsx)(h,{label:e(`paths.from`),value:i,onPick:c(`from`)}),(0,y.jsx)(h,{label:e(`paths.to`),value:o,onPick:c(`to`)})]}),i&&o&&i!==o?(0,y.jsx)(C,{from:i,to:o}):(0,y.jsx)(a,{children:e(`paths.empty`)})]})}function C({from:t,to:o}){let{language:s,say:c}=r(),{through:f}=n({from:`/paths`}),p={hubs:f?.includes(`hubs`)??!1,all:f?.includes(`all`)??!1},m=i(v,{from:t,to:o,via:p.all?void 0:[`MET`],maxHubDegree:p.hubs?x:b,lang:s}),h=e=>{let n={...p,...e};return{from:t,to:o,through:[n.hubs&&`hubs`,n.all&&`all`].filter(Boolean).join(`,`)||void 0}};return(0,y.jsx)(l,{answer:m,lines:6,children:({paths:n})=>(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)(`p`,{className:`small soft`,children:[c(p.all?`paths.all`:`paths.met`),` `,(0,y.jsx)(e,{to:`/paths`,search:h({all:!p.all}),children:c(p.all?`paths.onlyMet`:`paths.anyLink`)})]}),n.paths.length===0&&(0,y.jsx)(a,{children:c(`paths.none`)}),n.paths.map((n,r)=>(0,y.jsxs)(u,{title:c(`paths.nth`,{nth:r+1,count:n.length}),children:[(0,y.jsx)(`ol`,{children:n.hops.map(e=>(0,y.jsx)(w,{hop:e},e.link.id))}),(0,y.jsx)(e,{to:`/explore`,search:{seed:[t,o],do:n.hops.slice(0,-1).map(e=>e.to.id).join(`~`)||void 0,full:p.all||void 0},children:c(`paths.toGraph`)})]},n.sentence)),(0,y.jsx)(`p`,{children:c(n.exhausted?`paths.exhausted`:`paths.notExhausted`)}),n.hubsSkipped.length>0&&(0,y.jsxs)(`p`,{children:[c(`paths.hubs`),` `,n.hubsSkipped.map((e,t)=>(0,y.jsxs)(`span`,{children:[t>0&&`, `,(0,y.jsx)(d,{entity:e})]},e.id)),`.`,` `,(0,y.jsx)(e,{to:`/paths`,search:h({hubs:!0}),children:c(`paths.goThrough`)})]}),p.hubs&&(0,y.jsx)(`p`,{children:(0,y.jsx)(e,{to:`/paths`,search:h({hubs:!1}),children:c(`paths.goAround`)})})]})})}function w({hop:t}){let{say:n}=r(),{link:i}=t,a={from:t.from.name,to:t.to.name,link:n(`link.${i.kind}`),count:i.weight};return(0,y.jsxs)(`li`,{className:g.hop,children:[(0,y.jsxs)(`p`,{className:g.lead,children:[(0,y.jsx)(d,{entity:t.from}),` → `,(0,y.jsx)(d,{entity:t.to})]}),(0,y.jsxs)(`p`,{children:[i.kind===`MET`?n(`explore.met`,a):n(`explore.sentence`,a),` `,(0,y.jsxs)(`span`,{className:`soft`,children:[`(`,(0,y.jsx)(f,{from:i.start,to:i.end}),`)`]})]}),(0,y.jsx)(`p`,{className:`small soft`,lang:`en`,children:t.sentence}),(0,y.jsxs)(`details`,{children:[(0,y.jsx)(`summary`,{children:n(`explore.proof`)}),(0,y.jsx)(`ul`,{className:`plain`,children:i.evidence.map(e=>(0,y.jsxs)(`li`,{children:[(0,y.jsx)(d,{entity:e}),` `,e.__typename===`Meeting`&&(0,y.jsxs)(y.Fragment,{children:[(0,y.jsxs)(`span`,{className:`small soft`,children:[(0,y.jsx)(p,{on:e.start}),` · `,n(`mode.${e.mode}`)]}),(0,y.jsx)(m,{of:e})]})]},e.id))}),i.kind===`MET`&&(0,y.jsx)(e,{to:`/tie`,search:{a:t.from.id,b:t.to.id},children:n(`explore.toTie`)})]})]})}export{S as PathsPage};