import{b as e,f as t,lt as n,mt as r,n as i,t as a,ut as o}from"./state-Zr2rHonA.js";import{F as s}from"./index-DGLSw5zi.js";import{t as c}from"./held-CT-5P5s1.js";import{r as l}from"./head-P3TJThPa.js";import{t as u}from"./link-C_NT_D8D.js";import{t as d}from"./proof-BlcHZ-eQ.js";import{a as f}from"./details-fxv7SZrd.js";import{n as p,t as m}from"./pages-Bpwpvubr.js";import{t as h}from"./rows.module-jMqqC5ez.js";import{t as g}from"./since-D82kRaHZ.js";var _=r(n(),1),v=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query TenureList($where: TenureFilter, $after: String, $lang: Language) {
  tenures(where: $where, orderBy: [START_DESC], first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      office
      title(lang: $lang)
      english: title(lang: "en")
      from
      to
      asOf
      isAttested
      namedAs
      identifiedBy
      of {
        ...SideOfTitle
      }
      leader {
        ...EntityName
      }
      ...Proof
    }
  }
}
    fragment SideOfTitle on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
    english: name(lang: "en")
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
}`),y=o(),b=[`HEAD_OF_STATE`,`HEAD_OF_GOVERNMENT`,`FOREIGN_MINISTER`,`HEAD_OF_ORGANIZATION`,`OTHER`];function x({of:n,children:r}){let{language:i,say:a}=t(),[o,c]=(0,_.useState)(),l={of:[n],...o&&{office:[o]}},u=e(v,{where:l,after:null,lang:i},{keep:!0}).data?.tenures?.totalCount;return(0,y.jsxs)(s,{title:a(`read.tenures.title`),count:p(u,i),aside:(0,y.jsxs)(`label`,{className:`small`,children:[a(`read.table.office`),` `,(0,y.jsxs)(`select`,{value:o??``,onChange:e=>c(e.target.value||void 0),children:[(0,y.jsx)(`option`,{value:``,children:a(`read.office.all`)}),b.map(e=>(0,y.jsx)(`option`,{value:e,children:a(`read.office.${e}`)},e))]})]}),children:[u?(0,y.jsx)(g,{of:{tenures:l}}):null,r,(0,y.jsx)(m,{children:(e,t)=>(0,y.jsx)(S,{where:l,after:e,more:t})},`${n} ${o}`)]})}function S({where:n,after:r,more:o}){let{language:s,say:p}=t(),m=e(v,{where:n,after:r,lang:s});return(0,y.jsx)(a,{answer:m,children:({tenures:e})=>e&&e.nodes.length>0?(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`ul`,{className:`plain`,children:e.nodes.map(e=>(0,y.jsxs)(`li`,{className:h.row,children:[(0,y.jsx)(`span`,{className:h.when,children:(0,y.jsx)(c,{of:e})}),(0,y.jsxs)(`div`,{children:[(0,y.jsx)(`strong`,{children:(0,y.jsx)(u,{entity:e.leader})}),`, `,(0,y.jsx)(l,{of:e}),` `,(0,y.jsx)(f,{as:e.namedAs,by:e.identifiedBy,isPerson:!0}),(0,y.jsx)(d,{of:e})]})]},e.id))}),o(e.pageInfo)]}):(0,y.jsx)(i,{children:p(`leader.noOffices`)})})}export{x as t};