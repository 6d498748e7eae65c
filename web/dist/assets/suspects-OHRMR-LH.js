import{b as e,ct as t,dt as n,f as r,ft as i,gt as a,n as o,t as s}from"./state-nb8ZW-5r.js";import{t as c}from"./change-BroA-xp-.js";import{i as l,n as u}from"./format-BB3b7NAs.js";import{D as d,L as f,k as p}from"./index-D1TtabY3.js";import{t as m}from"./link-D9d_vlo9.js";import{t as h}from"./proof-BjxPi-Dn.js";import{i as g}from"./details-GLntDEbz.js";import{a as _,c as v,l as y,n as b,s as x,t as S,u as C}from"./editor-XwXPEniH.js";import{n as w,r as T,t as E}from"./value-BfeXOc9h.js";var D=a(n(),1),O=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}
fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
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
}`),k=i();function A({ids:t}){let{language:n}=r(),i=e(O,{ids:t,lang:n});return(0,k.jsx)(s,{answer:i,lines:6,children:({entities:e})=>(0,k.jsx)(`div`,{className:C.pair,children:e.map(e=>e&&(0,k.jsxs)(`section`,{"aria-label":e.name,children:[(0,k.jsx)(`h2`,{children:(0,k.jsx)(m,{entity:e})}),(0,k.jsx)(j,{entity:e})]},e.id))})})}function j({entity:e}){return e.__typename===`Leader`?(0,k.jsx)(M,{of:e}):e.__typename===`Meeting`?(0,k.jsx)(N,{of:e}):e.__typename===`Source`?(0,k.jsx)(P,{of:e}):e.__typename===`Forum`?(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`p`,{children:[(0,k.jsx)(p,{from:e.start,to:e.end}),e.city&&`, ${e.city}`]}),(0,k.jsx)(h,{of:e,open:!0})]}):null}function M({of:e}){let{language:t,say:n}=r(),[i]=e.earliest?.nodes??[],[a]=e.latest?.nodes??[],o=e=>e&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(m,{entity:e}),` (`,(0,k.jsx)(d,{on:e.start}),`)`]});return(0,k.jsxs)(`dl`,{children:[(0,k.jsx)(`dt`,{children:n(`leader.offices`)}),(0,k.jsxs)(`dd`,{children:[e.tenures.length===0&&n(`leader.noOffices`),(0,k.jsx)(`ul`,{className:`plain`,children:e.tenures.map(e=>(0,k.jsxs)(`li`,{children:[e.title,`, `,(0,k.jsx)(m,{entity:e.of}),` `,(0,k.jsxs)(`span`,{className:`soft`,children:[(0,k.jsx)(d,{on:e.from}),` – `,e.to?(0,k.jsx)(d,{on:e.to}):n(`tenure.openEnd`)]})]},e.id))})]}),(0,k.jsx)(`dt`,{children:n(`meetings.title`)}),(0,k.jsx)(`dd`,{children:u(e.earliest?.totalCount??0,t)}),i&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`dt`,{children:n(`table.first`)}),(0,k.jsx)(`dd`,{children:o(i)}),(0,k.jsx)(`dt`,{children:n(`table.last`)}),(0,k.jsx)(`dd`,{children:o(a)})]}),(0,k.jsx)(`dt`,{children:n(`read.leader.statements`)}),(0,k.jsx)(`dd`,{children:u(e.said?.totalCount??0,t)}),e.speeches&&e.speeches.nodes.length>0&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`dt`,{children:n(`correct.speeches`)}),(0,k.jsx)(`dd`,{children:(0,k.jsx)(`ul`,{className:`plain`,children:e.speeches.nodes.map(e=>(0,k.jsxs)(`li`,{children:[(0,k.jsx)(m,{entity:{__typename:`Statement`,id:e.id},children:(0,k.jsx)(d,{on:e.date})}),` `,e.forum&&(0,k.jsx)(m,{entity:e.forum})]},e.id))})})]})]})}function N({of:e}){let{language:t,say:n}=r();return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`p`,{children:[e.startsAt?l(e.startsAt,t,e.timeZone):(0,k.jsx)(d,{on:e.start}),e.city&&`, ${e.city}`,` · `,n(`mode.${e.mode}`),`, `,n(`read.setting.${e.setting}`),` · `,n(`read.leader.statements`),`:`,` `,u(e.said?.totalCount??0,t)]}),(0,k.jsx)(g,{of:e.participants?.nodes??[]}),(0,k.jsx)(h,{of:e,open:!0})]})}function P({of:e}){let{language:t,say:n}=r();return(0,k.jsxs)(`p`,{children:[[e.publisher,e.publishedAt&&l(e.publishedAt,t)].filter(Boolean).join(`, `),e.url&&(0,k.jsxs)(k.Fragment,{children:[` `,(0,k.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url})]}),` `,`· `,n(`read.source.facts`),`: `,u(e.facts?.totalCount??0,t)]})}function F({a:e,b:t}){return`${e.id} ${t.id}`}function I(e,t){let n=new Set(t.map(e=>e.pair)),r=new Set(t.map(e=>e.gone));return e.filter(e=>e.a.id!==e.b.id&&!n.has(F(e))&&!r.has(e.a.id)&&!r.has(e.b.id))}var L=[`LEADER`,`COUNTRY`,`PLACE`,`ORGANIZATION`,`FORUM`,`MEETING`,`SOURCE`],R={verdict:`NOT_THE_SAME`};function z(){let{say:e}=r();return f(e(`correct.suspects`)),(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`h1`,{children:e(`correct.suspects`)}),(0,k.jsx)(`p`,{className:`soft`,children:e(`correct.suspectsExplained`)}),(0,k.jsx)(b,{children:(0,k.jsx)(B,{})})]})}function B(){let{language:t,say:n}=r(),[i,a]=(0,D.useState)(``),c=e(v,{where:i===``?null:{kind:[i]},lang:t},{keep:!0});return c.error&&!c.data?(0,k.jsx)(S,{error:c.error,again:()=>void c.refetch()}):(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`label`,{children:[n(`correct.byKind`),` `,(0,k.jsx)(`select`,{value:i,onChange:e=>a(e.currentTarget.value),children:(0,k.jsx)(T,{kinds:L})})]}),(0,k.jsx)(s,{answer:c,lines:10,children:({suspects:e})=>e?(0,k.jsx)(V,{pairs:e.nodes,total:e.totalCount},i):(0,k.jsx)(o,{children:n(`correct.noSuspects`)})})]})}function V({pairs:e,total:n}){let{language:i,say:a}=r(),s=t(),[l,d]=(0,D.useState)(0),[f,p]=(0,D.useState)(!1),[m,h]=(0,D.useState)(),[g,v]=(0,D.useState)(``),[b,x]=(0,D.useState)([]),[w,T]=(0,D.useState)(!1),E=(0,D.useRef)(!1),O=I(e,b),j=Math.max(0,Math.min(l,O.length-1)),M=O[j],N=m&&m.pair===(M&&F(M))?m.error:void 0,[P,L]=(0,D.useState)(``),[z,B]=(0,D.useState)(!1),V=M&&{a:M.a.id,b:M.b.id},W=e=>({verdict:`SAME`,keep:e,reason:P.trim()||null,force:z||null}),G=f&&M?[W(M.a.id),W(M.b.id)]:[R],K=c(_,V?G.map(e=>({...V,...e})):[]),q={revision:b[0]?.revision??0,reason:a(`correct.undoReason`),dryRun:!1},ee=c(y,b.length>0?[q]:[]),J=async e=>{if(!E.current){E.current=!0,T(!0),v(``),h(void 0);try{await e(),p(!1)}catch(e){h({error:e,pair:M&&F(M)})}finally{s.invalidateQueries(),E.current=!1,T(!1)}}},Y=e=>M&&void J(async()=>{let{judge:t}=await K({a:M.a.id,b:M.b.id,...e}),n=e.keep&&(e.keep===M.a.id?M.b.id:M.a.id);x(e=>[{revision:t.revision,pair:F(M),gone:n||void 0},...e]),v(a(`correct.judged`,{a:M.a.name,b:M.b.name,revision:t.revision}))}),X=()=>{let e=b[0]?.revision;e!==void 0&&J(async()=>{await ee(q),x(e=>e.slice(1)),v(a(`correct.undone`,{revision:e}))})},Z=e=>{p(!1),h(void 0),d(Math.max(0,Math.min(O.length-1,j+e)))},Q={s:()=>{L(``),B(!1),p(!0)},d:()=>Y(R),j:()=>Z(1),k:()=>Z(-1),u:X,Escape:()=>p(!1)},$=(0,D.useRef)(Q);return $.current=Q,(0,D.useEffect)(()=>{let e=e=>{if(e.target instanceof HTMLElement&&e.target.closest(`input, textarea, select`)||e.ctrlKey||e.metaKey||e.altKey||e.repeat)return;let t=$.current[e.key];t&&(e.preventDefault(),t())};return document.addEventListener(`keydown`,e),()=>document.removeEventListener(`keydown`,e)},[]),(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`p`,{role:`status`,children:w?a(`correct.working`):g}),(0,k.jsxs)(`div`,{className:C.tools,children:[(0,k.jsx)(`button`,{type:`button`,onClick:Q.k,children:a(`correct.previous`)}),(0,k.jsx)(`button`,{type:`button`,onClick:Q.j,children:a(`correct.next`)}),(0,k.jsx)(`button`,{type:`button`,onClick:Q.s,disabled:!M||w,children:a(`correct.same`)}),(0,k.jsx)(`button`,{type:`button`,onClick:Q.d,disabled:!M||w,children:a(`correct.different`)}),(0,k.jsx)(`button`,{type:`button`,onClick:X,disabled:b.length===0||w,children:a(`correct.undoLast`)})]}),M?(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`p`,{children:[a(`correct.position`,{at:j+1,total:u(n-(e.length-O.length),i)}),` · `,a(`correct.strength`),` `,Math.round(M.strength*100)/100]}),(0,k.jsx)(`ul`,{children:M.reasons.map(e=>(0,k.jsx)(`li`,{children:a(`correct.reason.${e}`)},e))}),f&&(0,k.jsx)(H,{pair:M,isRefused:N!==void 0,reason:P,setReason:L,force:z,setForce:B,isBusy:w,choose:e=>Y(W(e)),cancel:()=>p(!1)},`${M.a.id} ${M.b.id}`),N&&(0,k.jsx)(S,{error:N}),(0,k.jsx)(A,{ids:[M.a.id,M.b.id]}),(0,k.jsxs)(`details`,{children:[(0,k.jsx)(`summary`,{children:a(`correct.records`)}),(0,k.jsx)(U,{pair:M})]})]}):(0,k.jsx)(o,{children:a(`correct.noSuspects`)})]})}function H({pair:e,isRefused:t,reason:n,setReason:i,force:a,setForce:o,isBusy:s,choose:c,cancel:l}){let{say:u}=r(),d=(0,D.useRef)(null);return(0,D.useEffect)(()=>d.current?.focus(),[]),(0,k.jsxs)(`fieldset`,{className:C.stays,children:[(0,k.jsx)(`legend`,{children:u(`correct.whichStays`)}),(0,k.jsxs)(`label`,{children:[u(`correct.reason`),` `,(0,k.jsx)(`input`,{value:n,onChange:e=>i(e.currentTarget.value)})]}),[e.a,e.b].map((e,t)=>(0,k.jsxs)(`button`,{ref:t===0?d:void 0,type:`button`,disabled:s||a&&n.trim()===``,onClick:()=>c(e.id),children:[(0,k.jsx)(`bdi`,{children:e.name}),` `,(0,k.jsx)(`code`,{children:e.id})]},e.id)),t&&(0,k.jsxs)(`label`,{children:[(0,k.jsx)(`input`,{type:`checkbox`,checked:a,onChange:e=>o(e.currentTarget.checked)}),` `,u(`correct.force`)]}),(0,k.jsx)(`button`,{type:`button`,onClick:l,children:u(`keep.cancel`)})]})}function U({pair:t}){let{say:n}=r(),i=e(x,{a:t.a.id,b:t.b.id});return(0,k.jsx)(s,{answer:i,lines:8,children:e=>{let r=e.a?.fields??{},i=e.b?.fields??{},a=[...new Set([...Object.keys(r),...Object.keys(i)])].sort();return(0,k.jsx)(`div`,{className:C.wide,tabIndex:0,children:(0,k.jsxs)(`table`,{children:[(0,k.jsx)(`thead`,{children:(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(`th`,{scope:`col`,children:n(`correct.field`)}),[t.a,t.b].map(e=>(0,k.jsx)(`th`,{scope:`col`,children:(0,k.jsx)(m,{entity:e})},e.id))]})}),(0,k.jsx)(`tbody`,{children:a.map(e=>{let t=w(r[e])!==w(i[e]);return(0,k.jsxs)(`tr`,{className:t?C.differs:void 0,children:[(0,k.jsxs)(`th`,{scope:`row`,children:[e,t&&(0,k.jsxs)(`span`,{className:`small`,children:[` ≠ `,n(`correct.differs`)]})]}),(0,k.jsx)(`td`,{children:(0,k.jsx)(E,{field:e,of:r[e]})}),(0,k.jsx)(`td`,{children:(0,k.jsx)(E,{field:e,of:i[e]})})]},e)})})]})})}})}export{z as SuspectsPage};