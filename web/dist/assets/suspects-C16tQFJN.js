import{ct as e,ft as t,it as n,n as r,st as i,t as a,u as o,v as s}from"./state-BUElhUX6.js";import{t as c}from"./change-BcT10FqS.js";import{i as l,n as u}from"./format-DPXxF3pN.js";import{C as d}from"./index-6yhaByVy.js";import{r as f,t as p}from"./dates-BhgQuWz2.js";import{t as m}from"./proof-B4iIL_tV.js";import{i as h}from"./details-TPdC0r3j.js";import{a as g,c as _,l as v,n as y,s as b,t as x,u as S}from"./editor-DYVX2mYG.js";import{n as C,r as w,t as T}from"./value-36NZ_Q4I.js";var E=t(i(),1),D=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query WhereTheyAppear($ids: [ID!]!, $lang: Language) {
  entities(ids: $ids) {
    __typename
    id
    name(lang: $lang)
    ... on Leader {
      tenures {
        id
        title(lang: $lang)
        from
        to
        of {
          ...SideName
        }
      }
      earliest: meetings(first: 1, orderBy: [START_ASC]) {
        totalCount
        nodes {
          ...EntityName
          start
        }
      }
      latest: meetings(first: 1, orderBy: [START_DESC]) {
        nodes {
          ...EntityName
          start
        }
      }
      said: statements(first: 1) {
        totalCount
      }
      speeches: statements(first: 5, where: {kind: [SPEECH]}, orderBy: [DATE_ASC]) {
        nodes {
          id
          date
          forum {
            ...EntityName
          }
        }
      }
    }
    ... on Meeting {
      start
      startsAt
      timeZone
      city
      setting
      mode
      participants(first: 20) {
        nodes {
          ...ActorName
        }
      }
      said: statements(first: 1) {
        totalCount
      }
      ...Proof
    }
    ... on Forum {
      start
      end
      city
      ...Proof
    }
    ... on Source {
      publisher
      publishedAt
      url
      facts(first: 1) {
        totalCount
      }
    }
  }
}
    fragment SideName on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
  }
  ... on Organization {
    id
    name(lang: $lang)
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
}
fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
  }
  ... on Country {
    id
    name(lang: $lang)
  }
  ... on Organization {
    id
    name(lang: $lang)
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
}`),O=e();function k({ids:e}){let{language:t}=o(),n=s(D,{ids:e,lang:t});return(0,O.jsx)(a,{answer:n,lines:6,children:({entities:e})=>(0,O.jsx)(`div`,{className:S.pair,children:e.map(e=>e&&(0,O.jsxs)(`section`,{"aria-label":e.name,children:[(0,O.jsx)(`h2`,{children:(0,O.jsx)(d,{entity:e})}),(0,O.jsx)(A,{entity:e})]},e.id))})})}function A({entity:e}){return e.__typename===`Leader`?(0,O.jsx)(j,{of:e}):e.__typename===`Meeting`?(0,O.jsx)(M,{of:e}):e.__typename===`Source`?(0,O.jsx)(N,{of:e}):e.__typename===`Forum`?(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[(0,O.jsx)(f,{from:e.start,to:e.end}),e.city&&`, ${e.city}`]}),(0,O.jsx)(m,{of:e,open:!0})]}):null}function j({of:e}){let{language:t,say:n}=o(),[r]=e.earliest?.nodes??[],[i]=e.latest?.nodes??[],a=e=>e&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(d,{entity:e}),` (`,(0,O.jsx)(p,{on:e.start}),`)`]});return(0,O.jsxs)(`dl`,{children:[(0,O.jsx)(`dt`,{children:n(`leader.offices`)}),(0,O.jsxs)(`dd`,{children:[e.tenures.length===0&&n(`leader.noOffices`),(0,O.jsx)(`ul`,{className:`plain`,children:e.tenures.map(e=>(0,O.jsxs)(`li`,{children:[e.title,`, `,(0,O.jsx)(d,{entity:e.of}),` `,(0,O.jsxs)(`span`,{className:`soft`,children:[(0,O.jsx)(p,{on:e.from}),` – `,e.to?(0,O.jsx)(p,{on:e.to}):n(`tenure.openEnd`)]})]},e.id))})]}),(0,O.jsx)(`dt`,{children:n(`meetings.title`)}),(0,O.jsx)(`dd`,{children:u(e.earliest?.totalCount??0,t)}),r&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:n(`table.first`)}),(0,O.jsx)(`dd`,{children:a(r)}),(0,O.jsx)(`dt`,{children:n(`table.last`)}),(0,O.jsx)(`dd`,{children:a(i)})]}),(0,O.jsx)(`dt`,{children:n(`read.leader.statements`)}),(0,O.jsx)(`dd`,{children:u(e.said?.totalCount??0,t)}),e.speeches&&e.speeches.nodes.length>0&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:n(`correct.speeches`)}),(0,O.jsx)(`dd`,{children:(0,O.jsx)(`ul`,{className:`plain`,children:e.speeches.nodes.map(e=>(0,O.jsxs)(`li`,{children:[(0,O.jsx)(d,{entity:{__typename:`Statement`,id:e.id},children:(0,O.jsx)(p,{on:e.date})}),` `,e.forum&&(0,O.jsx)(d,{entity:e.forum})]},e.id))})})]})]})}function M({of:e}){let{language:t,say:n}=o();return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[e.startsAt?l(e.startsAt,t,e.timeZone):(0,O.jsx)(p,{on:e.start}),e.city&&`, ${e.city}`,` · `,n(`mode.${e.mode}`),`, `,n(`read.setting.${e.setting}`),` · `,n(`read.leader.statements`),`:`,` `,u(e.said?.totalCount??0,t)]}),(0,O.jsx)(h,{of:e.participants?.nodes??[]}),(0,O.jsx)(m,{of:e,open:!0})]})}function N({of:e}){let{language:t,say:n}=o();return(0,O.jsxs)(`p`,{children:[[e.publisher,e.publishedAt&&l(e.publishedAt,t)].filter(Boolean).join(`, `),e.url&&(0,O.jsxs)(O.Fragment,{children:[` `,(0,O.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url})]}),` `,`· `,n(`read.source.facts`),`: `,u(e.facts?.totalCount??0,t)]})}var P=[`LEADER`,`COUNTRY`,`PLACE`,`ORGANIZATION`,`FORUM`,`MEETING`,`SOURCE`],F={verdict:`NOT_THE_SAME`};function I(){let{say:e}=o();return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`h1`,{children:e(`correct.suspects`)}),(0,O.jsx)(`p`,{className:`soft`,children:e(`correct.suspectsExplained`)}),(0,O.jsx)(y,{children:(0,O.jsx)(L,{})})]})}function L(){let{language:e,say:t}=o(),[n,i]=(0,E.useState)(``),c=s(_,{where:n===``?null:{kind:[n]},lang:e},{keep:!0});return c.error&&!c.data?(0,O.jsx)(x,{error:c.error,again:()=>void c.refetch()}):(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`label`,{children:[t(`correct.byKind`),` `,(0,O.jsx)(`select`,{value:n,onChange:e=>i(e.currentTarget.value),children:(0,O.jsx)(w,{kinds:P})})]}),(0,O.jsx)(a,{answer:c,lines:10,children:({suspects:e})=>e?(0,O.jsx)(R,{pairs:e.nodes,total:e.totalCount},n):(0,O.jsx)(r,{children:t(`correct.noSuspects`)})})]})}function R({pairs:e,total:t}){let{language:i,say:a}=o(),s=n(),[l,d]=(0,E.useState)(0),[f,p]=(0,E.useState)(!1),[m,h]=(0,E.useState)(),[_,y]=(0,E.useState)(``),[b,C]=(0,E.useState)([]),[w,T]=(0,E.useState)(!1),D=(0,E.useRef)(!1),A=Math.max(0,Math.min(l,e.length-1)),j=e[A],[M,N]=(0,E.useState)(``),[P,I]=(0,E.useState)(!1),L=j&&{a:j.a.id,b:j.b.id},R=e=>({verdict:`SAME`,keep:e,reason:M.trim()||null,force:P||null}),V=f&&j?[R(j.a.id),R(j.b.id)]:[F],H=c(g,L?V.map(e=>({...L,...e})):[]),U={revision:b[0]??0,reason:a(`correct.undoReason`),dryRun:!1},W=c(v,b.length>0?[U]:[]),G=async e=>{if(!D.current){D.current=!0,T(!0),y(``),h(void 0);try{await e(),p(!1),await s.invalidateQueries()}catch(e){h(e)}finally{D.current=!1,T(!1)}}},K=e=>j&&void G(async()=>{let{judge:t}=await H({a:j.a.id,b:j.b.id,...e});C(e=>[t.revision,...e]),y(a(`correct.judged`,{a:j.a.name,b:j.b.name,revision:t.revision}))}),q=()=>{let e=b[0];e!==void 0&&G(async()=>{await W(U),C(e=>e.slice(1)),y(a(`correct.undone`,{revision:e}))})},J=t=>{p(!1),h(void 0),d(Math.max(0,Math.min(e.length-1,A+t)))},Y={s:()=>{N(``),I(!1),p(!0)},d:()=>K(F),j:()=>J(1),k:()=>J(-1),u:q,Escape:()=>p(!1)},X=(0,E.useRef)(Y);return X.current=Y,(0,E.useEffect)(()=>{let e=e=>{if(e.target instanceof HTMLElement&&e.target.closest(`input, textarea, select`)||e.ctrlKey||e.metaKey||e.altKey||e.repeat)return;let t=X.current[e.key];t&&(e.preventDefault(),t())};return document.addEventListener(`keydown`,e),()=>document.removeEventListener(`keydown`,e)},[]),(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`p`,{role:`status`,children:w?a(`correct.working`):_}),(0,O.jsxs)(`div`,{className:S.tools,children:[(0,O.jsx)(`button`,{type:`button`,onClick:Y.k,children:a(`correct.previous`)}),(0,O.jsx)(`button`,{type:`button`,onClick:Y.j,children:a(`correct.next`)}),(0,O.jsx)(`button`,{type:`button`,onClick:Y.s,disabled:!j||w,children:a(`correct.same`)}),(0,O.jsx)(`button`,{type:`button`,onClick:Y.d,disabled:!j||w,children:a(`correct.different`)}),(0,O.jsx)(`button`,{type:`button`,onClick:q,disabled:b.length===0||w,children:a(`correct.undoLast`)})]}),j?(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[a(`correct.position`,{at:A+1,total:u(t,i)}),` · `,a(`correct.strength`),` `,Math.round(j.strength*100)/100]}),(0,O.jsx)(`ul`,{children:j.reasons.map(e=>(0,O.jsx)(`li`,{children:a(`correct.reason.${e}`)},e))}),f&&(0,O.jsx)(z,{pair:j,isRefused:m!==void 0,reason:M,setReason:N,force:P,setForce:I,isBusy:w,choose:e=>K(R(e)),cancel:()=>p(!1)},`${j.a.id} ${j.b.id}`),m&&(0,O.jsx)(x,{error:m}),(0,O.jsx)(k,{ids:[j.a.id,j.b.id]}),(0,O.jsxs)(`details`,{children:[(0,O.jsx)(`summary`,{children:a(`correct.records`)}),(0,O.jsx)(B,{pair:j})]})]}):(0,O.jsx)(r,{children:a(`correct.noSuspects`)})]})}function z({pair:e,isRefused:t,reason:n,setReason:r,force:i,setForce:a,isBusy:s,choose:c,cancel:l}){let{say:u}=o(),d=(0,E.useRef)(null);return(0,E.useEffect)(()=>d.current?.focus(),[]),(0,O.jsxs)(`fieldset`,{className:S.stays,children:[(0,O.jsx)(`legend`,{children:u(`correct.whichStays`)}),(0,O.jsxs)(`label`,{children:[u(`correct.reason`),` `,(0,O.jsx)(`input`,{value:n,onChange:e=>r(e.currentTarget.value)})]}),[e.a,e.b].map((e,t)=>(0,O.jsxs)(`button`,{ref:t===0?d:void 0,type:`button`,disabled:s||i&&n.trim()===``,onClick:()=>c(e.id),children:[(0,O.jsx)(`bdi`,{children:e.name}),` `,(0,O.jsx)(`code`,{children:e.id})]},e.id)),t&&(0,O.jsxs)(`label`,{children:[(0,O.jsx)(`input`,{type:`checkbox`,checked:i,onChange:e=>a(e.currentTarget.checked)}),` `,u(`correct.force`)]}),(0,O.jsx)(`button`,{type:`button`,onClick:l,children:u(`keep.cancel`)})]})}function B({pair:e}){let{say:t}=o(),n=s(b,{a:e.a.id,b:e.b.id});return(0,O.jsx)(a,{answer:n,lines:8,children:n=>{let r=n.a?.fields??{},i=n.b?.fields??{},a=[...new Set([...Object.keys(r),...Object.keys(i)])].sort();return(0,O.jsx)(`div`,{className:S.wide,tabIndex:0,children:(0,O.jsxs)(`table`,{children:[(0,O.jsx)(`thead`,{children:(0,O.jsxs)(`tr`,{children:[(0,O.jsx)(`th`,{scope:`col`,children:t(`correct.field`)}),[e.a,e.b].map(e=>(0,O.jsx)(`th`,{scope:`col`,children:(0,O.jsx)(d,{entity:e})},e.id))]})}),(0,O.jsx)(`tbody`,{children:a.map(e=>{let n=C(r[e])!==C(i[e]);return(0,O.jsxs)(`tr`,{className:n?S.differs:void 0,children:[(0,O.jsxs)(`th`,{scope:`row`,children:[e,n&&(0,O.jsxs)(`span`,{className:`small`,children:[` ≠ `,t(`correct.differs`)]})]}),(0,O.jsx)(`td`,{children:(0,O.jsx)(T,{field:e,of:r[e]})}),(0,O.jsx)(`td`,{children:(0,O.jsx)(T,{field:e,of:i[e]})})]},e)})})]})})}})}export{I as SuspectsPage};