import{r as e}from"./route-BVPeBogt.js";import{ct as t,d as n,i as r,lt as i,pt as a,r as o,t as s,y as c}from"./state-jWmmph6b.js";import{n as l,r as u,t as d}from"./format-DPXxF3pN.js";import{D as f,M as p,N as m,S as h,c as g}from"./index-BHw0p79c.js";import{n as _}from"./save-seczpPcI.js";import{t as v}from"./years-va6pHcdO.js";import{n as y,t as b}from"./picker-Be158a4h.js";import{n as x,t as S}from"./file-BA3q88KS.js";import{t as C}from"./dossier.module-Bj2WEnet.js";import{t as w}from"./runs-BCMqENvC.js";import{t as T}from"./forums-CDp4HOCg.js";import{t as E}from"./segments-FaAacA-O.js";var D=a(t(),1),O=[`Leader`],k=[`Country`,`Organization`];function A({__typename:e}){return k.includes(e)}function j(e){return A(e)||O.includes(e.__typename)}function M(e){let[t,n]=e;return t===void 0?!1:n===void 0?j(t)||t.__typename===`Forum`||t.__typename===`Topic`:t.id!==n.id&&j(t)&&j(n)}function N(e,t,n){let r=t.filter(e=>e.count>=e.all).map(e=>e.leader),i=new Set(t.filter(e=>e.count<e.all).map(e=>e.leader)),a=n.flatMap(({leader:e,from:t,to:n,asOf:r})=>{if(!i.has(e.id))return[];let a=n??r;return!t&&!a?[]:[{speaker:[e.id],within:{...t&&{from:t},...a&&{to:a}}}]});return[{speaker:[e,...r]},...a]}function P(e,t,n){let r=t?{during:t}:{},[i,a]=e;if(i===void 0)throw Error(`a dossier of nothing`);let o=e=>({participants:A(e)?{representing:[e.id]}:{all:[e.id]}}),s=e=>A(e)?n.get(e.id)??[{speaker:[e.id]}]:[{speaker:[e.id]}],c=e=>[{addressee:[e.id]},{mentions:[e.id]}];if(a!==void 0){let e=(e,t)=>({and:[{or:s(e)},{or:c(t)}]});return{meetings:{and:[o(i),o(a)],...r},statements:{or:[e(i,a),e(a,i)],...r}}}if(i.__typename===`Forum`)return{meetings:{forum:[i.id],...r},statements:{forum:[i.id],...r}};if(i.__typename===`Topic`)return{meetings:{about:[i.id],...r},statements:{about:[i.id],...r}};let l=A(i)?{or:[...s(i),{mentions:[i.id]}]}:{speaker:[i.id]};return{meetings:{...o(i),...r},statements:{...l,...r}}}var F=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new F(`
    fragment LicencesOfSources on Fact {
  citations {
    source {
      id
      collection {
        id
        licence
      }
    }
  }
}
    `,{fragmentName:`LicencesOfSources`});var I=new F(`
    query DossierHead($of: [ID!]!, $lang: Language) {
  entities(ids: $of) {
    __typename
    id
    name(lang: $lang)
    ... on Leader {
      tenures {
        id
        title(lang: $lang)
        from
        to
        asOf
        isAttested
        of {
          ... on Country {
            id
            name(lang: $lang)
          }
          ... on Organization {
            id
            name(lang: $lang)
          }
        }
        ...Proof
        ...LicencesOfSources
      }
    }
    ... on Forum {
      start
      end
      ...Proof
      ...LicencesOfSources
    }
  }
}
    fragment LicencesOfSources on Fact {
  citations {
    source {
      id
      collection {
        id
        licence
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
}`),L=new F(`
    query DossierFacts($meetings: MeetingFilter!, $statements: StatementFilter!, $lang: Language) {
  meetings(where: $meetings, orderBy: [START_DESC], first: 100) {
    totalCount
    nodes {
      __typename
      id
      name(lang: $lang)
      start
      end
      mode
      status
      setting
      ...AtForum
      ...Proof
      ...LicencesOfSources
    }
  }
  oldest: meetings(where: $meetings, orderBy: [START_ASC], first: 1) {
    nodes {
      start
    }
  }
  statements(where: $statements, orderBy: [DATE_DESC], first: 50) {
    totalCount
    nodes {
      __typename
      id
      date
      text(lang: $lang)
      lang
      speakerNamedAs
      speaker {
        ... on Entity {
          id
          name(lang: $lang)
        }
      }
      renditions {
        form
        source {
          id
          name(lang: $lang)
          publisher
          url
          publishedAt
          collection {
            id
            licence
          }
        }
      }
      ...Proof
      ...LicencesOfSources
    }
  }
}
    fragment LicencesOfSources on Fact {
  citations {
    source {
      id
      collection {
        id
        licence
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
}`),R=new F(`
    query DossierCoverage($for: [ID!]!, $during: DateRange) {
  coverage(for: $for, during: $during, grain: YEAR) {
    buckets {
      start
      extent
    }
  }
}
    `),z=new F(`
    query DossierTie($a: ID!, $b: ID!, $during: DateRange) {
  tie(a: $a, b: $b, during: $during, grain: YEAR) {
    buckets {
      start
      extent: covered
    }
  }
}
    `),B=new F(`
    query DossierSpeakers {
  bySide: activity(of: STATEMENTS, by: [SIDE, LEADER]) {
    count
    keys {
      value
    }
  }
  all: activity(of: STATEMENTS, by: [LEADER]) {
    count
    keys {
      value
    }
  }
}
    `),V=new F(`
    query DossierTerms($of: [ID!]!, $leaders: [ID!]!) {
  tenures(where: {of: $of, leader: $leaders}, first: 100) {
    totalCount
    nodes {
      id
      from
      to
      asOf
      of {
        ... on Entity {
          id
        }
      }
      leader {
        id
      }
    }
  }
}
    `),H=280;function U({text:e,lang:t}){let n=E(e,H);return n===void 0?{lang:t,extract:e}:{lang:t,extract:`${Array.from(e).slice(0,n).join(``).trimEnd()} …`,whole:e}}function W({heads:e,facts:t,coverage:n},{say:r,date:i,span:a}){let o=r,s=[],c=e=>{let t=s.findIndex(t=>t.id===e.id);return t>=0?t+1:s.push(e)},l=e=>[...new Set(e.map(c))].sort((e,t)=>e-t),u=e=>e.citations.map(e=>e.source),d=e=>e.standing===`ASSERTED`?[]:[o(`standing.${e.standing}`)],f=e=>e.citations.some(e=>e.stance===`DENIES`)?[o(`keep.denied`)]:[],p=(e,t)=>a(e,t)||o(`date.unknown`),m=({from:e,to:t,asOf:n,isAttested:r})=>r&&e&&t?e===t?o(`tenure.attestedOnce`,{day:i(e)}):o(`tenure.attested`,{from:i(e),to:i(t)}):`${e?i(e):`?`} – ${t?i(t):n?o(`tenure.asOf`,{day:i(n)}):o(`tenure.openEnd`)}`,h=e.map(e=>({key:e.id,when:e.__typename===`Forum`?p(e.start,e.end):``,text:e.name,entity:e,flags:e.__typename===`Forum`?d(e):[],sources:e.__typename===`Forum`?l(u(e)):[]})),g=e.flatMap(t=>t.__typename===`Leader`?t.tenures.map(n=>({key:n.id,when:m(n),text:`${e.length>1?`${t.name}: `:``}${n.title}, ${n.of.name}`,flags:d(n),sources:l(u(n))})):[]),_=e=>({key:e.id,when:p(e.start,e.end),text:e.name,entity:e,flags:[o(`mode.${e.mode}`),...e.status===`HELD`?[]:[o(`status.${e.status}`)],...e.setting===`VISIT`?[o(`read.setting.VISIT`)]:[],...T(e).flatMap(({forum:e,relation:t,isInferred:n,isPart:r})=>[o(`relation.${r?`part.`:``}${t}`,{it:e.name}),...n?[o(`keep.forumInferred`)]:[]]),...d(e),...f(e)],sources:l(u(e))}),v=e=>({key:e.id,when:e.date?i(e.date):o(`date.unknown`),text:e.speaker.name,quote:U(e),entity:e,flags:[o(`keep.form.${e.renditions[0]?.form??`PARAPHRASE`}`),...e.speakerNamedAs?[o(`keep.namedAs`,{name:e.speakerNamedAs})]:[],...d(e)],sources:l([...e.renditions.map(e=>e.source),...u(e)])}),y=t.meetings?.nodes??[],b=t.statements?.nodes??[],x=[{key:`who`,title:o(`keep.who`),groups:[{title:``,lines:h}]}];e.some(e=>e.__typename===`Leader`)&&x.push({key:`offices`,title:o(`keep.offices`),note:g.length===0?o(`keep.none`):void 0,groups:[{title:``,lines:g}]}),x.push({key:`meetings`,title:o(`keep.meetings`),note:G(y.length,t.meetings?.totalCount??0,o),groups:ee(y,o(`date.unknown`)).map(([e,t])=>({title:e,lines:t.map(_)}))}),x.push({key:`said`,title:o(e.length===1&&A(e[0])?`keep.saidForSide`:`keep.said`),note:G(b.length,t.statements?.totalCount??0,o),groups:[{title:``,lines:b.map(v)}]});let S=K(n??[],[`PARTLY`]),C=K(n??[],[`NOT_COVERED`,`UNKNOWN`]);S&&x.push({key:`partly`,title:o(`keep.partly`),note:S,groups:[]});let w=n?.length?S?`keep.noneUncovered`:`keep.allCovered`:`keep.coverageUnknown`;return x.push({key:`uncovered`,title:o(`keep.uncovered`),note:C||o(w),groups:[]}),{title:e.map(e=>e.name).join(` – `),parts:x,sources:s}}function G(e,t,n){return t===0?n(`keep.none`):t>e?n(`keep.latest`,{shown:e,total:t}):void 0}function ee(e,t){let n=new Map;for(let r of e){let e=r.start?.slice(0,4)??t;n.set(e,[...n.get(e)??[],r])}return[...n]}function K(e,t){return w(e.map(({start:e,extent:n})=>({year:e.slice(0,4),counts:t.includes(n)}))).join(`, `)}function q(e){return e.replace(/\s+/g,` `).replace(/[\\`*_{}[\]<>#|~]/g,e=>`\\${e}`)}function te(e,t){let n=[`# ${q(e.title)}`];for(let t of e.parts){n.push(``,`## ${q(t.title)}`),t.note&&n.push(``,q(t.note));for(let e of t.groups){e.title&&n.push(``,`### ${q(e.title)}`),n.push(``);for(let t of e.lines){let e=t.flags.length>0?` (${q(t.flags.join(`, `))})`:``,r=t.sources.map(e=>` \\[${e}\\]`).join(``);n.push(`- ${t.when?`${q(t.when)}: `:``}${q(t.text)}${t.quote?`: ${q(t.quote.extract)}`:``}${e}${r}`)}}}return n.push(``,`## ${q(t.sources)}`,``),e.sources.forEach((e,r)=>{let i=[e.publisher,e.publishedAt?.slice(0,10),t.licence(e)].filter(Boolean).map(e=>`, ${q(e??``)}`);n.push(`${r+1}. ${q(e.name)}${i.join(``)}${e.url?`, <${e.url}>`:``}`)}),`${n.join(`
`)}\n`}var J=i();function Y(){let{say:e}=n();return({collection:t})=>t?.licence?e(`keep.licence`,{licence:t.licence}):e(`keep.licenceUnknown`)}function ne({dossier:e}){let{language:t,say:r}=n(),i=[...e.parts.map(({key:e,title:t,groups:n})=>({key:e,title:t,count:n.reduce((e,t)=>e+t.lines.length,0)})),{key:`sources`,title:r(`keep.sources`),count:e.sources.length}];return(0,J.jsx)(`nav`,{"aria-label":r(`keep.contents`),className:`${C.contents} screen`,children:(0,J.jsx)(`ul`,{className:`plain`,children:i.map(({key:e,title:n,count:r})=>(0,J.jsxs)(`li`,{children:[(0,J.jsx)(`a`,{href:`#part-${e}`,onClick:t=>X(t,`part-${e}`),children:n}),` `,r>0&&(0,J.jsx)(`span`,{className:`small soft`,children:l(r,t)})]},e))})})}function re({dossier:e}){let{language:t,say:r}=n(),i=Y();return(0,J.jsxs)(J.Fragment,{children:[e.parts.map(e=>(0,J.jsx)(`div`,{id:`part-${e.key}`,tabIndex:-1,children:(0,J.jsxs)(m,{title:e.title,children:[e.note&&(0,J.jsx)(`p`,{className:`soft`,children:e.note}),e.groups.map(e=>(0,J.jsxs)(`div`,{children:[e.title&&(0,J.jsx)(`h3`,{children:e.title}),(0,J.jsx)(`ul`,{className:`plain`,children:e.lines.map(e=>(0,J.jsx)(ie,{line:e},e.key))})]},e.title))]})},e.key)),(0,J.jsx)(`div`,{id:`part-sources`,tabIndex:-1,children:(0,J.jsx)(m,{title:r(`keep.sources`),count:String(e.sources.length),children:(0,J.jsx)(`ol`,{className:C.sources,children:e.sources.map((e,n)=>(0,J.jsxs)(`li`,{id:`source-${n+1}`,children:[(0,J.jsx)(f,{entity:{__typename:`Source`,...e}}),e.publisher&&(0,J.jsxs)(`span`,{className:`soft`,children:[`, `,e.publisher]}),e.publishedAt&&(0,J.jsxs)(`span`,{className:`soft`,children:[`, `,d(e.publishedAt.slice(0,10),t)]}),(0,J.jsxs)(`span`,{className:`small soft`,children:[`, `,i(e)]}),e.url&&(0,J.jsxs)(J.Fragment,{children:[` `,(0,J.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,className:`${C.address} small`,children:e.url})]})]},e.id))})})})]})}function ie({line:e}){return(0,J.jsxs)(`li`,{className:C.line,children:[e.when&&(0,J.jsxs)(`span`,{className:`soft`,children:[e.when,`: `]}),e.entity?(0,J.jsx)(f,{entity:e.entity,children:e.text}):(0,J.jsx)(`bdi`,{children:e.text}),e.flags.length>0&&(0,J.jsxs)(`span`,{className:`small soft`,children:[` (`,e.flags.join(`, `),`)`]}),e.sources.map(e=>(0,J.jsxs)(`a`,{href:`#source-${e}`,className:C.mark,onClick:t=>X(t,`source-${e}`),children:[`[`,e,`]`]},e)),e.quote&&(0,J.jsx)(ae,{quote:e.quote})]})}function ae({quote:{lang:e,extract:t,whole:r}}){let{say:i}=n(),[a,o]=(0,D.useState)(!1);return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`blockquote`,{className:C.quote,lang:e,dir:`auto`,children:a?r:t}),r&&(0,J.jsx)(`button`,{type:`button`,className:`${C.whole} screen`,"aria-expanded":a,onClick:()=>o(!a),children:i(a?`keep.extract`:`keep.whole`)})]})}function X(e,t){e.preventDefault();let n=document.getElementById(t),r=n?.hasAttribute(`tabindex`);n?.scrollIntoView({block:r?`start`:`center`}),(r?n:n?.querySelector(`a`))?.focus({preventScroll:!0})}function oe(e){let t=e.filter(A).map(e=>e.id),n=c(B,{},{enabled:t.length>0,keep:!0}),r=new Map(n.data?.all.map(e=>[e.keys[0]?.value??``,e.count])),i=new Map(t.map(e=>[e,[]]));for(let{keys:e,count:t}of n.data?.bySide??[]){let[n=``,a=``]=e.map(e=>e.value);a!==``&&i.get(n)?.push({leader:a,count:t,all:r.get(a)??t})}let a=[...new Set([...i.values()].flat().filter(e=>e.count<e.all).map(e=>e.leader))],o=n.data!==void 0&&a.length>0,s=c(V,{of:t,leaders:a},{enabled:o}),l=n.error??s.error,u=()=>void(n.error?n:s).refetch();if(t.length>0&&(n.data===void 0||o&&s.data===void 0))return{error:l,again:u};let d=e=>(s.data?.tenures?.nodes??[]).filter(t=>t.of.id===e);return{speakers:new Map([...i].map(([e,t])=>[e,N(e,t,d(e))])),error:null,again:u}}var Z=e(`/dossier`);function se(){let{of:e,with:t}=Z.useSearch(),{language:r,say:i}=n(),a=[e,t].filter(e=>e!==void 0),o=c(I,{of:a,lang:r},{enabled:a.length>0});return a.length===0?(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`h1`,{children:i(`keep.dossier`)}),(0,J.jsx)(`p`,{children:i(`keep.noSubject`)}),(0,J.jsx)(Q,{})]}):(0,J.jsx)(s,{answer:o,lines:10,children:({entities:e})=>{let t=e.filter(e=>e!==null),n=a.find((t,n)=>e[n]===null);return n===void 0?M(t)?(0,J.jsx)(le,{heads:t},a.join(` `)):(0,J.jsx)(ce,{heads:t}):(0,J.jsx)(x,{id:n})}})}function Q({isAlone:e=!0}){let{of:t,with:r}=Z.useSearch(),{say:i}=n(),a=Z.useNavigate();return(0,J.jsxs)(`div`,{className:`${C.pickers} screen`,children:[(0,J.jsx)(b,{label:i(`keep.of`),value:t,kinds:[`LEADER`,`COUNTRY`,`ORGANIZATION`,`FORUM`,`TOPIC`],onPick:e=>void a({search:t=>({...t,of:e})})}),e&&(0,J.jsx)(b,{label:i(`keep.with`),value:r,kinds:y,onPick:e=>void a({search:t=>({...t,with:e})})}),r&&(0,J.jsx)(`button`,{type:`button`,onClick:()=>void a({search:e=>({...e,with:void 0})}),children:i(`keep.withNobody`)})]})}function ce({heads:e}){let{say:t}=n(),r=e.length===2&&e[0]?.id===e[1]?.id;return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`h1`,{children:t(`keep.dossier`)}),(0,J.jsx)(`p`,{children:t(r?`keep.oneTwice`:`keep.noDossier`)}),(0,J.jsx)(`ul`,{children:(r?e.slice(0,1):e).map(e=>(0,J.jsxs)(`li`,{children:[t(p(e.__typename)),` `,(0,J.jsx)(f,{entity:e})]},e.id))})]})}var $=e=>e&&/^\d{4}$/.test(e)?e:void 0;function le({heads:e}){let{language:t,say:i}=n(),a=Z.useSearch(),[l,f]=[$(a.since),$(a.until)],p=v(l,f),m=l||f?{from:l,to:f}:void 0,{speakers:g,error:_,again:y}=oe(e),b=P(e,m,g??new Map),x=c(L,{...b,lang:t},{enabled:g!==void 0&&!p,keep:!0}),S=e.filter(j).map(e=>e.id),[w=``,T=``]=S,E=l??x.data?.oldest?.nodes[0]?.start?.slice(0,4),O={from:E,to:f??h()},k=S.length===1&&E!==void 0&&!p,A=c(R,{for:S,during:O},{enabled:k,keep:!0}),M=c(z,{a:w,b:T,during:m},{enabled:S.length===2&&!p,keep:!0}),N=k?A:S.length===2?M:void 0,F=!p&&x.data&&(!N||N.data)&&x.data?W({heads:e,facts:x.data,coverage:M.data?.tie.buckets??A.data?.coverage.buckets},{say:i,date:e=>d(e,t),span:(e,n)=>u(e,n,t)}):void 0,I=[...e,...x.data?.meetings?.nodes??[],...x.data?.statements?.nodes??[]].map(e=>e.id);return(0,J.jsxs)(`article`,{children:[(0,J.jsx)(`p`,{className:C.kind,children:i(`keep.dossier`)}),(0,J.jsx)(`h1`,{children:e.map((e,t)=>(0,J.jsxs)(D.Fragment,{children:[t>0&&`\xA0– `,(0,J.jsx)(`bdi`,{children:e.name})]},e.id))}),(0,J.jsx)(Q,{isAlone:e.every(j)}),(0,J.jsxs)(`div`,{className:`${C.tools} screen`,children:[F&&(0,J.jsx)(ue,{dossier:F,ids:I}),(0,J.jsx)(de,{})]}),p&&(0,J.jsx)(`p`,{role:`alert`,children:i(`period.crossed`,{from:l,to:f})}),!p&&x.isPlaceholderData&&(0,J.jsx)(r,{lines:0,failure:x.failureReason}),F?(0,J.jsxs)(`div`,{className:C.columns,"aria-busy":x.isPlaceholderData,children:[(0,J.jsx)(ne,{dossier:F}),(0,J.jsx)(`div`,{className:C.dossier,children:(0,J.jsx)(re,{dossier:F})})]}):p?null:!g&&_?(0,J.jsx)(o,{error:_,again:y}):N?.error&&!N.data?(0,J.jsx)(o,{error:N.error,again:()=>void N.refetch()}):(0,J.jsx)(s,{answer:x,lines:10,children:()=>(0,J.jsx)(r,{lines:10,failure:N?.failureReason})})]})}function ue({dossier:e,ids:t}){let{say:r}=n(),i=Y(),a=e.sources.map(e=>e.id).slice(0,500);return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`button`,{type:`button`,onClick:()=>window.print(),children:r(`keep.print`)}),(0,J.jsx)(`button`,{type:`button`,onClick:()=>_(`dossier.md`,`text/markdown`,te(e,{sources:r(`keep.sources`),licence:i})),children:`Markdown`}),a.length>0&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`a`,{href:S(`bibtex`,a),children:`BibTeX`}),(0,J.jsx)(`a`,{href:S(`csl-json`,a),children:`CSL-JSON`})]}),(0,J.jsx)(`a`,{href:S(`csv`,t),children:`CSV`}),(0,J.jsx)(`a`,{href:S(`xlsx`,t),children:`Excel`}),(0,J.jsx)(g,{title:e.title})]})}function de(){let{say:e}=n(),t=Z.useNavigate(),{since:r,until:i}=Z.useSearch(),a=e=>void t({search:t=>({...t,...e}),replace:!0});return(0,J.jsx)(`span`,{className:C.period,children:[`since`,`until`].map(t=>(0,J.jsxs)(`label`,{children:[e(`keep.${t}`),` `,(0,J.jsx)(`input`,{className:C.year,inputMode:`numeric`,defaultValue:(t===`since`?r:i)??``,onChange:({currentTarget:{value:e}})=>{(e===``||/^[0-9]{4}$/.test(e))&&a({[t]:e||void 0})}})]},t))})}export{se as DossierPage};