import{ct as e,ft as t,n,st as r,t as i,u as a,v as o}from"./state-DIbiJuFH.js";import{T as s,y as c}from"./index-DXIh8bLX.js";import{n as l}from"./dates-B2X1Plb0.js";import{t as u}from"./forum-_2rldISW.js";import{r as d}from"./details-Cy3g0P9c.js";import{n as f,t as p}from"./pages-BzCHwbdX.js";var m=t(r(),1),h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),g={modes:`_modes_pqjxr_1`,row:`_row_pqjxr_11`,when:`_when_pqjxr_19`,what:`_what_pqjxr_25`,forum:`_forum_pqjxr_35`},_=e(),v=20,y=[`IN_PERSON`,`PHONE`,`VIDEO`];function b({of:e,title:t}){let{language:n,say:r}=a(),[i,c]=(0,m.useState)(),l=`where`in e?e.where:{participants:{any:[e.leader]}},u=i?{...l,mode:[i]}:l,d=o(h,{where:u,orderBy:[`START_DESC`],first:v,after:null,lang:n},{keep:!0}).data?.meetings;return(0,_.jsx)(s,{title:t??r(`meetings.title`),count:f(d?.totalCount,n),aside:(0,_.jsx)(`span`,{role:`group`,"aria-label":r(`meetings.mode`),className:g.modes,children:y.map(e=>(0,_.jsx)(`button`,{type:`button`,"aria-pressed":i===e,onClick:()=>c(i===e?void 0:e),children:r(`mode.${e}`)},e))}),children:(0,_.jsx)(p,{children:(e,t)=>(0,_.jsx)(x,{where:u,after:e,more:t})},i??``)})}function x({where:e,after:t,more:r}){let{language:s,say:c}=a(),l=o(h,{where:e,orderBy:[`START_DESC`],first:v,after:t,lang:s});return(0,_.jsx)(i,{answer:l,lines:6,children:({meetings:e})=>e&&e.nodes.length>0?(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(S,{meetings:e.nodes}),r(e.pageInfo)]}):(0,_.jsx)(n,{children:c(`meetings.none`)})})}function S({meetings:e}){let{say:t}=a();return(0,_.jsx)(`ol`,{className:`plain`,children:e.map(e=>(0,_.jsxs)(`li`,{className:g.row,children:[(0,_.jsx)(`span`,{className:g.when,children:(0,_.jsx)(l,{from:e.start,to:e.end})}),(0,_.jsxs)(`span`,{className:g.what,children:[(0,_.jsx)(c,{entity:e}),(0,_.jsxs)(`span`,{className:`small soft`,children:[` `,e.mode!==`IN_PERSON`&&t(`mode.${e.mode}`),e.setting===`VISIT`&&t(`read.setting.VISIT`)]}),` `,e.status!==`HELD`&&(0,_.jsx)(d,{children:t(`status.${e.status}`)}),` `,e.standing!==`ASSERTED`&&(0,_.jsx)(d,{children:t(`standing.${e.standing}`)}),e.partOf&&(0,_.jsxs)(`span`,{className:`small soft`,children:[t(`meetings.partOf`),` `,(0,_.jsx)(c,{entity:e.partOf}),` `]}),(0,_.jsx)(`span`,{className:`small soft ${g.forum}`,children:(0,_.jsx)(u,{of:e})})]})]},e.id))})}export{b as t};