import{Dt as e,O as t,Ot as n,S as r,_ as i,a,i as o,jt as s,o as c,r as l,t as u,u as d}from"./link-Cmb22IQ3.js";import{a as f,d as p}from"./index-DCQZgbUy.js";var m=s(e(),1),h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),g={facets:`_facets_1rp51_1`,hit:`_hit_1rp51_19`,name:`_name_1rp51_31`},_=n();function v(){let{say:e}=i(),{q:t=``,kind:n}=p({from:`/search`});return(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`h1`,{children:t===``?e(`find.title`):e(`find.titleFor`,{text:t})}),t===``?(0,_.jsx)(c,{children:e(`find.empty`)}):(0,_.jsx)(y,{text:t,kind:n},`${t} ${n}`)]})}function y({text:e,kind:t}){let[n,r]=(0,m.useState)([null]);return(0,_.jsx)(_.Fragment,{children:n.map((i,a)=>(0,_.jsx)(b,{text:e,kind:t,after:i,onMore:a===n.length-1?e=>r([...n,e]):void 0},i??`first`))})}function b({text:e,kind:n,after:s,onMore:l}){let{language:d,say:p}=i(),m=r(h,{text:e,kinds:n?[n]:void 0,after:s,lang:d});return(0,_.jsx)(a,{answer:m,lines:8,children:({search:r})=>r&&(0,_.jsxs)(_.Fragment,{children:[s===null&&(0,_.jsx)(x,{facets:r.facets,text:e,kind:n}),r.edges.length===0&&(0,_.jsxs)(c,{children:[p(`find.none`,{text:e}),` `,r.didYouMean&&(0,_.jsx)(t,{to:`/search`,search:{q:r.didYouMean},children:p(`find.meant`,{text:r.didYouMean})})]}),(0,_.jsx)(`ol`,{className:`plain`,children:r.edges.map(e=>(0,_.jsxs)(`li`,{className:g.hit,children:[(0,_.jsx)(`span`,{className:`small soft`,children:p(o(e.node.__typename))}),(0,_.jsx)(`span`,{className:g.name,children:(0,_.jsx)(u,{entity:e.node})}),(0,_.jsx)(f,{hit:e})]},e.node.id))}),l&&r.pageInfo.hasNextPage&&r.pageInfo.endCursor&&(0,_.jsx)(`button`,{type:`button`,onClick:()=>l(r.pageInfo.endCursor??``),children:p(`list.more`)})]})})}function x({facets:e,text:n,kind:r}){let{language:a,say:s}=i(),c=e.reduce((e,t)=>e+t.count,0);return(0,_.jsxs)(`nav`,{"aria-label":s(`find.facets`),className:g.facets,children:[(0,_.jsxs)(t,{to:`/search`,search:{q:n},"aria-current":r?void 0:`true`,children:[s(`find.everything`),` `,(0,_.jsx)(`span`,{className:`soft`,children:d(c,a)})]}),e.map(e=>(0,_.jsxs)(t,{to:`/search`,search:{q:n,kind:e.kind},"aria-current":r===e.kind?`true`:void 0,children:[s(o(l(e.kind))),` `,(0,_.jsx)(`span`,{className:`soft`,children:d(e.count,a)})]},e.kind))]})}export{v as Results};