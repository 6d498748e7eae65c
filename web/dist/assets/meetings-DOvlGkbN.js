import{n as e,t}from"./useNavigate-BuVP0kUP.js";import{d as n,lt as r,n as i,t as a,y as o}from"./state-gdEKT_4H.js";import{w as s}from"./index-CR6MV0eY.js";import{n as c}from"./dates-UzD6jcRg.js";import{t as l}from"./forum-DfV9r1Xn.js";import{t as u}from"./link-Bsrv_KOQ.js";import{i as d,n as f,r as p,t as m}from"./choice-Cm64hpQu.js";import{r as h}from"./details-DjSY5-sc.js";import{n as g,t as _}from"./pages-D_uzGaPj.js";function v(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);let n=new Map;return e.map(e=>{let r=(n.get(e)??0)+1;n.set(e,r);let i=t.get(e)??1;return i>1?{nth:r,of:i}:void 0})}var y=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),b={modes:`_modes_pqjxr_1`,row:`_row_pqjxr_11`,when:`_when_pqjxr_19`,what:`_what_pqjxr_25`,forum:`_forum_pqjxr_35`},x=r(),S=20,C=5;function w({of:r,title:i}){let{language:a,say:c}=n(),{mode:l,sidelines:u}=f(e({strict:!1})),d=t(),h=e=>void d({to:`.`,search:t=>({...t,...e}),resetScroll:!1,replace:!0}),v=`where`in r?r.where:{participants:{any:[r.leader]}},w=v.relation!==void 0&&v.relation!==null,E={...v,...m(l?[l]:[],u&&!w)},D=o(y,{where:E,orderBy:[`START_DESC`],first:S,after:null,lang:a},{keep:!0}),O=D.data?.meetings;return(0,x.jsx)(s,{title:i??c(`meetings.title`),count:D.isPlaceholderData?void 0:g(O?.totalCount,a),aside:(l||u||(O?.totalCount??0)>C)&&(0,x.jsxs)(`span`,{role:`group`,"aria-label":c(`meetings.mode`),className:b.modes,children:[p.map(e=>(0,x.jsx)(`button`,{type:`button`,"aria-pressed":l===e,onClick:()=>h({mode:l===e?void 0:e}),children:c(`mode.${e}`)},e)),!w&&(0,x.jsx)(`button`,{type:`button`,"aria-pressed":!!u,onClick:()=>h({sidelines:!u||void 0}),children:c(`meetings.sidelines`)})]}),children:(0,x.jsx)(_,{children:(e,t)=>(0,x.jsx)(T,{where:E,after:e,more:t})},`${l} ${u}`)})}function T({where:e,after:t,more:r}){let{language:s,say:c}=n(),l=o(y,{where:e,orderBy:[`START_DESC`],first:S,after:t,lang:s});return(0,x.jsx)(a,{answer:l,lines:6,children:({meetings:t})=>t&&t.nodes.length>0?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(D,{meetings:t.nodes,forum:E(e.forum)}),r(t.pageInfo)]}):(0,x.jsx)(i,{children:c(`meetings.none`)})})}function E(e){let[t,...n]=[e??[]].flat();return t===void 0||n.length>0?void 0:String(t)}function D({meetings:e,forum:t}){let{say:r}=n(),i=v(e.map(({name:e,start:t,notBefore:n,notAfter:r})=>[e,t,n,r].join(` `)));return(0,x.jsx)(`ol`,{className:`plain`,children:e.map((e,n)=>(0,x.jsxs)(`li`,{className:b.row,children:[(0,x.jsx)(`span`,{className:b.when,children:(0,x.jsx)(c,{meeting:e})}),(0,x.jsxs)(`span`,{className:b.what,children:[(0,x.jsx)(u,{entity:e}),(0,x.jsxs)(`span`,{className:`small soft`,children:[` `,i[n]&&r(`find.namesake`,i[n]),` `,e.mode!==`IN_PERSON`&&!d(e.name,r(`mode.${e.mode}`))&&r(`mode.${e.mode}`),e.setting===`VISIT`&&!d(e.name,r(`read.setting.VISIT`))&&r(`read.setting.VISIT`)]}),` `,e.status!==`HELD`&&(0,x.jsx)(h,{children:r(`status.${e.status}`)}),` `,e.standing!==`ASSERTED`&&(0,x.jsx)(h,{children:r(`standing.${e.standing}`)}),e.partOf&&(0,x.jsxs)(`span`,{className:`small soft`,children:[r(`meetings.partOf`),` `,(0,x.jsx)(u,{entity:e.partOf}),` `]}),(0,x.jsx)(`span`,{className:`small soft ${b.forum}`,children:(0,x.jsx)(l,{of:e,page:t})})]})]},e.id))})}export{v as n,w as t};