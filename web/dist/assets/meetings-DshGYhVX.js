import{n as e,t}from"./useNavigate-CU74XD_C.js";import{d as n,lt as r,n as i,t as a,y as o}from"./state-8uEmiE9h.js";import{D as s,n as c,t as l}from"./index-jxUEZBlV.js";import{n as u}from"./dates-DbgEHgrj.js";import{t as d}from"./forum-DFmOp-Uj.js";import{t as f}from"./link-D135TjBz.js";import{t as p}from"./repeats-C_g27vm-.js";import{r as m}from"./details-T7u8wEjk.js";import{n as h,t as g}from"./pages-DvNXEtY9.js";function _(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);let n=new Map;return e.map(e=>{let r=(n.get(e)??0)+1;n.set(e,r);let i=t.get(e)??1;return i>1?{nth:r,of:i}:void 0})}var v=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),y={modes:`_modes_pqjxr_1`,row:`_row_pqjxr_11`,when:`_when_pqjxr_19`,what:`_what_pqjxr_25`,forum:`_forum_pqjxr_35`},b=r(),x=20,S=5;function C({of:r,title:i}){let{language:a,say:u}=n(),{mode:d,sidelines:f}=l(e({strict:!1})),p=t(),m=e=>void p({to:`.`,search:t=>({...t,...e}),resetScroll:!1,replace:!0}),_=`where`in r?r.where:{participants:{any:[r.leader]}},C=_.relation!==void 0&&_.relation!==null,T={..._,...d&&{mode:[d]},...f&&!C&&{relation:[`ON_SIDELINES`]}},E=o(v,{where:T,orderBy:[`START_DESC`],first:x,after:null,lang:a},{keep:!0}),D=E.data?.meetings;return(0,b.jsx)(s,{title:i??u(`meetings.title`),count:E.isPlaceholderData?void 0:h(D?.totalCount,a),aside:(d||f||(D?.totalCount??0)>S)&&(0,b.jsxs)(`span`,{role:`group`,"aria-label":u(`meetings.mode`),className:y.modes,children:[c.map(e=>(0,b.jsx)(`button`,{type:`button`,"aria-pressed":d===e,onClick:()=>m({mode:d===e?void 0:e}),children:u(`mode.${e}`)},e)),!C&&(0,b.jsx)(`button`,{type:`button`,"aria-pressed":!!f,onClick:()=>m({sidelines:!f||void 0}),children:u(`meetings.sidelines`)})]}),children:(0,b.jsx)(g,{children:(e,t)=>(0,b.jsx)(w,{where:T,after:e,more:t})},`${d} ${f}`)})}function w({where:e,after:t,more:r}){let{language:s,say:c}=n(),l=o(v,{where:e,orderBy:[`START_DESC`],first:x,after:t,lang:s});return(0,b.jsx)(a,{answer:l,lines:6,children:({meetings:t})=>t&&t.nodes.length>0?(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(E,{meetings:t.nodes,forum:T(e.forum)}),r(t.pageInfo)]}):(0,b.jsx)(i,{children:c(`meetings.none`)})})}function T(e){let[t,...n]=[e??[]].flat();return t===void 0||n.length>0?void 0:String(t)}function E({meetings:e,forum:t}){let{say:r}=n(),i=_(e.map(({name:e,start:t,notBefore:n,notAfter:r})=>[e,t,n,r].join(` `)));return(0,b.jsx)(`ol`,{className:`plain`,children:e.map((e,n)=>(0,b.jsxs)(`li`,{className:y.row,children:[(0,b.jsx)(`span`,{className:y.when,children:(0,b.jsx)(u,{meeting:e})}),(0,b.jsxs)(`span`,{className:y.what,children:[(0,b.jsx)(f,{entity:e}),(0,b.jsxs)(`span`,{className:`small soft`,children:[` `,i[n]&&r(`find.namesake`,i[n]),` `,e.mode!==`IN_PERSON`&&!p(e.name,r(`mode.${e.mode}`))&&r(`mode.${e.mode}`),e.setting===`VISIT`&&!p(e.name,r(`read.setting.VISIT`))&&r(`read.setting.VISIT`)]}),` `,e.status!==`HELD`&&(0,b.jsx)(m,{children:r(`status.${e.status}`)}),` `,e.standing!==`ASSERTED`&&(0,b.jsx)(m,{children:r(`standing.${e.standing}`)}),e.partOf&&(0,b.jsxs)(`span`,{className:`small soft`,children:[r(`meetings.partOf`),` `,(0,b.jsx)(f,{entity:e.partOf}),` `]}),(0,b.jsx)(`span`,{className:`small soft ${y.forum}`,children:(0,b.jsx)(d,{of:e,page:t})})]})]},e.id))})}export{_ as n,C as t};