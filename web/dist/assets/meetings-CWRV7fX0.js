import{t as e}from"./useNavigate-CtECLoax.js";import{t}from"./useSearch-D7fChQFR.js";import{b as n,f as r,n as i,t as a,ut as o}from"./state-Zr2rHonA.js";import{t as s}from"./years-va6pHcdO.js";import{E as c,F as l,O as u,a as d,c as f,o as p,s as m}from"./index-DGLSw5zi.js";import{t as h}from"./forum-qjLU0YYy.js";import{t as g}from"./link-C_NT_D8D.js";import{n as _}from"./made-BOhwYms4.js";import{t as v}from"./years-_BILMjBL.js";import{t as y}from"./coverage-CJxwZGW_.js";import{r as b}from"./details-fxv7SZrd.js";import{n as x,t as S}from"./pages-Bpwpvubr.js";import{t as C}from"./since-D82kRaHZ.js";function w(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);let n=new Map;return e.map(e=>{let r=(n.get(e)??0)+1;n.set(e,r);let i=t.get(e)??1;return i>1?{nth:r,of:i}:void 0})}var T=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query MeetingList($where: MeetingFilter, $orderBy: [MeetingOrder!], $first: Int, $after: String, $lang: Language, $isTranslated: Boolean! = false) {
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
      ...TitleParts @include(if: $isTranslated)
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
}
fragment TitleParts on Meeting {
  titlePlace: place {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
    english: name(lang: "en")
  }
  titlePeople: participants(first: 3) {
    totalCount
    nodes {
      __typename
      ... on Entity {
        id
        name(lang: $lang)
        localizedName(lang: $lang) {
          lang
        }
        english: name(lang: "en")
      }
    }
  }
}`),E={years:`_years_ui5ol_1`,modes:`_modes_ui5ol_5`,row:`_row_ui5ol_15`,when:`_when_ui5ol_23`,what:`_what_ui5ol_29`,forum:`_forum_ui5ol_39`},D=o(),O=20,k=5;function A({of:i,title:a,note:o,hasYears:c,actor:u,hasSince:h}){let{language:g,say:_}=r(),b=t({strict:!1}),{mode:w,sidelines:A}=p(b),N=c?f(b):{},P=!!(N.from??N.to),F=s(N.from,N.to),I=e(),L=e=>void I({to:`.`,search:t=>({...t,...e}),resetScroll:!1,replace:!0}),R=`where`in i?i.where:{participants:{any:[i.leader]}},z=R.relation!==void 0&&R.relation!==null,B={...R,...d(w?[w]:[],A&&!z),...P&&{during:N}},V={where:B,orderBy:[`START_DESC`],first:O,after:null,lang:g,...M(g)},H=n(T,V,{keep:!0,enabled:!F}),U=H.data?.meetings;return(0,D.jsxs)(l,{title:a??_(`meetings.title`),count:H.isPlaceholderData||F?void 0:x(U?.totalCount,g),aside:(w||A||(U?.totalCount??0)>k)&&(0,D.jsxs)(`span`,{role:`group`,"aria-label":_(`meetings.mode`),className:E.modes,children:[m.map(e=>(0,D.jsx)(`button`,{type:`button`,"aria-pressed":w===e,onClick:()=>L({mode:w===e?void 0:e}),children:_(`mode.${e}`)},e)),!z&&(0,D.jsx)(`button`,{type:`button`,"aria-pressed":!!A,onClick:()=>L({sidelines:!A||void 0}),children:_(`meetings.sidelines`)})]}),children:[o&&(0,D.jsx)(`p`,{className:`small soft`,children:o}),h&&U&&U.totalCount>0&&!P&&(0,D.jsx)(C,{of:{meetings:B}}),c&&(P||w||A||(U?.totalCount??0)>k)&&(0,D.jsx)(`div`,{className:E.years,children:(0,D.jsx)(v,{of:N,accepts:/^(\d{4})?$/,onChange:L})}),P&&!F&&u&&(0,D.jsx)(y,{of:u,during:N}),!F&&(0,D.jsx)(S,{children:(e,t)=>(0,D.jsx)(j,{where:B,after:e,more:t})},[w,A,N.from,N.to].join(` `))]})}function j({where:e,after:t,more:o}){let{language:s,say:c}=r(),l=n(T,{where:e,orderBy:[`START_DESC`],first:O,after:t,lang:s,...M(s)});return(0,D.jsx)(a,{answer:l,lines:6,children:({meetings:t})=>t&&t.nodes.length>0?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(F,{meetings:t.nodes,forum:N(e.forum)}),o(t.pageInfo)]}):(0,D.jsx)(i,{children:c(`meetings.none`)})})}var M=e=>e===`en`?{}:{isTranslated:!0};function N(e){let[t,...n]=[e??[]].flat();return t===void 0||n.length>0?void 0:String(t)}function P({meeting:e}){let{language:t,say:n}=r(),i=_(e,t,n);return i?(0,D.jsx)(`span`,{title:e.name,children:(0,D.jsx)(g,{entity:e,children:i})}):(0,D.jsx)(g,{entity:e})}function F({meetings:e,forum:t}){let{say:n}=r(),i=w(e.map(({name:e,start:t,notBefore:n,notAfter:r})=>[e,t,n,r].join(` `)));return(0,D.jsx)(`ol`,{className:`plain`,children:e.map((e,r)=>(0,D.jsxs)(`li`,{className:E.row,children:[(0,D.jsx)(`span`,{className:E.when,children:(0,D.jsx)(u,{meeting:e})}),(0,D.jsxs)(`span`,{className:E.what,children:[(0,D.jsx)(P,{meeting:e}),(0,D.jsxs)(`span`,{className:`small soft`,children:[` `,i[r]&&n(`find.namesake`,i[r]),` `,e.mode!==`IN_PERSON`&&!c(e.name,n(`mode.${e.mode}`))&&n(`mode.${e.mode}`),e.setting===`VISIT`&&!c(e.name,n(`read.setting.VISIT`))&&n(`read.setting.VISIT`)]}),` `,e.status!==`HELD`&&(0,D.jsx)(b,{children:n(`status.${e.status}`)}),` `,e.standing!==`ASSERTED`&&(0,D.jsx)(b,{children:n(`standing.${e.standing}`)}),e.partOf&&(0,D.jsxs)(`span`,{className:`small soft`,children:[n(`meetings.partOf`),` `,(0,D.jsx)(g,{entity:e.partOf}),` `]}),(0,D.jsx)(`span`,{className:`small soft ${E.forum}`,children:(0,D.jsx)(h,{of:e,page:t})})]})]},e.id))})}export{w as n,A as t};