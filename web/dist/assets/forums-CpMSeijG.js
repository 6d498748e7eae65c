import{l as e,m as t,n,rt as r,t as i}from"./state-Bw_xDT9K.js";import{b as a,h as o}from"./index-dCyFb65w.js";import{n as s}from"./dates-DlbU3HZO.js";import{a as c,n as l,t as u}from"./pages-BKoRGVXN.js";import{t as d}from"./rows.module-Crh42__V.js";var f=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),p=r();function m({id:n,where:r,title:i,isOptional:o}){let{language:s}=e(),c=t(f,{where:r,after:null,lang:s}).data?.forums?.totalCount;return o&&!c?null:(0,p.jsx)(a,{title:i,count:l(c,s),children:(0,p.jsx)(u,{children:(e,t)=>(0,p.jsx)(h,{where:r,after:e,more:t})},n)})}function h({where:r,after:a,more:l}){let{language:u,say:m}=e(),h=t(f,{where:r,after:a,lang:u});return(0,p.jsx)(i,{answer:h,children:({forums:e})=>e&&e.nodes.length>0?(0,p.jsxs)(p.Fragment,{children:[(0,p.jsx)(`ol`,{className:`plain`,children:e.nodes.map(e=>(0,p.jsxs)(`li`,{className:d.row,children:[(0,p.jsx)(`span`,{className:d.when,children:(0,p.jsx)(s,{from:e.start,to:e.end})}),(0,p.jsxs)(`div`,{children:[(0,p.jsxs)(`p`,{className:`${d.line} ${d.text}`,children:[(0,p.jsx)(o,{entity:e}),` `,e.standing!==`ASSERTED`&&(0,p.jsx)(c,{children:m(`standing.${e.standing}`)})]}),(0,p.jsxs)(`p`,{className:`${d.line} small soft`,children:[e.edition!==null&&`${m(`read.forum.edition`,{edition:e.edition})} · `,e.city&&`${e.city} · `,e.country&&(0,p.jsxs)(p.Fragment,{children:[(0,p.jsx)(o,{entity:e.country}),` · `]}),e.meetings&&m(`read.forum.meetings`,{count:e.meetings.totalCount})]})]})]},e.id))}),l(e.pageInfo)]}):(0,p.jsx)(n,{children:m(`read.forum.none`)})})}export{m as t};