import{b as e,f as t,n,t as r,ut as i}from"./state-Py1EXFJw.js";import{O as a,P as o}from"./index-Be9r84Tc.js";import{t as s}from"./link-NCZMHeQC.js";import{r as c}from"./details-CQyHrIQI.js";import{n as l,t as u}from"./pages-w2q_9unt.js";import{t as d}from"./rows.module-jMqqC5ez.js";var f=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),p=i();function m({id:n,where:r,title:i,isOptional:a}){let{language:s}=t(),c=e(f,{where:r,after:null,lang:s}).data?.forums?.totalCount;return a&&!c?null:(0,p.jsx)(o,{title:i,count:l(c,s),children:(0,p.jsx)(u,{children:(e,t)=>(0,p.jsx)(h,{where:r,after:e,more:t})},n)})}function h({where:i,after:o,more:l}){let{language:u,say:m}=t(),h=e(f,{where:i,after:o,lang:u});return(0,p.jsx)(r,{answer:h,children:({forums:e})=>e&&e.nodes.length>0?(0,p.jsxs)(p.Fragment,{children:[(0,p.jsx)(`ol`,{className:`plain`,children:e.nodes.map(e=>(0,p.jsxs)(`li`,{className:d.row,children:[(0,p.jsx)(`span`,{className:d.when,children:(0,p.jsx)(a,{from:e.start,to:e.end})}),(0,p.jsxs)(`div`,{children:[(0,p.jsxs)(`p`,{className:`${d.line} ${d.text}`,children:[(0,p.jsx)(s,{entity:e}),` `,e.standing!==`ASSERTED`&&(0,p.jsx)(c,{children:m(`standing.${e.standing}`)})]}),(0,p.jsxs)(`p`,{className:`${d.line} small soft`,children:[e.edition!==null&&`${m(`read.forum.edition`,{edition:e.edition})} · `,e.place?(0,p.jsx)(s,{entity:e.place}):e.city,(e.place||e.city)&&` · `,e.country&&(0,p.jsxs)(p.Fragment,{children:[(0,p.jsx)(s,{entity:e.country}),` · `]}),e.meetings&&m(`read.forum.meetings`,{count:e.meetings.totalCount})]})]})]},e.id))}),l(e.pageInfo)]}):(0,p.jsx)(n,{children:m(`read.forum.none`)})})}export{m as t};