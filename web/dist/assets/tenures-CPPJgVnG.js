import{l as e,m as t,n,nt as r,rt as i,st as a,t as o}from"./state-Bw_xDT9K.js";import{b as s,h as c}from"./index-dCyFb65w.js";import{t as l}from"./dates-DlbU3HZO.js";import{t as u}from"./proof-Cg_-SSUA.js";import{n as d,s as f,t as p}from"./pages-BKoRGVXN.js";import{t as m}from"./rows.module-Crh42__V.js";var h=a(r(),1),g=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),_=i(),v=[`HEAD_OF_STATE`,`HEAD_OF_GOVERNMENT`,`FOREIGN_MINISTER`,`HEAD_OF_ORGANIZATION`,`OTHER`];function y({of:n,children:r}){let{language:i,say:a}=e(),[o,c]=(0,h.useState)(),l={of:[n],...o&&{office:[o]}},u=t(g,{where:l,after:null,lang:i},{keep:!0}).data?.tenures?.totalCount;return(0,_.jsxs)(s,{title:a(`read.tenures.title`),count:d(u,i),aside:(0,_.jsxs)(`label`,{className:`small`,children:[a(`read.table.office`),` `,(0,_.jsxs)(`select`,{value:o??``,onChange:e=>c(e.target.value||void 0),children:[(0,_.jsx)(`option`,{value:``,children:a(`read.office.all`)}),v.map(e=>(0,_.jsx)(`option`,{value:e,children:a(`read.office.${e}`)},e))]})]}),children:[r,(0,_.jsx)(p,{children:(e,t)=>(0,_.jsx)(b,{where:l,after:e,more:t})},`${n} ${o}`)]})}function b({where:r,after:i,more:a}){let{language:s,say:d}=e(),p=t(g,{where:r,after:i,lang:s});return(0,_.jsx)(o,{answer:p,children:({tenures:e})=>e&&e.nodes.length>0?(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`ul`,{className:`plain`,children:e.nodes.map(e=>(0,_.jsxs)(`li`,{className:m.row,children:[(0,_.jsxs)(`span`,{className:m.when,children:[(0,_.jsx)(l,{on:e.from}),` –`,` `,e.to?(0,_.jsx)(l,{on:e.to}):e.asOf?d(`tenure.asOf`,{day:e.asOf}):d(`tenure.openEnd`)]}),(0,_.jsxs)(`div`,{children:[(0,_.jsx)(`strong`,{children:(0,_.jsx)(c,{entity:e.leader})}),`, `,e.title,` `,(0,_.jsx)(f,{as:e.namedAs,by:e.identifiedBy,isPerson:!0}),(0,_.jsx)(u,{of:e})]})]},e.id))}),a(e.pageInfo)]}):(0,_.jsx)(n,{children:d(`leader.noOffices`)})})}export{y as t};