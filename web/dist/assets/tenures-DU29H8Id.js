import{b as e,c as t,h as n,i as r,l as i,m as a,n as o,s,x as c,y as l}from"./index-D5vl5esc.js";import{t as u}from"./proof-C6J0ZY2o.js";import{l as d,n as f,r as p}from"./unknown-DohJRCzG.js";import{t as m}from"./rows.module-Crh42__V.js";var h=c(l(),1),g=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),_=e(),v=[`HEAD_OF_STATE`,`HEAD_OF_GOVERNMENT`,`FOREIGN_MINISTER`,`HEAD_OF_ORGANIZATION`,`OTHER`];function y({of:e,children:t}){let{language:r,say:o}=a(),[s,c]=(0,h.useState)(),l={of:[e],...s&&{office:[s]}},u=n(g,{where:l,after:null,lang:r},{keep:!0}).data?.tenures?.totalCount;return(0,_.jsxs)(i,{title:o(`read.tenures.title`),count:p(u,r),aside:(0,_.jsxs)(`label`,{className:`small`,children:[o(`read.table.office`),` `,(0,_.jsxs)(`select`,{value:s??``,onChange:e=>c(e.target.value||void 0),children:[(0,_.jsx)(`option`,{value:``,children:o(`read.office.all`)}),v.map(e=>(0,_.jsx)(`option`,{value:e,children:o(`read.office.${e}`)},e))]})]}),children:[t,(0,_.jsx)(f,{children:(e,t)=>(0,_.jsx)(b,{where:l,after:e,more:t})},`${e} ${s}`)]})}function b({where:e,after:i,more:c}){let{language:l,say:f}=a(),p=n(g,{where:e,after:i,lang:l});return(0,_.jsx)(s,{answer:p,children:({tenures:e})=>e&&e.nodes.length>0?(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`ul`,{className:`plain`,children:e.nodes.map(e=>(0,_.jsxs)(`li`,{className:m.row,children:[(0,_.jsxs)(`span`,{className:m.when,children:[(0,_.jsx)(o,{on:e.from}),` –`,` `,e.to?(0,_.jsx)(o,{on:e.to}):e.asOf?f(`tenure.asOf`,{day:e.asOf}):f(`tenure.openEnd`)]}),(0,_.jsxs)(`div`,{children:[(0,_.jsx)(`strong`,{children:(0,_.jsx)(r,{entity:e.leader})}),`, `,e.title,` `,(0,_.jsx)(d,{as:e.namedAs,by:e.identifiedBy,isPerson:!0}),(0,_.jsx)(u,{of:e})]})]},e.id))}),c(e.pageInfo)]}):(0,_.jsx)(t,{children:f(`leader.noOffices`)})})}export{y as t};