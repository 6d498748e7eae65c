import{ct as e,d as t,lt as n,n as r,pt as i,t as a,y as o}from"./state-gdEKT_4H.js";import{w as s}from"./index-CR6MV0eY.js";import{t as c}from"./held-CoJYQkHG.js";import{t as l}from"./link-Bsrv_KOQ.js";import{t as u}from"./proof-BSoblIVU.js";import{a as d}from"./details-DjSY5-sc.js";import{n as f,t as p}from"./pages-D_uzGaPj.js";import{t as m}from"./rows.module-Crh42__V.js";var h=i(e(),1),g=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query TenureList($where: TenureFilter, $after: String, $lang: Language) {
  tenures(where: $where, orderBy: [START_DESC], first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title(lang: $lang)
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
}`),_=n(),v=[`HEAD_OF_STATE`,`HEAD_OF_GOVERNMENT`,`FOREIGN_MINISTER`,`HEAD_OF_ORGANIZATION`,`OTHER`];function y({of:e,children:n}){let{language:r,say:i}=t(),[a,c]=(0,h.useState)(),l={of:[e],...a&&{office:[a]}},u=o(g,{where:l,after:null,lang:r},{keep:!0}).data?.tenures?.totalCount;return(0,_.jsxs)(s,{title:i(`read.tenures.title`),count:f(u,r),aside:(0,_.jsxs)(`label`,{className:`small`,children:[i(`read.table.office`),` `,(0,_.jsxs)(`select`,{value:a??``,onChange:e=>c(e.target.value||void 0),children:[(0,_.jsx)(`option`,{value:``,children:i(`read.office.all`)}),v.map(e=>(0,_.jsx)(`option`,{value:e,children:i(`read.office.${e}`)},e))]})]}),children:[n,(0,_.jsx)(p,{children:(e,t)=>(0,_.jsx)(b,{where:l,after:e,more:t})},`${e} ${a}`)]})}function b({where:e,after:n,more:i}){let{language:s,say:f}=t(),p=o(g,{where:e,after:n,lang:s});return(0,_.jsx)(a,{answer:p,children:({tenures:e})=>e&&e.nodes.length>0?(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`ul`,{className:`plain`,children:e.nodes.map(e=>(0,_.jsxs)(`li`,{className:m.row,children:[(0,_.jsx)(`span`,{className:m.when,children:(0,_.jsx)(c,{of:e})}),(0,_.jsxs)(`div`,{children:[(0,_.jsx)(`strong`,{children:(0,_.jsx)(l,{entity:e.leader})}),`, `,e.title,` `,(0,_.jsx)(d,{as:e.namedAs,by:e.identifiedBy,isPerson:!0}),(0,_.jsx)(u,{of:e})]})]},e.id))}),i(e.pageInfo)]}):(0,_.jsx)(r,{children:f(`leader.noOffices`)})})}export{y as t};