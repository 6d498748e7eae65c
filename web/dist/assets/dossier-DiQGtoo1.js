import{r as e}from"./route-Z03lFCxU.js";import{b as t,f as n,i as r,lt as i,mt as a,r as o,t as s,ut as c}from"./state-CTWuKadF.js";import{a as l,n as u,r as d,t as f}from"./format-BB3b7NAs.js";import{o as p,t as m}from"./link-CqixKiEi.js";import{n as h}from"./save-seczpPcI.js";import{N as g,c as _,x as v}from"./index-DLWnCzYM.js";import{t as y}from"./years-va6pHcdO.js";import{n as b,t as x}from"./picker-Y8fhPdkO.js";import{n as S,t as C}from"./file-HivTUhUj.js";import{t as w}from"./dossier.module-sRArdi-n.js";import{t as T}from"./runs-BCMqENvC.js";import{t as E}from"./forums-CDp4HOCg.js";import{t as D}from"./segments-FaAacA-O.js";import{t as O}from"./licence-CY5FdcCY.js";var k=a(i(),1),A=[`Leader`],j=[`Country`,`Organization`];function M({__typename:e}){return j.includes(e)}function N(e){return M(e)||A.includes(e.__typename)}function P(e){let[t,n]=e;return t===void 0?!1:n===void 0?N(t)||t.__typename===`Forum`||t.__typename===`Topic`:t.id!==n.id&&N(t)&&N(n)}function F(e,t,n){let r=t.filter(e=>e.count>=e.all).map(e=>e.leader),i=new Set(t.filter(e=>e.count<e.all).map(e=>e.leader)),a=n.flatMap(({leader:e,from:t,to:n,asOf:r})=>{if(!i.has(e.id))return[];let a=n??r;return!t&&!a?[]:[{speaker:[e.id],within:{...t&&{from:t},...a&&{to:a}}}]});return[{speaker:[e,...r]},...a]}function ee(e,t,n){let r=t?{during:t}:{},[i,a]=e;if(i===void 0)throw Error(`a dossier of nothing`);let o=e=>({participants:M(e)?{representing:[e.id]}:{all:[e.id]}}),s=e=>M(e)?n.get(e.id)??[{speaker:[e.id]}]:[{speaker:[e.id]}],c=e=>[{addressee:[e.id]},{mentions:[e.id]}];if(a!==void 0){let e=(e,t)=>({and:[{or:s(e)},{or:c(t)}]});return{meetings:{and:[o(i),o(a)],...r},statements:{or:[e(i,a),e(a,i)],...r}}}if(i.__typename===`Forum`)return{meetings:{forum:[i.id],...r},statements:{forum:[i.id],...r}};if(i.__typename===`Topic`)return{meetings:{about:[i.id],...r},statements:{about:[i.id],...r}};let l=M(i)?{or:[...s(i),{mentions:[i.id]}]}:{speaker:[i.id]};return{meetings:{...o(i),...r},statements:{...l,...r}}}var I=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new I(`
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
    `,{fragmentName:`LicencesOfSources`});var L=new I(`
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
}`),R=new I(`
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
}`),z=new I(`
    query DossierCoverage($for: [ID!]!, $during: DateRange) {
  coverage(for: $for, during: $during, grain: YEAR) {
    buckets {
      start
      extent
    }
  }
}
    `),te=new I(`
    query DossierTie($a: ID!, $b: ID!, $during: DateRange) {
  tie(a: $a, b: $b, during: $during, grain: YEAR) {
    buckets {
      start
      extent: covered
    }
  }
}
    `),ne=new I(`
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
    `),re=new I(`
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
    `),ie=280;function ae({text:e,lang:t}){let n=D(e,ie);return n===void 0?{lang:t,extract:e}:{lang:t,extract:`${Array.from(e).slice(0,n).join(``).trimEnd()} …`,whole:e}}function oe({text:e,renditions:t}){let n=t.filter(t=>t.text===e);return n.filter(({form:e,translated:t})=>e===n[0]?.form&&t===n[0]?.translated)}function se({heads:e,facts:t,coverage:n},{say:r,date:i,span:a,tongue:o}){let s=r,c=[],l=e=>{let t=c.findIndex(t=>t.id===e.id);return t>=0?t+1:c.push(e)},u=e=>[...new Set(e.map(l))].sort((e,t)=>e-t),d=e=>e.citations.map(e=>e.source),f=e=>e.standing===`ASSERTED`?[]:[s(`standing.${e.standing}`)],p=e=>e.citations.some(e=>e.stance===`DENIES`)?[s(`keep.denied`)]:[],m=(e,t)=>a(e,t)||s(`date.unknown`),h=({from:e,to:t,asOf:n,isAttested:r})=>r&&e&&t?e===t?s(`tenure.attestedOnce`,{day:i(e)}):s(`tenure.attested`,{from:i(e),to:i(t)}):`${e?i(e):`?`} – ${t?i(t):n?s(`tenure.asOf`,{day:i(n)}):s(`tenure.openEnd`)}`,g=e.map(e=>({key:e.id,when:e.__typename===`Forum`?m(e.start,e.end):``,text:e.name,entity:e,flags:e.__typename===`Forum`?f(e):[],sources:e.__typename===`Forum`?u(d(e)):[]})),_=e.flatMap(t=>t.__typename===`Leader`?t.tenures.map(n=>({key:n.id,when:h(n),text:`${e.length>1?`${t.name}: `:``}${n.title}, ${n.of.name}`,flags:f(n),sources:u(d(n))})):[]),v=e=>({key:e.id,when:m(e.start,e.end),text:e.name,entity:e,flags:[s(`mode.${e.mode}`),...e.status===`HELD`?[]:[s(`status.${e.status}`)],...e.setting===`VISIT`?[s(`read.setting.VISIT`)]:[],...E(e).flatMap(({forum:e,relation:t,isInferred:n,isPart:r})=>[s(`relation.${r?`part.`:``}${t}`,{it:e.name}),...n?[s(`keep.forumInferred`)]:[]]),...f(e),...p(e)],sources:u(d(e))}),y=({form:e,translated:t,lang:n,locator:r})=>[s(`read.form.${e}`),...t?[s(`read.words.translated`,{language:o(n)})]:[],...r?[r.replace(/^\((.*)\)$/,`$1`)]:[]],b=e=>{let[t,...n]=oe(e),r=u([...t?[t]:[],...n].map(e=>e.source)),a=u([...e.renditions.map(e=>e.source),...d(e)]).filter(e=>!r.includes(e));return{key:e.id,when:e.date?i(e.date):s(`date.unknown`),text:e.speaker.name,quote:ae({text:e.text,lang:t?.lang??e.lang}),entity:e,flags:[...t?y(t):[],...e.speakerNamedAs&&e.speakerNamedAs!==e.speaker.name?[s(`keep.namedAs`,{name:e.speakerNamedAs})]:[],...f(e)],sources:r,...a.length>0&&{also:a}}},x=t.meetings?.nodes??[],S=t.statements?.nodes??[],C=[{key:`who`,title:s(`keep.who`),groups:[{title:``,lines:g}]}];e.some(e=>e.__typename===`Leader`)&&C.push({key:`offices`,title:s(`keep.offices`),note:_.length===0?s(`keep.none`):void 0,groups:[{title:``,lines:_}]}),C.push({key:`meetings`,title:s(`keep.meetings`),note:B(x.length,t.meetings?.totalCount??0,s),groups:V(x,s(`date.unknown`)).map(([e,t])=>({title:e,lines:t.map(v)}))}),C.push({key:`said`,title:s(e.length===1&&M(e[0])?`keep.saidForSide`:`keep.said`),note:B(S.length,t.statements?.totalCount??0,s),groups:[{title:``,lines:S.map(b)}]});let w=H(n??[],[`PARTLY`]),T=H(n??[],[`NOT_COVERED`,`UNKNOWN`]);w&&C.push({key:`partly`,title:s(`keep.partly`),note:w,groups:[]});let D=n?.length?w?`keep.noneUncovered`:`keep.allCovered`:`keep.coverageUnknown`;return C.push({key:`uncovered`,title:s(`keep.uncovered`),note:T||s(D),groups:[]}),{title:e.map(e=>e.name).join(` – `),parts:C,sources:c}}function B(e,t,n){return t===0?n(`keep.none`):t>e?n(`keep.latest`,{shown:e,total:t}):void 0}function V(e,t){let n=new Map;for(let r of e){let e=r.start?.slice(0,4)??t;n.set(e,[...n.get(e)??[],r])}return[...n]}function H(e,t){return T(e.map(({start:e,extent:n})=>({year:e.slice(0,4),counts:t.includes(n)}))).join(`, `)}function U(e){return e.replace(/\s+/g,` `).replace(/[\\`*_{}[\]<>#|~]/g,e=>`\\${e}`)}function W(e){return e.map(e=>` \\[${e}\\]`).join(``)}function G(e,t){let n=[`# ${U(e.title)}`];for(let r of e.parts){n.push(``,`## ${U(r.title)}`),r.note&&n.push(``,U(r.note));for(let e of r.groups){e.title&&n.push(``,`### ${U(e.title)}`),n.push(``);for(let r of e.lines){let e=r.flags.length>0?` (${U(r.flags.join(`, `))})`:``,i=W(r.sources)+(r.also?` – ${U(t.also)}${W(r.also)}`:``);n.push(`- ${r.when?`${U(r.when)}: `:``}${U(r.text)}${r.quote?`: ${U(r.quote.extract)}`:``}${e}${i}`)}}}return n.push(``,`## ${U(t.sources)}`,``),e.sources.forEach((e,r)=>{let i=[e.publisher,e.publishedAt?.slice(0,10),t.licence(e)].filter(Boolean).map(e=>`, ${U(e??``)}`);n.push(`${r+1}. ${U(e.name)}${i.join(``)}${e.url?`, <${e.url}>`:``}`)}),`${n.join(`
`)}\n`}var K=c();function q(){let{say:e}=n();return t=>{let n=O(t);return n?e(`keep.licence`,{licence:n}):e(`keep.licenceUnknown`)}}function ce({dossier:e}){let{language:t,say:r}=n(),i=[...e.parts.map(({key:e,title:t,groups:n})=>({key:e,title:t,count:n.reduce((e,t)=>e+t.lines.length,0)})),{key:`sources`,title:r(`keep.sources`),count:e.sources.length}];return(0,K.jsx)(`nav`,{"aria-label":r(`keep.contents`),className:`${w.contents} screen`,children:(0,K.jsx)(`ul`,{className:`plain`,children:i.map(({key:e,title:n,count:r})=>(0,K.jsxs)(`li`,{children:[(0,K.jsx)(`a`,{href:`#part-${e}`,onClick:t=>X(t,`part-${e}`),children:n}),` `,r>0&&(0,K.jsx)(`span`,{className:`small soft`,children:u(r,t)})]},e))})})}function le({dossier:e}){let{language:t,say:r}=n(),i=q();return(0,K.jsxs)(K.Fragment,{children:[e.parts.map(e=>(0,K.jsx)(`div`,{id:`part-${e.key}`,tabIndex:-1,children:(0,K.jsxs)(g,{title:e.title,children:[e.note&&(0,K.jsx)(`p`,{className:`soft`,children:e.note}),e.groups.map(e=>(0,K.jsxs)(`div`,{children:[e.title&&(0,K.jsx)(`h3`,{children:e.title}),(0,K.jsx)(`ul`,{className:`plain`,children:e.lines.map(e=>(0,K.jsx)(ue,{line:e},e.key))})]},e.title))]})},e.key)),(0,K.jsx)(`div`,{id:`part-sources`,tabIndex:-1,children:(0,K.jsx)(g,{title:r(`keep.sources`),count:String(e.sources.length),children:(0,K.jsx)(`ol`,{className:w.sources,children:e.sources.map((e,n)=>(0,K.jsxs)(`li`,{id:`source-${n+1}`,children:[(0,K.jsx)(m,{entity:{__typename:`Source`,...e}}),e.publisher&&(0,K.jsxs)(`span`,{className:`soft`,children:[`, `,e.publisher]}),e.publishedAt&&(0,K.jsxs)(`span`,{className:`soft`,children:[`, `,f(e.publishedAt.slice(0,10),t)]}),(0,K.jsxs)(`span`,{className:`small soft`,children:[`, `,i(e)]}),e.url&&(0,K.jsxs)(K.Fragment,{children:[` `,(0,K.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,className:`${w.address} small`,children:e.url})]})]},e.id))})})})]})}function ue({line:e}){let{say:t}=n();return(0,K.jsxs)(`li`,{className:w.line,children:[e.when&&(0,K.jsxs)(`span`,{className:`soft`,children:[e.when,`: `]}),e.entity?(0,K.jsx)(m,{entity:e.entity,children:e.text}):(0,K.jsx)(`bdi`,{children:e.text}),e.flags.length>0&&(0,K.jsxs)(`span`,{className:`small soft`,children:[` (`,e.flags.join(`, `),`)`]}),(0,K.jsx)(J,{of:e.sources}),e.quote&&(0,K.jsx)(Y,{quote:e.quote}),e.also&&(0,K.jsxs)(`p`,{className:`${w.also} small soft`,children:[t(`keep.also`),` `,(0,K.jsx)(J,{of:e.also})]})]})}function J({of:e}){return e.map(e=>(0,K.jsxs)(`a`,{href:`#source-${e}`,className:w.mark,onClick:t=>X(t,`source-${e}`),children:[`[`,e,`]`]},e))}function Y({quote:{lang:e,extract:t,whole:r}}){let{say:i}=n(),[a,o]=(0,k.useState)(!1);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`blockquote`,{className:w.quote,lang:e,dir:`auto`,children:a?r:t}),r&&(0,K.jsx)(`button`,{type:`button`,className:`${w.whole} screen`,"aria-expanded":a,onClick:()=>o(!a),children:i(a?`keep.extract`:`keep.whole`)})]})}function X(e,t){e.preventDefault();let n=document.getElementById(t),r=n?.hasAttribute(`tabindex`);n?.scrollIntoView({block:r?`start`:`center`}),(r?n:n?.querySelector(`a`))?.focus({preventScroll:!0})}function de(e){let n=e.filter(M).map(e=>e.id),r=t(ne,{},{enabled:n.length>0,keep:!0}),i=new Map(r.data?.all.map(e=>[e.keys[0]?.value??``,e.count])),a=new Map(n.map(e=>[e,[]]));for(let{keys:e,count:t}of r.data?.bySide??[]){let[n=``,r=``]=e.map(e=>e.value);r!==``&&a.get(n)?.push({leader:r,count:t,all:i.get(r)??t})}let o=[...new Set([...a.values()].flat().filter(e=>e.count<e.all).map(e=>e.leader))],s=r.data!==void 0&&o.length>0,c=t(re,{of:n,leaders:o},{enabled:s}),l=r.error??c.error,u=()=>void(r.error?r:c).refetch();if(n.length>0&&(r.data===void 0||s&&c.data===void 0))return{error:l,again:u};let d=e=>(c.data?.tenures?.nodes??[]).filter(t=>t.of.id===e);return{speakers:new Map([...a].map(([e,t])=>[e,F(e,t,d(e))])),error:null,again:u}}var Z=e(`/dossier`);function fe(){let{of:e,with:r}=Z.useSearch(),{language:i,say:a}=n(),o=[e,r].filter(e=>e!==void 0),c=t(L,{of:o,lang:i},{enabled:o.length>0});return o.length===0?(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`h1`,{children:a(`keep.dossier`)}),(0,K.jsx)(`p`,{children:a(`keep.noSubject`)}),(0,K.jsx)(Q,{})]}):(0,K.jsx)(s,{answer:c,lines:10,children:({entities:e})=>{let t=e.filter(e=>e!==null),n=o.find((t,n)=>e[n]===null);return n===void 0?P(t)?(0,K.jsx)(me,{heads:t},o.join(` `)):(0,K.jsx)(pe,{heads:t}):(0,K.jsx)(S,{id:n})}})}function Q({isAlone:e=!0}){let{of:t,with:r}=Z.useSearch(),{say:i}=n(),a=Z.useNavigate();return(0,K.jsxs)(`div`,{className:`${w.pickers} screen`,children:[(0,K.jsx)(x,{label:i(`keep.of`),value:t,kinds:[`LEADER`,`COUNTRY`,`ORGANIZATION`,`FORUM`,`TOPIC`],onPick:e=>void a({search:t=>({...t,of:e})})}),e&&(0,K.jsx)(x,{label:i(`keep.with`),value:r,kinds:b,onPick:e=>void a({search:t=>({...t,with:e})})}),r&&(0,K.jsx)(`button`,{type:`button`,onClick:()=>void a({search:e=>({...e,with:void 0})}),children:i(`keep.withNobody`)})]})}function pe({heads:e}){let{say:t}=n(),r=e.length===2&&e[0]?.id===e[1]?.id;return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`h1`,{children:t(`keep.dossier`)}),(0,K.jsx)(`p`,{children:t(r?`keep.oneTwice`:`keep.noDossier`)}),(0,K.jsx)(`ul`,{children:(r?e.slice(0,1):e).map(e=>(0,K.jsxs)(`li`,{children:[t(p(e.__typename)),` `,(0,K.jsx)(m,{entity:e})]},e.id))})]})}var $=e=>e&&/^\d{4}$/.test(e)?e:void 0;function me({heads:e}){let{language:i,say:a}=n(),c=Z.useSearch(),[u,p]=[$(c.since),$(c.until)],m=y(u,p),h=u||p?{from:u,to:p}:void 0,{speakers:g,error:_,again:b}=de(e),x=ee(e,h,g??new Map),S=t(R,{...x,lang:i},{enabled:g!==void 0&&!m,keep:!0}),C=e.filter(N).map(e=>e.id),[T=``,E=``]=C,D=u??S.data?.oldest?.nodes[0]?.start?.slice(0,4),O={from:D,to:p??v()},A=C.length===1&&D!==void 0&&!m,j=t(z,{for:C,during:O},{enabled:A,keep:!0}),M=t(te,{a:T,b:E,during:h},{enabled:C.length===2&&!m,keep:!0}),P=A?j:C.length===2?M:void 0,F=!m&&S.data&&(!P||P.data)&&S.data?se({heads:e,facts:S.data,coverage:M.data?.tie.buckets??j.data?.coverage.buckets},{say:a,date:e=>f(e,i),span:(e,t)=>d(e,t,i),tongue:e=>l(e,i)}):void 0,I=[...e,...S.data?.meetings?.nodes??[],...S.data?.statements?.nodes??[]].map(e=>e.id);return(0,K.jsxs)(`article`,{children:[(0,K.jsx)(`p`,{className:w.kind,children:a(`keep.dossier`)}),(0,K.jsx)(`h1`,{children:e.map((e,t)=>(0,K.jsxs)(k.Fragment,{children:[t>0&&`\xA0– `,(0,K.jsx)(`bdi`,{children:e.name})]},e.id))}),(0,K.jsx)(Q,{isAlone:e.every(N)}),(0,K.jsxs)(`div`,{className:`${w.tools} screen`,children:[F&&(0,K.jsx)(he,{dossier:F,ids:I}),(0,K.jsx)(ge,{})]}),m&&(0,K.jsx)(`p`,{role:`alert`,children:a(`period.crossed`,{from:u,to:p})}),!m&&S.isPlaceholderData&&(0,K.jsx)(r,{lines:0,failure:S.failureReason}),F?(0,K.jsxs)(`div`,{className:w.columns,"aria-busy":S.isPlaceholderData,children:[(0,K.jsx)(ce,{dossier:F}),(0,K.jsx)(`div`,{className:w.dossier,children:(0,K.jsx)(le,{dossier:F})})]}):m?null:!g&&_?(0,K.jsx)(o,{error:_,again:b}):P?.error&&!P.data?(0,K.jsx)(o,{error:P.error,again:()=>void P.refetch()}):(0,K.jsx)(s,{answer:S,lines:10,children:()=>(0,K.jsx)(r,{lines:10,failure:P?.failureReason})})]})}function he({dossier:e,ids:t}){let{say:r}=n(),i=q(),a=e.sources.map(e=>e.id).slice(0,500);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`button`,{type:`button`,onClick:()=>window.print(),children:r(`keep.print`)}),(0,K.jsx)(`button`,{type:`button`,onClick:()=>h(`dossier.md`,`text/markdown`,G(e,{sources:r(`keep.sources`),also:r(`keep.also`),licence:i})),children:`Markdown`}),a.length>0&&(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(`a`,{href:C(`bibtex`,a),children:`BibTeX`}),(0,K.jsx)(`a`,{href:C(`csl-json`,a),children:`CSL-JSON`})]}),(0,K.jsx)(`a`,{href:C(`csv`,t),children:`CSV`}),(0,K.jsx)(`a`,{href:C(`xlsx`,t),children:`Excel`}),(0,K.jsx)(_,{title:e.title})]})}function ge(){let{say:e}=n(),t=Z.useNavigate(),{since:r,until:i}=Z.useSearch(),a=e=>void t({search:t=>({...t,...e}),replace:!0});return(0,K.jsx)(`span`,{className:w.period,children:[`since`,`until`].map(t=>(0,K.jsxs)(`label`,{children:[e(`keep.${t}`),` `,(0,K.jsx)(`input`,{className:w.year,inputMode:`numeric`,defaultValue:(t===`since`?r:i)??``,onChange:({currentTarget:{value:e}})=>{(e===``||/^[0-9]{4}$/.test(e))&&a({[t]:e||void 0})}})]},t))})}export{fe as DossierPage};