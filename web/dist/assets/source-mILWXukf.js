import{f as e,l as t,o as n,s as r}from"./index-DCQZgbUy.js";import{Ot as i,S as a,_ as o,a as s,f as c,i as l,o as u,t as d}from"./link-Cmb22IQ3.js";import{a as f,i as p,n as m,r as h,t as g}from"./pages-pASFRhn3.js";import{n as _,t as v}from"./unknown-DQwpmCfg.js";import{t as y}from"./statements-BFvc96Cf.js";import{t as b}from"./rows.module-Crh42__V.js";var x=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},S=new x(`
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
}`),C=new x(`
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
}`),w=i();function T({id:e}){let{language:n,say:r}=o(),i=a(C,{id:e,after:null,lang:n}).data?.source?.facts?.totalCount;return(0,w.jsx)(t,{title:r(`read.source.facts`),count:m(i,n),children:(0,w.jsx)(g,{children:(t,n)=>(0,w.jsx)(E,{id:e,after:t,more:n})},e)})}function E({id:e,after:t,more:n}){let{language:r,say:i}=o(),c=a(C,{id:e,after:t,lang:r});return(0,w.jsx)(s,{answer:c,lines:6,children:({source:e})=>e?.facts&&e.facts.edges.length>0?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`ol`,{className:`plain`,children:e.facts.edges.map((t,n)=>(0,w.jsx)(`li`,{className:b.row,children:(0,w.jsx)(D,{edge:t,lang:e.lang})},`${t.node.id} ${n}`))}),n(e.facts.pageInfo)]}):(0,w.jsx)(u,{children:i(`read.source.noFacts`)})})}function D({edge:e,lang:t}){let{say:i}=o(),{node:a,citation:s}=e;return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`span`,{className:b.when,children:a.__typename===`Tenure`?(0,w.jsx)(r,{from:a.from,to:a.to}):(0,w.jsx)(n,{on:a.__typename===`Statement`?a.date:a.start})}),(0,w.jsxs)(`div`,{children:[(0,w.jsxs)(`p`,{className:b.line,children:[(0,w.jsx)(`span`,{className:`small soft`,children:a.__typename===`Tenure`?i(`read.table.office`):i(l(a.__typename))}),` `,(0,w.jsx)(`span`,{className:b.text,children:a.__typename===`Tenure`?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(d,{entity:a.leader}),`, `,a.title,`, `,(0,w.jsx)(d,{entity:a.of})]}):(0,w.jsx)(d,{entity:a})}),` `,a.standing!==`ASSERTED`&&(0,w.jsx)(f,{children:i(`standing.${a.standing}`)}),` `,s.stance===`CONFIRMS`?(0,w.jsx)(`span`,{className:`small soft`,children:i(`stance.CONFIRMS`)}):(0,w.jsx)(f,{children:i(`stance.${s.stance}`)}),s.locator&&(0,w.jsxs)(`span`,{className:`small soft`,children:[` · `,s.locator]})]}),s.excerpt&&(0,w.jsx)(`blockquote`,{lang:t??void 0,dir:`auto`,children:s.excerpt})]})]})}function O(){let{id:t}=e({from:`/sources/$id`}),{language:n,say:r}=o(),i=a(S,{id:t,lang:n});return(0,w.jsx)(s,{answer:i,lines:8,children:({source:e})=>e?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(_,{entity:e,kind:`Source`,children:e.publisher}),(0,w.jsx)(A,{source:e}),(0,w.jsx)(k,{source:e}),(0,w.jsx)(p,{of:e.differentFrom}),(0,w.jsx)(T,{id:e.id}),(0,w.jsx)(y,{id:t,where:{citedBy:[e.id]},source:e.id,title:r(`read.source.statements`)})]}):(0,w.jsx)(v,{id:t})})}function k({source:e}){let{language:t,say:n}=o();return(0,w.jsx)(h,{rows:[[`read.original`,e.url?(0,w.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url},`url`):(0,w.jsx)(`span`,{className:`soft`,children:n(`read.source.noAddress`)})],[`read.statement.kind`,n(`read.sourceKind.${e.kind}`)],[`read.source.author`,e.author],[`read.source.published`,e.publishedAt?c(e.publishedAt,t):(0,w.jsx)(`span`,{className:`soft`,children:n(`date.unknown`)})],[`read.source.language`,e.lang&&(new Intl.DisplayNames(t,{type:`language`}).of(e.lang)??e.lang)],[`read.source.collection`,e.collection&&(0,w.jsx)(d,{entity:e.collection})]]})}function A({source:e}){let{say:t}=o();return e.retraction?(0,w.jsxs)(`p`,{children:[(0,w.jsx)(f,{children:t(`standing.RETRACTED`)}),` `,e.retraction.reason,` `,e.retraction.source&&(0,w.jsx)(d,{entity:e.retraction.source})]}):null}export{O as SourcePage};