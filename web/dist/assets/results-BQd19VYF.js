import{t as e}from"./link-CIQ6h4eP.js";import{t}from"./useSearch-BE0n8s4v.js";import{b as n,dt as r,f as i,ft as a,gt as o,n as s,t as c}from"./state-nb8ZW-5r.js";import{n as l}from"./format-BB3b7NAs.js";import{c as u,i as d,o as f,r as p,s as m,t as h}from"./link-D9d_vlo9.js";import{n as g,t as _}from"./meetings-CZAP7WOE.js";import{t as v}from"./statements-HpesK8ra.js";import{M as y,T as b,w as x}from"./index-D1TtabY3.js";var S=o(r(),1),C=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
          kind
          facts(first: 2) {
            nodes {
              ... on Meeting {
                __typename
                id
                start
              }
            }
          }
        }
      }
    }
  }
}
    `),w={facets:`_facets_1rp51_1`,hit:`_hit_1rp51_19`,name:`_name_1rp51_31`},T=a(),E=Object.keys(p).map(d);function D(){let{say:e}=i(),n=t({from:`/search`}),r=(n.q??``).trim();(0,S.useEffect)(()=>{document.title=`${r===``?e(`find.title`):e(`find.titleFor`,{text:r})} – Sidelines`});let a=E.find(e=>e===n.kind?.toUpperCase().replaceAll(`-`,`_`));return r!==``&&n.in===`accounts`?(0,T.jsx)(O,{words:r}):(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`h1`,{children:r===``?e(`find.title`):e(`find.titleFor`,{text:r})}),r===``?(0,T.jsx)(s,{children:e(`find.empty`)}):(0,T.jsx)(k,{text:r,kind:a},`${r} ${a}`)]})}function O({words:t}){let{say:n}=i();return(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`h1`,{children:n(`find.spokenOf`,{text:t})}),(0,T.jsx)(`p`,{children:(0,T.jsx)(e,{to:`/search`,search:{q:t},children:n(`find.everythingFor`,{text:t})})}),(0,T.jsx)(_,{of:{where:{account:{words:t}}},title:n(`find.accounts`)},t),(0,T.jsx)(v,{id:t,where:{text:{contains:t}},title:n(`find.statements`)})]})}function k({text:e,kind:t}){let[n,r]=(0,S.useState)([null]);return(0,T.jsx)(T.Fragment,{children:n.map((i,a)=>(0,T.jsx)(A,{text:e,kind:t,after:i,onMore:a===n.length-1?e=>r([...n,e]):void 0},i??`first`))})}function A({text:t,kind:r,after:a,onMore:o}){let{language:l,say:u}=i(),d=n(C,{text:t,kinds:r?[r]:void 0,after:a,lang:l}),f=g((d.data?.search?.edges??[]).map(({node:e})=>`${e.__typename} ${e.name} ${b(e)??``}`));return(0,T.jsx)(c,{answer:d,lines:8,children:({search:n})=>n&&(0,T.jsxs)(T.Fragment,{children:[a===null&&(0,T.jsx)(j,{facets:n.facets,text:t,kind:r}),a===null&&n.edges.length>1&&(0,T.jsx)(`p`,{className:`small soft`,children:u(`find.order`)}),n.edges.length===0&&(0,T.jsxs)(s,{children:[u(`find.none`,{text:t}),` `,n.didYouMean&&(0,T.jsx)(e,{to:`/search`,search:{q:n.didYouMean},children:u(`find.meant`,{text:n.didYouMean})})]}),a===null&&(0,T.jsx)(y,{text:t,isFound:n.facets.length>0}),(0,T.jsx)(`ol`,{className:`plain`,children:n.edges.map((e,t)=>(0,T.jsxs)(`li`,{className:w.hit,children:[(0,T.jsx)(`span`,{className:`small soft`,children:u(m(e.node.__typename))}),(0,T.jsxs)(`span`,{className:w.name,children:[(0,T.jsx)(h,{entity:e.node}),f[t]&&(0,T.jsxs)(`span`,{className:`small soft`,children:[` `,u(`find.namesake`,f[t])]})]}),(0,T.jsx)(x,{hit:e})]},e.node.id))}),o&&n.pageInfo.hasNextPage&&n.pageInfo.endCursor&&(0,T.jsx)(`button`,{type:`button`,onClick:()=>o(n.pageInfo.endCursor??``),children:u(`list.more`)})]})})}function j({facets:t,text:n,kind:r}){let{language:a,say:o}=i(),s=t.reduce((e,t)=>e+t.count,0);return(0,T.jsxs)(`nav`,{"aria-label":o(`find.facets`),className:w.facets,children:[(0,T.jsxs)(e,{to:`/search`,search:{q:n},"aria-current":r?void 0:`true`,children:[o(`find.everything`),` `,(0,T.jsx)(`span`,{className:`soft`,children:l(s,a)})]}),(0,T.jsx)(e,{to:`/search`,search:{q:n,in:`accounts`},children:o(`find.inAccounts`)}),t.map(t=>(0,T.jsxs)(e,{to:`/search`,search:{q:n,kind:t.kind},"aria-current":r===t.kind?`true`:void 0,children:[o(u(f(t.kind))),` `,(0,T.jsx)(`span`,{className:`soft`,children:l(t.count,a)})]},t.kind))]})}export{D as Results};