import{b as e,c as t,h as n,i as r,l as i,m as a,n as o,o as s,p as c,r as l,s as u,v as d}from"./index-D5vl5esc.js";import{a as f,i as p,n as m,o as h,r as g,s as _,t as v}from"./unknown-DohJRCzG.js";import{t as y}from"./statements-BLEC94Kd.js";import{t as b}from"./rows.module-Crh42__V.js";var x=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},S=new x(`
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
}`),w=e();function T({id:e}){let{language:t,say:r}=a(),o=n(C,{id:e,after:null,lang:t}).data?.source?.facts?.totalCount;return(0,w.jsx)(i,{title:r(`read.source.facts`),count:g(o,t),children:(0,w.jsx)(m,{children:(t,n)=>(0,w.jsx)(E,{id:e,after:t,more:n})},e)})}function E({id:e,after:r,more:i}){let{language:o,say:s}=a(),c=n(C,{id:e,after:r,lang:o});return(0,w.jsx)(u,{answer:c,lines:6,children:({source:e})=>e?.facts&&e.facts.edges.length>0?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`ol`,{className:`plain`,children:e.facts.edges.map((t,n)=>(0,w.jsx)(`li`,{className:b.row,children:(0,w.jsx)(D,{edge:t,lang:e.lang})},`${t.node.id} ${n}`))}),i(e.facts.pageInfo)]}):(0,w.jsx)(t,{children:s(`read.source.noFacts`)})})}function D({edge:e,lang:t}){let{say:n}=a(),{node:i,citation:c}=e;return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`span`,{className:b.when,children:i.__typename===`Tenure`?(0,w.jsx)(l,{from:i.from,to:i.to}):(0,w.jsx)(o,{on:i.__typename===`Statement`?i.date:i.start})}),(0,w.jsxs)(`div`,{children:[(0,w.jsxs)(`p`,{className:b.line,children:[(0,w.jsx)(`span`,{className:`small soft`,children:i.__typename===`Tenure`?n(`read.table.office`):n(s(i.__typename))}),` `,(0,w.jsx)(`span`,{className:b.text,children:i.__typename===`Tenure`?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(r,{entity:i.leader}),`, `,i.title,`, `,(0,w.jsx)(r,{entity:i.of})]}):(0,w.jsx)(r,{entity:i})}),` `,i.standing!==`ASSERTED`&&(0,w.jsx)(_,{children:n(`standing.${i.standing}`)}),` `,c.stance===`CONFIRMS`?(0,w.jsx)(`span`,{className:`small soft`,children:n(`stance.CONFIRMS`)}):(0,w.jsx)(_,{children:n(`stance.${c.stance}`)}),c.locator&&(0,w.jsxs)(`span`,{className:`small soft`,children:[` · `,c.locator]})]}),c.excerpt&&(0,w.jsx)(`blockquote`,{lang:t??void 0,dir:`auto`,children:c.excerpt})]})]})}function O(){let{id:e}=d({from:`/sources/$id`}),{language:t,say:r}=a(),i=n(S,{id:e,lang:t});return(0,w.jsx)(u,{answer:i,lines:8,children:({source:t})=>t?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(p,{entity:t,kind:`Source`,children:t.publisher}),(0,w.jsx)(A,{source:t}),(0,w.jsx)(k,{source:t}),(0,w.jsx)(h,{of:t.differentFrom}),(0,w.jsx)(T,{id:t.id}),(0,w.jsx)(y,{id:e,where:{citedBy:[t.id]},source:t.id,title:r(`read.source.statements`)})]}):(0,w.jsx)(v,{id:e})})}function k({source:e}){let{language:t,say:n}=a();return(0,w.jsx)(f,{rows:[[`read.original`,e.url?(0,w.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url},`url`):(0,w.jsx)(`span`,{className:`soft`,children:n(`read.source.noAddress`)})],[`read.statement.kind`,n(`read.sourceKind.${e.kind}`)],[`read.source.author`,e.author],[`read.source.published`,e.publishedAt?c(e.publishedAt,t):(0,w.jsx)(`span`,{className:`soft`,children:n(`date.unknown`)})],[`read.source.language`,e.lang&&(new Intl.DisplayNames(t,{type:`language`}).of(e.lang)??e.lang)],[`read.source.collection`,e.collection&&(0,w.jsx)(r,{entity:e.collection})]]})}function A({source:e}){let{say:t}=a();return e.retraction?(0,w.jsxs)(`p`,{children:[(0,w.jsx)(_,{children:t(`standing.RETRACTED`)}),` `,e.retraction.reason,` `,e.retraction.source&&(0,w.jsx)(r,{entity:e.retraction.source})]}):null}export{O as SourcePage};