import{ct as e,ft as t,it as n,n as r,st as i,t as a,u as o,v as s}from"./state-Dovsc2TU.js";import{t as c}from"./change-dVRD6Oc6.js";import{i as l,n as u}from"./format-LCDAMB_e.js";import{C as d,w as f,y as p}from"./index-ByBoFqKl.js";import{n as m,t as h}from"./dates-DgP36Oft.js";import{t as g}from"./proof-kqPUuBHQ.js";import{i as _}from"./details-D8zeLvZs.js";import{a as v,c as y,l as b,n as x,s as S,t as C,u as w}from"./editor-B8c4KubD.js";import{n as T,t as E}from"./value-BfsYLbm_.js";var D=t(i(),1),O=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),k=e();function A({ids:e}){let{language:t}=o(),n=s(O,{ids:e,lang:t});return(0,k.jsx)(a,{answer:n,lines:6,children:({entities:e})=>(0,k.jsx)(`div`,{className:w.pair,children:e.map(e=>e&&(0,k.jsxs)(`section`,{"aria-label":e.name,children:[(0,k.jsx)(`h2`,{children:(0,k.jsx)(p,{entity:e})}),(0,k.jsx)(j,{entity:e})]},e.id))})})}function j({entity:e}){return e.__typename===`Leader`?(0,k.jsx)(M,{of:e}):e.__typename===`Meeting`?(0,k.jsx)(N,{of:e}):e.__typename===`Source`?(0,k.jsx)(P,{of:e}):e.__typename===`Forum`?(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`p`,{children:[(0,k.jsx)(m,{from:e.start,to:e.end}),e.city&&`, ${e.city}`]}),(0,k.jsx)(g,{of:e,open:!0})]}):null}function M({of:e}){let{language:t,say:n}=o(),[r]=e.earliest?.nodes??[],[i]=e.latest?.nodes??[],a=e=>e&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(p,{entity:e}),` (`,(0,k.jsx)(h,{on:e.start}),`)`]});return(0,k.jsxs)(`dl`,{children:[(0,k.jsx)(`dt`,{children:n(`leader.offices`)}),(0,k.jsxs)(`dd`,{children:[e.tenures.length===0&&n(`leader.noOffices`),(0,k.jsx)(`ul`,{className:`plain`,children:e.tenures.map(e=>(0,k.jsxs)(`li`,{children:[e.title,`, `,(0,k.jsx)(p,{entity:e.of}),` `,(0,k.jsxs)(`span`,{className:`soft`,children:[(0,k.jsx)(h,{on:e.from}),` – `,e.to?(0,k.jsx)(h,{on:e.to}):n(`tenure.openEnd`)]})]},e.id))})]}),(0,k.jsx)(`dt`,{children:n(`meetings.title`)}),(0,k.jsx)(`dd`,{children:u(e.earliest?.totalCount??0,t)}),r&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`dt`,{children:n(`table.first`)}),(0,k.jsx)(`dd`,{children:a(r)}),(0,k.jsx)(`dt`,{children:n(`table.last`)}),(0,k.jsx)(`dd`,{children:a(i)})]}),(0,k.jsx)(`dt`,{children:n(`read.leader.statements`)}),(0,k.jsx)(`dd`,{children:u(e.said?.totalCount??0,t)}),e.speeches&&e.speeches.nodes.length>0&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`dt`,{children:n(`correct.speeches`)}),(0,k.jsx)(`dd`,{children:(0,k.jsx)(`ul`,{className:`plain`,children:e.speeches.nodes.map(e=>(0,k.jsxs)(`li`,{children:[(0,k.jsx)(p,{entity:{__typename:`Statement`,id:e.id},children:(0,k.jsx)(h,{on:e.date})}),` `,e.forum&&(0,k.jsx)(p,{entity:e.forum})]},e.id))})})]})]})}function N({of:e}){let{language:t,say:n}=o();return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`p`,{children:[e.startsAt?l(e.startsAt,t,e.timeZone):(0,k.jsx)(h,{on:e.start}),e.city&&`, ${e.city}`,` · `,n(`mode.${e.mode}`),`, `,n(`read.setting.${e.setting}`),` · `,n(`read.leader.statements`),`:`,` `,u(e.said?.totalCount??0,t)]}),(0,k.jsx)(_,{of:e.participants?.nodes??[]}),(0,k.jsx)(g,{of:e,open:!0})]})}function P({of:e}){let{language:t,say:n}=o();return(0,k.jsxs)(`p`,{children:[[e.publisher,e.publishedAt&&l(e.publishedAt,t)].filter(Boolean).join(`, `),e.url&&(0,k.jsxs)(k.Fragment,{children:[` `,(0,k.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,children:e.url})]}),` `,`· `,n(`read.source.facts`),`: `,u(e.facts?.totalCount??0,t)]})}var F=[`LEADER`,`COUNTRY`,`PLACE`,`ORGANIZATION`,`FORUM`,`MEETING`,`SOURCE`],I={verdict:`NOT_THE_SAME`};function L(){let{say:e}=o();return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`h1`,{children:e(`correct.suspects`)}),(0,k.jsx)(`p`,{className:`soft`,children:e(`correct.suspectsExplained`)}),(0,k.jsx)(x,{children:(0,k.jsx)(R,{})})]})}function R(){let{language:e,say:t}=o(),[n,i]=(0,D.useState)(``),c=s(y,{where:n===``?null:{kind:[n]},lang:e},{keep:!0});return c.error&&!c.data?(0,k.jsx)(C,{error:c.error,again:()=>void c.refetch()}):(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`label`,{children:[t(`correct.byKind`),` `,(0,k.jsxs)(`select`,{value:n,onChange:e=>i(e.currentTarget.value),children:[(0,k.jsx)(`option`,{value:``,children:t(`find.everything`)}),F.map(e=>(0,k.jsx)(`option`,{value:e,children:t(f(d(e)))},e))]})]}),(0,k.jsx)(a,{answer:c,lines:10,children:({suspects:e})=>e?(0,k.jsx)(z,{pairs:e.nodes,total:e.totalCount},n):(0,k.jsx)(r,{children:t(`correct.noSuspects`)})})]})}function z({pairs:e,total:t}){let{language:i,say:a}=o(),s=n(),[l,d]=(0,D.useState)(0),[f,p]=(0,D.useState)(!1),[m,h]=(0,D.useState)(),[g,_]=(0,D.useState)(``),[y,x]=(0,D.useState)([]),[S,T]=(0,D.useState)(!1),E=(0,D.useRef)(!1),O=Math.max(0,Math.min(l,e.length-1)),j=e[O],[M,N]=(0,D.useState)(``),[P,F]=(0,D.useState)(!1),L=j&&{a:j.a.id,b:j.b.id},R=e=>({verdict:`SAME`,keep:e,reason:M.trim()||null,force:P||null}),z=f&&j?[R(j.a.id),R(j.b.id)]:[I],H=c(v,L?z.map(e=>({...L,...e})):[]),U={revision:y[0]??0,reason:a(`correct.undoReason`),dryRun:!1},W=c(b,y.length>0?[U]:[]),G=async e=>{if(!E.current){E.current=!0,T(!0),_(``),h(void 0);try{await e(),p(!1),await s.invalidateQueries()}catch(e){h(e)}finally{E.current=!1,T(!1)}}},K=e=>j&&void G(async()=>{let{judge:t}=await H({a:j.a.id,b:j.b.id,...e});x(e=>[t.revision,...e]),_(a(`correct.judged`,{a:j.a.name,b:j.b.name,revision:t.revision}))}),q=()=>{let e=y[0];e!==void 0&&G(async()=>{await W(U),x(e=>e.slice(1)),_(a(`correct.undone`,{revision:e}))})},J=t=>{p(!1),h(void 0),d(Math.max(0,Math.min(e.length-1,O+t)))},Y={s:()=>{N(``),F(!1),p(!0)},d:()=>K(I),j:()=>J(1),k:()=>J(-1),u:q,Escape:()=>p(!1)},X=(0,D.useRef)(Y);return X.current=Y,(0,D.useEffect)(()=>{let e=e=>{if(e.target instanceof HTMLElement&&e.target.closest(`input, textarea, select`)||e.ctrlKey||e.metaKey||e.altKey||e.repeat)return;let t=X.current[e.key];t&&(e.preventDefault(),t())};return document.addEventListener(`keydown`,e),()=>document.removeEventListener(`keydown`,e)},[]),(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`p`,{role:`status`,children:S?a(`correct.working`):g}),(0,k.jsxs)(`div`,{className:w.tools,children:[(0,k.jsx)(`button`,{type:`button`,onClick:Y.k,children:a(`correct.previous`)}),(0,k.jsx)(`button`,{type:`button`,onClick:Y.j,children:a(`correct.next`)}),(0,k.jsx)(`button`,{type:`button`,onClick:Y.s,disabled:!j||S,children:a(`correct.same`)}),(0,k.jsx)(`button`,{type:`button`,onClick:Y.d,disabled:!j||S,children:a(`correct.different`)}),(0,k.jsx)(`button`,{type:`button`,onClick:q,disabled:y.length===0||S,children:a(`correct.undoLast`)})]}),j?(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`p`,{children:[a(`correct.position`,{at:O+1,total:u(t,i)}),` · `,a(`correct.strength`),` `,Math.round(j.strength*100)/100]}),(0,k.jsx)(`ul`,{children:j.reasons.map(e=>(0,k.jsx)(`li`,{children:a(`correct.reason.${e}`)},e))}),f&&(0,k.jsx)(B,{pair:j,isRefused:m!==void 0,reason:M,setReason:N,force:P,setForce:F,isBusy:S,choose:e=>K(R(e)),cancel:()=>p(!1)},`${j.a.id} ${j.b.id}`),m&&(0,k.jsx)(C,{error:m}),(0,k.jsx)(A,{ids:[j.a.id,j.b.id]}),(0,k.jsxs)(`details`,{children:[(0,k.jsx)(`summary`,{children:a(`correct.records`)}),(0,k.jsx)(V,{pair:j})]})]}):(0,k.jsx)(r,{children:a(`correct.noSuspects`)})]})}function B({pair:e,isRefused:t,reason:n,setReason:r,force:i,setForce:a,isBusy:s,choose:c,cancel:l}){let{say:u}=o(),d=(0,D.useRef)(null);return(0,D.useEffect)(()=>d.current?.focus(),[]),(0,k.jsxs)(`fieldset`,{className:w.stays,children:[(0,k.jsx)(`legend`,{children:u(`correct.whichStays`)}),(0,k.jsxs)(`label`,{children:[u(`correct.reason`),` `,(0,k.jsx)(`input`,{value:n,onChange:e=>r(e.currentTarget.value)})]}),[e.a,e.b].map((e,t)=>(0,k.jsxs)(`button`,{ref:t===0?d:void 0,type:`button`,disabled:s||i&&n.trim()===``,onClick:()=>c(e.id),children:[(0,k.jsx)(`bdi`,{children:e.name}),` `,(0,k.jsx)(`code`,{children:e.id})]},e.id)),t&&(0,k.jsxs)(`label`,{children:[(0,k.jsx)(`input`,{type:`checkbox`,checked:i,onChange:e=>a(e.currentTarget.checked)}),` `,u(`correct.force`)]}),(0,k.jsx)(`button`,{type:`button`,onClick:l,children:u(`keep.cancel`)})]})}function V({pair:e}){let{say:t}=o(),n=s(S,{a:e.a.id,b:e.b.id});return(0,k.jsx)(a,{answer:n,lines:8,children:n=>{let r=n.a?.fields??{},i=n.b?.fields??{},a=[...new Set([...Object.keys(r),...Object.keys(i)])].sort();return(0,k.jsx)(`div`,{className:w.wide,tabIndex:0,children:(0,k.jsxs)(`table`,{children:[(0,k.jsx)(`thead`,{children:(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(`th`,{scope:`col`,children:t(`correct.field`)}),[e.a,e.b].map(e=>(0,k.jsx)(`th`,{scope:`col`,children:(0,k.jsx)(p,{entity:e})},e.id))]})}),(0,k.jsx)(`tbody`,{children:a.map(e=>{let n=T(r[e])!==T(i[e]);return(0,k.jsxs)(`tr`,{className:n?w.differs:void 0,children:[(0,k.jsxs)(`th`,{scope:`row`,children:[e,n&&(0,k.jsxs)(`span`,{className:`small`,children:[` ≠ `,t(`correct.differs`)]})]}),(0,k.jsx)(`td`,{children:(0,k.jsx)(E,{field:e,of:r[e]})}),(0,k.jsx)(`td`,{children:(0,k.jsx)(E,{field:e,of:i[e]})})]},e)})})]})})}})}export{L as SuspectsPage};