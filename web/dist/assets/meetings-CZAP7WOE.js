import{t as e}from"./useNavigate-9BLVFEsG.js";import{t}from"./useSearch-BE0n8s4v.js";import{b as n,f as r,ft as i,n as a,t as o}from"./state-nb8ZW-5r.js";import{t as s}from"./years-va6pHcdO.js";import{E as c,I as l,O as u,a as d,c as f,o as p,s as m}from"./index-D1TtabY3.js";import{t as h}from"./forum-6txWjalc.js";import{t as g}from"./link-D9d_vlo9.js";import{n as _}from"./made-BOhwYms4.js";import{t as v}from"./years-BTtSon6B.js";import{t as y}from"./coverage-COKfKfW5.js";import{r as b}from"./details-GLntDEbz.js";import{n as x,t as S}from"./pages-BsYNxcBs.js";import{t as C}from"./since-DR0mFdvk.js";function w(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);let n=new Map;return e.map(e=>{let r=(n.get(e)??0)+1;n.set(e,r);let i=t.get(e)??1;return i>1?{nth:r,of:i}:void 0})}var T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},E=new T(`
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
}`),D=new T(`
    query AnnouncedCount($where: MeetingFilter) {
  meetings(where: $where) {
    totalCount
  }
}
    `),O={years:`_years_17r2n_1`,note:`_note_17r2n_5`,modes:`_modes_17r2n_9`,row:`_row_17r2n_19`,when:`_when_17r2n_27`,what:`_what_17r2n_33`,forum:`_forum_17r2n_43`},k=i(),A=20,j=5;function M({of:i,title:a,note:o,hasYears:c,actor:u,hasCalls:h=!0,hasSince:g}){let{language:_,say:b}=r(),w=t({strict:!1}),{mode:T,sidelines:M}=p(w),F=h?T:void 0,I=c?f(w):{},L=!!(I.from??I.to),R=s(I.from,I.to),z=e(),B=e=>void z({to:`.`,search:t=>({...t,...e}),resetScroll:!1,replace:!0}),V=`where`in i?i.where:{participants:{any:[i.leader]}},H=V.relation!==void 0&&V.relation!==null,U={...V,...d(F?[F]:[],M&&!H),...L&&{during:I}},W={where:U,orderBy:[`START_DESC`],first:A,after:null,lang:_,...P(_)},G=n(E,W,{keep:!0,enabled:!R}),K=G.data?.meetings,q=n(D,{where:{...U,status:[`ANNOUNCED`]}},{enabled:!R&&(K?.totalCount??0)>0}).data?.meetings?.totalCount??0;return(0,k.jsxs)(l,{title:a??b(`meetings.title`),count:G.isPlaceholderData||R?void 0:x(K?K.totalCount-q:void 0,_),aside:(F||M||(K?.totalCount??0)>j)&&(0,k.jsxs)(`span`,{role:`group`,"aria-label":b(`meetings.mode`),className:O.modes,children:[(h?m:[]).map(e=>(0,k.jsx)(`button`,{type:`button`,"aria-pressed":F===e,onClick:()=>B({mode:F===e?void 0:e}),children:b(`mode.${e}`)},e)),!H&&(0,k.jsx)(`button`,{type:`button`,"aria-pressed":!!M,onClick:()=>B({sidelines:!M||void 0}),children:b(`meetings.sidelines`)})]}),children:[o&&(0,k.jsx)(`div`,{className:`small soft ${O.note}`,children:o}),q>0&&(0,k.jsx)(`p`,{className:`small soft`,children:b(`meetings.announced`,{count:q})}),g&&K&&K.totalCount>0&&!L&&(0,k.jsx)(C,{of:{meetings:U}}),c&&(L||F||M||(K?.totalCount??0)>j)&&(0,k.jsx)(`div`,{className:O.years,children:(0,k.jsx)(v,{of:I,accepts:/^(\d{4})?$/,onChange:B})}),L&&!R&&u&&(0,k.jsx)(y,{of:u,during:I}),!R&&(0,k.jsx)(S,{children:(e,t)=>(0,k.jsx)(N,{where:U,after:e,more:t})},[F,M,I.from,I.to].join(` `))]})}function N({where:e,after:t,more:i}){let{language:s,say:c}=r(),l=n(E,{where:e,orderBy:[`START_DESC`],first:A,after:t,lang:s,...P(s)});return(0,k.jsx)(o,{answer:l,lines:6,children:({meetings:t})=>t&&t.nodes.length>0?(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(L,{meetings:t.nodes,forum:F(e.forum)}),i(t.pageInfo)]}):(0,k.jsx)(a,{children:c(`meetings.none`)})})}var P=e=>e===`en`?{}:{isTranslated:!0};function F(e){let[t,...n]=[e??[]].flat();return t===void 0||n.length>0?void 0:String(t)}function I({meeting:e}){let{language:t,say:n}=r(),i=_(e,t,n);return i?(0,k.jsx)(`span`,{title:e.name,children:(0,k.jsx)(g,{entity:e,children:i})}):(0,k.jsx)(g,{entity:e})}function L({meetings:e,forum:t}){let{say:n}=r(),i=w(e.map(({name:e,start:t,notBefore:n,notAfter:r})=>[e,t,n,r].join(` `)));return(0,k.jsx)(`ol`,{className:`plain`,children:e.map((e,r)=>(0,k.jsxs)(`li`,{className:O.row,children:[(0,k.jsx)(`span`,{className:O.when,children:(0,k.jsx)(u,{meeting:e})}),(0,k.jsxs)(`span`,{className:O.what,children:[(0,k.jsx)(I,{meeting:e}),(0,k.jsxs)(`span`,{className:`small soft`,children:[` `,i[r]&&n(`find.namesake`,i[r]),` `,e.mode!==`IN_PERSON`&&!c(e.name,n(`mode.${e.mode}`))&&n(`mode.${e.mode}`),e.setting===`VISIT`&&!c(e.name,n(`read.setting.VISIT`))&&n(`read.setting.VISIT`)]}),` `,e.status!==`HELD`&&(0,k.jsx)(b,{children:n(`status.${e.status}`)}),` `,e.standing!==`ASSERTED`&&(0,k.jsx)(b,{children:n(`standing.${e.standing}`)}),e.partOf&&(0,k.jsxs)(`span`,{className:`small soft`,children:[n(`meetings.partOf`),` `,(0,k.jsx)(g,{entity:e.partOf}),` `,e.partOf.standing===`RETRACTED`&&(0,k.jsx)(b,{children:n(`meetings.wholeRetracted`)}),` `]}),(0,k.jsx)(`span`,{className:`small soft ${O.forum}`,children:(0,k.jsx)(h,{of:e,page:t})})]})]},e.id))})}export{w as n,M as t};