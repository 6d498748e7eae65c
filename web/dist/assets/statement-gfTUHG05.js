import{t as e}from"./useParams-CTEQ__dW.js";import{b as t,f as n,ft as r,t as i}from"./state-nb8ZW-5r.js";import{a,n as o}from"./format-BB3b7NAs.js";import{D as s,I as c}from"./index-D1TtabY3.js";import{t as l}from"./link-D9d_vlo9.js";import{t as u}from"./proof-BjxPi-Dn.js";import{a as d,i as f,t as p}from"./details-GLntDEbz.js";import{t as m}from"./head-Bl-MhSr9.js";import{r as h,t as g}from"./said-DstsJKew.js";import{r as _}from"./file-Cm9UMKmH.js";import{n as v,r as y,t as b}from"./headline-RyP2YyiJ.js";var x=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query StatementPage($id: ID!, $lang: Language) {
  statement(id: $id) {
    __typename
    id
    name(lang: $lang)
    wikidataId
    kind
    text(lang: $lang)
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
}`),S=r();function C(){let{id:r}=e({from:`/statements/$id`}),{language:a,say:s}=n(),d=t(x,{id:r,lang:a});return(0,S.jsx)(i,{answer:d,lines:10,children:({statement:e})=>e?(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(w,{statement:e}),(0,S.jsx)(T,{statement:e}),e.question&&(0,S.jsxs)(c,{title:s(`read.statement.before`),children:[(0,S.jsx)(g,{question:e.question}),(0,S.jsxs)(`p`,{className:`small`,children:[(0,S.jsx)(l,{entity:e.question.source}),e.question.locator&&(0,S.jsxs)(`span`,{className:`soft`,children:[`, `,e.question.locator]})]})]}),(0,S.jsxs)(c,{title:s(`read.statement.words`),count:o(e.renditions.length,a),children:[(0,S.jsx)(h,{renditions:e.renditions,isExplained:!0}),(e.citations.length>0||e.standing!==`ASSERTED`||e.disputes.length>0)&&(0,S.jsx)(u,{of:e,isOfPage:!0})]}),(0,S.jsx)(E,{figures:e.figures})]}):(0,S.jsx)(_,{id:r})})}function w({statement:e}){let{language:t,say:r}=n(),{text:i,renditions:o,speaker:s}=e,c=y(i,o),u=`${s.name}: ${b(v(i),c?.form)}`;return(0,S.jsx)(m,{entity:{...e,name:u},kind:`Statement`,children:c&&(0,S.jsxs)(S.Fragment,{children:[r(c.form===`PARAPHRASE`?`read.words.ownSentence`:`read.words.asGiven`),` `,(0,S.jsx)(l,{entity:c.source,children:c.source.publisher??c.source.name}),c.translated&&`, ${r(`read.words.translated`,{language:a(c.lang,t)})}`]})})}function T({statement:e}){let{say:t}=n();return(0,S.jsx)(p,{rows:[[`read.statement.who`,(0,S.jsxs)(`span`,{children:[(0,S.jsx)(l,{entity:e.speaker}),` `,(0,S.jsx)(d,{as:e.speakerNamedAs,title:e.speakerTitle,by:e.speakerIdentifiedBy,isPerson:e.speaker.__typename===`Leader`})]},`who`)],[`read.statement.to`,e.addressees.length>0&&(0,S.jsx)(f,{of:e.addressees})],[`read.when`,(0,S.jsx)(s,{on:e.date},`when`)],[`read.statement.meeting`,e.meeting&&(0,S.jsx)(l,{entity:e.meeting})],[`read.forum`,e.forum&&(0,S.jsx)(l,{entity:e.forum})],[`read.statement.kind`,t(`read.statementKind.${e.kind}`)],[`read.statement.turn`,e.position!==null&&t(`read.said.position`,{position:e.position})],[`read.statement.mentions`,e.mentions.length>0&&(0,S.jsx)(f,{of:e.mentions})],[`read.about`,e.about.length>0&&(0,S.jsx)(f,{of:e.about})]]})}function E({figures:e}){let{language:t,say:r}=n();return e.length===0?null:(0,S.jsx)(c,{title:r(`read.statement.figures`),children:(0,S.jsxs)(`table`,{children:[(0,S.jsx)(`thead`,{children:(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`col`,children:r(`read.figure.label`)}),(0,S.jsx)(`th`,{scope:`col`,children:r(`read.figure.value`)})]})}),(0,S.jsx)(`tbody`,{children:e.map(e=>(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`row`,children:e.label}),(0,S.jsxs)(`td`,{children:[o(e.value,t),` `,e.unit]})]},`${e.label} ${e.value}`))})]})})}export{C as StatementPage};