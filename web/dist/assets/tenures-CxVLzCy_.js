import{b as e,dt as t,f as n,ft as r,gt as i,n as a,t as o}from"./state-nb8ZW-5r.js";import{I as s}from"./index-D1TtabY3.js";import{t as c}from"./held-C0TxeNXZ.js";import{r as l}from"./head-Bl-MhSr9.js";import{t as u}from"./link-D9d_vlo9.js";import{t as d}from"./proof-BjxPi-Dn.js";import{a as f}from"./details-GLntDEbz.js";import{n as p,t as m}from"./pages-BsYNxcBs.js";import{t as h}from"./rows.module-jMqqC5ez.js";import{t as g}from"./since-DR0mFdvk.js";var _=i(t(),1),v=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),y=r(),b=[`HEAD_OF_STATE`,`HEAD_OF_GOVERNMENT`,`FOREIGN_MINISTER`,`HEAD_OF_ORGANIZATION`,`OTHER`];function x({of:t,numbers:r,children:i}){let{language:a,say:o}=n(),[c,l]=(0,_.useState)(),u={of:[t],...c&&{office:[c]}},d=e(v,{where:u,after:null,lang:a},{keep:!0}).data?.tenures?.totalCount;return(0,y.jsxs)(s,{title:o(`read.tenures.title`),count:p(d,a),aside:(0,y.jsxs)(`label`,{className:`small`,children:[o(`read.table.office`),` `,(0,y.jsxs)(`select`,{value:c??``,onChange:e=>l(e.target.value||void 0),children:[(0,y.jsx)(`option`,{value:``,children:o(`read.office.all`)}),b.map(e=>(0,y.jsx)(`option`,{value:e,children:o(`read.office.${e}`)},e))]})]}),children:[d?(0,y.jsx)(g,{of:{tenures:u}}):null,i,(0,y.jsx)(m,{children:(e,t)=>(0,y.jsx)(S,{where:u,numbers:r,after:e,more:t})},`${t} ${c}`)]})}function S({where:t,numbers:r,after:i,more:s}){let{language:p,say:m}=n(),g=e(v,{where:t,after:i,lang:p});return(0,y.jsx)(o,{answer:g,children:({tenures:e})=>e&&e.nodes.length>0?(0,y.jsxs)(y.Fragment,{children:[(0,y.jsx)(`ul`,{className:`plain`,children:e.nodes.map(e=>(0,y.jsxs)(`li`,{className:h.row,children:[(0,y.jsx)(`span`,{className:h.when,children:(0,y.jsx)(c,{of:e})}),(0,y.jsxs)(`div`,{children:[r?.has(e.id)&&(0,y.jsxs)(`span`,{className:`small soft`,children:[r.get(e.id),` `]}),(0,y.jsx)(`strong`,{children:(0,y.jsx)(u,{entity:e.leader})}),`, `,(0,y.jsx)(l,{of:e}),` `,(0,y.jsx)(f,{as:e.namedAs,by:e.identifiedBy,isPerson:!0}),(0,y.jsx)(d,{of:e})]})]},e.id))}),s(e.pageInfo)]}):(0,y.jsx)(a,{children:m(`leader.noOffices`)})})}export{x as t};