import{t as e}from"./link-DakFicw4.js";import{n as t,t as n}from"./useNavigate-CP723-Qm.js";import{ct as r,d as i,i as a,lt as o,n as s,pt as c,t as l,y as u}from"./state-jWmmph6b.js";import{n as d,r as f,t as p}from"./format-DPXxF3pN.js";import{D as m,N as h,_ as g,g as _,h as v,s as y,x as b}from"./index-BHw0p79c.js";import{i as x,n as S}from"./dates-De6V4nET.js";import{t as C}from"./forum-Suza3y30.js";import{t as w}from"./repeats-C_g27vm-.js";import{t as T}from"./proof-BConlJVo.js";import{n as E}from"./pages-BMCC6fRK.js";import{n as D,t as O}from"./picker-Be158a4h.js";import{t as k}from"./axis.module-CASUsVi5.js";import{t as A}from"./tie.module-CyqdzpHZ.js";var j=c(r(),1),M=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new M(`
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
}`,{fragmentName:`CommonMeeting`});var N=new M(`
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
}`),P=new M(`
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
}`),F=o(),I=20,L=40;function R({buckets:e,silence:t}){let{language:n,say:r}=i();if(e.length===0)return null;let a=Math.max(...e.map(e=>e.meetings)),o=Number(e[0]?.start.slice(0,4)),s=e=>(Number(e.slice(0,4))-o+(Number(e.slice(5,7)||1)-1)/12)*I;return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(B,{most:a}),(0,F.jsxs)(`svg`,{viewBox:`0 0 ${e.length*I} 88`,preserveAspectRatio:`none`,className:A.strip,role:`img`,"aria-label":r(`tie.years`),children:[e.map((e,t)=>{let n=e.meetings/Math.max(1,a)*78;return(0,F.jsxs)(`g`,{children:[(0,F.jsx)(`title`,{children:`${e.start}: ${v(e.meetings,e.covered,r,e)}`}),(0,F.jsx)(z,{of:e,x:t*I+1,width:18}),(0,F.jsx)(`rect`,{x:t*I+4,y:79-n,width:12,height:n,className:A.bar})]},e.start)}),t&&(0,F.jsx)(`path`,{d:`M ${s(t.from)} 85 H ${s(t.to)}`,className:A.silence})]}),e.length<=L&&(0,F.jsx)(`div`,{className:A.numbers,style:{gridTemplateColumns:`repeat(${e.length}, 1fr)`},"aria-hidden":!0,children:e.map(e=>(0,F.jsx)(`span`,{children:e.meetings>0&&d(e.meetings,n)},e.start))}),(0,F.jsx)(`div`,{className:k.years,"aria-hidden":!0,children:b(e.map(e=>e.start)).map(e=>(0,F.jsx)(`span`,{style:{insetInlineStart:`${e.at*100}%`},children:e.year},e.year))}),(0,F.jsx)(`p`,{className:`small soft`,children:r(`tie.legend`)}),(0,F.jsxs)(`details`,{children:[(0,F.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,F.jsxs)(`table`,{children:[(0,F.jsx)(`thead`,{children:(0,F.jsxs)(`tr`,{children:[(0,F.jsx)(`th`,{scope:`col`,children:r(`tie.year`)}),(0,F.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.meetings`)}),(0,F.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.statements`)}),(0,F.jsx)(`th`,{scope:`col`,children:r(`tie.coverage`)})]})}),(0,F.jsx)(`tbody`,{children:e.map(e=>(0,F.jsxs)(`tr`,{children:[(0,F.jsx)(`th`,{scope:`row`,children:e.start}),(0,F.jsx)(`td`,{className:`number`,children:g(e.meetings,e.covered,n)}),(0,F.jsx)(`td`,{className:`number`,children:g(e.statements,e.statementsCovered,n)}),(0,F.jsx)(`td`,{children:_(e.covered,e,r)})]},e.start))})]})]})]})}function z({of:e,x:t,width:n,bottom:r=79}){let i=t=>e.days>0?t/e.days*n:0,[a,o]=[i(e.coveredDays),i(e.partlyCoveredDays)],s=e.days>0&&e.coveredDays===e.days,c=[];for(let e=1;o>0&&e<r;e+=5)c.push(`M${t+a} ${e+4}L${t+a+o} ${e}`);return(0,F.jsxs)(F.Fragment,{children:[a>0&&(0,F.jsx)(`rect`,{x:t,y:1,width:a,height:r-1,className:A.ground}),o>0&&(0,F.jsx)(`path`,{d:c.join(``),className:A.hatch}),(0,F.jsx)(`rect`,{x:t,y:1,width:n,height:r-1,className:s?A.whole:A.hole})]})}function B({most:e}){let{say:t}=i(),n=(e,t)=>(0,F.jsx)(`svg`,{viewBox:`0 0 20 16`,className:k.swatch,"aria-hidden":!0,children:(0,F.jsx)(z,{of:{days:4,coveredDays:e,partlyCoveredDays:t},x:1,width:18,bottom:15})});return(0,F.jsxs)(`div`,{className:k.key,children:[(0,F.jsxs)(`span`,{children:[(0,F.jsx)(`svg`,{viewBox:`0 0 20 16`,className:k.swatch,"aria-hidden":!0,children:(0,F.jsx)(`rect`,{x:4,y:1,width:12,height:14,className:A.bar})}),t(`tie.tallest`,{count:e})]}),(0,F.jsxs)(`span`,{children:[n(4,0),` `,t(`covered.COVERED`)]}),(0,F.jsxs)(`span`,{children:[n(1,0),` `,t(`tie.share`)]}),(0,F.jsxs)(`span`,{children:[n(0,4),` `,t(`tie.inPart`)]}),(0,F.jsxs)(`span`,{children:[n(0,0),` `,t(`covered.NOT_COVERED`)]})]})}var V=50;function H(){let{say:e}=i(),{a:r,b:a,mode:o}=t({from:`/tie`}),c=n({from:`/tie`}),l=e=>t=>void c({search:n=>({...n,[e]:t})});return(0,j.useEffect)(()=>{document.title=`${e(`tie.title`)} – Sidelines`}),(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(`h1`,{children:e(`tie.title`)}),(0,F.jsxs)(`div`,{className:A.pickers,children:[(0,F.jsx)(O,{label:e(`tie.a`),value:r,kinds:D,onPick:l(`a`)}),(0,F.jsx)(O,{label:e(`tie.b`),value:a,kinds:D,onPick:l(`b`)})]}),r&&a&&r!==a?(0,F.jsx)(U,{a:r,b:a,mode:y.find(e=>e===o)},`${r} ${a}`):(0,F.jsx)(s,{children:e(r&&r===a?`tie.oneTwice`:`tie.empty`)})]})}function U({a:t,b:r,mode:o}){let{language:c,say:f}=i(),p=n({from:`/tie`}),[g,_]=(0,j.useState)(1),v=Math.min(100,g*V),b=u(N,{a:t,b:r,meetings:o&&{mode:[o]},first:v,lang:c},{keep:!0}),x=b.isPlaceholderData&&g===1;return(0,F.jsx)(l,{answer:b,lines:8,children:n=>{let{tie:i}=n,l={IN_PERSON:n.inPerson.meetings,PHONE:n.phone.meetings,VIDEO:n.video.meetings};return(0,F.jsxs)(F.Fragment,{children:[(0,F.jsxs)(`p`,{className:A.lead,children:[(0,F.jsx)(m,{entity:i.a}),` · `,(0,F.jsx)(m,{entity:i.b}),`:`,` `,f(`tie.summary`,{person:l.IN_PERSON,phone:l.PHONE,video:l.VIDEO})]}),(0,F.jsx)(`span`,{role:`group`,"aria-label":f(`meetings.mode`),className:A.modes,children:y.map(e=>(0,F.jsxs)(`button`,{type:`button`,"aria-pressed":o===e,onClick:()=>{_(1),p({search:t=>({...t,mode:o===e?void 0:e}),resetScroll:!1})},children:[f(`mode.${e}`),` `,l[e]>0?d(l[e],c):`–`]},e))}),(0,F.jsxs)(h,{title:f(`tie.years`),children:[x?(0,F.jsx)(a,{lines:4}):(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(R,{buckets:i.buckets,silence:i.longestSilence}),(0,F.jsx)(K,{tie:i})]}),i.undated.meetings>0&&(0,F.jsx)(`p`,{className:`small soft`,children:f(`tie.undated`,{count:i.undated.meetings})}),(0,F.jsxs)(`p`,{className:`small soft`,children:[f(i.collections.length>0?`tie.collections`:`tie.noCollections`),` `,i.collections.map((e,t)=>(0,F.jsxs)(`span`,{children:[t>0&&`, `,(0,F.jsx)(m,{entity:e})]},e.id))]})]}),(0,F.jsxs)(h,{title:o?`${f(`meetings.title`)}: ${f(`mode.${o}`)}`:f(`meetings.title`),count:x?void 0:E(i.meetings,c),aside:(0,F.jsxs)(`span`,{className:A.ways,children:[(0,F.jsx)(e,{to:`/explore`,search:{seed:[t,r],mode:o},children:f(`tie.toGraph`)}),(0,F.jsx)(e,{to:`/dossier`,search:{of:t,with:r},children:f(`keep.dossier`)}),(0,F.jsx)(e,{to:`/compare`,search:{left:t,right:r},children:f(`head.compare`)})]}),children:[!x&&i.common&&i.common.totalCount>i.common.nodes.length&&(0,F.jsx)(`p`,{className:`small soft`,children:f(`list.latest`,{shown:d(i.common.nodes.length,c),total:d(i.common.totalCount,c)})}),x?(0,F.jsx)(a,{lines:6}):i.common&&i.common.nodes.length>0?(0,F.jsx)(q,{meetings:i.common.nodes}):(0,F.jsx)(s,{children:f(`meetings.none`)}),i.common&&i.common.totalCount>i.common.nodes.length&&v<100&&(0,F.jsx)(`button`,{type:`button`,onClick:()=>_(g+1),children:f(`list.more`)}),i.common&&v===100&&i.common.totalCount>100&&i.common.pageInfo.endCursor&&(0,F.jsx)(W,{a:t,b:r,mode:o,after:i.common.pageInfo.endCursor},o)]})]})}})}function W({a:e,b:t,mode:n,after:r}){let{say:a}=i(),[o,s]=(0,j.useState)([]),c=e=>(0,F.jsx)(`button`,{type:`button`,onClick:()=>s([...o,e]),children:a(`list.more`)});return o.length===0?c(r):o.map((r,i)=>(0,F.jsx)(G,{a:e,b:t,mode:n,after:r,more:i===o.length-1?c:void 0},r))}function G({a:e,b:t,mode:n,after:r,more:a}){let{language:o}=i(),s=u(P,{a:e,b:t,meetings:n&&{mode:[n]},after:r,lang:o});return(0,F.jsx)(l,{answer:s,lines:8,children:({tie:{common:e}})=>(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(q,{meetings:e?.nodes??[]}),a&&e?.pageInfo.hasNextPage&&e.pageInfo.endCursor&&a(e.pageInfo.endCursor)]})})}function K({tie:e}){let{language:t,say:n}=i(),r=e.longestSilence;if(!r)return(0,F.jsx)(`p`,{children:n(`tie.noSilence`)});let{before:a,after:o}=r,s={from:a.notAfter??a.end??a.start??r.from,to:o.notBefore??o.start??r.to},c={from:p(s.from,t),to:p(s.to,t),isLeast:String(s.from!==r.from||s.to!==r.to||!!a.notAfter||!!o.notBefore),days:d(r.days,t),covered:d(r.coveredDays,t),partly:r.partlyCoveredDays};return(0,F.jsxs)(`p`,{children:[n(r.covered===`COVERED`?`tie.silence`:`tie.silenceHoles`,c),r.undated>0&&` ${n(`tie.undated`,{count:r.undated})}`]})}function q({meetings:e}){let{language:t,say:n}=i();return(0,F.jsx)(`ol`,{className:`plain`,children:e.map(e=>(0,F.jsxs)(`li`,{className:A.row,children:[(0,F.jsx)(m,{entity:e}),` `,(0,F.jsxs)(`span`,{className:`small soft`,children:[x(e)&&(0,F.jsxs)(F.Fragment,{children:[(0,F.jsx)(S,{meeting:e}),` ·`,` `]}),[!x(e)&&f(e.start,e.end,t),n(`mode.${e.mode}`),e.setting===`VISIT`&&n(`read.setting.VISIT`)].filter(t=>!!t&&!w(e.name,t||``)).join(` · `),` `,(0,F.jsx)(C,{of:e,before:` · `})]}),(0,F.jsx)(T,{of:e})]},e.id))})}export{H as TiePage};