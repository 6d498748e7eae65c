import{t as e}from"./link-BlpfVXH_.js";import{t}from"./useSearch-pNGABGae.js";import{l as n,m as r,n as i,nt as a,rt as o,st as s,t as c}from"./state-Bw_xDT9K.js";import{n as l}from"./format-B7L5SZEl.js";import{f as u,h as d,v as f,y as p}from"./index-dCyFb65w.js";var m=s(a(),1),h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
      }
    }
  }
}
    `),g={facets:`_facets_1rp51_1`,hit:`_hit_1rp51_19`,name:`_name_1rp51_31`},_=o();function v(){let{say:e}=n(),{q:r=``,kind:a}=t({from:`/search`});return(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`h1`,{children:r===``?e(`find.title`):e(`find.titleFor`,{text:r})}),r===``?(0,_.jsx)(i,{children:e(`find.empty`)}):(0,_.jsx)(y,{text:r,kind:a},`${r} ${a}`)]})}function y({text:e,kind:t}){let[n,r]=(0,m.useState)([null]);return(0,_.jsx)(_.Fragment,{children:n.map((i,a)=>(0,_.jsx)(b,{text:e,kind:t,after:i,onMore:a===n.length-1?e=>r([...n,e]):void 0},i??`first`))})}function b({text:t,kind:a,after:o,onMore:s}){let{language:l,say:f}=n(),m=r(h,{text:t,kinds:a?[a]:void 0,after:o,lang:l});return(0,_.jsx)(c,{answer:m,lines:8,children:({search:n})=>n&&(0,_.jsxs)(_.Fragment,{children:[o===null&&(0,_.jsx)(x,{facets:n.facets,text:t,kind:a}),n.edges.length===0&&(0,_.jsxs)(i,{children:[f(`find.none`,{text:t}),` `,n.didYouMean&&(0,_.jsx)(e,{to:`/search`,search:{q:n.didYouMean},children:f(`find.meant`,{text:n.didYouMean})})]}),(0,_.jsx)(`ol`,{className:`plain`,children:n.edges.map(e=>(0,_.jsxs)(`li`,{className:g.hit,children:[(0,_.jsx)(`span`,{className:`small soft`,children:f(p(e.node.__typename))}),(0,_.jsx)(`span`,{className:g.name,children:(0,_.jsx)(d,{entity:e.node})}),(0,_.jsx)(u,{hit:e})]},e.node.id))}),s&&n.pageInfo.hasNextPage&&n.pageInfo.endCursor&&(0,_.jsx)(`button`,{type:`button`,onClick:()=>s(n.pageInfo.endCursor??``),children:f(`list.more`)})]})})}function x({facets:t,text:r,kind:i}){let{language:a,say:o}=n(),s=t.reduce((e,t)=>e+t.count,0);return(0,_.jsxs)(`nav`,{"aria-label":o(`find.facets`),className:g.facets,children:[(0,_.jsxs)(e,{to:`/search`,search:{q:r},"aria-current":i?void 0:`true`,children:[o(`find.everything`),` `,(0,_.jsx)(`span`,{className:`soft`,children:l(s,a)})]}),t.map(t=>(0,_.jsxs)(e,{to:`/search`,search:{q:r,kind:t.kind},"aria-current":i===t.kind?`true`:void 0,children:[o(p(f(t.kind))),` `,(0,_.jsx)(`span`,{className:`soft`,children:l(t.count,a)})]},t.kind))]})}export{v as Results};