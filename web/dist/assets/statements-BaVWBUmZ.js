import{t as e}from"./link-pHfIcNnt.js";import{b as t,f as n,n as r,t as i,ut as a}from"./state-Py1EXFJw.js";import{E as o,P as s}from"./index-Be9r84Tc.js";import{t as c}from"./link-NCZMHeQC.js";import{r as l}from"./details-CQyHrIQI.js";import{n as u,t as d}from"./pages-w2q_9unt.js";import{t as f}from"./rows.module-jMqqC5ez.js";import{t as p}from"./segments-FaAacA-O.js";var m=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query StatementList($where: StatementFilter, $after: String, $lang: Language) {
  statements(where: $where, orderBy: [DATE_DESC], first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      text(lang: $lang)
      lang
      kind
      date
      standing
      speakerNamedAs
      speaker {
        ...ActorName
      }
      meeting {
        ...EntityName
      }
      renditions {
        text
        lang
        locator
        source {
          id
        }
      }
    }
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
}`),h=a(),g=240;function _({id:e,where:r,title:i,source:a,children:o}){let{language:c,say:l}=n(),f=t(m,{where:r,after:null,lang:c},{keep:!0}).data?.statements?.totalCount;return(0,h.jsxs)(s,{title:i??l(`read.statements.title`),count:u(f,c),children:[o,(0,h.jsx)(d,{children:(e,t)=>(0,h.jsx)(v,{where:r,source:a,after:e,more:t})},e)]})}function v({where:e,source:a,after:o,more:s}){let{language:c,say:l}=n(),u=t(m,{where:e,after:o,lang:c});return(0,h.jsx)(i,{answer:u,lines:6,children:({statements:e})=>e&&e.nodes.length>0?(0,h.jsxs)(h.Fragment,{children:[(0,h.jsx)(`ol`,{className:`plain`,children:e.nodes.map(e=>(0,h.jsx)(y,{statement:e,source:a},e.id))}),s(e.pageInfo)]}):(0,h.jsx)(r,{children:l(`read.statements.none`)})})}function y({statement:t,source:r}){let{say:i}=n(),a=t.renditions.find(e=>e.source.id===r),s=a??t,u=p(s.text,g),d=u===void 0?s.text:`${Array.from(s.text).slice(0,u).join(``).trimEnd()} …`;return(0,h.jsxs)(`li`,{className:f.row,children:[(0,h.jsx)(`span`,{className:f.when,children:(0,h.jsx)(o,{on:t.date})}),(0,h.jsxs)(`div`,{children:[(0,h.jsxs)(`p`,{className:f.line,children:[(0,h.jsx)(`strong`,{children:(0,h.jsx)(c,{entity:t.speaker})}),` `,t.speaker.__typename!==`Leader`&&t.speakerNamedAs&&(0,h.jsxs)(`span`,{className:`small soft`,children:[i(`read.named.unknown`),` `,(0,h.jsxs)(`bdi`,{children:[`“`,t.speakerNamedAs,`”`]})]}),` `,t.standing!==`ASSERTED`&&(0,h.jsx)(l,{children:i(`standing.${t.standing}`)})]}),(0,h.jsx)(`p`,{className:`${f.line} ${f.text}`,children:(0,h.jsx)(e,{to:`/statements/$id`,params:{id:t.id},children:(0,h.jsx)(`bdi`,{lang:s.lang,children:d})})}),(0,h.jsxs)(`p`,{className:`${f.line} small soft`,children:[i(`read.statementKind.${t.kind}`),a?.locator&&` · ${a.locator}`,t.renditions.length>1&&` · ${i(`read.statements.count`,{count:t.renditions.length})}`,t.meeting&&(0,h.jsxs)(h.Fragment,{children:[` · `,(0,h.jsx)(c,{entity:t.meeting})]})]})]})]})}export{_ as t};