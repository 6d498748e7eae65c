import{t as e}from"./link-BgdqOrJ9.js";import{t}from"./useNavigate-kgck3bRa.js";import{t as n}from"./useSearch-Bmy-9do2.js";import{ct as r,ft as i,i as a,n as o,st as s,t as c,u as l,v as u}from"./state-BUElhUX6.js";import{n as d,r as f,t as p}from"./format-DPXxF3pN.js";import{C as m,_ as h,f as g,i as _,k as v,p as y}from"./index-6yhaByVy.js";import{i as b,n as x}from"./dates-BhgQuWz2.js";import{n as S,t as C}from"./repeats-D04yPoi3.js";import{t as w}from"./proof-B4iIL_tV.js";import{n as T}from"./pages-SlA_G7f_.js";import{n as E,t as D}from"./picker-9KT--cj-.js";import{t as O}from"./tie.module-dd6rVSDC.js";var k=i(s(),1),A=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new A(`
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
}`,{fragmentName:`CommonMeeting`});var j=new A(`
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
}`),M=new A(`
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
}`),N=r(),P=20;function F({buckets:e,silence:t}){let{language:n,say:r}=l();if(e.length===0)return null;let i=Math.max(...e.map(e=>e.meetings)),a=(e,t)=>e===0&&t!==`COVERED`?`–`:d(e,n),o=Number(e[0]?.start.slice(0,4)),s=e=>(Number(e.slice(0,4))-o+(Number(e.slice(5,7)||1)-1)/12)*P;return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(L,{most:i}),(0,N.jsxs)(`svg`,{viewBox:`0 0 ${e.length*P} 88`,preserveAspectRatio:`none`,className:O.strip,role:`img`,"aria-label":r(`tie.years`),children:[e.map((e,t)=>{let n=e.meetings/Math.max(1,i)*78;return(0,N.jsxs)(`g`,{children:[(0,N.jsx)(`title`,{children:`${e.start}: ${g(e.meetings,e.covered,r,e)}`}),(0,N.jsx)(I,{of:e,x:t*P+1,width:18}),(0,N.jsx)(`rect`,{x:t*P+4,y:79-n,width:12,height:n,className:O.bar})]},e.start)}),t&&(0,N.jsx)(`path`,{d:`M ${s(t.from)} 85 H ${s(t.to)}`,className:O.silence})]}),(0,N.jsx)(`div`,{className:O.years,"aria-hidden":!0,children:h(e.map(e=>e.start)).map(e=>(0,N.jsx)(`span`,{style:{insetInlineStart:`${e.at*100}%`},children:e.year},e.year))}),(0,N.jsx)(`p`,{className:`small soft`,children:r(`tie.legend`)}),(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:r(`tie.year`)}),(0,N.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.meetings`)}),(0,N.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.statements`)}),(0,N.jsx)(`th`,{scope:`col`,children:r(`tie.coverage`)})]})}),(0,N.jsx)(`tbody`,{children:e.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:e.start}),(0,N.jsx)(`td`,{className:`number`,children:a(e.meetings,e.covered)}),(0,N.jsx)(`td`,{className:`number`,children:a(e.statements,e.statementsCovered)}),(0,N.jsx)(`td`,{children:y(e.covered,e,r)})]},e.start))})]})]})]})}function I({of:e,x:t,width:n,bottom:r=79}){let i=t=>e.days>0?t/e.days*n:0,[a,o]=[i(e.coveredDays),i(e.partlyCoveredDays)],s=e.days>0&&e.coveredDays===e.days,c=[];for(let e=1;o>0&&e<r;e+=5)c.push(`M${t+a} ${e+4}L${t+a+o} ${e}`);return(0,N.jsxs)(N.Fragment,{children:[a>0&&(0,N.jsx)(`rect`,{x:t,y:1,width:a,height:r-1,className:O.ground}),o>0&&(0,N.jsx)(`path`,{d:c.join(``),className:O.hatch}),(0,N.jsx)(`rect`,{x:t,y:1,width:n,height:r-1,className:s?O.whole:O.hole})]})}function L({most:e}){let{say:t}=l(),n=(e,t)=>(0,N.jsx)(`svg`,{viewBox:`0 0 20 16`,className:O.swatch,"aria-hidden":!0,children:(0,N.jsx)(I,{of:{days:4,coveredDays:e,partlyCoveredDays:t},x:1,width:18,bottom:15})});return(0,N.jsxs)(`div`,{className:O.key,children:[(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`svg`,{viewBox:`0 0 20 16`,className:O.swatch,"aria-hidden":!0,children:(0,N.jsx)(`rect`,{x:4,y:1,width:12,height:14,className:O.bar})}),t(`tie.tallest`,{count:e})]}),(0,N.jsxs)(`span`,{children:[n(4,0),` `,t(`covered.COVERED`)]}),(0,N.jsxs)(`span`,{children:[n(1,0),` `,t(`tie.share`)]}),(0,N.jsxs)(`span`,{children:[n(0,4),` `,t(`tie.inPart`)]}),(0,N.jsxs)(`span`,{children:[n(0,0),` `,t(`covered.NOT_COVERED`)]})]})}var R=50;function z(){let{say:e}=l(),{a:r,b:i,mode:a}=n({from:`/tie`}),s=t({from:`/tie`}),c=e=>t=>void s({search:n=>({...n,[e]:t})});return(0,k.useEffect)(()=>{document.title=`${e(`tie.title`)} – Sidelines`}),(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`h1`,{children:e(`tie.title`)}),(0,N.jsxs)(`div`,{className:O.pickers,children:[(0,N.jsx)(D,{label:e(`tie.a`),value:r,kinds:E,onPick:c(`a`)}),(0,N.jsx)(D,{label:e(`tie.b`),value:i,kinds:E,onPick:c(`b`)})]}),r&&i&&r!==i?(0,N.jsx)(B,{a:r,b:i,mode:_.find(e=>e===a)},`${r} ${i}`):(0,N.jsx)(o,{children:e(`tie.empty`)})]})}function B({a:n,b:r,mode:i}){let{language:s,say:f}=l(),p=t({from:`/tie`}),[h,g]=(0,k.useState)(1),y=Math.min(100,h*R),b=u(j,{a:n,b:r,meetings:i&&{mode:[i]},first:y,lang:s},{keep:!0}),x=b.isPlaceholderData&&h===1;return(0,N.jsx)(c,{answer:b,lines:8,children:t=>{let{tie:c}=t,l={IN_PERSON:t.inPerson.meetings,PHONE:t.phone.meetings,VIDEO:t.video.meetings};return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`p`,{className:O.lead,children:[(0,N.jsx)(m,{entity:c.a}),` · `,(0,N.jsx)(m,{entity:c.b}),`:`,` `,f(`tie.summary`,{person:l.IN_PERSON,phone:l.PHONE,video:l.VIDEO})]}),(0,N.jsx)(`span`,{role:`group`,"aria-label":f(`meetings.mode`),className:O.modes,children:_.map(e=>(0,N.jsxs)(`button`,{type:`button`,"aria-pressed":i===e,onClick:()=>{g(1),p({search:t=>({...t,mode:i===e?void 0:e}),resetScroll:!1})},children:[f(`mode.${e}`),` `,l[e]>0?d(l[e],s):`–`]},e))}),(0,N.jsxs)(v,{title:f(`tie.years`),children:[x?(0,N.jsx)(a,{lines:4}):(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(F,{buckets:c.buckets,silence:c.longestSilence}),(0,N.jsx)(U,{tie:c})]}),c.undated.meetings>0&&(0,N.jsx)(`p`,{className:`small soft`,children:f(`tie.undated`,{count:c.undated.meetings})}),(0,N.jsxs)(`p`,{className:`small soft`,children:[f(c.collections.length>0?`tie.collections`:`tie.noCollections`),` `,c.collections.map((e,t)=>(0,N.jsxs)(`span`,{children:[t>0&&`, `,(0,N.jsx)(m,{entity:e})]},e.id))]})]}),(0,N.jsxs)(v,{title:i?`${f(`meetings.title`)}: ${f(`mode.${i}`)}`:f(`meetings.title`),count:x?void 0:T(c.meetings,s),aside:(0,N.jsxs)(`span`,{className:O.ways,children:[(0,N.jsx)(e,{to:`/explore`,search:{seed:[n,r],mode:i},children:f(`tie.toGraph`)}),(0,N.jsx)(e,{to:`/dossier`,search:{of:n,with:r},children:f(`keep.dossier`)}),(0,N.jsx)(e,{to:`/compare`,search:{left:n,right:r},children:f(`head.compare`)})]}),children:[!x&&c.common&&c.common.totalCount>c.common.nodes.length&&(0,N.jsx)(`p`,{className:`small soft`,children:f(`list.latest`,{shown:d(c.common.nodes.length,s),total:d(c.common.totalCount,s)})}),x?(0,N.jsx)(a,{lines:6}):c.common&&c.common.nodes.length>0?(0,N.jsx)(W,{meetings:c.common.nodes}):(0,N.jsx)(o,{children:f(`meetings.none`)}),c.common&&c.common.totalCount>c.common.nodes.length&&y<100&&(0,N.jsx)(`button`,{type:`button`,onClick:()=>g(h+1),children:f(`list.more`)}),c.common&&y===100&&c.common.totalCount>100&&c.common.pageInfo.endCursor&&(0,N.jsx)(V,{a:n,b:r,mode:i,after:c.common.pageInfo.endCursor},i)]})]})}})}function V({a:e,b:t,mode:n,after:r}){let{say:i}=l(),[a,o]=(0,k.useState)([]),s=e=>(0,N.jsx)(`button`,{type:`button`,onClick:()=>o([...a,e]),children:i(`list.more`)});return a.length===0?s(r):a.map((r,i)=>(0,N.jsx)(H,{a:e,b:t,mode:n,after:r,more:i===a.length-1?s:void 0},r))}function H({a:e,b:t,mode:n,after:r,more:i}){let{language:a}=l(),o=u(M,{a:e,b:t,meetings:n&&{mode:[n]},after:r,lang:a});return(0,N.jsx)(c,{answer:o,lines:8,children:({tie:{common:e}})=>(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(W,{meetings:e?.nodes??[]}),i&&e?.pageInfo.hasNextPage&&e.pageInfo.endCursor&&i(e.pageInfo.endCursor)]})})}function U({tie:e}){let{language:t,say:n}=l(),r=e.longestSilence;if(!r)return(0,N.jsx)(`p`,{children:n(`tie.noSilence`)});let{before:i,after:a}=r,o={from:i.notAfter??i.end??i.start??r.from,to:a.notBefore??a.start??r.to},s={from:p(o.from,t),to:p(o.to,t),isLeast:String(o.from!==r.from||o.to!==r.to||!!i.notAfter||!!a.notBefore),days:d(r.days,t),covered:d(r.coveredDays,t),partly:r.partlyCoveredDays};return(0,N.jsxs)(`p`,{children:[n(r.covered===`COVERED`?`tie.silence`:`tie.silenceHoles`,s),r.undated>0&&` ${n(`tie.undated`,{count:r.undated})}`]})}function W({meetings:e}){let{language:t,say:n}=l();return(0,N.jsx)(`ol`,{className:`plain`,children:e.map(e=>(0,N.jsxs)(`li`,{className:O.row,children:[(0,N.jsx)(m,{entity:e}),` `,(0,N.jsxs)(`span`,{className:`small soft`,children:[b(e)&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(x,{meeting:e}),` ·`,` `]}),[!b(e)&&f(e.start,e.end,t),n(`mode.${e.mode}`),e.setting===`VISIT`&&n(`read.setting.VISIT`)].filter(t=>!!t&&!C(e.name,t||``)).join(` · `),` `,(0,N.jsx)(S,{of:e,before:` · `})]}),(0,N.jsx)(w,{of:e})]},e.id))})}export{z as TiePage};