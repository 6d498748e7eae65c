import{t as e}from"./link-CIQ6h4eP.js";import{b as t,f as n,ft as r,n as i,t as a}from"./state-nb8ZW-5r.js";import{D as o,I as s}from"./index-D1TtabY3.js";import{t as c}from"./link-D9d_vlo9.js";import{r as l}from"./details-GLntDEbz.js";import{n as u,t as d}from"./pages-BsYNxcBs.js";import{t as f}from"./rows.module-jMqqC5ez.js";import{t as p}from"./since-DR0mFdvk.js";import{r as m,t as h}from"./headline-RyP2YyiJ.js";import{t as g}from"./segments-FaAacA-O.js";var _=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
        form
        locator
        source {
          __typename
          id
          name(lang: $lang)
          publisher
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
}`),v=r(),y=240;function b({id:e,where:r,title:i,source:a,hasSince:o,children:c}){let{language:l,say:f}=n(),m=t(_,{where:r,after:null,lang:l},{keep:!0}).data?.statements?.totalCount;return(0,v.jsxs)(s,{title:i??f(`read.statements.title`),count:u(m,l),children:[o&&m?(0,v.jsx)(p,{of:{statements:r}}):null,c,(0,v.jsx)(d,{children:(e,t)=>(0,v.jsx)(x,{where:r,source:a,after:e,more:t})},e)]})}function x({where:e,source:r,after:o,more:s}){let{language:c,say:l}=n(),u=t(_,{where:e,after:o,lang:c});return(0,v.jsx)(a,{answer:u,lines:6,children:({statements:e})=>e&&e.nodes.length>0?(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(`ol`,{className:`plain`,children:e.nodes.map(e=>(0,v.jsx)(S,{statement:e,source:r},e.id))}),s(e.pageInfo)]}):(0,v.jsx)(i,{children:l(`read.statements.none`)})})}function S({statement:t,source:r}){let{say:i}=n(),a=t.renditions.find(e=>e.source.id===r),s=a??t,u=g(s.text,y),d=a??m(s.text,t.renditions),p=u===void 0?s.text:`${Array.from(s.text).slice(0,u).join(``).trimEnd()} …`;return(0,v.jsxs)(`li`,{className:f.row,children:[(0,v.jsx)(`span`,{className:f.when,children:(0,v.jsx)(o,{on:t.date})}),(0,v.jsxs)(`div`,{children:[(0,v.jsxs)(`p`,{className:f.line,children:[(0,v.jsx)(`strong`,{children:(0,v.jsx)(c,{entity:t.speaker})}),` `,t.speaker.__typename!==`Leader`&&t.speakerNamedAs&&(0,v.jsxs)(`span`,{className:`small soft`,children:[i(`read.named.unknown`),` `,(0,v.jsxs)(`bdi`,{children:[`“`,t.speakerNamedAs,`”`]})]}),` `,t.standing!==`ASSERTED`&&(0,v.jsx)(l,{children:i(`standing.${t.standing}`)})]}),(0,v.jsxs)(`p`,{className:`${f.line} ${f.text}`,children:[(0,v.jsx)(e,{to:`/statements/$id`,params:{id:t.id},children:(0,v.jsx)(`bdi`,{lang:s.lang,children:h(p,d?.form)})}),` `,d?.form===`PARAPHRASE`&&(0,v.jsx)(l,{children:i(`read.words.paraphraseBy`,{source:d.source.publisher??d.source.name})})]}),(0,v.jsxs)(`p`,{className:`${f.line} small soft`,children:[i(`read.statementKind.${t.kind}`),a?.locator&&` · ${a.locator}`,t.renditions.length>1&&` · ${i(`read.statements.count`,{count:t.renditions.length})}`,t.meeting&&(0,v.jsxs)(v.Fragment,{children:[` · `,(0,v.jsx)(c,{entity:t.meeting})]})]})]})]})}export{b as t};