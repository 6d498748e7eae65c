import{t as e}from"./link-9B_umsQV.js";import{t}from"./useNavigate-DCQTWgwi.js";import{t as n}from"./useSearch-EjCs85Dc.js";import{ct as r,ft as i,i as a,n as o,st as s,t as c,u as l,v as u}from"./state-DIbiJuFH.js";import{n as d,t as f}from"./format-DPXxF3pN.js";import{T as p,i as m,y as h}from"./index-DXIh8bLX.js";import{n as g}from"./dates-B2X1Plb0.js";import{t as _}from"./forum-_2rldISW.js";import{t as v}from"./proof-bYBY_bSG.js";import{n as y}from"./pages-BzCHwbdX.js";import{n as b,t as x}from"./picker-DWzHTL0X.js";import{t as S}from"./counted-DzBe0Uya.js";import{t as C}from"./tie.module-Cx5gor10.js";var w=i(s(),1),T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new T(`
    fragment CommonMeeting on Meeting {
  __typename
  id
  name(lang: $lang)
  start
  end
  mode
  setting
  ...AtForum
  ...Proof
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
}`,{fragmentName:`CommonMeeting`});var E=new T(`
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
      statementsCovered
    }
    collections {
      __typename
      id
      name(lang: $lang)
    }
    common(first: $first, orderBy: [START_DESC]) {
      totalCount
      pageInfo {
        endCursor
      }
      nodes {
        ...CommonMeeting
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
    fragment CommonMeeting on Meeting {
  __typename
  id
  name(lang: $lang)
  start
  end
  mode
  setting
  ...AtForum
  ...Proof
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
}`),D=new T(`
    query TieMeetings($a: ID!, $b: ID!, $meetings: MeetingFilter, $after: String, $lang: Language) {
  tie(a: $a, b: $b, meetings: $meetings) {
    common(first: 100, after: $after, orderBy: [START_DESC]) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CommonMeeting
      }
    }
  }
}
    fragment CommonMeeting on Meeting {
  __typename
  id
  name(lang: $lang)
  start
  end
  mode
  setting
  ...AtForum
  ...Proof
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
}`),O=r(),k=20,A=80;function j({buckets:e,silence:t}){let{language:n,say:r}=l();if(e.length===0)return null;let i=Math.max(1,...e.map(e=>e.meetings)),a=(e,t)=>e===0&&t!==`COVERED`?`–`:d(e,n),o=e=>e.covered===`NOT_COVERED`||e.covered===`UNKNOWN`,s=Number(e[0]?.start.slice(0,4)),c=e=>(Number(e.slice(0,4))-s+(Number(e.slice(5,7)||1)-1)/12)*k;return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`svg`,{viewBox:`0 0 ${e.length*k} 88`,preserveAspectRatio:`none`,className:C.strip,role:`img`,"aria-label":r(`tie.years`),children:[e.map((e,t)=>{let n=e.meetings/i*A;return(0,O.jsxs)(`g`,{children:[(0,O.jsx)(`title`,{children:`${e.start}: ${S(e.meetings,e.covered,r)}`}),(0,O.jsx)(`rect`,{x:t*k+1,y:1,width:18,height:78,className:o(e)?C.hole:e.covered===`COVERED`?C.ground:C.part}),(0,O.jsx)(`rect`,{x:t*k+3,y:A-n,width:14,height:n,className:C.bar})]},e.start)}),t&&(0,O.jsx)(`path`,{d:`M ${c(t.from)} 85 H ${c(t.to)}`,className:C.silence})]}),(0,O.jsxs)(`div`,{className:C.years,"aria-hidden":!0,children:[(0,O.jsx)(`span`,{children:e[0]?.start}),(0,O.jsx)(`span`,{children:e.at(-1)?.start})]}),(0,O.jsx)(`p`,{className:`small soft`,children:r(`tie.legend`)}),(0,O.jsxs)(`details`,{children:[(0,O.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,O.jsxs)(`table`,{children:[(0,O.jsx)(`thead`,{children:(0,O.jsxs)(`tr`,{children:[(0,O.jsx)(`th`,{scope:`col`,children:r(`tie.year`)}),(0,O.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.meetings`)}),(0,O.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.statements`)}),(0,O.jsx)(`th`,{scope:`col`,children:r(`tie.coverage`)})]})}),(0,O.jsx)(`tbody`,{children:e.map(e=>(0,O.jsxs)(`tr`,{children:[(0,O.jsx)(`th`,{scope:`row`,children:e.start}),(0,O.jsx)(`td`,{className:`number`,children:a(e.meetings,e.covered)}),(0,O.jsx)(`td`,{className:`number`,children:a(e.statements,e.statementsCovered)}),(0,O.jsx)(`td`,{children:r(`covered.${e.covered}`)})]},e.start))})]})]})]})}var M=50;function N(){let{say:e}=l(),{a:r,b:i,mode:a}=n({from:`/tie`}),s=t({from:`/tie`}),c=e=>t=>void s({search:n=>({...n,[e]:t})});return(0,w.useEffect)(()=>{document.title=`${e(`tie.title`)} – Sidelines`}),(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`h1`,{children:e(`tie.title`)}),(0,O.jsxs)(`div`,{className:C.pickers,children:[(0,O.jsx)(x,{label:e(`tie.a`),value:r,kinds:b,onPick:c(`a`)}),(0,O.jsx)(x,{label:e(`tie.b`),value:i,kinds:b,onPick:c(`b`)})]}),r&&i&&r!==i?(0,O.jsx)(P,{a:r,b:i,mode:m.find(e=>e===a)},`${r} ${i}`):(0,O.jsx)(o,{children:e(`tie.empty`)})]})}function P({a:n,b:r,mode:i}){let{language:s,say:f}=l(),g=t({from:`/tie`}),[_,v]=(0,w.useState)(1),b=Math.min(100,_*M),x=u(E,{a:n,b:r,meetings:i&&{mode:[i]},first:b,lang:s},{keep:!0}),S=x.isPlaceholderData&&_===1;return(0,O.jsx)(c,{answer:x,lines:8,children:t=>{let{tie:c}=t,l={IN_PERSON:t.inPerson.meetings,PHONE:t.phone.meetings,VIDEO:t.video.meetings};return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{className:C.lead,children:[(0,O.jsx)(h,{entity:c.a}),` · `,(0,O.jsx)(h,{entity:c.b}),`:`,` `,f(`tie.summary`,{person:l.IN_PERSON,phone:l.PHONE,video:l.VIDEO})]}),(0,O.jsx)(`span`,{role:`group`,"aria-label":f(`meetings.mode`),className:C.modes,children:m.map(e=>(0,O.jsxs)(`button`,{type:`button`,"aria-pressed":i===e,onClick:()=>{v(1),g({search:t=>({...t,mode:i===e?void 0:e}),resetScroll:!1})},children:[f(`mode.${e}`),` `,l[e]>0?d(l[e],s):`–`]},e))}),(0,O.jsxs)(p,{title:f(`tie.years`),children:[S?(0,O.jsx)(a,{lines:4}):(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(j,{buckets:c.buckets,silence:c.longestSilence}),(0,O.jsx)(L,{tie:c})]}),c.undated.meetings>0&&(0,O.jsx)(`p`,{className:`small soft`,children:f(`tie.undated`,{count:c.undated.meetings})}),(0,O.jsxs)(`p`,{className:`small soft`,children:[f(c.collections.length>0?`tie.collections`:`tie.noCollections`),` `,c.collections.map((e,t)=>(0,O.jsxs)(`span`,{children:[t>0&&`, `,(0,O.jsx)(h,{entity:e})]},e.id))]})]}),(0,O.jsxs)(p,{title:i?`${f(`meetings.title`)}: ${f(`mode.${i}`)}`:f(`meetings.title`),count:S?void 0:y(c.meetings,s),aside:(0,O.jsxs)(`span`,{className:C.ways,children:[(0,O.jsx)(e,{to:`/explore`,search:{seed:[n,r],mode:i},children:f(`tie.toGraph`)}),(0,O.jsx)(e,{to:`/dossier`,search:{of:n,with:r},children:f(`keep.dossier`)}),(0,O.jsx)(e,{to:`/compare`,search:{left:n,right:r},children:f(`head.compare`)})]}),children:[!S&&c.common&&c.common.totalCount>c.common.nodes.length&&(0,O.jsx)(`p`,{className:`small soft`,children:f(`list.latest`,{shown:d(c.common.nodes.length,s),total:d(c.common.totalCount,s)})}),S?(0,O.jsx)(a,{lines:6}):c.common&&c.common.nodes.length>0?(0,O.jsx)(R,{meetings:c.common.nodes}):(0,O.jsx)(o,{children:f(`meetings.none`)}),c.common&&c.common.totalCount>c.common.nodes.length&&b<100&&(0,O.jsx)(`button`,{type:`button`,onClick:()=>v(_+1),children:f(`list.more`)}),c.common&&b===100&&c.common.totalCount>100&&c.common.pageInfo.endCursor&&(0,O.jsx)(F,{a:n,b:r,mode:i,after:c.common.pageInfo.endCursor},i)]})]})}})}function F({a:e,b:t,mode:n,after:r}){let{say:i}=l(),[a,o]=(0,w.useState)([]),s=e=>(0,O.jsx)(`button`,{type:`button`,onClick:()=>o([...a,e]),children:i(`list.more`)});return a.length===0?s(r):a.map((r,i)=>(0,O.jsx)(I,{a:e,b:t,mode:n,after:r,more:i===a.length-1?s:void 0},r))}function I({a:e,b:t,mode:n,after:r,more:i}){let{language:a}=l(),o=u(D,{a:e,b:t,meetings:n&&{mode:[n]},after:r,lang:a});return(0,O.jsx)(c,{answer:o,lines:8,children:({tie:{common:e}})=>(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(R,{meetings:e?.nodes??[]}),i&&e?.pageInfo.hasNextPage&&e.pageInfo.endCursor&&i(e.pageInfo.endCursor)]})})}function L({tie:e}){let{language:t,say:n}=l(),r=e.longestSilence;if(!r)return(0,O.jsx)(`p`,{children:n(`tie.noSilence`)});let i={from:f(r.from,t),to:f(r.to,t),days:d(r.days,t),covered:d(r.coveredDays,t),partly:d(r.partlyCoveredDays,t)};return(0,O.jsxs)(`p`,{children:[n(r.covered===`COVERED`?`tie.silence`:`tie.silenceHoles`,i),r.undated>0&&` ${n(`tie.undated`,{count:r.undated})}`]})}function R({meetings:e}){let{say:t}=l();return(0,O.jsx)(`ol`,{className:`plain`,children:e.map(e=>(0,O.jsxs)(`li`,{className:C.row,children:[(0,O.jsx)(h,{entity:e}),` `,(0,O.jsxs)(`span`,{className:`small soft`,children:[(0,O.jsx)(g,{from:e.start,to:e.end}),` · `,t(`mode.${e.mode}`),e.setting===`VISIT`&&` · ${t(`read.setting.VISIT`)}`,` `,(0,O.jsx)(_,{of:e,before:` · `})]}),(0,O.jsx)(v,{of:e})]},e.id))})}export{N as TiePage};