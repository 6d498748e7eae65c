import{b as e,c as t,h as n,i as r,l as i,m as a,r as o,s}from"./index-D5vl5esc.js";import{n as c,r as l,s as u}from"./unknown-DohJRCzG.js";import{t as d}from"./rows.module-Crh42__V.js";var f=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),p=e();function m({id:e,where:t,title:r,isOptional:o}){let{language:s}=a(),u=n(f,{where:t,after:null,lang:s}).data?.forums?.totalCount;return o&&!u?null:(0,p.jsx)(i,{title:r,count:l(u,s),children:(0,p.jsx)(c,{children:(e,n)=>(0,p.jsx)(h,{where:t,after:e,more:n})},e)})}function h({where:e,after:i,more:c}){let{language:l,say:m}=a(),h=n(f,{where:e,after:i,lang:l});return(0,p.jsx)(s,{answer:h,children:({forums:e})=>e&&e.nodes.length>0?(0,p.jsxs)(p.Fragment,{children:[(0,p.jsx)(`ol`,{className:`plain`,children:e.nodes.map(e=>(0,p.jsxs)(`li`,{className:d.row,children:[(0,p.jsx)(`span`,{className:d.when,children:(0,p.jsx)(o,{from:e.start,to:e.end})}),(0,p.jsxs)(`div`,{children:[(0,p.jsxs)(`p`,{className:`${d.line} ${d.text}`,children:[(0,p.jsx)(r,{entity:e}),` `,e.standing!==`ASSERTED`&&(0,p.jsx)(u,{children:m(`standing.${e.standing}`)})]}),(0,p.jsxs)(`p`,{className:`${d.line} small soft`,children:[e.edition!==null&&`${m(`read.forum.edition`,{edition:e.edition})} · `,e.city&&`${e.city} · `,e.country&&(0,p.jsxs)(p.Fragment,{children:[(0,p.jsx)(r,{entity:e.country}),` · `]}),e.meetings&&m(`read.forum.meetings`,{count:e.meetings.totalCount})]})]})]},e.id))}),c(e.pageInfo)]}):(0,p.jsx)(t,{children:m(`read.forum.none`)})})}export{m as t};