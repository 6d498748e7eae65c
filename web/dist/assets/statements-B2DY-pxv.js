import{t as e}from"./link-DV-OHURR.js";import{b as t,f as n,n as r,t as i,ut as a}from"./state-Zr2rHonA.js";import{D as o,F as s}from"./index-DGLSw5zi.js";import{t as c}from"./link-C_NT_D8D.js";import{r as l}from"./details-fxv7SZrd.js";import{n as u,t as d}from"./pages-Bpwpvubr.js";import{t as f}from"./rows.module-jMqqC5ez.js";import{t as p}from"./since-D82kRaHZ.js";import{t as m}from"./segments-FaAacA-O.js";var h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),g=a(),_=240;function v({id:e,where:r,title:i,source:a,hasSince:o,children:c}){let{language:l,say:f}=n(),m=t(h,{where:r,after:null,lang:l},{keep:!0}).data?.statements?.totalCount;return(0,g.jsxs)(s,{title:i??f(`read.statements.title`),count:u(m,l),children:[o&&m?(0,g.jsx)(p,{of:{statements:r}}):null,c,(0,g.jsx)(d,{children:(e,t)=>(0,g.jsx)(y,{where:r,source:a,after:e,more:t})},e)]})}function y({where:e,source:a,after:o,more:s}){let{language:c,say:l}=n(),u=t(h,{where:e,after:o,lang:c});return(0,g.jsx)(i,{answer:u,lines:6,children:({statements:e})=>e&&e.nodes.length>0?(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(`ol`,{className:`plain`,children:e.nodes.map(e=>(0,g.jsx)(b,{statement:e,source:a},e.id))}),s(e.pageInfo)]}):(0,g.jsx)(r,{children:l(`read.statements.none`)})})}function b({statement:t,source:r}){let{say:i}=n(),a=t.renditions.find(e=>e.source.id===r),s=a??t,u=m(s.text,_),d=u===void 0?s.text:`${Array.from(s.text).slice(0,u).join(``).trimEnd()} …`;return(0,g.jsxs)(`li`,{className:f.row,children:[(0,g.jsx)(`span`,{className:f.when,children:(0,g.jsx)(o,{on:t.date})}),(0,g.jsxs)(`div`,{children:[(0,g.jsxs)(`p`,{className:f.line,children:[(0,g.jsx)(`strong`,{children:(0,g.jsx)(c,{entity:t.speaker})}),` `,t.speaker.__typename!==`Leader`&&t.speakerNamedAs&&(0,g.jsxs)(`span`,{className:`small soft`,children:[i(`read.named.unknown`),` `,(0,g.jsxs)(`bdi`,{children:[`“`,t.speakerNamedAs,`”`]})]}),` `,t.standing!==`ASSERTED`&&(0,g.jsx)(l,{children:i(`standing.${t.standing}`)})]}),(0,g.jsx)(`p`,{className:`${f.line} ${f.text}`,children:(0,g.jsx)(e,{to:`/statements/$id`,params:{id:t.id},children:(0,g.jsx)(`bdi`,{lang:s.lang,children:d})})}),(0,g.jsxs)(`p`,{className:`${f.line} small soft`,children:[i(`read.statementKind.${t.kind}`),a?.locator&&` · ${a.locator}`,t.renditions.length>1&&` · ${i(`read.statements.count`,{count:t.renditions.length})}`,t.meeting&&(0,g.jsxs)(g.Fragment,{children:[` · `,(0,g.jsx)(c,{entity:t.meeting})]})]})]})]})}export{v as t};