import{t as e}from"./link-DakFicw4.js";import{n as t}from"./useNavigate-CP723-Qm.js";import{ct as n,d as r,lt as i,n as a,pt as o,t as s,y as c}from"./state-jWmmph6b.js";import{n as l}from"./format-DPXxF3pN.js";import{A as u,D as d,M as f,j as p,k as m,w as h}from"./index-BHw0p79c.js";import{n as g,t as _}from"./meetings-D31htwPb.js";import{t as v}from"./statements-BqaYop43.js";var y=o(n(),1),b=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),x={facets:`_facets_1rp51_1`,hit:`_hit_1rp51_19`,name:`_name_1rp51_31`},S=i(),C=Object.keys(m).map(u);function w(){let{say:e}=r(),n=t({from:`/search`}),i=(n.q??``).trim(),o=C.find(e=>e===n.kind?.toUpperCase().replaceAll(`-`,`_`));return i!==``&&n.in===`accounts`?(0,S.jsx)(T,{words:i}):(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`h1`,{children:i===``?e(`find.title`):e(`find.titleFor`,{text:i})}),i===``?(0,S.jsx)(a,{children:e(`find.empty`)}):(0,S.jsx)(E,{text:i,kind:o},`${i} ${o}`)]})}function T({words:t}){let{say:n}=r();return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`h1`,{children:n(`find.spokenOf`,{text:t})}),(0,S.jsx)(`p`,{children:(0,S.jsx)(e,{to:`/search`,search:{q:t},children:n(`find.everythingFor`,{text:t})})}),(0,S.jsx)(_,{of:{where:{account:{words:t}}},title:n(`find.accounts`)},t),(0,S.jsx)(v,{id:t,where:{text:{contains:t}},title:n(`find.statements`)})]})}function E({text:e,kind:t}){let[n,r]=(0,y.useState)([null]);return(0,S.jsx)(S.Fragment,{children:n.map((i,a)=>(0,S.jsx)(D,{text:e,kind:t,after:i,onMore:a===n.length-1?e=>r([...n,e]):void 0},i??`first`))})}function D({text:t,kind:n,after:i,onMore:o}){let{language:l,say:u}=r(),p=c(b,{text:t,kinds:n?[n]:void 0,after:i,lang:l}),m=g((p.data?.search?.edges??[]).map(({node:e})=>`${e.__typename} ${e.name}`));return(0,S.jsx)(s,{answer:p,lines:8,children:({search:r})=>r&&(0,S.jsxs)(S.Fragment,{children:[i===null&&(0,S.jsx)(O,{facets:r.facets,text:t,kind:n}),r.edges.length===0&&(0,S.jsxs)(a,{children:[u(`find.none`,{text:t}),` `,u(`find.allWords`),` `,r.didYouMean&&(0,S.jsx)(e,{to:`/search`,search:{q:r.didYouMean},children:u(`find.meant`,{text:r.didYouMean})}),` `,(0,S.jsx)(e,{to:`/activity`,search:{side:[]},children:u(`activity.title`)})]}),(0,S.jsx)(`ol`,{className:`plain`,children:r.edges.map((e,t)=>(0,S.jsxs)(`li`,{className:x.hit,children:[(0,S.jsx)(`span`,{className:`small soft`,children:u(f(e.node.__typename))}),(0,S.jsxs)(`span`,{className:x.name,children:[(0,S.jsx)(d,{entity:e.node}),m[t]&&(0,S.jsxs)(`span`,{className:`small soft`,children:[` `,u(`find.namesake`,m[t])]})]}),(0,S.jsx)(h,{hit:e})]},e.node.id))}),o&&r.pageInfo.hasNextPage&&r.pageInfo.endCursor&&(0,S.jsx)(`button`,{type:`button`,onClick:()=>o(r.pageInfo.endCursor??``),children:u(`list.more`)})]})})}function O({facets:t,text:n,kind:i}){let{language:a,say:o}=r(),s=t.reduce((e,t)=>e+t.count,0);return(0,S.jsxs)(`nav`,{"aria-label":o(`find.facets`),className:x.facets,children:[(0,S.jsxs)(e,{to:`/search`,search:{q:n},"aria-current":i?void 0:`true`,children:[o(`find.everything`),` `,(0,S.jsx)(`span`,{className:`soft`,children:l(s,a)})]}),(0,S.jsx)(e,{to:`/search`,search:{q:n,in:`accounts`},children:o(`find.inAccounts`)}),t.map(t=>(0,S.jsxs)(e,{to:`/search`,search:{q:n,kind:t.kind},"aria-current":i===t.kind?`true`:void 0,children:[o(f(p(t.kind))),` `,(0,S.jsx)(`span`,{className:`soft`,children:l(t.count,a)})]},t.kind))]})}export{w as Results};