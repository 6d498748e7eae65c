import{_ as e,a as t,b as n,c as r,d as i,g as a,h as o,i as s,m as c,o as l,s as u,t as d,x as f,y as p}from"./index-D5vl5esc.js";var m=f(p(),1),h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),g={facets:`_facets_1rp51_1`,hit:`_hit_1rp51_19`,name:`_name_1rp51_31`},_=n();function v(){let{say:t}=c(),{q:n=``,kind:i}=e({from:`/search`});return(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`h1`,{children:n===``?t(`find.title`):t(`find.titleFor`,{text:n})}),n===``?(0,_.jsx)(r,{children:t(`find.empty`)}):(0,_.jsx)(y,{text:n,kind:i},`${n} ${i}`)]})}function y({text:e,kind:t}){let[n,r]=(0,m.useState)([null]);return(0,_.jsx)(_.Fragment,{children:n.map((i,a)=>(0,_.jsx)(b,{text:e,kind:t,after:i,onMore:a===n.length-1?e=>r([...n,e]):void 0},i??`first`))})}function b({text:e,kind:t,after:n,onMore:i}){let{language:f,say:p}=c(),m=o(h,{text:e,kinds:t?[t]:void 0,after:n,lang:f});return(0,_.jsx)(u,{answer:m,lines:8,children:({search:o})=>o&&(0,_.jsxs)(_.Fragment,{children:[n===null&&(0,_.jsx)(x,{facets:o.facets,text:e,kind:t}),o.edges.length===0&&(0,_.jsxs)(r,{children:[p(`find.none`,{text:e}),` `,o.didYouMean&&(0,_.jsx)(a,{to:`/search`,search:{q:o.didYouMean},children:p(`find.meant`,{text:o.didYouMean})})]}),(0,_.jsx)(`ol`,{className:`plain`,children:o.edges.map(e=>(0,_.jsxs)(`li`,{className:g.hit,children:[(0,_.jsx)(`span`,{className:`small soft`,children:p(l(e.node.__typename))}),(0,_.jsx)(`span`,{className:g.name,children:(0,_.jsx)(s,{entity:e.node})}),(0,_.jsx)(d,{hit:e})]},e.node.id))}),i&&o.pageInfo.hasNextPage&&o.pageInfo.endCursor&&(0,_.jsx)(`button`,{type:`button`,onClick:()=>i(o.pageInfo.endCursor??``),children:p(`list.more`)})]})})}function x({facets:e,text:n,kind:r}){let{language:o,say:s}=c(),u=e.reduce((e,t)=>e+t.count,0);return(0,_.jsxs)(`nav`,{"aria-label":s(`find.facets`),className:g.facets,children:[(0,_.jsxs)(a,{to:`/search`,search:{q:n},"aria-current":r?void 0:`true`,children:[s(`find.everything`),` `,(0,_.jsx)(`span`,{className:`soft`,children:i(u,o)})]}),e.map(e=>(0,_.jsxs)(a,{to:`/search`,search:{q:n,kind:e.kind},"aria-current":r===e.kind?`true`:void 0,children:[s(l(t(e.kind))),` `,(0,_.jsx)(`span`,{className:`soft`,children:i(e.count,o)})]},e.kind))]})}export{v as Results};