import{b as e,f as t,lt as n,mt as r,n as i,t as a,ut as o}from"./state-Py1EXFJw.js";import{P as s}from"./index-Be9r84Tc.js";import{t as c}from"./held-DC1suKRh.js";import{r as l}from"./head-D0uJfrYF.js";import{t as u}from"./link-NCZMHeQC.js";import{t as d}from"./proof-9Cbbd5YF.js";import{a as f}from"./details-CQyHrIQI.js";import{n as p,t as m}from"./pages-w2q_9unt.js";import{t as h}from"./rows.module-jMqqC5ez.js";var g=r(n(),1),_=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
      leader {
        ...EntityName
      }
      ...Proof
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
}`),v=o(),y=[`HEAD_OF_STATE`,`HEAD_OF_GOVERNMENT`,`FOREIGN_MINISTER`,`HEAD_OF_ORGANIZATION`,`OTHER`];function b({of:n,children:r}){let{language:i,say:a}=t(),[o,c]=(0,g.useState)(),l={of:[n],...o&&{office:[o]}},u=e(_,{where:l,after:null,lang:i},{keep:!0}).data?.tenures?.totalCount;return(0,v.jsxs)(s,{title:a(`read.tenures.title`),count:p(u,i),aside:(0,v.jsxs)(`label`,{className:`small`,children:[a(`read.table.office`),` `,(0,v.jsxs)(`select`,{value:o??``,onChange:e=>c(e.target.value||void 0),children:[(0,v.jsx)(`option`,{value:``,children:a(`read.office.all`)}),y.map(e=>(0,v.jsx)(`option`,{value:e,children:a(`read.office.${e}`)},e))]})]}),children:[r,(0,v.jsx)(m,{children:(e,t)=>(0,v.jsx)(x,{where:l,after:e,more:t})},`${n} ${o}`)]})}function x({where:n,after:r,more:o}){let{language:s,say:p}=t(),m=e(_,{where:n,after:r,lang:s});return(0,v.jsx)(a,{answer:m,children:({tenures:e})=>e&&e.nodes.length>0?(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(`ul`,{className:`plain`,children:e.nodes.map(e=>(0,v.jsxs)(`li`,{className:h.row,children:[(0,v.jsx)(`span`,{className:h.when,children:(0,v.jsx)(c,{of:e})}),(0,v.jsxs)(`div`,{children:[(0,v.jsx)(`strong`,{children:(0,v.jsx)(u,{entity:e.leader})}),`, `,(0,v.jsx)(l,{of:e}),` `,(0,v.jsx)(f,{as:e.namedAs,by:e.identifiedBy,isPerson:!0}),(0,v.jsx)(d,{of:e})]})]},e.id))}),o(e.pageInfo)]}):(0,v.jsx)(i,{children:p(`leader.noOffices`)})})}export{b as t};