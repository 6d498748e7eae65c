import{b as e,f as t,ft as n,n as r,t as i}from"./state-nb8ZW-5r.js";import{I as a,k as o}from"./index-D1TtabY3.js";import{t as s}from"./link-D9d_vlo9.js";import{r as c}from"./details-GLntDEbz.js";import{n as l,t as u}from"./pages-BsYNxcBs.js";import{t as d}from"./rows.module-jMqqC5ez.js";import{t as f}from"./since-DR0mFdvk.js";var p=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query ForumList($where: ForumFilter, $after: String, $lang: Language) {
  forums(where: $where, orderBy: [START_DESC], first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name(lang: $lang)
      edition
      start
      end
      city
      place {
        ...EntityName
      }
      standing
      country {
        ...EntityName
      }
      meetings {
        totalCount
      }
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
}`),m=n();function h({id:n,where:r,title:i,isOptional:o}){let{language:s}=t(),c=e(p,{where:r,after:null,lang:s}).data?.forums?.totalCount;return o&&!c?null:(0,m.jsxs)(a,{title:i,count:l(c,s),children:[c?(0,m.jsx)(f,{of:{forums:r}}):null,(0,m.jsx)(u,{children:(e,t)=>(0,m.jsx)(g,{where:r,after:e,more:t})},n)]})}function g({where:n,after:a,more:l}){let{language:u,say:f}=t(),h=e(p,{where:n,after:a,lang:u});return(0,m.jsx)(i,{answer:h,children:({forums:e})=>e&&e.nodes.length>0?(0,m.jsxs)(m.Fragment,{children:[(0,m.jsx)(`ol`,{className:`plain`,children:e.nodes.map(e=>(0,m.jsxs)(`li`,{className:d.row,children:[(0,m.jsx)(`span`,{className:d.when,children:(0,m.jsx)(o,{from:e.start,to:e.end})}),(0,m.jsxs)(`div`,{children:[(0,m.jsxs)(`p`,{className:`${d.line} ${d.text}`,children:[(0,m.jsx)(s,{entity:e}),` `,e.standing!==`ASSERTED`&&(0,m.jsx)(c,{children:f(`standing.${e.standing}`)})]}),(0,m.jsxs)(`p`,{className:`${d.line} small soft`,children:[e.edition!==null&&`${f(`read.forum.edition`,{edition:e.edition})} · `,e.place?(0,m.jsx)(s,{entity:e.place}):e.city,(e.place||e.city)&&` · `,e.country&&(0,m.jsxs)(m.Fragment,{children:[(0,m.jsx)(s,{entity:e.country}),` · `]}),e.meetings&&f(`read.forum.meetings`,{count:e.meetings.totalCount})]})]})]},e.id))}),l(e.pageInfo)]}):(0,m.jsx)(r,{children:f(`read.forum.none`)})})}export{h as t};