import{ct as e,ft as t,n,st as r,t as i,u as a,v as o}from"./state-BUElhUX6.js";import{C as s,k as c}from"./index-6yhaByVy.js";import{n as l}from"./dates-BhgQuWz2.js";import{n as u,t as d}from"./repeats-D04yPoi3.js";import{r as f}from"./details-TPdC0r3j.js";import{n as p,t as m}from"./pages-SlA_G7f_.js";var h=t(r(),1),g=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query MeetingList($where: MeetingFilter, $orderBy: [MeetingOrder!], $first: Int, $after: String, $lang: Language) {
  meetings(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name(lang: $lang)
      start
      end
      notBefore
      notAfter
      mode
      status
      standing
      city
      setting
      partOf {
        __typename
        id
        name(lang: $lang)
      }
      ...AtForum
    }
  }
}
    fragment AtForum on Meeting {
  forumRelation
  forumBasis
  forum {
    __typename
    id
    name(lang: $lang)
  }
  parts {
    forumRelation
    forumBasis
    forum {
      __typename
      id
      name(lang: $lang)
    }
  }
}`),_={modes:`_modes_pqjxr_1`,row:`_row_pqjxr_11`,when:`_when_pqjxr_19`,what:`_what_pqjxr_25`,forum:`_forum_pqjxr_35`},v=e(),y=20,b=[`IN_PERSON`,`PHONE`,`VIDEO`];function x({of:e,title:t}){let{language:n,say:r}=a(),[i,s]=(0,h.useState)(),l=`where`in e?e.where:{participants:{any:[e.leader]}},u=i?{...l,mode:[i]}:l,d=o(g,{where:u,orderBy:[`START_DESC`],first:y,after:null,lang:n},{keep:!0}).data?.meetings;return(0,v.jsx)(c,{title:t??r(`meetings.title`),count:p(d?.totalCount,n),aside:(0,v.jsx)(`span`,{role:`group`,"aria-label":r(`meetings.mode`),className:_.modes,children:b.map(e=>(0,v.jsx)(`button`,{type:`button`,"aria-pressed":i===e,onClick:()=>s(i===e?void 0:e),children:r(`mode.${e}`)},e))}),children:(0,v.jsx)(m,{children:(e,t)=>(0,v.jsx)(S,{where:u,after:e,more:t})},i??``)})}function S({where:e,after:t,more:r}){let{language:s,say:c}=a(),l=o(g,{where:e,orderBy:[`START_DESC`],first:y,after:t,lang:s});return(0,v.jsx)(i,{answer:l,lines:6,children:({meetings:e})=>e&&e.nodes.length>0?(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(C,{meetings:e.nodes}),r(e.pageInfo)]}):(0,v.jsx)(n,{children:c(`meetings.none`)})})}function C({meetings:e}){let{say:t}=a();return(0,v.jsx)(`ol`,{className:`plain`,children:e.map(e=>(0,v.jsxs)(`li`,{className:_.row,children:[(0,v.jsx)(`span`,{className:_.when,children:(0,v.jsx)(l,{meeting:e})}),(0,v.jsxs)(`span`,{className:_.what,children:[(0,v.jsx)(s,{entity:e}),(0,v.jsxs)(`span`,{className:`small soft`,children:[` `,e.mode!==`IN_PERSON`&&!d(e.name,t(`mode.${e.mode}`))&&t(`mode.${e.mode}`),e.setting===`VISIT`&&!d(e.name,t(`read.setting.VISIT`))&&t(`read.setting.VISIT`)]}),` `,e.status!==`HELD`&&(0,v.jsx)(f,{children:t(`status.${e.status}`)}),` `,e.standing!==`ASSERTED`&&(0,v.jsx)(f,{children:t(`standing.${e.standing}`)}),e.partOf&&(0,v.jsxs)(`span`,{className:`small soft`,children:[t(`meetings.partOf`),` `,(0,v.jsx)(s,{entity:e.partOf}),` `]}),(0,v.jsx)(`span`,{className:`small soft ${_.forum}`,children:(0,v.jsx)(u,{of:e})})]})]},e.id))})}export{x as t};