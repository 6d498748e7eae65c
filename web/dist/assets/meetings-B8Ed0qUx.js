import{n as e,t}from"./useNavigate-ClVGq5Gc.js";import{b as n,f as r,n as i,t as a,ut as o}from"./state-CTWuKadF.js";import{E as s,N as c,n as l,t as u,w as d}from"./index-DLWnCzYM.js";import{t as f}from"./forum-C1xJKINL.js";import{t as p}from"./link-CqixKiEi.js";import{r as m}from"./details-CLBBMoBM.js";import{n as h,t as g}from"./pages-BemTjGIH.js";function _(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);let n=new Map;return e.map(e=>{let r=(n.get(e)??0)+1;n.set(e,r);let i=t.get(e)??1;return i>1?{nth:r,of:i}:void 0})}var v=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
      localizedName(lang: $lang) {
        lang
      }
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
        localizedName(lang: $lang) {
          lang
        }
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
    localizedName(lang: $lang) {
      lang
    }
  }
  parts {
    forumRelation
    forumBasis
    forum {
      __typename
      id
      name(lang: $lang)
      localizedName(lang: $lang) {
        lang
      }
    }
  }
}`),y={modes:`_modes_1b881_1`,row:`_row_1b881_11`,when:`_when_1b881_19`,what:`_what_1b881_25`,forum:`_forum_1b881_35`},b=o(),x=20,S=5;function C({of:i,title:a}){let{language:o,say:s}=r(),{mode:d,sidelines:f}=u(e({strict:!1})),p=t(),m=e=>void p({to:`.`,search:t=>({...t,...e}),resetScroll:!1,replace:!0}),_=`where`in i?i.where:{participants:{any:[i.leader]}},C=_.relation!==void 0&&_.relation!==null,T={..._,...d&&{mode:[d]},...f&&!C&&{relation:[`ON_SIDELINES`]}},E=n(v,{where:T,orderBy:[`START_DESC`],first:x,after:null,lang:o},{keep:!0}),D=E.data?.meetings;return(0,b.jsx)(c,{title:a??s(`meetings.title`),count:E.isPlaceholderData?void 0:h(D?.totalCount,o),aside:(d||f||(D?.totalCount??0)>S)&&(0,b.jsxs)(`span`,{role:`group`,"aria-label":s(`meetings.mode`),className:y.modes,children:[l.map(e=>(0,b.jsx)(`button`,{type:`button`,"aria-pressed":d===e,onClick:()=>m({mode:d===e?void 0:e}),children:s(`mode.${e}`)},e)),!C&&(0,b.jsx)(`button`,{type:`button`,"aria-pressed":!!f,onClick:()=>m({sidelines:!f||void 0}),children:s(`meetings.sidelines`)})]}),children:(0,b.jsx)(g,{children:(e,t)=>(0,b.jsx)(w,{where:T,after:e,more:t})},`${d} ${f}`)})}function w({where:e,after:t,more:o}){let{language:s,say:c}=r(),l=n(v,{where:e,orderBy:[`START_DESC`],first:x,after:t,lang:s});return(0,b.jsx)(a,{answer:l,lines:6,children:({meetings:t})=>t&&t.nodes.length>0?(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(E,{meetings:t.nodes,forum:T(e.forum)}),o(t.pageInfo)]}):(0,b.jsx)(i,{children:c(`meetings.none`)})})}function T(e){let[t,...n]=[e??[]].flat();return t===void 0||n.length>0?void 0:String(t)}function E({meetings:e,forum:t}){let{say:n}=r(),i=_(e.map(({name:e,start:t,notBefore:n,notAfter:r})=>[e,t,n,r].join(` `)));return(0,b.jsx)(`ol`,{className:`plain`,children:e.map((e,r)=>(0,b.jsxs)(`li`,{className:y.row,children:[(0,b.jsx)(`span`,{className:y.when,children:(0,b.jsx)(s,{meeting:e})}),(0,b.jsxs)(`span`,{className:y.what,children:[(0,b.jsx)(p,{entity:e}),(0,b.jsxs)(`span`,{className:`small soft`,children:[` `,i[r]&&n(`find.namesake`,i[r]),` `,e.mode!==`IN_PERSON`&&!d(e.name,n(`mode.${e.mode}`))&&n(`mode.${e.mode}`),e.setting===`VISIT`&&!d(e.name,n(`read.setting.VISIT`))&&n(`read.setting.VISIT`)]}),` `,e.status!==`HELD`&&(0,b.jsx)(m,{children:n(`status.${e.status}`)}),` `,e.standing!==`ASSERTED`&&(0,b.jsx)(m,{children:n(`standing.${e.standing}`)}),e.partOf&&(0,b.jsxs)(`span`,{className:`small soft`,children:[n(`meetings.partOf`),` `,(0,b.jsx)(p,{entity:e.partOf}),` `]}),(0,b.jsx)(`span`,{className:`small soft ${y.forum}`,children:(0,b.jsx)(f,{of:e,page:t})})]})]},e.id))})}export{_ as n,C as t};