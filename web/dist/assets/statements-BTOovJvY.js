import{t as e}from"./link-CGlH2LVW.js";import{d as t,lt as n,n as r,t as i,y as a}from"./state-gdEKT_4H.js";import{w as o}from"./index-CR6MV0eY.js";import{t as s}from"./dates-UzD6jcRg.js";import{t as c}from"./link-Bsrv_KOQ.js";import{r as l}from"./details-DjSY5-sc.js";import{n as u,t as d}from"./pages-D_uzGaPj.js";import{t as f}from"./rows.module-Crh42__V.js";import{t as p}from"./segments-FaAacA-O.js";var m=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),h=n(),g=240;function _({id:e,where:n,title:r,source:i,children:s}){let{language:c,say:l}=t(),f=a(m,{where:n,after:null,lang:c},{keep:!0}).data?.statements?.totalCount;return(0,h.jsxs)(o,{title:r??l(`read.statements.title`),count:u(f,c),children:[s,(0,h.jsx)(d,{children:(e,t)=>(0,h.jsx)(v,{where:n,source:i,after:e,more:t})},e)]})}function v({where:e,source:n,after:o,more:s}){let{language:c,say:l}=t(),u=a(m,{where:e,after:o,lang:c});return(0,h.jsx)(i,{answer:u,lines:6,children:({statements:e})=>e&&e.nodes.length>0?(0,h.jsxs)(h.Fragment,{children:[(0,h.jsx)(`ol`,{className:`plain`,children:e.nodes.map(e=>(0,h.jsx)(y,{statement:e,source:n},e.id))}),s(e.pageInfo)]}):(0,h.jsx)(r,{children:l(`read.statements.none`)})})}function y({statement:n,source:r}){let{say:i}=t(),a=n.renditions.find(e=>e.source.id===r),o=a??n,u=p(o.text,g),d=u===void 0?o.text:`${Array.from(o.text).slice(0,u).join(``).trimEnd()} …`;return(0,h.jsxs)(`li`,{className:f.row,children:[(0,h.jsx)(`span`,{className:f.when,children:(0,h.jsx)(s,{on:n.date})}),(0,h.jsxs)(`div`,{children:[(0,h.jsxs)(`p`,{className:f.line,children:[(0,h.jsx)(`strong`,{children:(0,h.jsx)(c,{entity:n.speaker})}),` `,n.speaker.__typename!==`Leader`&&n.speakerNamedAs&&(0,h.jsxs)(`span`,{className:`small soft`,children:[i(`read.named.unknown`),` `,(0,h.jsxs)(`bdi`,{children:[`“`,n.speakerNamedAs,`”`]})]}),` `,n.standing!==`ASSERTED`&&(0,h.jsx)(l,{children:i(`standing.${n.standing}`)})]}),(0,h.jsx)(`p`,{className:`${f.line} ${f.text}`,children:(0,h.jsx)(e,{to:`/statements/$id`,params:{id:n.id},children:(0,h.jsx)(`bdi`,{lang:o.lang,children:d})})}),(0,h.jsxs)(`p`,{className:`${f.line} small soft`,children:[i(`read.statementKind.${n.kind}`),a?.locator&&` · ${a.locator}`,n.renditions.length>1&&` · ${i(`read.statements.count`,{count:n.renditions.length})}`,n.meeting&&(0,h.jsxs)(h.Fragment,{children:[` · `,(0,h.jsx)(c,{entity:n.meeting})]})]})]})]})}export{_ as t};