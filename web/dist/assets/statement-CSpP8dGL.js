import{b as e,d as t,h as n,i as r,l as i,m as a,n as o,s,v as c}from"./index-D5vl5esc.js";import{t as l}from"./proof-C6J0ZY2o.js";import{a as u,c as d,i as f,l as p,t as m}from"./unknown-DohJRCzG.js";import{r as h,t as g}from"./said-DDm3AukX.js";var _=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query StatementPage($id: ID!, $lang: Language) {
  statement(id: $id) {
    __typename
    id
    name(lang: $lang)
    wikidataId
    kind
    date
    position
    speaker {
      ...ActorName
    }
    speakerNamedAs
    speakerTitle
    speakerIdentifiedBy
    addressees {
      ...ActorName
    }
    mentions {
      ...EntityName
    }
    meeting {
      ...EntityName
    }
    forum {
      ...EntityName
    }
    question {
      text
      lang
      namedAs
      locator
      source {
        ...EntityName
      }
    }
    renditions {
      ...Wording
    }
    about {
      ...EntityName
    }
    figures {
      value
      unit
      label
    }
    ...Proof
  }
}
    fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
  }
  ... on Country {
    id
    name(lang: $lang)
  }
  ... on Organization {
    id
    name(lang: $lang)
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
}
fragment Wording on Rendition {
  text
  form
  lang
  translated
  cue
  locator
  source {
    __typename
    id
    name(lang: $lang)
    publisher
    url
  }
  mentions {
    start
    end
    basis
    entity {
      ...EntityName
    }
  }
}
fragment Proof on Fact {
  standing
  citations {
    stance
    excerpt
    locator
    source {
      id
      name(lang: $lang)
      publisher
      url
      kind
      lang
      publishedAt
    }
  }
  disputes {
    field
    values {
      value
      citations {
        source {
          id
          name(lang: $lang)
          publisher
        }
      }
    }
  }
  retraction {
    reason
    source {
      id
      name(lang: $lang)
    }
  }
}`),v=e();function y(){let{id:e}=c({from:`/statements/$id`}),{language:o,say:u}=a(),d=n(_,{id:e,lang:o});return(0,v.jsx)(s,{answer:d,lines:10,children:({statement:n})=>n?(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(f,{entity:n,kind:`Statement`}),(0,v.jsx)(b,{statement:n}),n.question&&(0,v.jsxs)(i,{title:u(`read.statement.before`),children:[(0,v.jsx)(g,{question:n.question}),(0,v.jsxs)(`p`,{className:`small`,children:[(0,v.jsx)(r,{entity:n.question.source}),n.question.locator&&(0,v.jsxs)(`span`,{className:`soft`,children:[`, `,n.question.locator]})]})]}),(0,v.jsxs)(i,{title:u(`read.statement.words`),count:t(n.renditions.length,o),children:[(0,v.jsx)(h,{renditions:n.renditions,isExplained:!0}),(n.citations.length>0||n.standing!==`ASSERTED`||n.disputes.length>0)&&(0,v.jsx)(l,{of:n})]}),(0,v.jsx)(x,{figures:n.figures})]}):(0,v.jsx)(m,{id:e})})}function b({statement:e}){let{say:t}=a();return(0,v.jsx)(u,{rows:[[`read.statement.who`,(0,v.jsxs)(`span`,{children:[(0,v.jsx)(r,{entity:e.speaker}),` `,(0,v.jsx)(p,{as:e.speakerNamedAs,title:e.speakerTitle,by:e.speakerIdentifiedBy,isPerson:e.speaker.__typename===`Leader`})]},`who`)],[`read.statement.to`,e.addressees.length>0&&(0,v.jsx)(d,{of:e.addressees})],[`read.when`,(0,v.jsx)(o,{on:e.date},`when`)],[`read.statement.meeting`,e.meeting&&(0,v.jsx)(r,{entity:e.meeting})],[`read.forum`,e.forum&&(0,v.jsx)(r,{entity:e.forum})],[`read.statement.kind`,t(`read.statementKind.${e.kind}`)],[`read.statement.turn`,e.position!==null&&t(`read.said.position`,{position:e.position})],[`read.statement.mentions`,e.mentions.length>0&&(0,v.jsx)(d,{of:e.mentions})],[`read.about`,e.about.length>0&&(0,v.jsx)(d,{of:e.about})]]})}function x({figures:e}){let{language:n,say:r}=a();return e.length===0?null:(0,v.jsx)(i,{title:r(`read.statement.figures`),children:(0,v.jsxs)(`table`,{children:[(0,v.jsx)(`thead`,{children:(0,v.jsxs)(`tr`,{children:[(0,v.jsx)(`th`,{scope:`col`,children:r(`read.figure.label`)}),(0,v.jsx)(`th`,{scope:`col`,children:r(`read.figure.value`)})]})}),(0,v.jsx)(`tbody`,{children:e.map(e=>(0,v.jsxs)(`tr`,{children:[(0,v.jsx)(`th`,{scope:`row`,children:e.label}),(0,v.jsxs)(`td`,{children:[t(e.value,n),` `,e.unit]})]},`${e.label} ${e.value}`))})]})})}export{y as StatementPage};