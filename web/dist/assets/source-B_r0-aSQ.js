import{t as e}from"./useParams-6VW5NnM_.js";import{d as t,lt as n,n as r,t as i,y as a}from"./state-jWmmph6b.js";import{a as o,i as s}from"./format-DPXxF3pN.js";import{D as c,M as l,N as u}from"./index-BHw0p79c.js";import{n as d,r as f,t as p}from"./details-KdQR9ER4.js";import{t as m}from"./head-DUR0err3.js";import{t as h}from"./licence-C_Nn7tPs.js";import{t as g}from"./statements-BqaYop43.js";import{n as _}from"./file-BA3q88KS.js";import{r as v,t as y}from"./dates-De6V4nET.js";import{t as b}from"./held-CMmGZE6n.js";import{n as x,t as S}from"./pages-BMCC6fRK.js";import{t as C}from"./rows.module-Crh42__V.js";var w=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},T=new w(`
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
}`),D=n();function O({id:e}){let{language:n,say:r}=t(),i=a(E,{id:e,after:null,lang:n}).data?.source?.facts?.totalCount;return(0,D.jsx)(u,{title:r(`read.source.facts`),count:x(i,n),children:(0,D.jsx)(S,{children:(t,n)=>(0,D.jsx)(k,{id:e,after:t,more:n})},e)})}function k({id:e,after:n,more:o}){let{language:s,say:c}=t(),l=a(E,{id:e,after:n,lang:s});return(0,D.jsx)(i,{answer:l,lines:6,children:({source:e})=>e?.facts&&e.facts.edges.length>0?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`ol`,{className:`plain`,children:e.facts.edges.map((t,n)=>(0,D.jsx)(`li`,{className:C.row,children:(0,D.jsx)(A,{edge:t,lang:e.lang})},`${t.node.id} ${n}`))}),o(e.facts.pageInfo)]}):(0,D.jsx)(r,{children:c(`read.source.noFacts`)})})}function A({edge:e,lang:n}){let{say:r}=t(),{node:i,citation:a}=e;return(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`span`,{className:C.when,children:i.__typename===`Tenure`?i.isAttested?(0,D.jsx)(b,{of:i}):(0,D.jsx)(v,{from:i.from,to:i.to}):(0,D.jsx)(y,{on:i.__typename===`Statement`?i.date:i.start})}),(0,D.jsxs)(`div`,{children:[(0,D.jsxs)(`p`,{className:C.line,children:[(0,D.jsx)(`span`,{className:`small soft`,children:i.__typename===`Tenure`?r(`read.table.office`):r(l(i.__typename))}),` `,(0,D.jsx)(`span`,{className:C.text,children:i.__typename===`Tenure`?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(c,{entity:i.leader}),`, `,i.title,`, `,(0,D.jsx)(c,{entity:i.of})]}):(0,D.jsx)(c,{entity:i})}),` `,i.standing!==`ASSERTED`&&(0,D.jsx)(f,{children:r(`standing.${i.standing}`)}),` `,a.stance===`CONFIRMS`?(0,D.jsx)(`span`,{className:`small soft`,children:r(`stance.CONFIRMS`)}):(0,D.jsx)(f,{children:r(`stance.${a.stance}`)}),a.locator&&(0,D.jsxs)(`span`,{className:`small soft`,children:[` · `,a.locator]})]}),a.excerpt&&(0,D.jsx)(`blockquote`,{lang:n??void 0,dir:`auto`,children:a.excerpt})]})]})}function j(){let{id:n}=e({from:`/sources/$id`}),{language:r,say:o}=t(),s=a(T,{id:n,lang:r});return(0,D.jsx)(i,{answer:s,lines:8,children:({source:e})=>e?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsxs)(m,{entity:{...e,name:N(e,o)},kind:`Source`,children:[e.publisher,M(e)&&`, ${e.name.slice(e.publisher.length+1)}`]}),(0,D.jsx)(F,{source:e}),(0,D.jsx)(P,{source:e}),(0,D.jsx)(d,{of:e.differentFrom}),(0,D.jsx)(O,{id:e.id}),(0,D.jsx)(g,{id:n,where:{citedBy:[e.id]},source:e.id,title:o(`read.source.statements`)})]}):(0,D.jsx)(_,{id:n})})}function M(e){return e.publisher!==null&&e.name.startsWith(`${e.publisher} `)&&/^\d+$/.test(e.name.slice(e.publisher.length+1))}function N(e,t){return M(e)?t(`read.source.untitled`,{publisher:e.publisher,kind:t(`read.sourceKind.${e.kind}`)}):e.name}function P({source:e}){let{language:n,say:r}=t();return(0,D.jsx)(p,{rows:[[`read.original`,e.url?(0,D.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url},`url`):(0,D.jsx)(`span`,{className:`soft`,children:r(`read.source.noAddress`)})],[`read.statement.kind`,r(`read.sourceKind.${e.kind}`)],[`read.source.author`,e.author],[`read.source.published`,e.publishedAt?s(e.publishedAt,n):(0,D.jsx)(`span`,{className:`soft`,children:r(`date.unknown`)})],[`read.source.language`,e.lang&&o(e.lang,n)],[`read.source.collection`,e.collection&&(0,D.jsx)(c,{entity:e.collection})],[`read.licence`,(0,D.jsx)(h,{of:e.collection?.licence,publisher:e.publisher},`licence`)]]})}function F({source:e}){let{say:n}=t();return e.retraction?(0,D.jsxs)(`p`,{children:[(0,D.jsx)(f,{children:n(`standing.RETRACTED`)}),` `,e.retraction.reason,` `,e.retraction.source&&(0,D.jsx)(c,{entity:e.retraction.source})]}):null}export{j as SourcePage};