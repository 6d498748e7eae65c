import{t as e}from"./useParams-CjW3m_Mz.js";import{b as t,f as n,t as r,ut as i}from"./state-Zr2rHonA.js";import{n as a}from"./format-BB3b7NAs.js";import{D as o,F as s}from"./index-DGLSw5zi.js";import{t as c}from"./link-C_NT_D8D.js";import{t as l}from"./proof-BlcHZ-eQ.js";import{a as u,i as d,t as f}from"./details-fxv7SZrd.js";import{t as p}from"./head-P3TJThPa.js";import{r as m,t as h}from"./said-B6JSsLGH.js";import{r as g}from"./file-CHvx9uhv.js";var _=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    localizedName(lang: $lang) {
      lang
    }
  }
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
}
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
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
}`),v=i();function y(){let{id:i}=e({from:`/statements/$id`}),{language:o,say:u}=n(),d=t(_,{id:i,lang:o});return(0,v.jsx)(r,{answer:d,lines:10,children:({statement:e})=>e?(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(p,{entity:e,kind:`Statement`}),(0,v.jsx)(b,{statement:e}),e.question&&(0,v.jsxs)(s,{title:u(`read.statement.before`),children:[(0,v.jsx)(h,{question:e.question}),(0,v.jsxs)(`p`,{className:`small`,children:[(0,v.jsx)(c,{entity:e.question.source}),e.question.locator&&(0,v.jsxs)(`span`,{className:`soft`,children:[`, `,e.question.locator]})]})]}),(0,v.jsxs)(s,{title:u(`read.statement.words`),count:a(e.renditions.length,o),children:[(0,v.jsx)(m,{renditions:e.renditions,isExplained:!0}),(e.citations.length>0||e.standing!==`ASSERTED`||e.disputes.length>0)&&(0,v.jsx)(l,{of:e,isOfPage:!0})]}),(0,v.jsx)(x,{figures:e.figures})]}):(0,v.jsx)(g,{id:i})})}function b({statement:e}){let{say:t}=n();return(0,v.jsx)(f,{rows:[[`read.statement.who`,(0,v.jsxs)(`span`,{children:[(0,v.jsx)(c,{entity:e.speaker}),` `,(0,v.jsx)(u,{as:e.speakerNamedAs,title:e.speakerTitle,by:e.speakerIdentifiedBy,isPerson:e.speaker.__typename===`Leader`})]},`who`)],[`read.statement.to`,e.addressees.length>0&&(0,v.jsx)(d,{of:e.addressees})],[`read.when`,(0,v.jsx)(o,{on:e.date},`when`)],[`read.statement.meeting`,e.meeting&&(0,v.jsx)(c,{entity:e.meeting})],[`read.forum`,e.forum&&(0,v.jsx)(c,{entity:e.forum})],[`read.statement.kind`,t(`read.statementKind.${e.kind}`)],[`read.statement.turn`,e.position!==null&&t(`read.said.position`,{position:e.position})],[`read.statement.mentions`,e.mentions.length>0&&(0,v.jsx)(d,{of:e.mentions})],[`read.about`,e.about.length>0&&(0,v.jsx)(d,{of:e.about})]]})}function x({figures:e}){let{language:t,say:r}=n();return e.length===0?null:(0,v.jsx)(s,{title:r(`read.statement.figures`),children:(0,v.jsxs)(`table`,{children:[(0,v.jsx)(`thead`,{children:(0,v.jsxs)(`tr`,{children:[(0,v.jsx)(`th`,{scope:`col`,children:r(`read.figure.label`)}),(0,v.jsx)(`th`,{scope:`col`,children:r(`read.figure.value`)})]})}),(0,v.jsx)(`tbody`,{children:e.map(e=>(0,v.jsxs)(`tr`,{children:[(0,v.jsx)(`th`,{scope:`row`,children:e.label}),(0,v.jsxs)(`td`,{children:[a(e.value,t),` `,e.unit]})]},`${e.label} ${e.value}`))})]})})}export{y as StatementPage};