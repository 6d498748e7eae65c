import{ct as e,ft as t,n,st as r,t as i,u as a,v as o}from"./state-BUElhUX6.js";import{C as s,k as c}from"./index-6yhaByVy.js";import{t as l}from"./held-agVghilg.js";import{t as u}from"./proof-B4iIL_tV.js";import{a as d}from"./details-TPdC0r3j.js";import{n as f,t as p}from"./pages-SlA_G7f_.js";import{t as m}from"./rows.module-Crh42__V.js";var h=t(r(),1),g=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),_=e(),v=[`HEAD_OF_STATE`,`HEAD_OF_GOVERNMENT`,`FOREIGN_MINISTER`,`HEAD_OF_ORGANIZATION`,`OTHER`];function y({of:e,children:t}){let{language:n,say:r}=a(),[i,s]=(0,h.useState)(),l={of:[e],...i&&{office:[i]}},u=o(g,{where:l,after:null,lang:n},{keep:!0}).data?.tenures?.totalCount;return(0,_.jsxs)(c,{title:r(`read.tenures.title`),count:f(u,n),aside:(0,_.jsxs)(`label`,{className:`small`,children:[r(`read.table.office`),` `,(0,_.jsxs)(`select`,{value:i??``,onChange:e=>s(e.target.value||void 0),children:[(0,_.jsx)(`option`,{value:``,children:r(`read.office.all`)}),v.map(e=>(0,_.jsx)(`option`,{value:e,children:r(`read.office.${e}`)},e))]})]}),children:[t,(0,_.jsx)(p,{children:(e,t)=>(0,_.jsx)(b,{where:l,after:e,more:t})},`${e} ${i}`)]})}function b({where:e,after:t,more:r}){let{language:c,say:f}=a(),p=o(g,{where:e,after:t,lang:c});return(0,_.jsx)(i,{answer:p,children:({tenures:e})=>e&&e.nodes.length>0?(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`ul`,{className:`plain`,children:e.nodes.map(e=>(0,_.jsxs)(`li`,{className:m.row,children:[(0,_.jsx)(`span`,{className:m.when,children:(0,_.jsx)(l,{of:e})}),(0,_.jsxs)(`div`,{children:[(0,_.jsx)(`strong`,{children:(0,_.jsx)(s,{entity:e.leader})}),`, `,e.title,` `,(0,_.jsx)(d,{as:e.namedAs,by:e.identifiedBy,isPerson:!0}),(0,_.jsx)(u,{of:e})]})]},e.id))}),r(e.pageInfo)]}):(0,_.jsx)(n,{children:f(`leader.noOffices`)})})}export{y as t};