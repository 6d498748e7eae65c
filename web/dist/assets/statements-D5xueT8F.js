import{t as e}from"./link-BgdqOrJ9.js";import{ct as t,n,t as r,u as i,v as a}from"./state-BUElhUX6.js";import{C as o,k as s}from"./index-6yhaByVy.js";import{t as c}from"./dates-BhgQuWz2.js";import{r as l}from"./details-TPdC0r3j.js";import{n as u,t as d}from"./pages-SlA_G7f_.js";import{t as f}from"./rows.module-Crh42__V.js";import{t as p}from"./segments-FaAacA-O.js";var m=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),h=t(),g=240;function _({id:e,where:t,title:n,source:r,children:o}){let{language:c,say:l}=i(),f=a(m,{where:t,after:null,lang:c},{keep:!0}).data?.statements?.totalCount;return(0,h.jsxs)(s,{title:n??l(`read.statements.title`),count:u(f,c),children:[o,(0,h.jsx)(d,{children:(e,n)=>(0,h.jsx)(v,{where:t,source:r,after:e,more:n})},e)]})}function v({where:e,source:t,after:o,more:s}){let{language:c,say:l}=i(),u=a(m,{where:e,after:o,lang:c});return(0,h.jsx)(r,{answer:u,lines:6,children:({statements:e})=>e&&e.nodes.length>0?(0,h.jsxs)(h.Fragment,{children:[(0,h.jsx)(`ol`,{className:`plain`,children:e.nodes.map(e=>(0,h.jsx)(y,{statement:e,source:t},e.id))}),s(e.pageInfo)]}):(0,h.jsx)(n,{children:l(`read.statements.none`)})})}function y({statement:t,source:n}){let{say:r}=i(),a=t.renditions.find(e=>e.source.id===n),s=a??t,u=p(s.text,g),d=u===void 0?s.text:`${Array.from(s.text).slice(0,u).join(``).trimEnd()} …`;return(0,h.jsxs)(`li`,{className:f.row,children:[(0,h.jsx)(`span`,{className:f.when,children:(0,h.jsx)(c,{on:t.date})}),(0,h.jsxs)(`div`,{children:[(0,h.jsxs)(`p`,{className:f.line,children:[(0,h.jsx)(`strong`,{children:(0,h.jsx)(o,{entity:t.speaker})}),` `,t.speaker.__typename!==`Leader`&&t.speakerNamedAs&&(0,h.jsxs)(`span`,{className:`small soft`,children:[r(`read.named.unknown`),` `,(0,h.jsxs)(`bdi`,{children:[`“`,t.speakerNamedAs,`”`]})]}),` `,t.standing!==`ASSERTED`&&(0,h.jsx)(l,{children:r(`standing.${t.standing}`)})]}),(0,h.jsx)(`p`,{className:`${f.line} ${f.text}`,children:(0,h.jsx)(e,{to:`/statements/$id`,params:{id:t.id},children:(0,h.jsx)(`bdi`,{lang:s.lang,children:d})})}),(0,h.jsxs)(`p`,{className:`${f.line} small soft`,children:[r(`read.statementKind.${t.kind}`),a?.locator&&` · ${a.locator}`,t.renditions.length>1&&` · ${r(`read.statements.count`,{count:t.renditions.length})}`,t.meeting&&(0,h.jsxs)(h.Fragment,{children:[` · `,(0,h.jsx)(o,{entity:t.meeting})]})]})]})]})}export{_ as t};