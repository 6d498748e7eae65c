import{b as e,f as t,lt as n,mt as r,n as i,ot as a,t as o,ut as s}from"./state-BzPsRay4.js";import{t as c}from"./change-BnyUgQPd.js";import{i as l,n as u}from"./format-BB3b7NAs.js";import{t as d}from"./link-1WI-7rwv.js";import{D as f,T as p}from"./index-BxxLs4NT.js";import{t as m}from"./proof--IwlBDxo.js";import{i as h}from"./details-MbUbM-f1.js";import{a as g,c as _,l as v,n as y,s as b,t as x,u as S}from"./editor-LBuTdk_j.js";import{n as C,r as w,t as T}from"./value-ClNMdtho.js";var E=r(n(),1),D=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),O=s();function k({ids:n}){let{language:r}=t(),i=e(D,{ids:n,lang:r});return(0,O.jsx)(o,{answer:i,lines:6,children:({entities:e})=>(0,O.jsx)(`div`,{className:S.pair,children:e.map(e=>e&&(0,O.jsxs)(`section`,{"aria-label":e.name,children:[(0,O.jsx)(`h2`,{children:(0,O.jsx)(d,{entity:e})}),(0,O.jsx)(A,{entity:e})]},e.id))})})}function A({entity:e}){return e.__typename===`Leader`?(0,O.jsx)(j,{of:e}):e.__typename===`Meeting`?(0,O.jsx)(M,{of:e}):e.__typename===`Source`?(0,O.jsx)(N,{of:e}):e.__typename===`Forum`?(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[(0,O.jsx)(f,{from:e.start,to:e.end}),e.city&&`, ${e.city}`]}),(0,O.jsx)(m,{of:e,open:!0})]}):null}function j({of:e}){let{language:n,say:r}=t(),[i]=e.earliest?.nodes??[],[a]=e.latest?.nodes??[],o=e=>e&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(d,{entity:e}),` (`,(0,O.jsx)(p,{on:e.start}),`)`]});return(0,O.jsxs)(`dl`,{children:[(0,O.jsx)(`dt`,{children:r(`leader.offices`)}),(0,O.jsxs)(`dd`,{children:[e.tenures.length===0&&r(`leader.noOffices`),(0,O.jsx)(`ul`,{className:`plain`,children:e.tenures.map(e=>(0,O.jsxs)(`li`,{children:[e.title,`, `,(0,O.jsx)(d,{entity:e.of}),` `,(0,O.jsxs)(`span`,{className:`soft`,children:[(0,O.jsx)(p,{on:e.from}),` – `,e.to?(0,O.jsx)(p,{on:e.to}):r(`tenure.openEnd`)]})]},e.id))})]}),(0,O.jsx)(`dt`,{children:r(`meetings.title`)}),(0,O.jsx)(`dd`,{children:u(e.earliest?.totalCount??0,n)}),i&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:r(`table.first`)}),(0,O.jsx)(`dd`,{children:o(i)}),(0,O.jsx)(`dt`,{children:r(`table.last`)}),(0,O.jsx)(`dd`,{children:o(a)})]}),(0,O.jsx)(`dt`,{children:r(`read.leader.statements`)}),(0,O.jsx)(`dd`,{children:u(e.said?.totalCount??0,n)}),e.speeches&&e.speeches.nodes.length>0&&(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`dt`,{children:r(`correct.speeches`)}),(0,O.jsx)(`dd`,{children:(0,O.jsx)(`ul`,{className:`plain`,children:e.speeches.nodes.map(e=>(0,O.jsxs)(`li`,{children:[(0,O.jsx)(d,{entity:{__typename:`Statement`,id:e.id},children:(0,O.jsx)(p,{on:e.date})}),` `,e.forum&&(0,O.jsx)(d,{entity:e.forum})]},e.id))})})]})]})}function M({of:e}){let{language:n,say:r}=t();return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[e.startsAt?l(e.startsAt,n,e.timeZone):(0,O.jsx)(p,{on:e.start}),e.city&&`, ${e.city}`,` · `,r(`mode.${e.mode}`),`, `,r(`read.setting.${e.setting}`),` · `,r(`read.leader.statements`),`:`,` `,u(e.said?.totalCount??0,n)]}),(0,O.jsx)(h,{of:e.participants?.nodes??[]}),(0,O.jsx)(m,{of:e,open:!0})]})}function N({of:e}){let{language:n,say:r}=t();return(0,O.jsxs)(`p`,{children:[[e.publisher,e.publishedAt&&l(e.publishedAt,n)].filter(Boolean).join(`, `),e.url&&(0,O.jsxs)(O.Fragment,{children:[` `,(0,O.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url})]}),` `,`· `,r(`read.source.facts`),`: `,u(e.facts?.totalCount??0,n)]})}function P({a:e,b:t}){return`${e.id} ${t.id}`}function F(e,t){let n=new Set(t.map(e=>e.pair)),r=new Set(t.map(e=>e.gone));return e.filter(e=>e.a.id!==e.b.id&&!n.has(P(e))&&!r.has(e.a.id)&&!r.has(e.b.id))}var I=[`LEADER`,`COUNTRY`,`PLACE`,`ORGANIZATION`,`FORUM`,`MEETING`,`SOURCE`],L={verdict:`NOT_THE_SAME`};function R(){let{say:e}=t();return(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`h1`,{children:e(`correct.suspects`)}),(0,O.jsx)(`p`,{className:`soft`,children:e(`correct.suspectsExplained`)}),(0,O.jsx)(y,{children:(0,O.jsx)(z,{})})]})}function z(){let{language:n,say:r}=t(),[a,s]=(0,E.useState)(``),c=e(_,{where:a===``?null:{kind:[a]},lang:n},{keep:!0});return c.error&&!c.data?(0,O.jsx)(x,{error:c.error,again:()=>void c.refetch()}):(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`label`,{children:[r(`correct.byKind`),` `,(0,O.jsx)(`select`,{value:a,onChange:e=>s(e.currentTarget.value),children:(0,O.jsx)(w,{kinds:I})})]}),(0,O.jsx)(o,{answer:c,lines:10,children:({suspects:e})=>e?(0,O.jsx)(B,{pairs:e.nodes,total:e.totalCount},a):(0,O.jsx)(i,{children:r(`correct.noSuspects`)})})]})}function B({pairs:e,total:n}){let{language:r,say:o}=t(),s=a(),[l,d]=(0,E.useState)(0),[f,p]=(0,E.useState)(!1),[m,h]=(0,E.useState)(),[_,y]=(0,E.useState)(``),[b,C]=(0,E.useState)([]),[w,T]=(0,E.useState)(!1),D=(0,E.useRef)(!1),A=F(e,b),j=Math.max(0,Math.min(l,A.length-1)),M=A[j],N=m&&m.pair===(M&&P(M))?m.error:void 0,[I,R]=(0,E.useState)(``),[z,B]=(0,E.useState)(!1),U=M&&{a:M.a.id,b:M.b.id},W=e=>({verdict:`SAME`,keep:e,reason:I.trim()||null,force:z||null}),G=f&&M?[W(M.a.id),W(M.b.id)]:[L],K=c(g,U?G.map(e=>({...U,...e})):[]),q={revision:b[0]?.revision??0,reason:o(`correct.undoReason`),dryRun:!1},ee=c(v,b.length>0?[q]:[]),J=async e=>{if(!D.current){D.current=!0,T(!0),y(``),h(void 0);try{await e(),p(!1)}catch(e){h({error:e,pair:M&&P(M)})}finally{s.invalidateQueries(),D.current=!1,T(!1)}}},Y=e=>M&&void J(async()=>{let{judge:t}=await K({a:M.a.id,b:M.b.id,...e}),n=e.keep&&(e.keep===M.a.id?M.b.id:M.a.id);C(e=>[{revision:t.revision,pair:P(M),gone:n||void 0},...e]),y(o(`correct.judged`,{a:M.a.name,b:M.b.name,revision:t.revision}))}),X=()=>{let e=b[0]?.revision;e!==void 0&&J(async()=>{await ee(q),C(e=>e.slice(1)),y(o(`correct.undone`,{revision:e}))})},Z=e=>{p(!1),h(void 0),d(Math.max(0,Math.min(A.length-1,j+e)))},Q={s:()=>{R(``),B(!1),p(!0)},d:()=>Y(L),j:()=>Z(1),k:()=>Z(-1),u:X,Escape:()=>p(!1)},$=(0,E.useRef)(Q);return $.current=Q,(0,E.useEffect)(()=>{let e=e=>{if(e.target instanceof HTMLElement&&e.target.closest(`input, textarea, select`)||e.ctrlKey||e.metaKey||e.altKey||e.repeat)return;let t=$.current[e.key];t&&(e.preventDefault(),t())};return document.addEventListener(`keydown`,e),()=>document.removeEventListener(`keydown`,e)},[]),(0,O.jsxs)(O.Fragment,{children:[(0,O.jsx)(`p`,{role:`status`,children:w?o(`correct.working`):_}),(0,O.jsxs)(`div`,{className:S.tools,children:[(0,O.jsx)(`button`,{type:`button`,onClick:Q.k,children:o(`correct.previous`)}),(0,O.jsx)(`button`,{type:`button`,onClick:Q.j,children:o(`correct.next`)}),(0,O.jsx)(`button`,{type:`button`,onClick:Q.s,disabled:!M||w,children:o(`correct.same`)}),(0,O.jsx)(`button`,{type:`button`,onClick:Q.d,disabled:!M||w,children:o(`correct.different`)}),(0,O.jsx)(`button`,{type:`button`,onClick:X,disabled:b.length===0||w,children:o(`correct.undoLast`)})]}),M?(0,O.jsxs)(O.Fragment,{children:[(0,O.jsxs)(`p`,{children:[o(`correct.position`,{at:j+1,total:u(n-(e.length-A.length),r)}),` · `,o(`correct.strength`),` `,Math.round(M.strength*100)/100]}),(0,O.jsx)(`ul`,{children:M.reasons.map(e=>(0,O.jsx)(`li`,{children:o(`correct.reason.${e}`)},e))}),f&&(0,O.jsx)(V,{pair:M,isRefused:N!==void 0,reason:I,setReason:R,force:z,setForce:B,isBusy:w,choose:e=>Y(W(e)),cancel:()=>p(!1)},`${M.a.id} ${M.b.id}`),N&&(0,O.jsx)(x,{error:N}),(0,O.jsx)(k,{ids:[M.a.id,M.b.id]}),(0,O.jsxs)(`details`,{children:[(0,O.jsx)(`summary`,{children:o(`correct.records`)}),(0,O.jsx)(H,{pair:M})]})]}):(0,O.jsx)(i,{children:o(`correct.noSuspects`)})]})}function V({pair:e,isRefused:n,reason:r,setReason:i,force:a,setForce:o,isBusy:s,choose:c,cancel:l}){let{say:u}=t(),d=(0,E.useRef)(null);return(0,E.useEffect)(()=>d.current?.focus(),[]),(0,O.jsxs)(`fieldset`,{className:S.stays,children:[(0,O.jsx)(`legend`,{children:u(`correct.whichStays`)}),(0,O.jsxs)(`label`,{children:[u(`correct.reason`),` `,(0,O.jsx)(`input`,{value:r,onChange:e=>i(e.currentTarget.value)})]}),[e.a,e.b].map((e,t)=>(0,O.jsxs)(`button`,{ref:t===0?d:void 0,type:`button`,disabled:s||a&&r.trim()===``,onClick:()=>c(e.id),children:[(0,O.jsx)(`bdi`,{children:e.name}),` `,(0,O.jsx)(`code`,{children:e.id})]},e.id)),n&&(0,O.jsxs)(`label`,{children:[(0,O.jsx)(`input`,{type:`checkbox`,checked:a,onChange:e=>o(e.currentTarget.checked)}),` `,u(`correct.force`)]}),(0,O.jsx)(`button`,{type:`button`,onClick:l,children:u(`keep.cancel`)})]})}function H({pair:n}){let{say:r}=t(),i=e(b,{a:n.a.id,b:n.b.id});return(0,O.jsx)(o,{answer:i,lines:8,children:e=>{let t=e.a?.fields??{},i=e.b?.fields??{},a=[...new Set([...Object.keys(t),...Object.keys(i)])].sort();return(0,O.jsx)(`div`,{className:S.wide,tabIndex:0,children:(0,O.jsxs)(`table`,{children:[(0,O.jsx)(`thead`,{children:(0,O.jsxs)(`tr`,{children:[(0,O.jsx)(`th`,{scope:`col`,children:r(`correct.field`)}),[n.a,n.b].map(e=>(0,O.jsx)(`th`,{scope:`col`,children:(0,O.jsx)(d,{entity:e})},e.id))]})}),(0,O.jsx)(`tbody`,{children:a.map(e=>{let n=C(t[e])!==C(i[e]);return(0,O.jsxs)(`tr`,{className:n?S.differs:void 0,children:[(0,O.jsxs)(`th`,{scope:`row`,children:[e,n&&(0,O.jsxs)(`span`,{className:`small`,children:[` ≠ `,r(`correct.differs`)]})]}),(0,O.jsx)(`td`,{children:(0,O.jsx)(T,{field:e,of:t[e]})}),(0,O.jsx)(`td`,{children:(0,O.jsx)(T,{field:e,of:i[e]})})]},e)})})]})})}})}export{R as SuspectsPage};