import{r as e}from"./route-DkEh8ioF.js";import{b as t,f as n,i as r,lt as i,mt as a,r as o,t as s,ut as c}from"./state-Zr2rHonA.js";import{a as l,n as u,r as d,t as f}from"./format-BB3b7NAs.js";import{o as p,t as m}from"./link-C_NT_D8D.js";import{n as h}from"./save-seczpPcI.js";import{F as g,I as _,S as v,l as y}from"./index-DGLSw5zi.js";import{t as b}from"./years-va6pHcdO.js";import{n as x,t as S}from"./picker-Cx-edb4e.js";import{n as C,r as w,t as T}from"./file-CHvx9uhv.js";import{t as E}from"./dossier.module-sRArdi-n.js";import{t as D}from"./runs-BCMqENvC.js";import{t as O}from"./forums-CDp4HOCg.js";import{t as k}from"./segments-FaAacA-O.js";import{t as A}from"./licence-CY5FdcCY.js";var j=a(i(),1),M=[`Leader`],N=[`Country`,`Organization`];function P({__typename:e}){return N.includes(e)}function F(e){return P(e)||M.includes(e.__typename)}function ee(e){let[t,n]=e;return t===void 0?!1:n===void 0?F(t)||t.__typename===`Forum`||t.__typename===`Topic`:t.id!==n.id&&F(t)&&F(n)}function I(e,t){let n=t?{during:t}:{},[r,i]=e;if(r===void 0)throw Error(`a dossier of nothing`);let a=e=>({participants:P(e)?{representing:[e.id]}:{all:[e.id]}}),o=e=>P(e)?{representing:[e.id]}:{speaker:[e.id]},s=e=>[{addressee:[e.id]},{mentions:[e.id]}];if(i!==void 0){let e=(e,t)=>({and:[o(e),{or:s(t)}]});return{meetings:{and:[a(r),a(i)],...n},statements:{or:[e(r,i),e(i,r)],...n}}}if(r.__typename===`Forum`)return{meetings:{forum:[r.id],...n},statements:{forum:[r.id],...n}};if(r.__typename===`Topic`)return{meetings:{about:[r.id],...n},statements:{about:[r.id],...n}};let c=P(r)?{or:[o(r),{mentions:[r.id]}]}:o(r);return{meetings:{...a(r),...n},statements:{...c,...n}}}var L=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new L(`
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
}`),B=new L(`
    query DossierCoverage($for: [ID!]!, $during: DateRange) {
  coverage(for: $for, during: $during, grain: YEAR) {
    buckets {
      start
      extent
    }
  }
}
    `),V=new L(`
    query DossierTie($a: ID!, $b: ID!, $during: DateRange) {
  tie(a: $a, b: $b, during: $during, grain: YEAR) {
    buckets {
      start
      extent: covered
    }
  }
}
    `),H=280;function te({text:e,lang:t}){let n=k(e,H);return n===void 0?{lang:t,extract:e}:{lang:t,extract:`${Array.from(e).slice(0,n).join(``).trimEnd()} …`,whole:e}}function ne({text:e,renditions:t}){let n=t.filter(t=>t.text===e);return n.filter(({form:e,translated:t})=>e===n[0]?.form&&t===n[0]?.translated)}function re({heads:e,facts:t,coverage:n},{say:r,date:i,span:a,tongue:o}){let s=r,c=[],l=e=>{let t=c.findIndex(t=>t.id===e.id);return t>=0?t+1:c.push(e)},u=e=>[...new Set(e.map(l))].sort((e,t)=>e-t),d=e=>e.citations.map(e=>e.source),f=e=>e.standing===`ASSERTED`?[]:[s(`standing.${e.standing}`)],p=e=>e.citations.some(e=>e.stance===`DENIES`)?[s(`keep.denied`)]:[],m=(e,t)=>a(e,t)||s(`date.unknown`),h=({from:e,to:t,asOf:n,isAttested:r})=>r&&e&&t?e===t?s(`tenure.attestedOnce`,{day:i(e)}):s(`tenure.attested`,{from:i(e),to:i(t)}):`${e?i(e):`?`} – ${t?i(t):n?s(`tenure.asOf`,{day:i(n)}):s(`tenure.openEnd`)}`,g=e.map(e=>({key:e.id,when:e.__typename===`Forum`?m(e.start,e.end):``,text:e.name,entity:e,flags:e.__typename===`Forum`?f(e):[],sources:e.__typename===`Forum`?u(d(e)):[]})),_=e.flatMap(t=>t.__typename===`Leader`?t.tenures.map(n=>({key:n.id,when:h(n),text:`${e.length>1?`${t.name}: `:``}${n.title}, ${n.of.name}`,flags:f(n),sources:u(d(n))})):[]),v=e=>({key:e.id,when:e.notBefore&&e.notAfter?s(`date.within`,{days:m(e.notBefore,e.notAfter)}):m(e.start,e.end),text:e.name,entity:e,flags:[s(`mode.${e.mode}`),...e.status===`HELD`?[]:[s(`status.${e.status}`)],...e.setting===`VISIT`?[s(`read.setting.VISIT`)]:[],...O(e).flatMap(({forum:e,relation:t,isInferred:n,isPart:r})=>[s(`relation.${r?`part.`:``}${t}`,{it:e.name}),...n?[s(`keep.forumInferred`)]:[]]),...f(e),...p(e)],sources:u(d(e))}),y=({form:e,translated:t,lang:n,locator:r},i)=>[s(i&&e===`VERBATIM`?`keep.firstWords`:`read.form.${e}`),...t?[s(`read.words.translated`,{language:o(n)})]:[],...r?[r.replace(/^\((.*)\)$/,`$1`)]:[]],b=e=>{let[t,...n]=ne(e),r=u([...t?[t]:[],...n].map(e=>e.source)),a=u([...e.renditions.map(e=>e.source),...d(e)]).filter(e=>!r.includes(e)),o=te({text:e.text,lang:t?.lang??e.lang});return{key:e.id,when:e.date?i(e.date):s(`date.unknown`),text:e.speaker.name,quote:o,entity:e,flags:[...t?y(t,o.whole!==void 0):[],...e.speakerNamedAs&&e.speakerNamedAs!==e.speaker.name?[s(`keep.namedAs`,{name:e.speakerNamedAs})]:[],...f(e)],sources:r,...a.length>0&&{also:a}}},x=t.meetings?.nodes??[],S=t.statements?.nodes??[],C=[{key:`who`,title:s(`keep.who`),groups:[{title:``,lines:g}]}];e.some(e=>e.__typename===`Leader`)&&C.push({key:`offices`,title:s(`keep.offices`),note:_.length===0?s(`keep.none`):void 0,groups:[{title:``,lines:_}]}),C.push({key:`meetings`,title:s(`keep.meetings`),note:U(x.length,t.meetings?.totalCount??0,s),groups:ie(x,s(`date.unknown`)).map(([e,t])=>({title:e,lines:t.map(v)}))}),C.push({key:`said`,title:s(e.length===1&&P(e[0])?`keep.saidForSide`:`keep.said`),note:U(S.length,t.statements?.totalCount??0,s),groups:[{title:``,lines:S.map(b)}]});let w=W(n??[],[`PARTLY`]),T=W(n??[],[`NOT_COVERED`,`UNKNOWN`]);w&&C.push({key:`partly`,title:s(`keep.partly`),note:w,groups:[]});let E=n?.length?w?`keep.noneUncovered`:`keep.allCovered`:`keep.coverageUnknown`;return C.push({key:`uncovered`,title:s(`keep.uncovered`),note:T||s(E),groups:[]}),{title:e.map(e=>e.name).join(` – `),parts:C,sources:c}}function U(e,t,n){return t===0?n(`keep.none`):t>e?n(`keep.latest`,{shown:e,total:t}):void 0}function ie(e,t){let n=new Map;for(let r of e){let e=r.start?.slice(0,4)??t;n.set(e,[...n.get(e)??[],r])}return[...n]}function W(e,t){return D(e.map(({start:e,extent:n})=>({year:e.slice(0,4),counts:t.includes(n)}))).join(`, `)}function G(e){return e.replace(/\s+/g,` `).replace(/[\\`*_{}[\]<>#|~]/g,e=>`\\${e}`)}function K(e){return e.map(e=>` \\[${e}\\]`).join(``)}function ae(e,t){let n=[`# ${G(e.title)}`];for(let r of e.parts){n.push(``,`## ${G(r.title)}`),r.note&&n.push(``,G(r.note));for(let e of r.groups){e.title&&n.push(``,`### ${G(e.title)}`),n.push(``);for(let r of e.lines){let e=r.flags.length>0?` (${G(r.flags.join(`, `))})`:``,i=K(r.sources)+(r.also?` – ${G(t.also)}${K(r.also)}`:``);n.push(`- ${r.when?`${G(r.when)}: `:``}${G(r.text)}${r.quote?`: ${G(r.quote.extract)}`:``}${e}${i}`)}}}return n.push(``,`## ${G(t.sources)}`,``),e.sources.forEach((e,r)=>{let i=[e.publisher,e.publishedAt?.slice(0,10),t.licence(e)].filter(Boolean).map(e=>`, ${G(e??``)}`);n.push(`${r+1}. ${G(e.name)}${i.join(``)}${e.url?`, <${e.url}>`:``}`)}),`${n.join(`
`)}\n`}var q=c();function J(){let{say:e}=n();return t=>{let n=A(t);return n?e(`keep.licence`,{licence:n}):e(`keep.licenceUnknown`)}}function oe({dossier:e}){let{language:t,say:r}=n(),i=[...e.parts.map(({key:e,title:t,groups:n})=>({key:e,title:t,count:n.reduce((e,t)=>e+t.lines.length,0)})),{key:`sources`,title:r(`keep.sources`),count:e.sources.length}];return(0,q.jsx)(`nav`,{"aria-label":r(`keep.contents`),className:`${E.contents} screen`,children:(0,q.jsx)(`ul`,{className:`plain`,children:i.map(({key:e,title:n,count:r})=>(0,q.jsxs)(`li`,{children:[(0,q.jsx)(`a`,{href:`#part-${e}`,onClick:t=>X(t,`part-${e}`),children:n}),` `,r>0&&(0,q.jsx)(`span`,{className:`small soft`,children:u(r,t)})]},e))})})}function se({dossier:e}){let{language:t,say:r}=n(),i=J();return(0,q.jsxs)(q.Fragment,{children:[e.parts.map(e=>(0,q.jsx)(`div`,{id:`part-${e.key}`,tabIndex:-1,children:(0,q.jsxs)(g,{title:e.title,children:[e.note&&(0,q.jsx)(`p`,{className:`soft`,children:e.note}),e.groups.map(e=>(0,q.jsxs)(`div`,{children:[e.title&&(0,q.jsx)(`h3`,{children:e.title}),(0,q.jsx)(`ul`,{className:`plain`,children:e.lines.map(e=>(0,q.jsx)(ce,{line:e},e.key))})]},e.title))]})},e.key)),(0,q.jsx)(`div`,{id:`part-sources`,tabIndex:-1,children:(0,q.jsx)(g,{title:r(`keep.sources`),count:String(e.sources.length),children:(0,q.jsx)(`ol`,{className:E.sources,children:e.sources.map((e,n)=>(0,q.jsxs)(`li`,{id:`source-${n+1}`,children:[(0,q.jsx)(m,{entity:{__typename:`Source`,...e}}),e.publisher&&(0,q.jsxs)(`span`,{className:`soft`,children:[`, `,e.publisher]}),e.publishedAt&&(0,q.jsxs)(`span`,{className:`soft`,children:[`, `,f(e.publishedAt.slice(0,10),t)]}),(0,q.jsxs)(`span`,{className:`small soft`,children:[`, `,i(e)]}),e.url&&(0,q.jsxs)(q.Fragment,{children:[` `,(0,q.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,className:`${E.address} small`,children:e.url})]})]},e.id))})})})]})}function ce({line:e}){let{say:t}=n();return(0,q.jsxs)(`li`,{className:E.line,children:[e.when&&(0,q.jsxs)(`span`,{className:`soft`,children:[e.when,`: `]}),e.entity?(0,q.jsx)(m,{entity:e.entity,children:e.text}):(0,q.jsx)(`bdi`,{children:e.text}),e.flags.length>0&&(0,q.jsxs)(`span`,{className:`small soft`,children:[` (`,e.flags.join(`, `),`)`]}),(0,q.jsx)(Y,{of:e.sources}),e.quote&&(0,q.jsx)(le,{quote:e.quote}),e.also&&(0,q.jsxs)(`p`,{className:`${E.also} small soft`,children:[t(`keep.also`),` `,(0,q.jsx)(Y,{of:e.also})]})]})}function Y({of:e}){return e.map(e=>(0,q.jsxs)(`a`,{href:`#source-${e}`,className:E.mark,onClick:t=>X(t,`source-${e}`),children:[`[`,e,`]`]},e))}function le({quote:{lang:e,extract:t,whole:r}}){let{say:i}=n(),[a,o]=(0,j.useState)(!1);return(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(`blockquote`,{className:E.quote,lang:e,dir:`auto`,children:a?r:t}),r&&(0,q.jsx)(`button`,{type:`button`,className:`${E.whole} screen`,"aria-expanded":a,onClick:()=>o(!a),children:i(a?`keep.extract`:`keep.whole`)})]})}function X(e,t){e.preventDefault();let n=document.getElementById(t),r=n?.hasAttribute(`tabindex`);n?.scrollIntoView({block:r?`start`:`center`}),(r?n:n?.querySelector(`a`))?.focus({preventScroll:!0})}var Z=e(`/dossier`);function ue(){let{of:e,with:r}=Z.useSearch(),{language:i,say:a}=n(),o=[e,r].filter(e=>e!==void 0),c=t(R,{of:o,lang:i},{enabled:o.length>0}),l=(o.length>0?c.data?.entities??[]:[]).flatMap(e=>e?[e.name]:[]);return _(l.length>0?a(`keep.dossierTitle`,{of:l.join(` – `)}):a(`keep.dossier`)),o.length===0?(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(`h1`,{children:a(`keep.dossier`)}),(0,q.jsx)(`p`,{children:a(`keep.noSubject`)}),(0,q.jsx)(Q,{})]}):(0,q.jsx)(s,{answer:c,lines:10,children:({entities:e})=>{let t=e.filter(e=>e!==null),n=o.find((t,n)=>e[n]===null);return n===void 0?ee(t)?(0,q.jsx)(fe,{heads:t},o.join(` `)):(0,q.jsx)(de,{heads:t}):(0,q.jsx)(w,{id:n})}})}function Q({isAlone:e=!0}){let{of:t,with:r}=Z.useSearch(),{say:i}=n(),a=Z.useNavigate();return(0,q.jsxs)(`div`,{className:`${E.pickers} screen`,children:[(0,q.jsx)(S,{label:i(`keep.of`),value:t,kinds:[`LEADER`,`COUNTRY`,`ORGANIZATION`,`FORUM`,`TOPIC`],onPick:e=>void a({search:t=>({...t,of:e})})}),e&&(0,q.jsx)(S,{label:i(`keep.with`),value:r,kinds:x,onPick:e=>void a({search:t=>({...t,with:e})})}),r&&(0,q.jsx)(`button`,{type:`button`,onClick:()=>void a({search:e=>({...e,with:void 0})}),children:i(`keep.withNobody`)})]})}function de({heads:e}){let{say:t}=n(),r=e.length===2&&e[0]?.id===e[1]?.id;return(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(`h1`,{children:t(`keep.dossier`)}),(0,q.jsx)(`p`,{children:t(r?`keep.oneTwice`:`keep.noDossier`)}),(0,q.jsx)(`ul`,{children:(r?e.slice(0,1):e).map(e=>(0,q.jsxs)(`li`,{children:[t(p(e.__typename)),` `,(0,q.jsx)(m,{entity:e})]},e.id))})]})}var $=e=>e&&/^\d{4}$/.test(e)?e:void 0;function fe({heads:e}){let{language:i,say:a}=n(),c=Z.useSearch(),[u,p]=[$(c.since),$(c.until)],m=b(u,p),h=u||p?{from:u,to:p}:void 0,g=I(e,h),_=t(z,{...g,lang:i},{enabled:!m,keep:!0}),y=e.filter(F).map(e=>e.id),[x=``,S=``]=y,w=u??_.data?.oldest?.nodes[0]?.start?.slice(0,4),T={from:w,to:p??v()},D=y.length===1&&w!==void 0&&!m,O=t(B,{for:y,during:T},{enabled:D,keep:!0}),k=t(V,{a:x,b:S,during:h},{enabled:y.length===2&&!m,keep:!0}),A=D?O:y.length===2?k:void 0,M=!m&&_.data&&(!A||A.data)&&_.data?re({heads:e,facts:_.data,coverage:k.data?.tie.buckets??O.data?.coverage.buckets},{say:a,date:e=>f(e,i),span:(e,t)=>d(e,t,i),tongue:e=>l(e,i)}):void 0,N=[...e,..._.data?.meetings?.nodes??[],..._.data?.statements?.nodes??[]].map(e=>e.id),P=C(`dossier`,[...e.map(e=>e.id),...[u,p].filter(e=>e!==void 0)]);return(0,q.jsxs)(`article`,{children:[(0,q.jsx)(`p`,{className:E.kind,children:a(`keep.dossier`)}),(0,q.jsx)(`h1`,{children:e.map((e,t)=>(0,q.jsxs)(j.Fragment,{children:[t>0&&`\xA0– `,(0,q.jsx)(`bdi`,{children:e.name})]},e.id))}),(0,q.jsx)(Q,{isAlone:e.every(F)}),(0,q.jsxs)(`div`,{className:`${E.tools} screen`,children:[M&&(0,q.jsx)(pe,{dossier:M,ids:N,name:P}),(0,q.jsx)(me,{})]}),m&&(0,q.jsx)(`p`,{role:`alert`,children:a(`period.crossed`,{from:u,to:p})}),!m&&_.isPlaceholderData&&(0,q.jsx)(r,{lines:0,failure:_.failureReason}),M?(0,q.jsxs)(`div`,{className:E.columns,"aria-busy":_.isPlaceholderData,children:[(0,q.jsx)(oe,{dossier:M}),(0,q.jsx)(`div`,{className:E.dossier,children:(0,q.jsx)(se,{dossier:M})})]}):m?null:A?.error&&!A.data?(0,q.jsx)(o,{error:A.error,again:()=>void A.refetch()}):(0,q.jsx)(s,{answer:_,lines:10,children:()=>(0,q.jsx)(r,{lines:10,failure:A?.failureReason})})]})}function pe({dossier:e,ids:t,name:r}){let{say:i}=n(),a=J(),o=e.sources.map(e=>e.id).slice(0,500);return(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(`button`,{type:`button`,onClick:()=>window.print(),children:i(`keep.print`)}),(0,q.jsx)(`button`,{type:`button`,onClick:()=>h(`${r}.md`,`text/markdown`,ae(e,{sources:i(`keep.sources`),also:i(`keep.also`),licence:a})),children:`Markdown`}),o.length>0&&(0,q.jsxs)(q.Fragment,{children:[(0,q.jsx)(`a`,{href:T(`bibtex`,o,r),children:`BibTeX`}),(0,q.jsx)(`a`,{href:T(`csl-json`,o,r),children:`CSL-JSON`})]}),(0,q.jsx)(`a`,{href:T(`csv`,t,r),children:`CSV`}),(0,q.jsx)(`a`,{href:T(`xlsx`,t,r),children:`Excel`}),(0,q.jsx)(y,{title:e.title})]})}function me(){let{say:e}=n(),t=Z.useNavigate(),{since:r,until:i}=Z.useSearch(),a=e=>void t({search:t=>({...t,...e}),replace:!0});return(0,q.jsx)(`span`,{className:E.period,children:[`since`,`until`].map(t=>(0,q.jsxs)(`label`,{children:[e(`keep.${t}`),` `,(0,q.jsx)(`input`,{className:E.year,inputMode:`numeric`,defaultValue:(t===`since`?r:i)??``,onChange:({currentTarget:{value:e}})=>{(e===``||/^[0-9]{4}$/.test(e))&&a({[t]:e||void 0})}})]},t))})}export{ue as DossierPage};