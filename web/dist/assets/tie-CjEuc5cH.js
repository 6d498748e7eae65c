import{t as e}from"./link-BZRlAwdN.js";import{n as t,t as n}from"./useNavigate-B98p7SXF.js";import{b as r,f as i,i as a,lt as o,mt as s,n as c,t as l,ut as u}from"./state-BzPsRay4.js";import{n as d,r as f,t as p}from"./format-BB3b7NAs.js";import{E as m,N as h,O as g,_,g as v,h as y,s as b,w as x}from"./index-BxxLs4NT.js";import{t as S}from"./forum-kCvytCxp.js";import{t as C}from"./link-1WI-7rwv.js";import{t as w}from"./proof--IwlBDxo.js";import{n as T}from"./pages-wRcGUChB.js";import{n as E,t as D}from"./picker-D6Tz08Ey.js";import{n as O,t as k}from"./axis-DwE3Yg_a.js";import{t as A}from"./axis.module-Dn-vs-ut.js";import{t as j}from"./tie.module-CyqdzpHZ.js";var M=s(o(),1),N=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new N(`
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
}`,{fragmentName:`CommonMeeting`});var P=new N(`
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
}`),F=new N(`
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
}`),I=u(),L=20,R=40;function z({buckets:e,silence:t}){let{language:n,say:r}=i();if(e.length===0)return null;let a=Math.max(...e.map(e=>e.meetings)),o=Number(e[0]?.start.slice(0,4)),s=e=>(Number(e.slice(0,4))-o+(Number(e.slice(5,7)||1)-1)/12)*L;return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(V,{most:a}),(0,I.jsxs)(`svg`,{viewBox:`0 0 ${e.length*L} 88`,preserveAspectRatio:`none`,className:j.strip,role:`img`,"aria-label":r(`tie.years`),children:[e.map((e,t)=>{let n=e.meetings/Math.max(1,a)*78;return(0,I.jsxs)(`g`,{children:[(0,I.jsx)(`title`,{children:`${e.start}: ${y(e.meetings,e.covered,r,e)}`}),(0,I.jsx)(B,{of:e,x:t*L+1,width:18}),(0,I.jsx)(`rect`,{x:t*L+4,y:79-n,width:12,height:n,className:j.bar})]},e.start)}),t&&(0,I.jsx)(`path`,{d:`M ${s(t.from)} 85 H ${s(t.to)}`,className:j.silence})]}),e.length<=R&&(0,I.jsx)(`div`,{className:j.numbers,style:{gridTemplateColumns:`repeat(${e.length}, 1fr)`},"aria-hidden":!0,children:e.map(e=>(0,I.jsx)(`span`,{children:e.meetings>0&&d(e.meetings,n)},e.start))}),(0,I.jsx)(k,{marks:O(e.map(e=>e.start))}),(0,I.jsx)(`p`,{className:`small soft`,children:r(`tie.legend`)}),(0,I.jsxs)(`details`,{children:[(0,I.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,I.jsxs)(`table`,{children:[(0,I.jsx)(`thead`,{children:(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`col`,children:r(`tie.year`)}),(0,I.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.meetings`)}),(0,I.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.statements`)}),(0,I.jsx)(`th`,{scope:`col`,children:r(`tie.coverage`)})]})}),(0,I.jsx)(`tbody`,{children:e.map(e=>(0,I.jsxs)(`tr`,{children:[(0,I.jsx)(`th`,{scope:`row`,children:e.start}),(0,I.jsx)(`td`,{className:`number`,children:_(e.meetings,e.covered,n)}),(0,I.jsx)(`td`,{className:`number`,children:_(e.statements,e.statementsCovered,n)}),(0,I.jsx)(`td`,{children:v(e.covered,e,r)})]},e.start))})]})]})]})}function B({of:e,x:t,width:n,bottom:r=79}){let i=t=>e.days>0?t/e.days*n:0,[a,o]=[i(e.coveredDays),i(e.partlyCoveredDays)],s=e.days>0&&e.coveredDays===e.days,c=[];for(let e=1;o>0&&e<r;e+=5)c.push(`M${t+a} ${e+4}L${t+a+o} ${e}`);return(0,I.jsxs)(I.Fragment,{children:[a>0&&(0,I.jsx)(`rect`,{x:t,y:1,width:a,height:r-1,className:j.ground}),o>0&&(0,I.jsx)(`path`,{d:c.join(``),className:j.hatch}),(0,I.jsx)(`rect`,{x:t,y:1,width:n,height:r-1,className:s?j.whole:j.hole})]})}function V({most:e}){let{say:t}=i(),n=(e,t)=>(0,I.jsx)(`svg`,{viewBox:`0 0 20 16`,className:A.swatch,"aria-hidden":!0,children:(0,I.jsx)(B,{of:{days:4,coveredDays:e,partlyCoveredDays:t},x:1,width:18,bottom:15})});return(0,I.jsxs)(`div`,{className:A.key,children:[(0,I.jsxs)(`span`,{children:[(0,I.jsx)(`svg`,{viewBox:`0 0 20 16`,className:A.swatch,"aria-hidden":!0,children:(0,I.jsx)(`rect`,{x:4,y:1,width:12,height:14,className:j.bar})}),t(`tie.tallest`,{count:e})]}),(0,I.jsxs)(`span`,{children:[n(4,0),` `,t(`covered.COVERED`)]}),(0,I.jsxs)(`span`,{children:[n(1,0),` `,t(`tie.share`)]}),(0,I.jsxs)(`span`,{children:[n(0,4),` `,t(`tie.inPart`)]}),(0,I.jsxs)(`span`,{children:[n(0,0),` `,t(`covered.NOT_COVERED`)]})]})}var H=50;function U(){let{say:e}=i(),{a:r,b:a,mode:o}=t({from:`/tie`}),s=n({from:`/tie`}),l=e=>t=>void s({search:n=>({...n,[e]:t})});return(0,M.useEffect)(()=>{document.title=`${e(`tie.title`)} – Sidelines`}),(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(`h1`,{children:e(`tie.title`)}),(0,I.jsxs)(`div`,{className:j.pickers,children:[(0,I.jsx)(D,{label:e(`tie.a`),value:r,kinds:E,onPick:l(`a`)}),(0,I.jsx)(D,{label:e(`tie.b`),value:a,kinds:E,onPick:l(`b`)})]}),r&&a&&r!==a?(0,I.jsx)(W,{a:r,b:a,mode:b.find(e=>e===o)},`${r} ${a}`):(0,I.jsx)(c,{children:e(r&&r===a?`tie.oneTwice`:`tie.empty`)})]})}function W({a:t,b:o,mode:s}){let{language:u,say:f}=i(),p=n({from:`/tie`}),[m,g]=(0,M.useState)(1),_=Math.min(100,m*H),v=r(P,{a:t,b:o,meetings:s&&{mode:[s]},first:_,lang:u},{keep:!0}),y=v.isPlaceholderData&&m===1;return(0,I.jsx)(l,{answer:v,lines:8,children:n=>{let{tie:r}=n,i={IN_PERSON:n.inPerson.meetings,PHONE:n.phone.meetings,VIDEO:n.video.meetings};return(0,I.jsxs)(I.Fragment,{children:[(0,I.jsxs)(`p`,{className:j.lead,children:[(0,I.jsx)(C,{entity:r.a}),` · `,(0,I.jsx)(C,{entity:r.b}),`:`,` `,f(`tie.summary`,{person:i.IN_PERSON,phone:i.PHONE,video:i.VIDEO})]}),(0,I.jsx)(`span`,{role:`group`,"aria-label":f(`meetings.mode`),className:j.modes,children:b.map(e=>(0,I.jsxs)(`button`,{type:`button`,"aria-pressed":s===e,onClick:()=>{g(1),p({search:t=>({...t,mode:s===e?void 0:e}),resetScroll:!1})},children:[f(`mode.${e}`),` `,i[e]>0?d(i[e],u):`–`]},e))}),(0,I.jsxs)(h,{title:f(`tie.years`),children:[y?(0,I.jsx)(a,{lines:4}):(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(z,{buckets:r.buckets,silence:r.longestSilence}),(0,I.jsx)(q,{tie:r})]}),r.undated.meetings>0&&(0,I.jsx)(`p`,{className:`small soft`,children:f(`tie.undated`,{count:r.undated.meetings})}),(0,I.jsxs)(`p`,{className:`small soft`,children:[f(r.collections.length>0?`tie.collections`:`tie.noCollections`),` `,r.collections.map((e,t)=>(0,I.jsxs)(`span`,{children:[t>0&&`, `,(0,I.jsx)(C,{entity:e})]},e.id))]})]}),(0,I.jsxs)(h,{title:s?`${f(`meetings.title`)}: ${f(`mode.${s}`)}`:f(`meetings.title`),count:y?void 0:T(r.meetings,u),aside:(0,I.jsxs)(`span`,{className:j.ways,children:[(0,I.jsx)(e,{to:`/explore`,search:{seed:[t,o],mode:s},children:f(`tie.toGraph`)}),(0,I.jsx)(e,{to:`/dossier`,search:{of:t,with:o},children:f(`keep.dossier`)}),(0,I.jsx)(e,{to:`/compare`,search:{left:t,right:o},children:f(`head.compare`)})]}),children:[!y&&r.common&&r.common.totalCount>r.common.nodes.length&&(0,I.jsx)(`p`,{className:`small soft`,children:f(`list.latest`,{shown:d(r.common.nodes.length,u),total:d(r.common.totalCount,u)})}),y?(0,I.jsx)(a,{lines:6}):r.common&&r.common.nodes.length>0?(0,I.jsx)(J,{meetings:r.common.nodes}):(0,I.jsx)(c,{children:f(`meetings.none`)}),r.common&&r.common.totalCount>r.common.nodes.length&&_<100&&(0,I.jsx)(`button`,{type:`button`,onClick:()=>g(m+1),children:f(`list.more`)}),r.common&&_===100&&r.common.totalCount>100&&r.common.pageInfo.endCursor&&(0,I.jsx)(G,{a:t,b:o,mode:s,after:r.common.pageInfo.endCursor},s)]})]})}})}function G({a:e,b:t,mode:n,after:r}){let{say:a}=i(),[o,s]=(0,M.useState)([]),c=e=>(0,I.jsx)(`button`,{type:`button`,onClick:()=>s([...o,e]),children:a(`list.more`)});return o.length===0?c(r):o.map((r,i)=>(0,I.jsx)(K,{a:e,b:t,mode:n,after:r,more:i===o.length-1?c:void 0},r))}function K({a:e,b:t,mode:n,after:a,more:o}){let{language:s}=i(),c=r(F,{a:e,b:t,meetings:n&&{mode:[n]},after:a,lang:s});return(0,I.jsx)(l,{answer:c,lines:8,children:({tie:{common:e}})=>(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(J,{meetings:e?.nodes??[]}),o&&e?.pageInfo.hasNextPage&&e.pageInfo.endCursor&&o(e.pageInfo.endCursor)]})})}function q({tie:e}){let{language:t,say:n}=i(),r=e.longestSilence;if(!r)return(0,I.jsx)(`p`,{children:n(`tie.noSilence`)});let{before:a,after:o}=r,s={from:a.notAfter??a.end??a.start??r.from,to:o.notBefore??o.start??r.to},c={from:p(s.from,t),to:p(s.to,t),isLeast:String(s.from!==r.from||s.to!==r.to||!!a.notAfter||!!o.notBefore),days:d(r.days,t),covered:d(r.coveredDays,t),partly:r.partlyCoveredDays};return(0,I.jsxs)(`p`,{children:[n(r.covered===`COVERED`?`tie.silence`:`tie.silenceHoles`,c),r.undated>0&&` ${n(`tie.undated`,{count:r.undated})}`]})}function J({meetings:e}){let{language:t,say:n}=i();return(0,I.jsx)(`ol`,{className:`plain`,children:e.map(e=>(0,I.jsxs)(`li`,{className:j.row,children:[(0,I.jsx)(C,{entity:e}),` `,(0,I.jsxs)(`span`,{className:`small soft`,children:[g(e)&&(0,I.jsxs)(I.Fragment,{children:[(0,I.jsx)(m,{meeting:e}),` ·`,` `]}),[!g(e)&&f(e.start,e.end,t),n(`mode.${e.mode}`),e.setting===`VISIT`&&n(`read.setting.VISIT`)].filter(t=>!!t&&!x(e.name,t||``)).join(` · `),` `,(0,I.jsx)(S,{of:e,before:` · `})]}),(0,I.jsx)(w,{of:e})]},e.id))})}export{U as TiePage};