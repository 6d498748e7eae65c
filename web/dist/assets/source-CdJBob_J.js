import{t as e}from"./useParams-Bj43BHP7.js";import{ct as t,n,t as r,u as i,v as a}from"./state-BUElhUX6.js";import{a as o,i as s}from"./format-DPXxF3pN.js";import{C as c,O as l,k as u}from"./index-6yhaByVy.js";import{n as d,r as f,t as p}from"./details-TPdC0r3j.js";import{t as m}from"./head-C32jNzTH.js";import{t as h}from"./licence-CHyGNg9S.js";import{t as g}from"./statements-D5xueT8F.js";import{n as _}from"./file-DE3xEcTj.js";import{r as v,t as y}from"./dates-BhgQuWz2.js";import{t as b}from"./held-agVghilg.js";import{n as x,t as S}from"./pages-SlA_G7f_.js";import{t as C}from"./rows.module-Crh42__V.js";var w=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},T=new w(`
    query SourcePage($id: ID!, $lang: Language) {
  source(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    kind
    publisher
    author
    publishedAt
    url
    lang
    collection {
      ...EntityName
      licence
    }
    retraction {
      reason
      source {
        ...EntityName
      }
    }
    differentFrom {
      reason
      from {
        ...EntityName
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
}`),E=new w(`
    query FactsOfSource($id: ID!, $after: String, $lang: Language) {
  source(id: $id) {
    lang
    facts(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        citation {
          excerpt
          locator
          stance
        }
        node {
          __typename
          ... on Fact {
            standing
          }
          ... on Meeting {
            id
            name(lang: $lang)
            start
          }
          ... on Forum {
            id
            name(lang: $lang)
            start
          }
          ... on Statement {
            id
            name(lang: $lang)
            date
          }
          ... on Tenure {
            id
            title(lang: $lang)
            from
            to
            isAttested
            of {
              ...SideName
            }
            leader {
              ...EntityName
            }
          }
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
}
fragment SideName on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
  }
  ... on Organization {
    id
    name(lang: $lang)
  }
}`),D=t();function O({id:e}){let{language:t,say:n}=i(),r=a(E,{id:e,after:null,lang:t}).data?.source?.facts?.totalCount;return(0,D.jsx)(u,{title:n(`read.source.facts`),count:x(r,t),children:(0,D.jsx)(S,{children:(t,n)=>(0,D.jsx)(k,{id:e,after:t,more:n})},e)})}function k({id:e,after:t,more:o}){let{language:s,say:c}=i(),l=a(E,{id:e,after:t,lang:s});return(0,D.jsx)(r,{answer:l,lines:6,children:({source:e})=>e?.facts&&e.facts.edges.length>0?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`ol`,{className:`plain`,children:e.facts.edges.map((t,n)=>(0,D.jsx)(`li`,{className:C.row,children:(0,D.jsx)(A,{edge:t,lang:e.lang})},`${t.node.id} ${n}`))}),o(e.facts.pageInfo)]}):(0,D.jsx)(n,{children:c(`read.source.noFacts`)})})}function A({edge:e,lang:t}){let{say:n}=i(),{node:r,citation:a}=e;return(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`span`,{className:C.when,children:r.__typename===`Tenure`?r.isAttested?(0,D.jsx)(b,{of:r}):(0,D.jsx)(v,{from:r.from,to:r.to}):(0,D.jsx)(y,{on:r.__typename===`Statement`?r.date:r.start})}),(0,D.jsxs)(`div`,{children:[(0,D.jsxs)(`p`,{className:C.line,children:[(0,D.jsx)(`span`,{className:`small soft`,children:r.__typename===`Tenure`?n(`read.table.office`):n(l(r.__typename))}),` `,(0,D.jsx)(`span`,{className:C.text,children:r.__typename===`Tenure`?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(c,{entity:r.leader}),`, `,r.title,`, `,(0,D.jsx)(c,{entity:r.of})]}):(0,D.jsx)(c,{entity:r})}),` `,r.standing!==`ASSERTED`&&(0,D.jsx)(f,{children:n(`standing.${r.standing}`)}),` `,a.stance===`CONFIRMS`?(0,D.jsx)(`span`,{className:`small soft`,children:n(`stance.CONFIRMS`)}):(0,D.jsx)(f,{children:n(`stance.${a.stance}`)}),a.locator&&(0,D.jsxs)(`span`,{className:`small soft`,children:[` · `,a.locator]})]}),a.excerpt&&(0,D.jsx)(`blockquote`,{lang:t??void 0,dir:`auto`,children:a.excerpt})]})]})}function j(){let{id:t}=e({from:`/sources/$id`}),{language:n,say:o}=i(),s=a(T,{id:t,lang:n});return(0,D.jsx)(r,{answer:s,lines:8,children:({source:e})=>e?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(m,{entity:e,kind:`Source`,children:e.publisher}),(0,D.jsx)(N,{source:e}),(0,D.jsx)(M,{source:e}),(0,D.jsx)(d,{of:e.differentFrom}),(0,D.jsx)(O,{id:e.id}),(0,D.jsx)(g,{id:t,where:{citedBy:[e.id]},source:e.id,title:o(`read.source.statements`)})]}):(0,D.jsx)(_,{id:t})})}function M({source:e}){let{language:t,say:n}=i();return(0,D.jsx)(p,{rows:[[`read.original`,e.url?(0,D.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url},`url`):(0,D.jsx)(`span`,{className:`soft`,children:n(`read.source.noAddress`)})],[`read.statement.kind`,n(`read.sourceKind.${e.kind}`)],[`read.source.author`,e.author],[`read.source.published`,e.publishedAt?s(e.publishedAt,t):(0,D.jsx)(`span`,{className:`soft`,children:n(`date.unknown`)})],[`read.source.language`,e.lang&&o(e.lang,t)],[`read.source.collection`,e.collection&&(0,D.jsx)(c,{entity:e.collection})],[`read.licence`,(0,D.jsx)(h,{of:e.collection?.licence,publisher:e.publisher},`licence`)]]})}function N({source:e}){let{say:t}=i();return e.retraction?(0,D.jsxs)(`p`,{children:[(0,D.jsx)(f,{children:t(`standing.RETRACTED`)}),` `,e.retraction.reason,` `,e.retraction.source&&(0,D.jsx)(c,{entity:e.retraction.source})]}):null}export{j as SourcePage};