import{M as e,O as t,a as n,k as r,s as i}from"./language-DTsXdxsY.js";import{a,c as o,d as s,f as c,i as l,o as u,s as d,t as f,u as p}from"./index-Bu15YgWu.js";var m=e(t(),1),h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),g={facets:`_facets_1rp51_1`,hit:`_hit_1rp51_19`,name:`_name_1rp51_31`},_=r();function v(){let{say:e}=n(),{q:t=``,kind:r}=c({from:`/search`});return(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`h1`,{children:t===``?e(`find.title`):e(`find.titleFor`,{text:t})}),t===``?(0,_.jsx)(o,{children:e(`find.empty`)}):(0,_.jsx)(y,{text:t,kind:r},`${t} ${r}`)]})}function y({text:e,kind:t}){let[n,r]=(0,m.useState)([null]);return(0,_.jsx)(_.Fragment,{children:n.map((i,a)=>(0,_.jsx)(b,{text:e,kind:t,after:i,onMore:a===n.length-1?e=>r([...n,e]):void 0},i??`first`))})}function b({text:e,kind:t,after:r,onMore:a}){let{language:c,say:p}=n(),m=s(h,{text:e,kinds:t?[t]:void 0,after:r,lang:c});return(0,_.jsx)(d,{answer:m,lines:8,children:({search:n})=>n&&(0,_.jsxs)(_.Fragment,{children:[r===null&&(0,_.jsx)(x,{facets:n.facets,text:e,kind:t}),n.edges.length===0&&(0,_.jsxs)(o,{children:[p(`find.none`,{text:e}),` `,n.didYouMean&&(0,_.jsx)(i,{to:`/search`,search:{q:n.didYouMean},children:p(`find.meant`,{text:n.didYouMean})})]}),(0,_.jsx)(`ol`,{className:`plain`,children:n.edges.map(e=>(0,_.jsxs)(`li`,{className:g.hit,children:[(0,_.jsx)(`span`,{className:`small soft`,children:p(u(e.node.__typename))}),(0,_.jsx)(`span`,{className:g.name,children:(0,_.jsx)(l,{entity:e.node})}),(0,_.jsx)(f,{hit:e})]},e.node.id))}),a&&n.pageInfo.hasNextPage&&n.pageInfo.endCursor&&(0,_.jsx)(`button`,{type:`button`,onClick:()=>a(n.pageInfo.endCursor??``),children:p(`list.more`)})]})})}function x({facets:e,text:t,kind:r}){let{language:o,say:s}=n(),c=e.reduce((e,t)=>e+t.count,0);return(0,_.jsxs)(`nav`,{"aria-label":s(`find.facets`),className:g.facets,children:[(0,_.jsxs)(i,{to:`/search`,search:{q:t},"aria-current":r?void 0:`true`,children:[s(`find.everything`),` `,(0,_.jsx)(`span`,{className:`soft`,children:p(c,o)})]}),e.map(e=>(0,_.jsxs)(i,{to:`/search`,search:{q:t,kind:e.kind},"aria-current":r===e.kind?`true`:void 0,children:[s(u(a(e.kind))),` `,(0,_.jsx)(`span`,{className:`soft`,children:p(e.count,o)})]},e.kind))]})}export{v as Results};