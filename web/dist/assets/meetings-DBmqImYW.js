import{n as e,t}from"./useNavigate-B98p7SXF.js";import{b as n,f as r,n as i,t as a,ut as o}from"./state-BzPsRay4.js";import{E as s,N as c,a as l,o as u,s as d,w as f}from"./index-BxxLs4NT.js";import{t as p}from"./forum-kCvytCxp.js";import{t as m}from"./link-1WI-7rwv.js";import{r as h}from"./details-MbUbM-f1.js";import{n as g,t as _}from"./pages-wRcGUChB.js";function v(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);let n=new Map;return e.map(e=>{let r=(n.get(e)??0)+1;n.set(e,r);let i=t.get(e)??1;return i>1?{nth:r,of:i}:void 0})}var y=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),b={modes:`_modes_1b881_1`,row:`_row_1b881_11`,when:`_when_1b881_19`,what:`_what_1b881_25`,forum:`_forum_1b881_35`},x=o(),S=20,C=5;function w({of:i,title:a,note:o}){let{language:s,say:f}=r(),{mode:p,sidelines:m}=u(e({strict:!1})),h=t(),v=e=>void h({to:`.`,search:t=>({...t,...e}),resetScroll:!1,replace:!0}),w=`where`in i?i.where:{participants:{any:[i.leader]}},E=w.relation!==void 0&&w.relation!==null,D={...w,...l(p?[p]:[],m&&!E)},O=n(y,{where:D,orderBy:[`START_DESC`],first:S,after:null,lang:s},{keep:!0}),k=O.data?.meetings;return(0,x.jsxs)(c,{title:a??f(`meetings.title`),count:O.isPlaceholderData?void 0:g(k?.totalCount,s),aside:(p||m||(k?.totalCount??0)>C)&&(0,x.jsxs)(`span`,{role:`group`,"aria-label":f(`meetings.mode`),className:b.modes,children:[d.map(e=>(0,x.jsx)(`button`,{type:`button`,"aria-pressed":p===e,onClick:()=>v({mode:p===e?void 0:e}),children:f(`mode.${e}`)},e)),!E&&(0,x.jsx)(`button`,{type:`button`,"aria-pressed":!!m,onClick:()=>v({sidelines:!m||void 0}),children:f(`meetings.sidelines`)})]}),children:[o&&(0,x.jsx)(`p`,{className:`small soft`,children:o}),(0,x.jsx)(_,{children:(e,t)=>(0,x.jsx)(T,{where:D,after:e,more:t})},`${p} ${m}`)]})}function T({where:e,after:t,more:o}){let{language:s,say:c}=r(),l=n(y,{where:e,orderBy:[`START_DESC`],first:S,after:t,lang:s});return(0,x.jsx)(a,{answer:l,lines:6,children:({meetings:t})=>t&&t.nodes.length>0?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(D,{meetings:t.nodes,forum:E(e.forum)}),o(t.pageInfo)]}):(0,x.jsx)(i,{children:c(`meetings.none`)})})}function E(e){let[t,...n]=[e??[]].flat();return t===void 0||n.length>0?void 0:String(t)}function D({meetings:e,forum:t}){let{say:n}=r(),i=v(e.map(({name:e,start:t,notBefore:n,notAfter:r})=>[e,t,n,r].join(` `)));return(0,x.jsx)(`ol`,{className:`plain`,children:e.map((e,r)=>(0,x.jsxs)(`li`,{className:b.row,children:[(0,x.jsx)(`span`,{className:b.when,children:(0,x.jsx)(s,{meeting:e})}),(0,x.jsxs)(`span`,{className:b.what,children:[(0,x.jsx)(m,{entity:e}),(0,x.jsxs)(`span`,{className:`small soft`,children:[` `,i[r]&&n(`find.namesake`,i[r]),` `,e.mode!==`IN_PERSON`&&!f(e.name,n(`mode.${e.mode}`))&&n(`mode.${e.mode}`),e.setting===`VISIT`&&!f(e.name,n(`read.setting.VISIT`))&&n(`read.setting.VISIT`)]}),` `,e.status!==`HELD`&&(0,x.jsx)(h,{children:n(`status.${e.status}`)}),` `,e.standing!==`ASSERTED`&&(0,x.jsx)(h,{children:n(`standing.${e.standing}`)}),e.partOf&&(0,x.jsxs)(`span`,{className:`small soft`,children:[n(`meetings.partOf`),` `,(0,x.jsx)(m,{entity:e.partOf}),` `]}),(0,x.jsx)(`span`,{className:`small soft ${b.forum}`,children:(0,x.jsx)(p,{of:e,page:t})})]})]},e.id))})}export{v as n,w as t};