import{b as e,c as t,g as n,h as r,i,l as a,m as o,n as s,s as c}from"./index-D5vl5esc.js";import{n as l,r as u,s as d}from"./unknown-DohJRCzG.js";import{t as f}from"./rows.module-Crh42__V.js";import{t as p}from"./segments-FaAacA-O.js";var m=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),h=e(),g=240;function _({id:e,where:t,title:n,source:i,children:s}){let{language:c,say:d}=o(),f=r(m,{where:t,after:null,lang:c},{keep:!0}).data?.statements?.totalCount;return(0,h.jsxs)(a,{title:n??d(`read.statements.title`),count:u(f,c),children:[s,(0,h.jsx)(l,{children:(e,n)=>(0,h.jsx)(v,{where:t,source:i,after:e,more:n})},e)]})}function v({where:e,source:n,after:i,more:a}){let{language:s,say:l}=o(),u=r(m,{where:e,after:i,lang:s});return(0,h.jsx)(c,{answer:u,lines:6,children:({statements:e})=>e&&e.nodes.length>0?(0,h.jsxs)(h.Fragment,{children:[(0,h.jsx)(`ol`,{className:`plain`,children:e.nodes.map(e=>(0,h.jsx)(y,{statement:e,source:n},e.id))}),a(e.pageInfo)]}):(0,h.jsx)(t,{children:l(`read.statements.none`)})})}function y({statement:e,source:t}){let{say:r}=o(),a=e.renditions.find(e=>e.source.id===t),c=a??e,l=p(c.text,g),u=l===void 0?c.text:`${Array.from(c.text).slice(0,l).join(``).trimEnd()} …`;return(0,h.jsxs)(`li`,{className:f.row,children:[(0,h.jsx)(`span`,{className:f.when,children:(0,h.jsx)(s,{on:e.date})}),(0,h.jsxs)(`div`,{children:[(0,h.jsxs)(`p`,{className:f.line,children:[(0,h.jsx)(`strong`,{children:(0,h.jsx)(i,{entity:e.speaker})}),` `,e.speaker.__typename!==`Leader`&&e.speakerNamedAs&&(0,h.jsxs)(`span`,{className:`small soft`,children:[r(`read.named.unknown`),` `,(0,h.jsxs)(`bdi`,{children:[`“`,e.speakerNamedAs,`”`]})]}),` `,e.standing!==`ASSERTED`&&(0,h.jsx)(d,{children:r(`standing.${e.standing}`)})]}),(0,h.jsx)(`p`,{className:`${f.line} ${f.text}`,children:(0,h.jsx)(n,{to:`/statements/$id`,params:{id:e.id},children:(0,h.jsx)(`bdi`,{lang:c.lang,children:u})})}),(0,h.jsxs)(`p`,{className:`${f.line} small soft`,children:[r(`read.statementKind.${e.kind}`),a?.locator&&` · ${a.locator}`,e.renditions.length>1&&` · ${r(`read.statements.count`,{count:e.renditions.length})}`,e.meeting&&(0,h.jsxs)(h.Fragment,{children:[` · `,(0,h.jsx)(i,{entity:e.meeting})]})]})]})]})}export{_ as t};