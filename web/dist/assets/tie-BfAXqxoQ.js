import{t as e}from"./link-CIQ6h4eP.js";import{t}from"./useNavigate-9BLVFEsG.js";import{t as n}from"./useSearch-BE0n8s4v.js";import{b as r,dt as i,f as a,ft as o,gt as s,i as c,n as l,t as u}from"./state-nb8ZW-5r.js";import{n as d,r as f,t as p}from"./format-BB3b7NAs.js";import{A as m,E as h,I as g,O as _,_ as v,g as y,s as b,v as x}from"./index-D1TtabY3.js";import{t as S}from"./forum-6txWjalc.js";import{t as C}from"./link-D9d_vlo9.js";import{t as w}from"./proof-BjxPi-Dn.js";import{n as T}from"./pages-BsYNxcBs.js";import{n as E,t as D}from"./picker-PvXbXWb8.js";import{n as ee,t as O}from"./axis-DtaQ7fgx.js";import{t as k}from"./axis.module-Dn-vs-ut.js";import{t as A}from"./tie.module-BUHDdVnP.js";var j=s(i(),1);function M(...e){let t=e.flatMap(e=>{let t=(e??[]).map(({to:e,asOf:t})=>Number((e??t??``).slice(0,4))).filter(e=>e>0);return t.length>0?[Math.max(...t)]:[]});return t.length>0?Math.min(...t):void 0}function N({days:e,coveredDays:t,partlyCoveredDays:n}){return(t+n)*2<e}var P=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new P(`
    fragment CommonMeeting on Meeting {
  __typename
  id
  name(lang: $lang)
  start
  end
  notBefore
  notAfter
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
}`,{fragmentName:`CommonMeeting`});var F=new P(`
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
      before {
        __typename
        id
        start
        end
        notAfter
      }
      after {
        __typename
        id
        start
        notBefore
      }
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
      days
      coveredDays
      partlyCoveredDays
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
  notBefore
  notAfter
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
}`),I=new P(`
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
  notBefore
  notAfter
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
}`),L=new P(`
    query TieOffices($a: ID!, $b: ID!) {
  a: entity(id: $a) {
    ... on Leader {
      tenures {
        to
        asOf
      }
    }
  }
  b: entity(id: $b) {
    ... on Leader {
      tenures {
        to
        asOf
      }
    }
  }
}
    `),R=new P(`
    query TieLater($a: ID!, $b: ID!, $meetings: MeetingFilter, $during: DateRange) {
  tie(a: $a, b: $b, meetings: $meetings, during: $during) {
    buckets {
      start
      meetings
      statements
      covered
      days
      coveredDays
      partlyCoveredDays
      statementsCovered
    }
  }
}
    `),z=o(),B=20,V=40;function H({buckets:e,silence:t}){let{language:n,say:r}=a();if(e.length===0)return null;let i=Math.max(...e.map(e=>e.meetings)),o=Number(e[0]?.start.slice(0,4)),s=e=>(Number(e.slice(0,4))-o+(Number(e.slice(5,7)||1)-1)/12)*B;return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(W,{most:i}),(0,z.jsxs)(`svg`,{viewBox:`0 0 ${e.length*B} 88`,preserveAspectRatio:`none`,className:A.strip,role:`img`,"aria-label":r(`tie.years`),children:[e.map((e,t)=>{let n=e.meetings/Math.max(1,i)*78;return(0,z.jsxs)(`g`,{children:[(0,z.jsx)(`title`,{children:`${e.start}: ${y(e.meetings,e.covered,r,e)}`}),(0,z.jsx)(U,{of:e,x:t*B+1,width:18}),(0,z.jsx)(`rect`,{x:t*B+4,y:79-n,width:12,height:n,className:A.bar})]},e.start)}),t&&(0,z.jsx)(`path`,{d:`M ${s(t.from)} 85 H ${s(t.to)}`,className:A.silence})]}),e.length<=V&&(0,z.jsx)(`div`,{className:A.numbers,style:{gridTemplateColumns:`repeat(${e.length}, 1fr)`},"aria-hidden":!0,children:e.map(e=>(0,z.jsx)(`span`,{children:e.meetings>0&&d(e.meetings,n)},e.start))}),(0,z.jsx)(O,{marks:ee(e.map(e=>e.start))}),(0,z.jsxs)(`p`,{className:`small soft`,children:[r(`tie.legend`),` `,t&&r(`tie.line`)]}),(0,z.jsxs)(`details`,{children:[(0,z.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,z.jsxs)(`table`,{children:[(0,z.jsx)(`thead`,{children:(0,z.jsxs)(`tr`,{children:[(0,z.jsx)(`th`,{scope:`col`,children:r(`tie.year`)}),(0,z.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.meetings`)}),(0,z.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.statements`)}),(0,z.jsx)(`th`,{scope:`col`,children:r(`tie.coverage`)})]})}),(0,z.jsx)(`tbody`,{children:e.map(e=>(0,z.jsxs)(`tr`,{children:[(0,z.jsx)(`th`,{scope:`row`,children:e.start}),(0,z.jsx)(`td`,{className:`number`,children:x(e.meetings,e.covered,n)}),(0,z.jsx)(`td`,{className:`number`,children:x(e.statements,e.statementsCovered,n)}),(0,z.jsx)(`td`,{children:v(e.covered,e,r)})]},e.start))})]})]})]})}function U({of:e,x:t,width:n,bottom:r=79}){let i=t=>e.days>0?t/e.days*n:0,[a,o]=[i(e.coveredDays),i(e.partlyCoveredDays)],s=e.days>0&&e.coveredDays===e.days,c=[];for(let e=1;o>0&&e<r;e+=5)c.push(`M${t+a} ${e+4}L${t+a+o} ${e}`);return(0,z.jsxs)(z.Fragment,{children:[a>0&&(0,z.jsx)(`rect`,{x:t,y:1,width:a,height:r-1,className:A.ground}),o>0&&(0,z.jsx)(`path`,{d:c.join(``),className:A.hatch}),(0,z.jsx)(`rect`,{x:t,y:1,width:n,height:r-1,className:s?A.whole:A.hole})]})}function W({most:e}){let{say:t}=a(),n=(e,t)=>(0,z.jsx)(`svg`,{viewBox:`0 0 20 16`,className:k.swatch,"aria-hidden":!0,children:(0,z.jsx)(U,{of:{days:4,coveredDays:e,partlyCoveredDays:t},x:1,width:18,bottom:15})});return(0,z.jsxs)(`div`,{className:k.key,children:[(0,z.jsxs)(`span`,{children:[(0,z.jsx)(`svg`,{viewBox:`0 0 20 16`,className:k.swatch,"aria-hidden":!0,children:(0,z.jsx)(`rect`,{x:4,y:1,width:12,height:14,className:A.bar})}),t(`tie.tallest`,{count:e})]}),(0,z.jsxs)(`span`,{children:[n(4,0),` `,t(`covered.COVERED`)]}),(0,z.jsxs)(`span`,{children:[n(1,0),` `,t(`tie.share`)]}),(0,z.jsxs)(`span`,{children:[n(0,4),` `,t(`tie.inPart`)]}),(0,z.jsxs)(`span`,{children:[n(0,0),` `,t(`covered.NOT_COVERED`)]})]})}var G=50;function K(){let{say:e}=a(),{a:r,b:i,mode:o}=n({from:`/tie`}),s=t({from:`/tie`}),c=e=>t=>void s({search:n=>({...n,[e]:t})});return(0,j.useEffect)(()=>{document.title=`${e(`tie.title`)} – Sidelines`}),(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(`h1`,{children:e(`tie.title`)}),(0,z.jsxs)(`div`,{className:A.pickers,children:[(0,z.jsx)(D,{label:e(`tie.a`),value:r,kinds:E,onPick:c(`a`)}),(0,z.jsx)(D,{label:e(`tie.b`),value:i,kinds:E,onPick:c(`b`)})]}),r&&i&&r!==i?(0,z.jsx)(q,{a:r,b:i,mode:b.find(e=>e===o)},`${r} ${i}`):(0,z.jsx)(l,{children:e(r&&r===i?`tie.oneTwice`:`tie.empty`)})]})}function q({a:n,b:i,mode:o}){let{language:s,say:f}=a(),p=t({from:`/tie`}),[m,h]=(0,j.useState)(1),_=Math.min(100,m*G),v=r(F,{a:n,b:i,meetings:o&&{mode:[o]},first:_,lang:s},{keep:!0}),y=v.isPlaceholderData&&m===1;return(0,z.jsx)(u,{answer:v,lines:8,children:t=>{let{tie:r}=t,a={IN_PERSON:t.inPerson.meetings,PHONE:t.phone.meetings,VIDEO:t.video.meetings};return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(X,{buckets:r.buckets}),(0,z.jsxs)(`p`,{className:A.lead,children:[(0,z.jsx)(C,{entity:r.a}),` · `,(0,z.jsx)(C,{entity:r.b}),`:`,` `,f(`tie.summary`,{person:a.IN_PERSON,phone:a.PHONE,video:a.VIDEO})]}),(0,z.jsx)(`span`,{role:`group`,"aria-label":f(`meetings.mode`),className:A.modes,children:b.map(e=>(0,z.jsxs)(`button`,{type:`button`,"aria-pressed":o===e,onClick:()=>{h(1),p({search:t=>({...t,mode:o===e?void 0:e}),resetScroll:!1})},children:[f(`mode.${e}`),` `,a[e]>0?d(a[e],s):`–`]},e))}),(0,z.jsxs)(g,{title:f(`tie.years`),children:[y?(0,z.jsx)(c,{lines:4}):(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(Z,{a:n,b:i,mode:o,tie:r}),(0,z.jsx)(Q,{tie:r})]}),r.undated.meetings>0&&(0,z.jsx)(`p`,{className:`small soft`,children:f(`tie.undated`,{count:r.undated.meetings})}),(0,z.jsxs)(`p`,{className:`small soft`,children:[f(r.collections.length>0?`tie.collections`:`tie.noCollections`),` `,r.collections.map((e,t)=>(0,z.jsxs)(`span`,{children:[t>0&&`, `,(0,z.jsx)(C,{entity:e})]},e.id)),` `,(0,z.jsx)(e,{to:`/collections`,search:{who:[n,i]},children:f(`read.collections.unknown`)})]})]}),(0,z.jsxs)(g,{title:o?`${f(`meetings.title`)}: ${f(`mode.${o}`)}`:f(`meetings.title`),count:y?void 0:T(r.meetings,s),aside:(0,z.jsxs)(`span`,{className:A.ways,children:[(0,z.jsx)(e,{to:`/explore`,search:{seed:[n,i],mode:o},children:f(`tie.toGraph`)}),(0,z.jsx)(e,{to:`/dossier`,search:{of:n,with:i},children:f(`keep.dossier`)}),(0,z.jsx)(e,{to:`/compare`,search:{left:n,right:i},children:f(`head.compare`)})]}),children:[!y&&r.common&&r.common.totalCount>r.common.nodes.length&&(0,z.jsx)(`p`,{className:`small soft`,children:f(`list.latest`,{shown:d(r.common.nodes.length,s),total:d(r.common.totalCount,s)})}),y?(0,z.jsx)(c,{lines:6}):r.common&&r.common.nodes.length>0?(0,z.jsx)($,{meetings:r.common.nodes}):(0,z.jsx)(l,{children:f(`meetings.none`)}),r.common&&r.common.totalCount>r.common.nodes.length&&_<100&&(0,z.jsx)(`button`,{type:`button`,onClick:()=>h(m+1),children:f(`list.more`)}),r.common&&_===100&&r.common.totalCount>100&&r.common.pageInfo.endCursor&&(0,z.jsx)(J,{a:n,b:i,mode:o,after:r.common.pageInfo.endCursor},o)]})]})}})}function J({a:e,b:t,mode:n,after:r}){let{say:i}=a(),[o,s]=(0,j.useState)([]),c=e=>(0,z.jsx)(`button`,{type:`button`,onClick:()=>s([...o,e]),children:i(`list.more`)});return o.length===0?c(r):o.map((r,i)=>(0,z.jsx)(Y,{a:e,b:t,mode:n,after:r,more:i===o.length-1?c:void 0},r))}function Y({a:e,b:t,mode:n,after:i,more:o}){let{language:s}=a(),c=r(I,{a:e,b:t,meetings:n&&{mode:[n]},after:i,lang:s});return(0,z.jsx)(u,{answer:c,lines:8,children:({tie:{common:e}})=>(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)($,{meetings:e?.nodes??[]}),o&&e?.pageInfo.hasNextPage&&e.pageInfo.endCursor&&o(e.pageInfo.endCursor)]})})}function X({buckets:e}){let{language:t,say:n}=a(),[r,i]=[e[0],e.at(-1)];if(!r||!i)return null;let o=t=>e.reduce((e,n)=>e+n[t],0),[s,c]=[o(`days`),o(`coveredDays`)],[l,u]=[r.start.slice(0,4),i.start.slice(0,4)],f={covered:c,partly:o(`partlyCoveredDays`),days:d(s,t),from:l,to:u};return(0,z.jsxs)(`p`,{children:[n(`tie.covered`,f),` `,c<s&&n(`tie.least`)]})}function Z({a:e,b:t,mode:n,tie:i}){let a=r(L,{a:e,b:t}),o=e=>e&&`tenures`in e?e.tenures:void 0,s=a.data&&M(o(a.data.a),o(a.data.b)),l=Number(i.buckets.at(-1)?.start.slice(0,4)),u={from:String(l+1),to:String(s)},d=r(R,{a:e,b:t,meetings:n&&{mode:[n]},during:u},{enabled:s!==void 0&&s>l}),f=i.longestSilence;return a.isLoading||d.isLoading?(0,z.jsx)(c,{lines:4}):(0,z.jsx)(H,{buckets:[...i.buckets,...d.data?.tie.buckets??[]],silence:f&&N(f)?null:f})}function Q({tie:e}){let{language:t,say:n}=a(),r=e.longestSilence;if(!r)return(0,z.jsx)(`p`,{children:n(`tie.noSilence`)});let{before:i,after:o}=r,s={from:i.notAfter??i.end??i.start??r.from,to:o.notBefore??o.start??r.to},c={from:p(s.from,t),to:p(s.to,t),isLeast:String(s.from!==r.from||s.to!==r.to||!!i.notAfter||!!o.notBefore),days:d(r.days,t),covered:d(r.coveredDays,t),partly:r.partlyCoveredDays};return(0,z.jsxs)(`p`,{className:N(r)?`small soft`:void 0,children:[n(r.covered===`COVERED`?`tie.silence`:`tie.silenceHoles`,c),r.undated>0&&` ${n(`tie.undated`,{count:r.undated})}`]})}function $({meetings:e}){let{language:t,say:n}=a();return(0,z.jsx)(`ol`,{className:`plain`,children:e.map(e=>(0,z.jsxs)(`li`,{className:A.row,children:[(0,z.jsx)(C,{entity:e}),` `,(0,z.jsxs)(`span`,{className:`small soft`,children:[m(e)&&(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(_,{meeting:e}),` ·`,` `]}),[!m(e)&&f(e.start,e.end,t),n(`mode.${e.mode}`),e.setting===`VISIT`&&n(`read.setting.VISIT`)].filter(t=>!!t&&!h(e.name,t||``)).join(` · `),` `,(0,z.jsx)(S,{of:e,before:` · `})]}),(0,z.jsx)(w,{of:e})]},e.id))})}export{K as TiePage};