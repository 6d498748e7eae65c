import{Dt as e,O as t,Ot as n,S as r,_ as i,a,jt as o,l as s,o as c,t as l,u}from"./link-Cmb22IQ3.js";import{d,l as f,r as p,s as m,u as h}from"./index-DCQZgbUy.js";import{t as g}from"./proof-DsvN9OJu.js";import{n as _,t as v}from"./picker-DLxhzg6_.js";import{t as y}from"./tie.module-C2veh5zL.js";var b=o(e(),1),x=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),S=n(),C=20,w=80;function T({buckets:e,silence:t}){let{language:n,say:r}=i();if(e.length===0)return null;let a=Math.max(1,...e.map(e=>e.meetings)),o=e=>e.covered===`NOT_COVERED`||e.covered===`UNKNOWN`,s=Number(e[0]?.start.slice(0,4)),c=e=>(Number(e.slice(0,4))-s+(Number(e.slice(5,7)||1)-1)/12)*C;return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsxs)(`svg`,{viewBox:`0 0 ${e.length*C} 88`,preserveAspectRatio:`none`,className:y.strip,role:`img`,"aria-label":r(`tie.years`),children:[e.map((e,t)=>{let n=e.meetings/a*w;return(0,S.jsxs)(`g`,{children:[(0,S.jsx)(`title`,{children:`${e.start}: ${r(`count.meetings`,{count:e.meetings})}, ${r(`covered.${e.covered}`)}`}),(0,S.jsx)(`rect`,{x:t*C+1,y:1,width:18,height:78,className:o(e)?y.hole:e.covered===`COVERED`?y.ground:y.part}),(0,S.jsx)(`rect`,{x:t*C+3,y:w-n,width:14,height:n,className:y.bar})]},e.start)}),t&&(0,S.jsx)(`path`,{d:`M ${c(t.from)} 85 H ${c(t.to)}`,className:y.silence})]}),(0,S.jsxs)(`div`,{className:y.years,"aria-hidden":!0,children:[(0,S.jsx)(`span`,{children:e[0]?.start}),(0,S.jsx)(`span`,{children:e.at(-1)?.start})]}),(0,S.jsx)(`p`,{className:`small soft`,children:r(`tie.legend`)}),(0,S.jsxs)(`details`,{children:[(0,S.jsx)(`summary`,{className:`small`,children:r(`picture.table`)}),(0,S.jsxs)(`table`,{children:[(0,S.jsx)(`thead`,{children:(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`col`,children:r(`tie.year`)}),(0,S.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.meetings`)}),(0,S.jsx)(`th`,{scope:`col`,className:`number`,children:r(`table.statements`)}),(0,S.jsx)(`th`,{scope:`col`,children:r(`tie.coverage`)})]})}),(0,S.jsx)(`tbody`,{children:e.map(e=>(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`row`,children:e.start}),(0,S.jsx)(`td`,{className:`number`,children:e.meetings===0&&o(e)?`–`:u(e.meetings,n)}),(0,S.jsx)(`td`,{className:`number`,children:e.statements===0&&o(e)?`–`:u(e.statements,n)}),(0,S.jsx)(`td`,{children:r(`covered.${e.covered}`)})]},e.start))})]})]})]})}var E=50;function D(){let{say:e}=i(),{a:t,b:n,mode:r}=d({from:`/tie`}),a=h({from:`/tie`}),o=e=>t=>void a({search:n=>({...n,[e]:t})});return(0,b.useEffect)(()=>{document.title=`${e(`tie.title`)} – Sidelines`}),(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`h1`,{children:e(`tie.title`)}),(0,S.jsxs)(`div`,{className:y.pickers,children:[(0,S.jsx)(v,{label:e(`tie.a`),value:t,kinds:_,onPick:o(`a`)}),(0,S.jsx)(v,{label:e(`tie.b`),value:n,kinds:_,onPick:o(`b`)})]}),t&&n&&t!==n?(0,S.jsx)(O,{a:t,b:n,mode:p.find(e=>e===r)},`${t} ${n}`):(0,S.jsx)(c,{children:e(`tie.empty`)})]})}function O({a:e,b:n,mode:o}){let{language:s,say:d}=i(),m=h({from:`/tie`}),[g,_]=(0,b.useState)(1),v=Math.min(100,g*E),C=r(x,{a:e,b:n,meetings:o&&{mode:[o]},first:v,lang:s},{keep:!0});return(0,S.jsx)(a,{answer:C,lines:8,children:r=>{let{tie:i}=r,a={IN_PERSON:r.inPerson.meetings,PHONE:r.phone.meetings,VIDEO:r.video.meetings};return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsxs)(`p`,{className:y.lead,children:[(0,S.jsx)(l,{entity:i.a}),` · `,(0,S.jsx)(l,{entity:i.b}),`:`,` `,d(`tie.summary`,{person:a.IN_PERSON,phone:a.PHONE,video:a.VIDEO})]}),(0,S.jsx)(`span`,{role:`group`,"aria-label":d(`meetings.mode`),className:y.modes,children:p.map(e=>(0,S.jsxs)(`button`,{type:`button`,"aria-pressed":o===e,onClick:()=>void m({search:t=>({...t,mode:o===e?void 0:e}),resetScroll:!1}),children:[d(`mode.${e}`),` `,u(a[e],s)]},e))}),(0,S.jsxs)(f,{title:d(`tie.years`),children:[(0,S.jsx)(T,{buckets:i.buckets,silence:i.longestSilence}),(0,S.jsx)(k,{tie:i}),i.undated.meetings>0&&(0,S.jsx)(`p`,{className:`small soft`,children:d(`tie.undated`,{count:i.undated.meetings})}),(0,S.jsxs)(`p`,{className:`small soft`,children:[d(i.collections.length>0?`tie.collections`:`tie.noCollections`),` `,i.collections.map((e,t)=>(0,S.jsxs)(`span`,{children:[t>0&&`, `,(0,S.jsx)(l,{entity:e})]},e.id))]})]}),(0,S.jsxs)(f,{title:o?`${d(`meetings.title`)}: ${d(`mode.${o}`)}`:d(`meetings.title`),count:u(i.meetings,s),aside:(0,S.jsx)(t,{to:`/explore`,search:{seed:[e,n]},children:d(`tie.toGraph`)}),children:[i.common&&i.common.nodes.length>0?(0,S.jsx)(A,{meetings:i.common.nodes}):(0,S.jsx)(c,{children:d(`meetings.none`)}),i.common&&i.common.totalCount>i.common.nodes.length&&v<100&&(0,S.jsx)(`button`,{type:`button`,onClick:()=>_(g+1),children:d(`list.more`)})]})]})}})}function k({tie:e}){let{language:t,say:n}=i(),r=e.longestSilence;if(!r)return(0,S.jsx)(`p`,{children:n(`tie.noSilence`)});let a={from:s(r.from,t),to:s(r.to,t),days:u(r.days,t),covered:u(r.coveredDays,t),partly:u(r.partlyCoveredDays,t)};return(0,S.jsxs)(`p`,{children:[n(r.covered===`COVERED`?`tie.silence`:`tie.silenceHoles`,a),r.undated>0&&` ${n(`tie.undated`,{count:r.undated})}`]})}function A({meetings:e}){let{say:t}=i();return(0,S.jsx)(`ol`,{className:`plain`,children:e.map(e=>(0,S.jsxs)(`li`,{className:y.row,children:[(0,S.jsx)(l,{entity:e}),` `,(0,S.jsxs)(`span`,{className:`small soft`,children:[(0,S.jsx)(m,{from:e.start,to:e.end}),` · `,t(`mode.${e.mode}`),e.forum&&e.forumRelation&&(0,S.jsxs)(S.Fragment,{children:[` · `,t(`relation.${e.forumRelation}`),` `,(0,S.jsx)(l,{entity:e.forum}),e.forumBasis===`INFERRED`&&` (${t(`basis.INFERRED`)})`]})]}),(0,S.jsx)(g,{of:e})]},e.id))})}export{D as TiePage};