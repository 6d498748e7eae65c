import{t as e}from"./link-CGlH2LVW.js";import{n as t}from"./useNavigate-BuVP0kUP.js";import{ct as n,d as r,lt as i,n as a,pt as o,t as s,y as c}from"./state-gdEKT_4H.js";import{n as l}from"./format-BB3b7NAs.js";import{a as u,i as d,o as f,r as p,s as m,t as h}from"./link-Bsrv_KOQ.js";import{n as g,t as _}from"./meetings-DOvlGkbN.js";import{t as v}from"./statements-BTOovJvY.js";import{b as y}from"./index-CR6MV0eY.js";var b=o(n(),1),x=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Results($text: String!, $kinds: [EntityKind!], $after: String, $lang: Language) {
  search(text: $text, kinds: $kinds, first: 20, after: $after) {
    didYouMean
    totalCount
    facets {
      kind
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      highlights {
        field
        text
        ranges {
          start
          end
        }
      }
      node {
        __typename
        id
        name(lang: $lang)
        ... on Leader {
          country {
            id
            name(lang: $lang)
          }
        }
        ... on Meeting {
          start
          mode
        }
        ... on Forum {
          start
        }
        ... on Statement {
          date
        }
        ... on Source {
          publisher
          publishedAt
        }
      }
    }
  }
}
    `),S={facets:`_facets_1rp51_1`,hit:`_hit_1rp51_19`,name:`_name_1rp51_31`},C=i(),w=Object.keys(p).map(d);function T(){let{say:e}=r(),n=t({from:`/search`}),i=(n.q??``).trim(),o=w.find(e=>e===n.kind?.toUpperCase().replaceAll(`-`,`_`));return i!==``&&n.in===`accounts`?(0,C.jsx)(E,{words:i}):(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`h1`,{children:i===``?e(`find.title`):e(`find.titleFor`,{text:i})}),i===``?(0,C.jsx)(a,{children:e(`find.empty`)}):(0,C.jsx)(D,{text:i,kind:o},`${i} ${o}`)]})}function E({words:t}){let{say:n}=r();return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`h1`,{children:n(`find.spokenOf`,{text:t})}),(0,C.jsx)(`p`,{children:(0,C.jsx)(e,{to:`/search`,search:{q:t},children:n(`find.everythingFor`,{text:t})})}),(0,C.jsx)(_,{of:{where:{account:{words:t}}},title:n(`find.accounts`)},t),(0,C.jsx)(v,{id:t,where:{text:{contains:t}},title:n(`find.statements`)})]})}function D({text:e,kind:t}){let[n,r]=(0,b.useState)([null]);return(0,C.jsx)(C.Fragment,{children:n.map((i,a)=>(0,C.jsx)(O,{text:e,kind:t,after:i,onMore:a===n.length-1?e=>r([...n,e]):void 0},i??`first`))})}function O({text:t,kind:n,after:i,onMore:o}){let{language:l,say:u}=r(),d=c(x,{text:t,kinds:n?[n]:void 0,after:i,lang:l}),p=g((d.data?.search?.edges??[]).map(({node:e})=>`${e.__typename} ${e.name}`));return(0,C.jsx)(s,{answer:d,lines:8,children:({search:r})=>r&&(0,C.jsxs)(C.Fragment,{children:[i===null&&(0,C.jsx)(k,{facets:r.facets,text:t,kind:n}),r.edges.length===0&&(0,C.jsxs)(a,{children:[u(`find.none`,{text:t}),` `,u(`find.allWords`),` `,r.didYouMean&&(0,C.jsx)(e,{to:`/search`,search:{q:r.didYouMean},children:u(`find.meant`,{text:r.didYouMean})}),` `,(0,C.jsx)(e,{to:`/activity`,search:{side:[]},children:u(`activity.title`)})]}),(0,C.jsx)(`ol`,{className:`plain`,children:r.edges.map((e,t)=>(0,C.jsxs)(`li`,{className:S.hit,children:[(0,C.jsx)(`span`,{className:`small soft`,children:u(f(e.node.__typename))}),(0,C.jsxs)(`span`,{className:S.name,children:[(0,C.jsx)(h,{entity:e.node}),p[t]&&(0,C.jsxs)(`span`,{className:`small soft`,children:[` `,u(`find.namesake`,p[t])]})]}),(0,C.jsx)(y,{hit:e})]},e.node.id))}),o&&r.pageInfo.hasNextPage&&r.pageInfo.endCursor&&(0,C.jsx)(`button`,{type:`button`,onClick:()=>o(r.pageInfo.endCursor??``),children:u(`list.more`)})]})})}function k({facets:t,text:n,kind:i}){let{language:a,say:o}=r(),s=t.reduce((e,t)=>e+t.count,0);return(0,C.jsxs)(`nav`,{"aria-label":o(`find.facets`),className:S.facets,children:[(0,C.jsxs)(e,{to:`/search`,search:{q:n},"aria-current":i?void 0:`true`,children:[o(`find.everything`),` `,(0,C.jsx)(`span`,{className:`soft`,children:l(s,a)})]}),(0,C.jsx)(e,{to:`/search`,search:{q:n,in:`accounts`},children:o(`find.inAccounts`)}),t.map(t=>(0,C.jsxs)(e,{to:`/search`,search:{q:n,kind:t.kind},"aria-current":i===t.kind?`true`:void 0,children:[o(m(u(t.kind))),` `,(0,C.jsx)(`span`,{className:`soft`,children:l(t.count,a)})]},t.kind))]})}export{T as Results};