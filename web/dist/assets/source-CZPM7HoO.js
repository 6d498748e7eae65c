import{t as e}from"./useParams-CTEQ__dW.js";import{b as t,f as n,ft as r,n as i,t as a}from"./state-nb8ZW-5r.js";import{a as o,i as s}from"./format-BB3b7NAs.js";import{t as c}from"./licence-CY5FdcCY.js";import{s as l,t as u}from"./link-D9d_vlo9.js";import{n as d,r as f,t as p}from"./details-GLntDEbz.js";import{t as m}from"./head-Bl-MhSr9.js";import{t as h}from"./licence-DihhRCby.js";import{t as g}from"./statements-HpesK8ra.js";import{r as _}from"./file-Cm9UMKmH.js";import{D as v,I as y,k as b}from"./index-D1TtabY3.js";import{t as x}from"./held-C0TxeNXZ.js";import{n as S,t as C}from"./pages-BsYNxcBs.js";import{t as w}from"./rows.module-jMqqC5ez.js";var T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},E=new T(`
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
  localizedName(lang: $lang) {
    lang
  }
}`),D=new T(`
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
  localizedName(lang: $lang) {
    lang
  }
}
fragment SideName on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}`),O=r();function k({id:e}){let{language:r,say:i}=n(),a=t(D,{id:e,after:null,lang:r}).data?.source?.facts?.totalCount;return(0,O.jsx)(y,{title:i(`read.source.facts`),count:S(a,r),children:(0,O.jsx)(C,{children:(t,n)=>(0,O.jsx)(A,{id:e,after:t,more:n})},e)})}function A({id:e,after:r,more:o}){let{language:s,say:c}=n(),l=t(D,{id:e,after:r,lang:s});return(0,O.jsx)(a,{answer:l,lines:6,children:({source:e})=>e?.facts&&e.facts.edges.length>0?(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`ol`,{className:`plain`,children:e.facts.edges.map((t,n)=>(0,O.jsx)(`li`,{className:w.row,children:(0,O.jsx)(j,{edge:t,lang:e.lang})},`${t.node.id} ${n}`))}),o(e.facts.pageInfo)]}):(0,O.jsx)(i,{children:c(`read.source.noFacts`)})})}function j({edge:e,lang:t}){let{say:r}=n(),{node:i,citation:a}=e;return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`span`,{className:w.when,children:i.__typename===`Tenure`?i.isAttested?(0,O.jsx)(x,{of:i}):(0,O.jsx)(b,{from:i.from,to:i.to}):(0,O.jsx)(v,{on:i.__typename===`Statement`?i.date:i.start})}),(0,O.jsxs)(`div`,{children:[(0,O.jsxs)(`p`,{className:w.line,children:[(0,O.jsx)(`span`,{className:`small soft`,children:i.__typename===`Tenure`?r(`read.table.office`):r(l(i.__typename))}),` `,(0,O.jsx)(`span`,{className:w.text,children:i.__typename===`Tenure`?(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(u,{entity:i.leader}),`, `,i.title,`, `,(0,O.jsx)(u,{entity:i.of})]}):(0,O.jsx)(u,{entity:i})}),` `,i.standing!==`ASSERTED`&&(0,O.jsx)(f,{children:r(`standing.${i.standing}`)}),` `,a.stance===`CONFIRMS`?(0,O.jsx)(`span`,{className:`small soft`,children:r(`read.source.stance.CONFIRMS`)}):(0,O.jsx)(f,{children:r(`read.source.stance.${a.stance}`)}),a.locator&&(0,O.jsxs)(`span`,{className:`small soft`,children:[` · `,a.locator]})]}),a.excerpt&&(0,O.jsx)(`blockquote`,{lang:t??void 0,dir:`auto`,children:a.excerpt})]})]})}function M(){let{id:r}=e({from:`/sources/$id`}),{language:i,say:o}=n(),s=t(E,{id:r,lang:i});return(0,O.jsx)(a,{answer:s,lines:8,children:({source:e})=>e?(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(m,{entity:{...e,name:P(e,o)},kind:`Source`,children:[e.publisher,N(e)&&`, ${e.name.slice(e.publisher.length+1)}`]}),(0,O.jsx)(F,{source:e}),(0,O.jsx)(d,{of:e.differentFrom}),(0,O.jsx)(k,{id:e.id}),(0,O.jsx)(g,{id:r,where:{citedBy:[e.id]},source:e.id,title:o(`read.source.statements`)})]}):(0,O.jsx)(_,{id:r})})}function N(e){return e.publisher!==null&&e.name.startsWith(`${e.publisher} `)&&/^\d+$/.test(e.name.slice(e.publisher.length+1))}function P(e,t){return N(e)?t(`read.source.untitled`,{publisher:e.publisher,kind:t(`read.sourceKind.${e.kind}`)}):e.name}function F({source:e}){let{language:t,say:r}=n();return(0,O.jsx)(p,{rows:[[`read.original`,e.url?(0,O.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url},`url`):(0,O.jsx)(`span`,{className:`soft`,children:r(`read.source.noAddress`)})],[`read.statement.kind`,r(`read.sourceKind.${e.kind}`)],[`read.source.author`,e.author],[`read.source.published`,e.publishedAt?s(e.publishedAt,t):(0,O.jsx)(`span`,{className:`soft`,children:r(`date.unknown`)})],[`read.source.language`,e.lang&&o(e.lang,t)],[`read.source.collection`,e.collection&&(0,O.jsx)(u,{entity:e.collection})],[`read.licence`,(0,O.jsx)(h,{of:c(e),publisher:e.publisher},`licence`)]]})}export{M as SourcePage};