import{r as e}from"./route-DSTsLL25.js";import{b as t,dt as n,f as r,ft as i,gt as a,i as o,r as s,t as c}from"./state-nb8ZW-5r.js";import{a as l,n as u,r as d,t as f}from"./format-BB3b7NAs.js";import{s as p,t as m}from"./link-D9d_vlo9.js";import{n as h}from"./save-seczpPcI.js";import{E as g,I as _,L as v,S as y,l as b}from"./index-D1TtabY3.js";import{t as x}from"./years-va6pHcdO.js";import{n as S,t as C}from"./picker-PvXbXWb8.js";import{n as w,r as T,t as E}from"./file-Cm9UMKmH.js";import{t as D}from"./dossier.module-CqMxI8vD.js";import{t as O}from"./runs-BCMqENvC.js";import{t as k}from"./forums-CDp4HOCg.js";import{t as A}from"./segments-FaAacA-O.js";import{t as j}from"./licence-CY5FdcCY.js";var M=a(n(),1),N=[`Leader`],P=[`Country`,`Organization`];function F({__typename:e}){return P.includes(e)}function I(e){return F(e)||N.includes(e.__typename)}function ee(e){let[t,n]=e;return t===void 0?!1:n===void 0?I(t)||t.__typename===`Forum`||t.__typename===`Topic`:t.id!==n.id&&I(t)&&I(n)}function te(e,t){let n=t?{during:t}:{},[r,i]=e;if(r===void 0)throw Error(`a dossier of nothing`);let a=e=>({participants:F(e)?{representing:[e.id]}:{all:[e.id]}}),o=e=>F(e)?{representing:[e.id]}:{speaker:[e.id]},s=e=>[{addressee:[e.id]},{mentions:[e.id]}];if(i!==void 0){let e=(e,t)=>({and:[o(e),{or:s(t)}]});return{meetings:{and:[a(r),a(i)],...n},statements:{or:[e(r,i),e(i,r)],...n}}}if(r.__typename===`Forum`)return{meetings:{forum:[r.id],...n},statements:{forum:[r.id],...n}};if(r.__typename===`Topic`)return{meetings:{about:[r.id],...n},statements:{about:[r.id],...n}};let c=F(r)?{or:[o(r),{mentions:[r.id]}]}:o(r);return{meetings:{...a(r),...n},statements:{...c,...n}}}var L=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new L(`
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
    `,{fragmentName:`LicencesOfSources`});var R=new L(`
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
}`),z=new L(`
    query DossierFacts($meetings: MeetingFilter!, $statements: StatementFilter!, $lang: Language) {
  meetings(where: $meetings, orderBy: [START_DESC], first: 100) {
    totalCount
    nodes {
      __typename
      id
      name(lang: $lang)
      start
      end
      notBefore
      notAfter
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
      addressees {
        ... on Entity {
          id
          name(lang: $lang)
        }
      }
      meeting {
        id
        name(lang: $lang)
        city
        place {
          id
          name(lang: $lang)
        }
      }
      forum {
        id
        name(lang: $lang)
      }
      speaker {
        ... on Entity {
          id
          name(lang: $lang)
        }
      }
      renditions {
        text
        form
        lang
        translated
        locator
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
}`),ne=new L(`
    query DossierCoverage($for: [ID!]!, $during: DateRange) {
  coverage(for: $for, during: $during, grain: YEAR) {
    buckets {
      start
      extent
    }
  }
}
    `),re=new L(`
    query DossierTie($a: ID!, $b: ID!, $during: DateRange) {
  tie(a: $a, b: $b, during: $during, grain: YEAR) {
    buckets {
      start
      extent: covered
    }
  }
}
    `),ie=280;function ae({text:e,lang:t}){let n=A(e,ie);return n===void 0?{lang:t,extract:e}:{lang:t,extract:`${Array.from(e).slice(0,n).join(``).trimEnd()} …`,whole:e}}function oe({text:e,renditions:t}){let n=t.filter(t=>t.text===e);return n.filter(({form:e,translated:t})=>e===n[0]?.form&&t===n[0]?.translated)}var se=3;function ce({heads:e,facts:t,coverage:n},{say:r,date:i,span:a,tongue:o}){let s=r,c=[],l=e=>{let t=c.findIndex(t=>t.id===e.id);return t>=0?t+1:c.push(e)},u=e=>[...new Set(e.map(l))].sort((e,t)=>e-t),d=e=>e.citations.map(e=>e.source),f=e=>e.standing===`ASSERTED`?[]:[s(`standing.${e.standing}`)],p=e=>e.citations.some(e=>e.stance===`DENIES`)?[s(`keep.denied`)]:[],m=(e,t)=>a(e,t)||s(`date.unknown`),h=({from:e,to:t,asOf:n,isAttested:r})=>r&&e&&t?e===t?s(`tenure.attestedOnce`,{day:i(e)}):s(`tenure.attested`,{from:i(e),to:i(t)}):`${e?i(e):`?`} – ${t?i(t):n?s(`tenure.asOf`,{day:i(n)}):s(`tenure.openEnd`)}`,_=e.map(e=>({key:e.id,when:e.__typename===`Forum`?m(e.start,e.end):``,text:e.name,entity:e,flags:e.__typename===`Forum`?f(e):[],sources:e.__typename===`Forum`?u(d(e)):[]})),v=e.flatMap(t=>t.__typename===`Leader`?t.tenures.map(n=>({key:n.id,when:h(n),text:`${e.length>1?`${t.name}: `:``}${n.title}, ${n.of.name}`,flags:f(n),sources:u(d(n))})):[]),y=e=>({key:e.id,when:e.notBefore&&e.notAfter?s(`date.within`,{days:m(e.notBefore,e.notAfter)}):m(e.start,e.end),text:e.name,entity:e,flags:[...g(e.name,s(`mode.${e.mode}`))?[]:[s(`mode.${e.mode}`)],...e.status===`HELD`?[]:[s(`status.${e.status}`)],...e.setting===`VISIT`?[s(`read.setting.VISIT`)]:[],...k(e).flatMap(({forum:e,relation:t,isInferred:n,isPart:r})=>[s(`relation.${r?`part.`:``}${t}`,{it:e.name}),...n?[s(`keep.forumInferred`)]:[]]),...f(e),...p(e)],sources:u(d(e))}),b=({form:e,translated:t,lang:n,locator:r},i)=>[s(i&&e===`VERBATIM`?`keep.firstWords`:`read.form.${e}`),...t?[s(`read.words.translated`,{language:o(n)})]:[],...r?[r.replace(/^\((.*)\)$/,`$1`)]:[]],x=e.length===2,S=({meeting:e,forum:t})=>{let n=e??t;if(!n)return[];let r=e?.place?.name??e?.city;return[s(`keep.atMeeting`,{meeting:r&&!g(n.name,r)?`${n.name}, ${r}`:n.name})]},C=({addressees:e})=>e.length>0?[s(`keep.addressed`,{names:e.map(e=>e.name).join(`, `)})]:x?[s(`keep.addresseeUnknown`)]:[],w=e=>{let[t,...n]=oe(e),r=u([...t?[t]:[],...n].map(e=>e.source)),a=u([...e.renditions.map(e=>e.source),...d(e)]).filter(e=>!r.includes(e)),o=ae({text:e.text,lang:t?.lang??e.lang});return{key:e.id,when:e.date?i(e.date):s(`date.unknown`),text:e.speaker.name,quote:o,entity:e,flags:[...C(e),...S(e),...t?b(t,o.whole!==void 0):[],...e.speakerNamedAs&&e.speakerNamedAs!==e.speaker.name?[s(`keep.namedAs`,{name:e.speakerNamedAs})]:[],...f(e)],sources:r,...a.length>0&&{also:a}}},T={},E=t.meetings?.nodes??[];for(let e of E){let t=m(e.start,e.end),n=g(e.name,t)?e.name:`${e.name}, ${t}`;for(let{id:t}of d(e)){let e=T[t]??=[];e.includes(n)||e.push(n)}}let D=t.statements?.nodes??[],O=[{key:`who`,title:s(`keep.who`),groups:[{title:``,lines:_}]}];e.some(e=>e.__typename===`Leader`)&&O.push({key:`offices`,title:s(`keep.offices`),note:v.length===0?s(`keep.none`):void 0,groups:[{title:``,lines:v}]}),O.push({key:`meetings`,title:s(`keep.meetings`),note:V(E.length,t.meetings?.totalCount??0,s),total:t.meetings?.totalCount,groups:H(E,s(`date.unknown`)).map(([e,t])=>({title:e,lines:t.map(y)}))}),O.push({key:`said`,title:s(x?`keep.saidPair`:F(e[0])?`keep.saidForSide`:`keep.said`),note:[...x?[s(`keep.saidPairRule`)]:[],V(D.length,t.statements?.totalCount??0,s)].filter(Boolean).join(` `)||void 0,total:t.statements?.totalCount,groups:[{title:``,lines:D.map(w)}]});let A=U(n??[],[`PARTLY`]),j=U(n??[],[`NOT_COVERED`,`UNKNOWN`]);A&&O.push({key:`partly`,title:s(`keep.partly`),note:A,groups:[]});let M=n?.length?A?`keep.noneUncovered`:`keep.allCovered`:`keep.coverageUnknown`;return O.push({key:`uncovered`,title:s(`keep.uncovered`),note:j||s(M),groups:[]}),{title:e.map(e=>e.name).join(` – `),parts:O,sources:c,meetingsOf:T}}function B({meetingsOf:e},t){let n=e[t]??[];return n.length>0&&n.length<=se?n.join(`; `):void 0}function V(e,t,n){return t===0?n(`keep.none`):t>e?n(`keep.latest`,{shown:e,total:t}):void 0}function H(e,t){let n=new Map;for(let r of e){let e=r.start?.slice(0,4)??t;n.set(e,[...n.get(e)??[],r])}return[...n]}function U(e,t){return O(e.map(({start:e,extent:n})=>({year:e.slice(0,4),counts:t.includes(n)}))).join(`, `)}function W(e){return e.replace(/\s+/g,` `).replace(/[\\`*_{}[\]<>#|~]/g,e=>`\\${e}`)}function G(e){return e.map(e=>` \\[${e}\\]`).join(``)}function le(e,t){let n=[`# ${W(e.title)}`];for(let r of e.parts){n.push(``,`## ${W(r.title)}`),r.note&&n.push(``,W(r.note));for(let e of r.groups){e.title&&n.push(``,`### ${W(e.title)}`),n.push(``);for(let r of e.lines){let e=r.flags.length>0?` (${W(r.flags.join(`, `))})`:``,i=G(r.sources)+(r.also?` – ${W(t.also)}${G(r.also)}`:``);n.push(`- ${r.when?`${W(r.when)}: `:``}${W(r.text)}${r.quote?`: ${W(r.quote.extract)}`:``}${e}${i}`)}}}return n.push(``,`## ${W(t.sources)}`,``),e.sources.forEach((r,i)=>{let a=B(e,r.id),o=[a&&t.on(a),r.publisher,r.publishedAt?.slice(0,10),t.licence(r)].filter(Boolean).map(e=>`, ${W(e??``)}`);n.push(`${i+1}. ${W(r.name)}${o.join(``)}${r.url?`, <${r.url}>`:``}`)}),`${n.join(`
`)}\n`}var K=i();function q(){let{say:e}=r();return t=>{let n=j(t);return n?e(`keep.licence`,{licence:n}):e(`keep.licenceUnknown`)}}function ue({dossier:e}){let{language:t,say:n}=r(),i=[...e.parts.map(({key:e,title:t,total:n,groups:r})=>{let i=r.reduce((e,t)=>e+t.lines.length,0);return{key:e,title:t,count:i,total:n??i}}),{key:`sources`,title:n(`keep.sources`),count:e.sources.length,total:e.sources.length}];return(0,K.jsx)(`nav`,{"aria-label":n(`keep.contents`),className:`${D.contents} screen`,children:(0,K.jsx)(`ul`,{className:`plain`,children:i.map(({key:e,title:r,count:i,total:a})=>(0,K.jsxs)(`li`,{children:[(0,K.jsx)(`a`,{href:`#part-${e}`,onClick:t=>Y(t,`part-${e}`),children:r}),` `,i>0&&(0,K.jsx)(`span`,{className:`small soft`,children:a>i?n(`keep.ofAll`,{shown:i,total:a}):u(i,t)})]},e))})})}function de({dossier:e}){let{language:t,say:n}=r(),i=q();return(0,K.jsxs)(K.Fragment,{children:[e.parts.map(e=>(0,K.jsx)(`div`,{id:`part-${e.key}`,tabIndex:-1,children:(0,K.jsxs)(_,{title:e.title,children:[e.note&&(0,K.jsx)(`p`,{className:`soft`,children:e.note}),e.groups.map(e=>(0,K.jsxs)(`div`,{children:[e.title&&(0,K.jsx)(`h3`,{children:e.title}),(0,K.jsx)(`ul`,{className:`plain`,children:e.lines.map(e=>(0,K.jsx)(pe,{line:e},e.key))})]},e.title))]})},e.key)),(0,K.jsx)(`div`,{id:`part-sources`,tabIndex:-1,children:(0,K.jsx)(_,{title:n(`keep.sources`),count:String(e.sources.length),children:(0,K.jsx)(`ol`,{className:D.sources,children:e.sources.map((n,r)=>(0,K.jsxs)(`li`,{id:`source-${r+1}`,children:[(0,K.jsx)(m,{entity:{__typename:`Source`,...n}}),(0,K.jsx)(fe,{of:B(e,n.id)}),n.publisher&&(0,K.jsxs)(`span`,{className:`soft`,children:[`, `,n.publisher]}),n.publishedAt&&(0,K.jsxs)(`span`,{className:`soft`,children:[`, `,f(n.publishedAt.slice(0,10),t)]}),(0,K.jsxs)(`span`,{className:`small soft`,children:[`, `,i(n)]}),n.url&&(0,K.jsxs)(K.Fragment,{children:[` `,(0,K.jsx)(`a`,{href:n.url,rel:`noreferrer external`,target:`_blank`,className:`${D.address} small`,children:n.url})]})]},n.id))})})})]})}function fe({of:e}){let{say:t}=r();return e&&(0,K.jsxs)(`span`,{className:`soft`,children:[`, `,t(`keep.meetingOf`,{meeting:e})]})}function pe({line:e}){let{say:t}=r();return(0,K.jsxs)(`li`,{className:D.line,children:[e.when&&(0,K.jsxs)(`span`,{className:`soft`,children:[e.when,`: `]}),e.entity?(0,K.jsx)(m,{entity:e.entity,children:e.text}):(0,K.jsx)(`bdi`,{children:e.text}),e.flags.length>0&&(0,K.jsxs)(`span`,{className:`small soft`,children:[` (`,e.flags.join(`, `),`)`]}),(0,K.jsx)(J,{of:e.sources}),e.quote&&(0,K.jsx)(me,{quote:e.quote}),e.also&&(0,K.jsxs)(`p`,{className:`${D.also} small soft`,children:[t(`keep.also`),` `,(0,K.jsx)(J,{of:e.also})]})]})}function J({of:e}){return e.map(e=>(0,K.jsxs)(`a`,{href:`#source-${e}`,className:D.mark,onClick:t=>Y(t,`source-${e}`),children:[`[`,e,`]`]},e))}function me({quote:{lang:e,extract:t,whole:n}}){let{say:i}=r(),[a,o]=(0,M.useState)(!1);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`blockquote`,{className:D.quote,lang:e,dir:`auto`,children:a?n:t}),n&&(0,K.jsx)(`button`,{type:`button`,className:`${D.whole} screen`,"aria-expanded":a,onClick:()=>o(!a),children:i(a?`keep.extract`:`keep.whole`)})]})}function Y(e,t){e.preventDefault();let n=document.getElementById(t),r=n?.hasAttribute(`tabindex`);n?.scrollIntoView({block:r?`start`:`center`}),(r?n:n?.querySelector(`a`))?.focus({preventScroll:!0})}var X=e(`/dossier`);function he(){let{of:e,with:n}=X.useSearch(),{language:i,say:a}=r(),o=[e,n].filter(e=>e!==void 0),s=t(R,{of:o,lang:i},{enabled:o.length>0}),l=(o.length>0?s.data?.entities??[]:[]).flatMap(e=>e?[e.name]:[]);return v(l.length>0?a(`keep.dossierTitle`,{of:l.join(` – `)}):a(`keep.dossier`)),o.length===0?(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`h1`,{children:a(`keep.dossier`)}),(0,K.jsx)(`p`,{children:a(`keep.noSubject`)}),(0,K.jsx)(Z,{})]}):(0,K.jsx)(c,{answer:s,lines:10,children:({entities:e})=>{let t=e.filter(e=>e!==null),n=o.find((t,n)=>e[n]===null);return n===void 0?ee(t)?(0,K.jsx)($,{heads:t},o.join(` `)):(0,K.jsx)(ge,{heads:t}):(0,K.jsx)(T,{id:n})}})}function Z({isAlone:e=!0}){let{of:t,with:n}=X.useSearch(),{say:i}=r(),a=X.useNavigate();return(0,K.jsxs)(`div`,{className:`${D.pickers} screen`,children:[(0,K.jsx)(C,{label:i(`keep.of`),value:t,kinds:[`LEADER`,`COUNTRY`,`ORGANIZATION`,`FORUM`,`TOPIC`],onPick:e=>void a({search:t=>({...t,of:e})})}),e&&(0,K.jsx)(C,{label:i(`keep.with`),value:n,kinds:S,onPick:e=>void a({search:t=>({...t,with:e})})}),n&&(0,K.jsx)(`button`,{type:`button`,onClick:()=>void a({search:e=>({...e,with:void 0})}),children:i(`keep.withNobody`)})]})}function ge({heads:e}){let{say:t}=r(),n=e.length===2&&e[0]?.id===e[1]?.id;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`h1`,{children:t(`keep.dossier`)}),(0,K.jsx)(`p`,{children:t(n?`keep.oneTwice`:`keep.noDossier`)}),(0,K.jsx)(`ul`,{children:(n?e.slice(0,1):e).map(e=>(0,K.jsxs)(`li`,{children:[t(p(e.__typename)),` `,(0,K.jsx)(m,{entity:e})]},e.id))})]})}var Q=e=>e&&/^\d{4}$/.test(e)?e:void 0;function $({heads:e}){let{language:n,say:i}=r(),a=X.useSearch(),[u,p]=[Q(a.since),Q(a.until)],m=x(u,p),h=u||p?{from:u,to:p}:void 0,g=te(e,h),_=t(z,{...g,lang:n},{enabled:!m,keep:!0}),v=e.filter(I).map(e=>e.id),[b=``,S=``]=v,C=u??_.data?.oldest?.nodes[0]?.start?.slice(0,4),T={from:C,to:p??y()},E=v.length===1&&C!==void 0&&!m,O=t(ne,{for:v,during:T},{enabled:E,keep:!0}),k=t(re,{a:b,b:S,during:h},{enabled:v.length===2&&!m,keep:!0}),A=E?O:v.length===2?k:void 0,j=!m&&_.data&&(!A||A.data)&&_.data?ce({heads:e,facts:_.data,coverage:k.data?.tie.buckets??O.data?.coverage.buckets},{say:i,date:e=>f(e,n),span:(e,t)=>d(e,t,n),tongue:e=>l(e,n)}):void 0,N=[...e,..._.data?.meetings?.nodes??[],..._.data?.statements?.nodes??[]].map(e=>e.id),P=w(`dossier`,[...e.map(e=>e.id),...[u,p].filter(e=>e!==void 0)]);return(0,K.jsxs)(`article`,{children:[(0,K.jsx)(`p`,{className:D.kind,children:i(`keep.dossier`)}),(0,K.jsx)(`h1`,{children:e.map((e,t)=>(0,K.jsxs)(M.Fragment,{children:[t>0&&`\xA0– `,(0,K.jsx)(`bdi`,{children:e.name})]},e.id))}),(0,K.jsx)(Z,{isAlone:e.every(I)}),(0,K.jsxs)(`div`,{className:`${D.tools} screen`,children:[j&&(0,K.jsx)(_e,{dossier:j,ids:N,name:P}),(0,K.jsx)(ve,{})]}),m&&(0,K.jsx)(`p`,{role:`alert`,children:i(`period.crossed`,{from:u,to:p})}),!m&&_.isPlaceholderData&&(0,K.jsx)(o,{lines:0,failure:_.failureReason}),j?(0,K.jsxs)(`div`,{className:D.columns,"aria-busy":_.isPlaceholderData,children:[(0,K.jsx)(ue,{dossier:j}),(0,K.jsx)(`div`,{className:D.dossier,children:(0,K.jsx)(de,{dossier:j})})]}):m?null:A?.error&&!A.data?(0,K.jsx)(s,{error:A.error,again:()=>void A.refetch()}):(0,K.jsx)(c,{answer:_,lines:10,children:()=>(0,K.jsx)(o,{lines:10,failure:A?.failureReason})})]})}function _e({dossier:e,ids:t,name:n}){let{say:i}=r(),a=q(),o=e.sources.map(e=>e.id).slice(0,500);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`button`,{type:`button`,onClick:()=>window.print(),children:i(`keep.print`)}),(0,K.jsx)(`button`,{type:`button`,onClick:()=>h(`${n}.md`,`text/markdown`,le(e,{sources:i(`keep.sources`),also:i(`keep.also`),on:e=>i(`keep.meetingOf`,{meeting:e}),licence:a})),children:`Markdown`}),o.length>0&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`a`,{href:E(`bibtex`,o,n),children:`BibTeX`}),(0,K.jsx)(`a`,{href:E(`csl-json`,o,n),children:`CSL-JSON`})]}),(0,K.jsx)(`a`,{href:E(`csv`,t,n),children:`CSV`}),(0,K.jsx)(`a`,{href:E(`xlsx`,t,n),children:`Excel`}),(0,K.jsx)(b,{title:e.title})]})}function ve(){let{say:e}=r(),t=X.useNavigate(),{since:n,until:i}=X.useSearch(),a=e=>void t({search:t=>({...t,...e}),replace:!0});return(0,K.jsx)(`span`,{className:D.period,children:[`since`,`until`].map(t=>(0,K.jsxs)(`label`,{children:[e(`keep.${t}`),` `,(0,K.jsx)(`input`,{className:D.year,inputMode:`numeric`,defaultValue:(t===`since`?n:i)??``,onChange:({currentTarget:{value:e}})=>{(e===``||/^[0-9]{4}$/.test(e))&&a({[t]:e||void 0})}})]},t))})}export{he as DossierPage};