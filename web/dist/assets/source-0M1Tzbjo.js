import{t as e}from"./useParams-DYdUFxbq.js";import{ct as t,n,t as r,u as i,v as a}from"./state-x2Aw98hN.js";import{i as o}from"./format-LCDAMB_e.js";import{T as s,w as c,y as l}from"./index-DRgA5nl5.js";import{n as u,r as d,t as f}from"./details-DbDjmOFb.js";import{t as p}from"./head-DVOMfcgh.js";import{t as m}from"./licence-Jt0-dLBp.js";import{t as h}from"./statements-vufqxbqP.js";import{n as g}from"./file-B_KvJQYM.js";import{n as _,t as v}from"./dates-BaEane5O.js";import{t as y}from"./held-CK2Da0Jo.js";import{n as b,t as x}from"./pages-IOLDDBAp.js";import{t as S}from"./rows.module-Crh42__V.js";var C=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},w=new C(`
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
}`),T=new C(`
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
}`),E=t();function D({id:e}){let{language:t,say:n}=i(),r=a(T,{id:e,after:null,lang:t}).data?.source?.facts?.totalCount;return(0,E.jsx)(s,{title:n(`read.source.facts`),count:b(r,t),children:(0,E.jsx)(x,{children:(t,n)=>(0,E.jsx)(O,{id:e,after:t,more:n})},e)})}function O({id:e,after:t,more:o}){let{language:s,say:c}=i(),l=a(T,{id:e,after:t,lang:s});return(0,E.jsx)(r,{answer:l,lines:6,children:({source:e})=>e?.facts&&e.facts.edges.length>0?(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`ol`,{className:`plain`,children:e.facts.edges.map((t,n)=>(0,E.jsx)(`li`,{className:S.row,children:(0,E.jsx)(k,{edge:t,lang:e.lang})},`${t.node.id} ${n}`))}),o(e.facts.pageInfo)]}):(0,E.jsx)(n,{children:c(`read.source.noFacts`)})})}function k({edge:e,lang:t}){let{say:n}=i(),{node:r,citation:a}=e;return(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(`span`,{className:S.when,children:r.__typename===`Tenure`?r.isAttested?(0,E.jsx)(y,{of:r}):(0,E.jsx)(_,{from:r.from,to:r.to}):(0,E.jsx)(v,{on:r.__typename===`Statement`?r.date:r.start})}),(0,E.jsxs)(`div`,{children:[(0,E.jsxs)(`p`,{className:S.line,children:[(0,E.jsx)(`span`,{className:`small soft`,children:r.__typename===`Tenure`?n(`read.table.office`):n(c(r.__typename))}),` `,(0,E.jsx)(`span`,{className:S.text,children:r.__typename===`Tenure`?(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(l,{entity:r.leader}),`, `,r.title,`, `,(0,E.jsx)(l,{entity:r.of})]}):(0,E.jsx)(l,{entity:r})}),` `,r.standing!==`ASSERTED`&&(0,E.jsx)(d,{children:n(`standing.${r.standing}`)}),` `,a.stance===`CONFIRMS`?(0,E.jsx)(`span`,{className:`small soft`,children:n(`stance.CONFIRMS`)}):(0,E.jsx)(d,{children:n(`stance.${a.stance}`)}),a.locator&&(0,E.jsxs)(`span`,{className:`small soft`,children:[` · `,a.locator]})]}),a.excerpt&&(0,E.jsx)(`blockquote`,{lang:t??void 0,dir:`auto`,children:a.excerpt})]})]})}function A(){let{id:t}=e({from:`/sources/$id`}),{language:n,say:o}=i(),s=a(w,{id:t,lang:n});return(0,E.jsx)(r,{answer:s,lines:8,children:({source:e})=>e?(0,E.jsxs)(E.Fragment,{children:[(0,E.jsx)(p,{entity:e,kind:`Source`,children:e.publisher}),(0,E.jsx)(M,{source:e}),(0,E.jsx)(j,{source:e}),(0,E.jsx)(u,{of:e.differentFrom}),(0,E.jsx)(D,{id:e.id}),(0,E.jsx)(h,{id:t,where:{citedBy:[e.id]},source:e.id,title:o(`read.source.statements`)})]}):(0,E.jsx)(g,{id:t})})}function j({source:e}){let{language:t,say:n}=i();return(0,E.jsx)(f,{rows:[[`read.original`,e.url?(0,E.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url},`url`):(0,E.jsx)(`span`,{className:`soft`,children:n(`read.source.noAddress`)})],[`read.statement.kind`,n(`read.sourceKind.${e.kind}`)],[`read.source.author`,e.author],[`read.source.published`,e.publishedAt?o(e.publishedAt,t):(0,E.jsx)(`span`,{className:`soft`,children:n(`date.unknown`)})],[`read.source.language`,e.lang&&(new Intl.DisplayNames(t,{type:`language`}).of(e.lang)??e.lang)],[`read.source.collection`,e.collection&&(0,E.jsx)(l,{entity:e.collection})],[`read.licence`,(0,E.jsx)(m,{of:e.collection?.licence},`licence`)]]})}function M({source:e}){let{say:t}=i();return e.retraction?(0,E.jsxs)(`p`,{children:[(0,E.jsx)(d,{children:t(`standing.RETRACTED`)}),` `,e.retraction.reason,` `,e.retraction.source&&(0,E.jsx)(l,{entity:e.retraction.source})]}):null}export{A as SourcePage};