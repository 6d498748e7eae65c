import{t as e}from"./useParams-BUz8iapr.js";import{l as t,m as n,n as r,rt as i,t as a}from"./state-Bw_xDT9K.js";import{i as o}from"./format-B7L5SZEl.js";import{b as s,h as c,y as l}from"./index-dCyFb65w.js";import{a as u,i as d,n as f,r as p,t as m}from"./pages-BKoRGVXN.js";import{t as h}from"./head-5vXynEDV.js";import{t as g}from"./statements-C8mjtXpl.js";import{n as _}from"./file-OPBdrH1L.js";import{n as v,t as y}from"./dates-DlbU3HZO.js";import{t as b}from"./rows.module-Crh42__V.js";var x=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},S=new x(`
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
}`),w=i();function T({id:e}){let{language:r,say:i}=t(),a=n(C,{id:e,after:null,lang:r}).data?.source?.facts?.totalCount;return(0,w.jsx)(s,{title:i(`read.source.facts`),count:f(a,r),children:(0,w.jsx)(m,{children:(t,n)=>(0,w.jsx)(E,{id:e,after:t,more:n})},e)})}function E({id:e,after:i,more:o}){let{language:s,say:c}=t(),l=n(C,{id:e,after:i,lang:s});return(0,w.jsx)(a,{answer:l,lines:6,children:({source:e})=>e?.facts&&e.facts.edges.length>0?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`ol`,{className:`plain`,children:e.facts.edges.map((t,n)=>(0,w.jsx)(`li`,{className:b.row,children:(0,w.jsx)(D,{edge:t,lang:e.lang})},`${t.node.id} ${n}`))}),o(e.facts.pageInfo)]}):(0,w.jsx)(r,{children:c(`read.source.noFacts`)})})}function D({edge:e,lang:n}){let{say:r}=t(),{node:i,citation:a}=e;return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`span`,{className:b.when,children:i.__typename===`Tenure`?(0,w.jsx)(v,{from:i.from,to:i.to}):(0,w.jsx)(y,{on:i.__typename===`Statement`?i.date:i.start})}),(0,w.jsxs)(`div`,{children:[(0,w.jsxs)(`p`,{className:b.line,children:[(0,w.jsx)(`span`,{className:`small soft`,children:i.__typename===`Tenure`?r(`read.table.office`):r(l(i.__typename))}),` `,(0,w.jsx)(`span`,{className:b.text,children:i.__typename===`Tenure`?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(c,{entity:i.leader}),`, `,i.title,`, `,(0,w.jsx)(c,{entity:i.of})]}):(0,w.jsx)(c,{entity:i})}),` `,i.standing!==`ASSERTED`&&(0,w.jsx)(u,{children:r(`standing.${i.standing}`)}),` `,a.stance===`CONFIRMS`?(0,w.jsx)(`span`,{className:`small soft`,children:r(`stance.CONFIRMS`)}):(0,w.jsx)(u,{children:r(`stance.${a.stance}`)}),a.locator&&(0,w.jsxs)(`span`,{className:`small soft`,children:[` · `,a.locator]})]}),a.excerpt&&(0,w.jsx)(`blockquote`,{lang:n??void 0,dir:`auto`,children:a.excerpt})]})]})}function O(){let{id:r}=e({from:`/sources/$id`}),{language:i,say:o}=t(),s=n(S,{id:r,lang:i});return(0,w.jsx)(a,{answer:s,lines:8,children:({source:e})=>e?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(h,{entity:e,kind:`Source`,children:e.publisher}),(0,w.jsx)(A,{source:e}),(0,w.jsx)(k,{source:e}),(0,w.jsx)(d,{of:e.differentFrom}),(0,w.jsx)(T,{id:e.id}),(0,w.jsx)(g,{id:r,where:{citedBy:[e.id]},source:e.id,title:o(`read.source.statements`)})]}):(0,w.jsx)(_,{id:r})})}function k({source:e}){let{language:n,say:r}=t();return(0,w.jsx)(p,{rows:[[`read.original`,e.url?(0,w.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url},`url`):(0,w.jsx)(`span`,{className:`soft`,children:r(`read.source.noAddress`)})],[`read.statement.kind`,r(`read.sourceKind.${e.kind}`)],[`read.source.author`,e.author],[`read.source.published`,e.publishedAt?o(e.publishedAt,n):(0,w.jsx)(`span`,{className:`soft`,children:r(`date.unknown`)})],[`read.source.language`,e.lang&&(new Intl.DisplayNames(n,{type:`language`}).of(e.lang)??e.lang)],[`read.source.collection`,e.collection&&(0,w.jsx)(c,{entity:e.collection})]]})}function A({source:e}){let{say:n}=t();return e.retraction?(0,w.jsxs)(`p`,{children:[(0,w.jsx)(u,{children:n(`standing.RETRACTED`)}),` `,e.retraction.reason,` `,e.retraction.source&&(0,w.jsx)(c,{entity:e.retraction.source})]}):null}export{O as SourcePage};