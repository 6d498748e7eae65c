import{t as e}from"./link-BgdqOrJ9.js";import{t}from"./useSearch-Bmy-9do2.js";import{ct as n,ft as r,n as i,st as a,t as o,u as s,v as c}from"./state-BUElhUX6.js";import{n as l}from"./format-DPXxF3pN.js";import{C as u,D as d,E as f,O as p,T as m,b as h}from"./index-6yhaByVy.js";import{t as g}from"./meetings-xuf7AP45.js";import{t as _}from"./statements-D5xueT8F.js";var v=r(a(),1),y=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),b={facets:`_facets_1rp51_1`,hit:`_hit_1rp51_19`,name:`_name_1rp51_31`},x=n(),S=Object.keys(m).map(f);function C(){let{say:e}=s(),n=t({from:`/search`}),r=(n.q??``).trim(),a=S.find(e=>e===n.kind?.toUpperCase().replaceAll(`-`,`_`));return r!==``&&n.in===`accounts`?(0,x.jsx)(w,{words:r}):(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`h1`,{children:r===``?e(`find.title`):e(`find.titleFor`,{text:r})}),r===``?(0,x.jsx)(i,{children:e(`find.empty`)}):(0,x.jsx)(T,{text:r,kind:a},`${r} ${a}`)]})}function w({words:t}){let{say:n}=s();return(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`h1`,{children:n(`find.spokenOf`,{text:t})}),(0,x.jsx)(`p`,{children:(0,x.jsx)(e,{to:`/search`,search:{q:t},children:n(`find.everythingFor`,{text:t})})}),(0,x.jsx)(g,{of:{where:{account:{words:t}}},title:n(`find.accounts`)},t),(0,x.jsx)(_,{id:t,where:{text:{contains:t}},title:n(`find.statements`)})]})}function T({text:e,kind:t}){let[n,r]=(0,v.useState)([null]);return(0,x.jsx)(x.Fragment,{children:n.map((i,a)=>(0,x.jsx)(E,{text:e,kind:t,after:i,onMore:a===n.length-1?e=>r([...n,e]):void 0},i??`first`))})}function E({text:t,kind:n,after:r,onMore:a}){let{language:l,say:d}=s(),f=c(y,{text:t,kinds:n?[n]:void 0,after:r,lang:l});return(0,x.jsx)(o,{answer:f,lines:8,children:({search:o})=>o&&(0,x.jsxs)(x.Fragment,{children:[r===null&&(0,x.jsx)(D,{facets:o.facets,text:t,kind:n}),o.edges.length===0&&(0,x.jsxs)(i,{children:[d(`find.none`,{text:t}),` `,o.didYouMean&&(0,x.jsx)(e,{to:`/search`,search:{q:o.didYouMean},children:d(`find.meant`,{text:o.didYouMean})})]}),(0,x.jsx)(`ol`,{className:`plain`,children:o.edges.map(e=>(0,x.jsxs)(`li`,{className:b.hit,children:[(0,x.jsx)(`span`,{className:`small soft`,children:d(p(e.node.__typename))}),(0,x.jsx)(`span`,{className:b.name,children:(0,x.jsx)(u,{entity:e.node})}),(0,x.jsx)(h,{hit:e})]},e.node.id))}),a&&o.pageInfo.hasNextPage&&o.pageInfo.endCursor&&(0,x.jsx)(`button`,{type:`button`,onClick:()=>a(o.pageInfo.endCursor??``),children:d(`list.more`)})]})})}function D({facets:t,text:n,kind:r}){let{language:i,say:a}=s(),o=t.reduce((e,t)=>e+t.count,0);return(0,x.jsxs)(`nav`,{"aria-label":a(`find.facets`),className:b.facets,children:[(0,x.jsxs)(e,{to:`/search`,search:{q:n},"aria-current":r?void 0:`true`,children:[a(`find.everything`),` `,(0,x.jsx)(`span`,{className:`soft`,children:l(o,i)})]}),(0,x.jsx)(e,{to:`/search`,search:{q:n,in:`accounts`},children:a(`find.inAccounts`)}),t.map(t=>(0,x.jsxs)(e,{to:`/search`,search:{q:n,kind:t.kind},"aria-current":r===t.kind?`true`:void 0,children:[a(p(d(t.kind))),` `,(0,x.jsx)(`span`,{className:`soft`,children:l(t.count,i)})]},t.kind))]})}export{C as Results};