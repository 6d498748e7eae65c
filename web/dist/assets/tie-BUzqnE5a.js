import{t as e}from"./link-CvvADmR9.js";import{t}from"./useNavigate-B0cQ7ni8.js";import{t as n}from"./useSearch-44CqvrjY.js";import{ct as r,ft as i,i as a,n as o,st as s,t as c,u as l,v as u}from"./state-CrFxKpwa.js";import{n as d,r as f,t as p}from"./format-DPXxF3pN.js";import{C as m,_ as h,f as g,i as _,k as v,p as y}from"./index-CNxmZJi4.js";import{n as b,t as x}from"./repeats-BWZMPfHR.js";import{t as S}from"./proof-JQtjijPz.js";import{n as C}from"./pages-DAiwU-G2.js";import{n as w,t as T}from"./picker-BycgSb6k.js";import{t as E}from"./tie.module-BmvpTbQT.js";var D=i(s(),1),O=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new O(`
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
}`,{fragmentName:`CommonMeeting`});var k=new O(`
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
}`),A=new O(`
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
}`),j=r(),M=20;function N({buckets:e,silence:t}){let{language:n,say:r}=l();if(e.length===0)return null;let i=Math.max(...e.map(e=>e.meetings)),a=(e,t)=>e===0&&t!==`COVERED`?`–`:d(e,n),o=Number(e[0]?.start.slice(0,4)),s=e=>(Number(e.slice(0,4))-o+(Number(e.slice(5,7)||1)-1)/12)*M;return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(F,{most:i}),(0,j.jsxs)(`svg`,{viewBox:`0 0 ${e.length*M} 88`,preserveAspectRatio:`none`,className:E.strip,role:`img`,"aria-label":r(`tie.years`),children:[e.map((e,t)=>{let n=e.meetings/Math.max(1,i)*78;return(0,j.jsxs)(`g`,{children:[(0,j.jsx)(`title`,{children:`${e.start}: ${g(e.meetings,e.covered,r,e)}`}),(0,j.jsx)(P,{of:e,x:t*M+1,width:18}),(0,j.jsx)(`rect`,{x:t*M+4,y:79-n,width:12,height:n,className:E.bar})]},e.start)}),t&&(0,j.jsx)(`path`,{d:`M ${s(t.from)} 85 H ${s(t.to)}`,className:E.silence})]}),(0,j.jsx)(`div`,{className:E.years,"aria-hidden":!0,children:h(e.map(e=>e.start)).map(e=>(0,j.jsx)(`span`,{style:{insetInlineStart:`${e.at*100}%`},children:e.year},e.year))}),(0,j.jsx)(`p`,{className:`small soft`,children:r(`tie.legend`)}),(0,j.jsxs)(`details`,{children:[(0,j.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,j.jsxs)(`table`,{children:[(0,j.jsx)(`thead`,{children:(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`col`,children:r(`tie.year`)}),(0,j.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.meetings`)}),(0,j.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.statements`)}),(0,j.jsx)(`th`,{scope:`col`,children:r(`tie.coverage`)})]})}),(0,j.jsx)(`tbody`,{children:e.map(e=>(0,j.jsxs)(`tr`,{children:[(0,j.jsx)(`th`,{scope:`row`,children:e.start}),(0,j.jsx)(`td`,{className:`number`,children:a(e.meetings,e.covered)}),(0,j.jsx)(`td`,{className:`number`,children:a(e.statements,e.statementsCovered)}),(0,j.jsx)(`td`,{children:y(e.covered,e,r)})]},e.start))})]})]})]})}function P({of:e,x:t,width:n,top:r=1,bottom:i=79}){let a=t=>e.days>0?t/e.days*n:0,[o,s]=[a(e.coveredDays),a(e.partlyCoveredDays)],c=e.days>0&&e.coveredDays===e.days,l=[];for(let e=r;s>0&&e<i;e+=5)l.push(`M${t+o} ${e+4}L${t+o+s} ${e}`);return(0,j.jsxs)(j.Fragment,{children:[o>0&&(0,j.jsx)(`rect`,{x:t,y:r,width:o,height:i-r,className:E.ground}),s>0&&(0,j.jsx)(`path`,{d:l.join(``),className:E.hatch}),(0,j.jsx)(`rect`,{x:t,y:r,width:n,height:i-r,className:c?E.whole:E.hole})]})}function F({most:e}){let{say:t}=l(),n=(e,t)=>(0,j.jsx)(`svg`,{viewBox:`0 0 20 16`,className:E.swatch,"aria-hidden":!0,children:(0,j.jsx)(P,{of:{days:4,coveredDays:e,partlyCoveredDays:t},x:1,width:18,bottom:15})});return(0,j.jsxs)(`div`,{className:E.key,children:[(0,j.jsxs)(`span`,{children:[(0,j.jsx)(`svg`,{viewBox:`0 0 20 16`,className:E.swatch,"aria-hidden":!0,children:(0,j.jsx)(`rect`,{x:4,y:1,width:12,height:14,className:E.bar})}),t(`tie.tallest`,{count:e})]}),(0,j.jsxs)(`span`,{children:[n(4,0),` `,t(`covered.COVERED`)]}),(0,j.jsxs)(`span`,{children:[n(1,0),` `,t(`tie.share`)]}),(0,j.jsxs)(`span`,{children:[n(0,4),` `,t(`tie.inPart`)]}),(0,j.jsxs)(`span`,{children:[n(0,0),` `,t(`covered.NOT_COVERED`)]})]})}var I=50;function L(){let{say:e}=l(),{a:r,b:i,mode:a}=n({from:`/tie`}),s=t({from:`/tie`}),c=e=>t=>void s({search:n=>({...n,[e]:t})});return(0,D.useEffect)(()=>{document.title=`${e(`tie.title`)} – Sidelines`}),(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`h1`,{children:e(`tie.title`)}),(0,j.jsxs)(`div`,{className:E.pickers,children:[(0,j.jsx)(T,{label:e(`tie.a`),value:r,kinds:w,onPick:c(`a`)}),(0,j.jsx)(T,{label:e(`tie.b`),value:i,kinds:w,onPick:c(`b`)})]}),r&&i&&r!==i?(0,j.jsx)(R,{a:r,b:i,mode:_.find(e=>e===a)},`${r} ${i}`):(0,j.jsx)(o,{children:e(`tie.empty`)})]})}function R({a:n,b:r,mode:i}){let{language:s,say:f}=l(),p=t({from:`/tie`}),[h,g]=(0,D.useState)(1),y=Math.min(100,h*I),b=u(k,{a:n,b:r,meetings:i&&{mode:[i]},first:y,lang:s},{keep:!0}),x=b.isPlaceholderData&&h===1;return(0,j.jsx)(c,{answer:b,lines:8,children:t=>{let{tie:c}=t,l={IN_PERSON:t.inPerson.meetings,PHONE:t.phone.meetings,VIDEO:t.video.meetings};return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsxs)(`p`,{className:E.lead,children:[(0,j.jsx)(m,{entity:c.a}),` · `,(0,j.jsx)(m,{entity:c.b}),`:`,` `,f(`tie.summary`,{person:l.IN_PERSON,phone:l.PHONE,video:l.VIDEO})]}),(0,j.jsx)(`span`,{role:`group`,"aria-label":f(`meetings.mode`),className:E.modes,children:_.map(e=>(0,j.jsxs)(`button`,{type:`button`,"aria-pressed":i===e,onClick:()=>{g(1),p({search:t=>({...t,mode:i===e?void 0:e}),resetScroll:!1})},children:[f(`mode.${e}`),` `,l[e]>0?d(l[e],s):`–`]},e))}),(0,j.jsxs)(v,{title:f(`tie.years`),children:[x?(0,j.jsx)(a,{lines:4}):(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(N,{buckets:c.buckets,silence:c.longestSilence}),(0,j.jsx)(V,{tie:c})]}),c.undated.meetings>0&&(0,j.jsx)(`p`,{className:`small soft`,children:f(`tie.undated`,{count:c.undated.meetings})}),(0,j.jsxs)(`p`,{className:`small soft`,children:[f(c.collections.length>0?`tie.collections`:`tie.noCollections`),` `,c.collections.map((e,t)=>(0,j.jsxs)(`span`,{children:[t>0&&`, `,(0,j.jsx)(m,{entity:e})]},e.id))]})]}),(0,j.jsxs)(v,{title:i?`${f(`meetings.title`)}: ${f(`mode.${i}`)}`:f(`meetings.title`),count:x?void 0:C(c.meetings,s),aside:(0,j.jsxs)(`span`,{className:E.ways,children:[(0,j.jsx)(e,{to:`/explore`,search:{seed:[n,r],mode:i},children:f(`tie.toGraph`)}),(0,j.jsx)(e,{to:`/dossier`,search:{of:n,with:r},children:f(`keep.dossier`)}),(0,j.jsx)(e,{to:`/compare`,search:{left:n,right:r},children:f(`head.compare`)})]}),children:[!x&&c.common&&c.common.totalCount>c.common.nodes.length&&(0,j.jsx)(`p`,{className:`small soft`,children:f(`list.latest`,{shown:d(c.common.nodes.length,s),total:d(c.common.totalCount,s)})}),x?(0,j.jsx)(a,{lines:6}):c.common&&c.common.nodes.length>0?(0,j.jsx)(H,{meetings:c.common.nodes}):(0,j.jsx)(o,{children:f(`meetings.none`)}),c.common&&c.common.totalCount>c.common.nodes.length&&y<100&&(0,j.jsx)(`button`,{type:`button`,onClick:()=>g(h+1),children:f(`list.more`)}),c.common&&y===100&&c.common.totalCount>100&&c.common.pageInfo.endCursor&&(0,j.jsx)(z,{a:n,b:r,mode:i,after:c.common.pageInfo.endCursor},i)]})]})}})}function z({a:e,b:t,mode:n,after:r}){let{say:i}=l(),[a,o]=(0,D.useState)([]),s=e=>(0,j.jsx)(`button`,{type:`button`,onClick:()=>o([...a,e]),children:i(`list.more`)});return a.length===0?s(r):a.map((r,i)=>(0,j.jsx)(B,{a:e,b:t,mode:n,after:r,more:i===a.length-1?s:void 0},r))}function B({a:e,b:t,mode:n,after:r,more:i}){let{language:a}=l(),o=u(A,{a:e,b:t,meetings:n&&{mode:[n]},after:r,lang:a});return(0,j.jsx)(c,{answer:o,lines:8,children:({tie:{common:e}})=>(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(H,{meetings:e?.nodes??[]}),i&&e?.pageInfo.hasNextPage&&e.pageInfo.endCursor&&i(e.pageInfo.endCursor)]})})}function V({tie:e}){let{language:t,say:n}=l(),r=e.longestSilence;if(!r)return(0,j.jsx)(`p`,{children:n(`tie.noSilence`)});let i={from:p(r.from,t),to:p(r.to,t),days:d(r.days,t),covered:d(r.coveredDays,t),partly:r.partlyCoveredDays};return(0,j.jsxs)(`p`,{children:[n(r.covered===`COVERED`?`tie.silence`:`tie.silenceHoles`,i),r.undated>0&&` ${n(`tie.undated`,{count:r.undated})}`]})}function H({meetings:e}){let{language:t,say:n}=l();return(0,j.jsx)(`ol`,{className:`plain`,children:e.map(e=>(0,j.jsxs)(`li`,{className:E.row,children:[(0,j.jsx)(m,{entity:e}),` `,(0,j.jsxs)(`span`,{className:`small soft`,children:[[f(e.start,e.end,t),n(`mode.${e.mode}`),e.setting===`VISIT`&&n(`read.setting.VISIT`)].filter(t=>!!t&&!x(e.name,t||``)).join(` · `),` `,(0,j.jsx)(b,{of:e,before:` · `})]}),(0,j.jsx)(S,{of:e})]},e.id))})}export{L as TiePage};