import{t as e}from"./link-BlpfVXH_.js";import{t}from"./useNavigate-rU7JP7po.js";import{t as n}from"./useSearch-pNGABGae.js";import{l as r,m as i,n as a,nt as o,rt as s,st as c,t as l}from"./state-Bw_xDT9K.js";import{n as u,t as d}from"./format-B7L5SZEl.js";import{b as f,h as p,r as m}from"./index-dCyFb65w.js";import{n as h}from"./dates-DlbU3HZO.js";import{t as g}from"./proof-Cg_-SSUA.js";import{n as _,t as v}from"./picker-uENVA202.js";import{t as y}from"./tie.module-C2veh5zL.js";var b=c(o(),1),x=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query TiePage($a: ID!, $b: ID!, $meetings: MeetingFilter, $first: Int!, $lang: Language) {
  tie(a: $a, b: $b, meetings: $meetings) {
    a {
      __typename
      ... on Entity {
        id
        name(lang: $lang)
      }
    }
    b {
      __typename
      ... on Entity {
        id
        name(lang: $lang)
      }
    }
    meetings
    covered
    first {
      __typename
      id
      start
    }
    last {
      __typename
      id
      start
    }
    longestSilence {
      from
      to
      days
      undated
      covered
      coveredDays
      partlyCoveredDays
    }
    undated {
      meetings
      statements
    }
    buckets {
      start
      meetings
      statements
      covered
    }
    collections {
      __typename
      id
      name(lang: $lang)
    }
    common(first: $first, orderBy: [START_DESC]) {
      totalCount
      nodes {
        __typename
        id
        name(lang: $lang)
        start
        end
        mode
        setting
        forum {
          __typename
          id
          name(lang: $lang)
        }
        forumRelation
        forumBasis
        ...Proof
      }
    }
  }
  inPerson: tie(a: $a, b: $b, meetings: {mode: [IN_PERSON]}) {
    meetings
  }
  phone: tie(a: $a, b: $b, meetings: {mode: [PHONE]}) {
    meetings
  }
  video: tie(a: $a, b: $b, meetings: {mode: [VIDEO]}) {
    meetings
  }
}
    fragment Proof on Fact {
  standing
  citations {
    stance
    excerpt
    locator
    source {
      id
      name(lang: $lang)
      publisher
      url
      kind
      lang
      publishedAt
    }
  }
  disputes {
    field
    values {
      value
      citations {
        source {
          id
          name(lang: $lang)
          publisher
        }
      }
    }
  }
  retraction {
    reason
    source {
      id
      name(lang: $lang)
    }
  }
}`),S=s(),C=20,w=80;function T({buckets:e,silence:t}){let{language:n,say:i}=r();if(e.length===0)return null;let a=Math.max(1,...e.map(e=>e.meetings)),o=e=>e.covered===`NOT_COVERED`||e.covered===`UNKNOWN`,s=Number(e[0]?.start.slice(0,4)),c=e=>(Number(e.slice(0,4))-s+(Number(e.slice(5,7)||1)-1)/12)*C;return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsxs)(`svg`,{viewBox:`0 0 ${e.length*C} 88`,preserveAspectRatio:`none`,className:y.strip,role:`img`,"aria-label":i(`tie.years`),children:[e.map((e,t)=>{let n=e.meetings/a*w;return(0,S.jsxs)(`g`,{children:[(0,S.jsx)(`title`,{children:`${e.start}: ${i(`count.meetings`,{count:e.meetings})}, ${i(`covered.${e.covered}`)}`}),(0,S.jsx)(`rect`,{x:t*C+1,y:1,width:18,height:78,className:o(e)?y.hole:e.covered===`COVERED`?y.ground:y.part}),(0,S.jsx)(`rect`,{x:t*C+3,y:w-n,width:14,height:n,className:y.bar})]},e.start)}),t&&(0,S.jsx)(`path`,{d:`M ${c(t.from)} 85 H ${c(t.to)}`,className:y.silence})]}),(0,S.jsxs)(`div`,{className:y.years,"aria-hidden":!0,children:[(0,S.jsx)(`span`,{children:e[0]?.start}),(0,S.jsx)(`span`,{children:e.at(-1)?.start})]}),(0,S.jsx)(`p`,{className:`small soft`,children:i(`tie.legend`)}),(0,S.jsxs)(`details`,{children:[(0,S.jsx)(`summary`,{className:`small`,children:i(`picture.table`)}),(0,S.jsxs)(`table`,{children:[(0,S.jsx)(`thead`,{children:(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`col`,children:i(`tie.year`)}),(0,S.jsx)(`th`,{scope:`col`,className:`number`,children:i(`table.meetings`)}),(0,S.jsx)(`th`,{scope:`col`,className:`number`,children:i(`table.statements`)}),(0,S.jsx)(`th`,{scope:`col`,children:i(`tie.coverage`)})]})}),(0,S.jsx)(`tbody`,{children:e.map(e=>(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`row`,children:e.start}),(0,S.jsx)(`td`,{className:`number`,children:e.meetings===0&&o(e)?`–`:u(e.meetings,n)}),(0,S.jsx)(`td`,{className:`number`,children:e.statements===0&&o(e)?`–`:u(e.statements,n)}),(0,S.jsx)(`td`,{children:i(`covered.${e.covered}`)})]},e.start))})]})]})]})}var E=50;function D(){let{say:e}=r(),{a:i,b:o,mode:s}=n({from:`/tie`}),c=t({from:`/tie`}),l=e=>t=>void c({search:n=>({...n,[e]:t})});return(0,b.useEffect)(()=>{document.title=`${e(`tie.title`)} – Sidelines`}),(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`h1`,{children:e(`tie.title`)}),(0,S.jsxs)(`div`,{className:y.pickers,children:[(0,S.jsx)(v,{label:e(`tie.a`),value:i,kinds:_,onPick:l(`a`)}),(0,S.jsx)(v,{label:e(`tie.b`),value:o,kinds:_,onPick:l(`b`)})]}),i&&o&&i!==o?(0,S.jsx)(O,{a:i,b:o,mode:m.find(e=>e===s)},`${i} ${o}`):(0,S.jsx)(a,{children:e(`tie.empty`)})]})}function O({a:n,b:o,mode:s}){let{language:c,say:d}=r(),h=t({from:`/tie`}),[g,_]=(0,b.useState)(1),v=Math.min(100,g*E),C=i(x,{a:n,b:o,meetings:s&&{mode:[s]},first:v,lang:c},{keep:!0});return(0,S.jsx)(l,{answer:C,lines:8,children:t=>{let{tie:r}=t,i={IN_PERSON:t.inPerson.meetings,PHONE:t.phone.meetings,VIDEO:t.video.meetings};return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsxs)(`p`,{className:y.lead,children:[(0,S.jsx)(p,{entity:r.a}),` · `,(0,S.jsx)(p,{entity:r.b}),`:`,` `,d(`tie.summary`,{person:i.IN_PERSON,phone:i.PHONE,video:i.VIDEO})]}),(0,S.jsx)(`span`,{role:`group`,"aria-label":d(`meetings.mode`),className:y.modes,children:m.map(e=>(0,S.jsxs)(`button`,{type:`button`,"aria-pressed":s===e,onClick:()=>void h({search:t=>({...t,mode:s===e?void 0:e}),resetScroll:!1}),children:[d(`mode.${e}`),` `,u(i[e],c)]},e))}),(0,S.jsxs)(f,{title:d(`tie.years`),children:[(0,S.jsx)(T,{buckets:r.buckets,silence:r.longestSilence}),(0,S.jsx)(k,{tie:r}),r.undated.meetings>0&&(0,S.jsx)(`p`,{className:`small soft`,children:d(`tie.undated`,{count:r.undated.meetings})}),(0,S.jsxs)(`p`,{className:`small soft`,children:[d(r.collections.length>0?`tie.collections`:`tie.noCollections`),` `,r.collections.map((e,t)=>(0,S.jsxs)(`span`,{children:[t>0&&`, `,(0,S.jsx)(p,{entity:e})]},e.id))]})]}),(0,S.jsxs)(f,{title:s?`${d(`meetings.title`)}: ${d(`mode.${s}`)}`:d(`meetings.title`),count:u(r.meetings,c),aside:(0,S.jsx)(e,{to:`/explore`,search:{seed:[n,o]},children:d(`tie.toGraph`)}),children:[r.common&&r.common.nodes.length>0?(0,S.jsx)(A,{meetings:r.common.nodes}):(0,S.jsx)(a,{children:d(`meetings.none`)}),r.common&&r.common.totalCount>r.common.nodes.length&&v<100&&(0,S.jsx)(`button`,{type:`button`,onClick:()=>_(g+1),children:d(`list.more`)})]})]})}})}function k({tie:e}){let{language:t,say:n}=r(),i=e.longestSilence;if(!i)return(0,S.jsx)(`p`,{children:n(`tie.noSilence`)});let a={from:d(i.from,t),to:d(i.to,t),days:u(i.days,t),covered:u(i.coveredDays,t),partly:u(i.partlyCoveredDays,t)};return(0,S.jsxs)(`p`,{children:[n(i.covered===`COVERED`?`tie.silence`:`tie.silenceHoles`,a),i.undated>0&&` ${n(`tie.undated`,{count:i.undated})}`]})}function A({meetings:e}){let{say:t}=r();return(0,S.jsx)(`ol`,{className:`plain`,children:e.map(e=>(0,S.jsxs)(`li`,{className:y.row,children:[(0,S.jsx)(p,{entity:e}),` `,(0,S.jsxs)(`span`,{className:`small soft`,children:[(0,S.jsx)(h,{from:e.start,to:e.end}),` · `,t(`mode.${e.mode}`),e.forum&&e.forumRelation&&(0,S.jsxs)(S.Fragment,{children:[` · `,t(`relation.${e.forumRelation}`),` `,(0,S.jsx)(p,{entity:e.forum}),e.forumBasis===`INFERRED`&&` (${t(`basis.INFERRED`)})`]})]}),(0,S.jsx)(g,{of:e})]},e.id))})}export{D as TiePage};