import{t as e}from"./useNavigate-BLch7eW8.js";import{t}from"./useSearch-Dspha0R1.js";import{b as n,f as r,ft as i,n as a,t as o}from"./state-BFLLf-cs.js";import{t as s}from"./years-va6pHcdO.js";import{E as c,F as l,O as u,a as d,c as f,o as p,s as m}from"./index-Bs16syw4.js";import{t as h}from"./forum-DP77HG_9.js";import{t as g}from"./link-ZpnTrQRS.js";import{n as _}from"./made-BOhwYms4.js";import{t as v}from"./years-Dyr_Tr8j.js";import{t as y}from"./coverage-Mr5jR9z9.js";import{r as b}from"./details-CGlerK6D.js";import{n as x,t as S}from"./pages-KJHzbioh.js";import{t as C}from"./since-BjqsgpI2.js";function w(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);let n=new Map;return e.map(e=>{let r=(n.get(e)??0)+1;n.set(e,r);let i=t.get(e)??1;return i>1?{nth:r,of:i}:void 0})}var T=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
        standing
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
}`),E={years:`_years_17r2n_1`,note:`_note_17r2n_5`,modes:`_modes_17r2n_9`,row:`_row_17r2n_19`,when:`_when_17r2n_27`,what:`_what_17r2n_33`,forum:`_forum_17r2n_43`},D=i(),O=20,k=5;function A({of:i,title:a,note:o,hasYears:c,actor:u,hasCalls:h=!0,hasSince:g}){let{language:_,say:b}=r(),w=t({strict:!1}),{mode:A,sidelines:N}=p(w),P=h?A:void 0,F=c?f(w):{},I=!!(F.from??F.to),L=s(F.from,F.to),R=e(),z=e=>void R({to:`.`,search:t=>({...t,...e}),resetScroll:!1,replace:!0}),B=`where`in i?i.where:{participants:{any:[i.leader]}},V=B.relation!==void 0&&B.relation!==null,H={...B,...d(P?[P]:[],N&&!V),...I&&{during:F}},U={where:H,orderBy:[`START_DESC`],first:O,after:null,lang:_,...M(_)},W=n(T,U,{keep:!0,enabled:!L}),G=W.data?.meetings;return(0,D.jsxs)(l,{title:a??b(`meetings.title`),count:W.isPlaceholderData||L?void 0:x(G?.totalCount,_),aside:(P||N||(G?.totalCount??0)>k)&&(0,D.jsxs)(`span`,{role:`group`,"aria-label":b(`meetings.mode`),className:E.modes,children:[(h?m:[]).map(e=>(0,D.jsx)(`button`,{type:`button`,"aria-pressed":P===e,onClick:()=>z({mode:P===e?void 0:e}),children:b(`mode.${e}`)},e)),!V&&(0,D.jsx)(`button`,{type:`button`,"aria-pressed":!!N,onClick:()=>z({sidelines:!N||void 0}),children:b(`meetings.sidelines`)})]}),children:[o&&(0,D.jsx)(`div`,{className:`small soft ${E.note}`,children:o}),g&&G&&G.totalCount>0&&!I&&(0,D.jsx)(C,{of:{meetings:H}}),c&&(I||P||N||(G?.totalCount??0)>k)&&(0,D.jsx)(`div`,{className:E.years,children:(0,D.jsx)(v,{of:F,accepts:/^(\d{4})?$/,onChange:z})}),I&&!L&&u&&(0,D.jsx)(y,{of:u,during:F}),!L&&(0,D.jsx)(S,{children:(e,t)=>(0,D.jsx)(j,{where:H,after:e,more:t})},[P,N,F.from,F.to].join(` `))]})}function j({where:e,after:t,more:i}){let{language:s,say:c}=r(),l=n(T,{where:e,orderBy:[`START_DESC`],first:O,after:t,lang:s,...M(s)});return(0,D.jsx)(o,{answer:l,lines:6,children:({meetings:t})=>t&&t.nodes.length>0?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(F,{meetings:t.nodes,forum:N(e.forum)}),i(t.pageInfo)]}):(0,D.jsx)(a,{children:c(`meetings.none`)})})}var M=e=>e===`en`?{}:{isTranslated:!0};function N(e){let[t,...n]=[e??[]].flat();return t===void 0||n.length>0?void 0:String(t)}function P({meeting:e}){let{language:t,say:n}=r(),i=_(e,t,n);return i?(0,D.jsx)(`span`,{title:e.name,children:(0,D.jsx)(g,{entity:e,children:i})}):(0,D.jsx)(g,{entity:e})}function F({meetings:e,forum:t}){let{say:n}=r(),i=w(e.map(({name:e,start:t,notBefore:n,notAfter:r})=>[e,t,n,r].join(` `)));return(0,D.jsx)(`ol`,{className:`plain`,children:e.map((e,r)=>(0,D.jsxs)(`li`,{className:E.row,children:[(0,D.jsx)(`span`,{className:E.when,children:(0,D.jsx)(u,{meeting:e})}),(0,D.jsxs)(`span`,{className:E.what,children:[(0,D.jsx)(P,{meeting:e}),(0,D.jsxs)(`span`,{className:`small soft`,children:[` `,i[r]&&n(`find.namesake`,i[r]),` `,e.mode!==`IN_PERSON`&&!c(e.name,n(`mode.${e.mode}`))&&n(`mode.${e.mode}`),e.setting===`VISIT`&&!c(e.name,n(`read.setting.VISIT`))&&n(`read.setting.VISIT`)]}),` `,e.status!==`HELD`&&(0,D.jsx)(b,{children:n(`status.${e.status}`)}),` `,e.standing!==`ASSERTED`&&(0,D.jsx)(b,{children:n(`standing.${e.standing}`)}),e.partOf&&(0,D.jsxs)(`span`,{className:`small soft`,children:[n(`meetings.partOf`),` `,(0,D.jsx)(g,{entity:e.partOf}),` `,e.partOf.standing===`RETRACTED`&&(0,D.jsx)(b,{children:n(`meetings.wholeRetracted`)}),` `]}),(0,D.jsx)(`span`,{className:`small soft ${E.forum}`,children:(0,D.jsx)(h,{of:e,page:t})})]})]},e.id))})}export{w as n,A as t};