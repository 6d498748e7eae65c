import{t as e}from"./useNavigate-DgdFkYKx.js";import{t}from"./useSearch-DEgVhVo7.js";import{b as n,f as r,n as i,t as a,ut as o}from"./state-Py1EXFJw.js";import{t as s}from"./years-va6pHcdO.js";import{D as c,P as l,T as u,a as d,c as f,o as p,s as m}from"./index-Be9r84Tc.js";import{t as h}from"./forum-MdAwOmMY.js";import{t as g}from"./link-NCZMHeQC.js";import{t as _}from"./years-Crz6QoHJ.js";import{t as v}from"./coverage-CTFP_Zxd.js";import{r as y}from"./details-CQyHrIQI.js";import{n as b,t as x}from"./pages-w2q_9unt.js";function S(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);let n=new Map;return e.map(e=>{let r=(n.get(e)??0)+1;n.set(e,r);let i=t.get(e)??1;return i>1?{nth:r,of:i}:void 0})}var C=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),w={years:`_years_ui5ol_1`,modes:`_modes_ui5ol_5`,row:`_row_ui5ol_15`,when:`_when_ui5ol_23`,what:`_what_ui5ol_29`,forum:`_forum_ui5ol_39`},T=o(),E=20,D=5;function O({of:i,title:a,note:o,hasYears:c,actor:u}){let{language:h,say:g}=r(),y=t({strict:!1}),{mode:S,sidelines:O}=p(y),A=c?f(y):{},j=!!(A.from??A.to),M=s(A.from,A.to),N=e(),P=e=>void N({to:`.`,search:t=>({...t,...e}),resetScroll:!1,replace:!0}),F=`where`in i?i.where:{participants:{any:[i.leader]}},I=F.relation!==void 0&&F.relation!==null,L={...F,...d(S?[S]:[],O&&!I),...j&&{during:A}},R=n(C,{where:L,orderBy:[`START_DESC`],first:E,after:null,lang:h},{keep:!0,enabled:!M}),z=R.data?.meetings;return(0,T.jsxs)(l,{title:a??g(`meetings.title`),count:R.isPlaceholderData||M?void 0:b(z?.totalCount,h),aside:(S||O||(z?.totalCount??0)>D)&&(0,T.jsxs)(`span`,{role:`group`,"aria-label":g(`meetings.mode`),className:w.modes,children:[m.map(e=>(0,T.jsx)(`button`,{type:`button`,"aria-pressed":S===e,onClick:()=>P({mode:S===e?void 0:e}),children:g(`mode.${e}`)},e)),!I&&(0,T.jsx)(`button`,{type:`button`,"aria-pressed":!!O,onClick:()=>P({sidelines:!O||void 0}),children:g(`meetings.sidelines`)})]}),children:[o&&(0,T.jsx)(`p`,{className:`small soft`,children:o}),c&&(j||S||O||(z?.totalCount??0)>D)&&(0,T.jsx)(`div`,{className:w.years,children:(0,T.jsx)(_,{of:A,accepts:/^(\d{4})?$/,onChange:P})}),j&&!M&&u&&(0,T.jsx)(v,{of:u,during:A}),!M&&(0,T.jsx)(x,{children:(e,t)=>(0,T.jsx)(k,{where:L,after:e,more:t})},[S,O,A.from,A.to].join(` `))]})}function k({where:e,after:t,more:o}){let{language:s,say:c}=r(),l=n(C,{where:e,orderBy:[`START_DESC`],first:E,after:t,lang:s});return(0,T.jsx)(a,{answer:l,lines:6,children:({meetings:t})=>t&&t.nodes.length>0?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(j,{meetings:t.nodes,forum:A(e.forum)}),o(t.pageInfo)]}):(0,T.jsx)(i,{children:c(`meetings.none`)})})}function A(e){let[t,...n]=[e??[]].flat();return t===void 0||n.length>0?void 0:String(t)}function j({meetings:e,forum:t}){let{say:n}=r(),i=S(e.map(({name:e,start:t,notBefore:n,notAfter:r})=>[e,t,n,r].join(` `)));return(0,T.jsx)(`ol`,{className:`plain`,children:e.map((e,r)=>(0,T.jsxs)(`li`,{className:w.row,children:[(0,T.jsx)(`span`,{className:w.when,children:(0,T.jsx)(c,{meeting:e})}),(0,T.jsxs)(`span`,{className:w.what,children:[(0,T.jsx)(g,{entity:e}),(0,T.jsxs)(`span`,{className:`small soft`,children:[` `,i[r]&&n(`find.namesake`,i[r]),` `,e.mode!==`IN_PERSON`&&!u(e.name,n(`mode.${e.mode}`))&&n(`mode.${e.mode}`),e.setting===`VISIT`&&!u(e.name,n(`read.setting.VISIT`))&&n(`read.setting.VISIT`)]}),` `,e.status!==`HELD`&&(0,T.jsx)(y,{children:n(`status.${e.status}`)}),` `,e.standing!==`ASSERTED`&&(0,T.jsx)(y,{children:n(`standing.${e.standing}`)}),e.partOf&&(0,T.jsxs)(`span`,{className:`small soft`,children:[n(`meetings.partOf`),` `,(0,T.jsx)(g,{entity:e.partOf}),` `]}),(0,T.jsx)(`span`,{className:`small soft ${w.forum}`,children:(0,T.jsx)(h,{of:e,page:t})})]})]},e.id))})}export{S as n,O as t};