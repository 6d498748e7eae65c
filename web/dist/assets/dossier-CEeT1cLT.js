import{r as e}from"./route-DmmphQz_.js";import{ct as t,ft as n,r,st as i,t as a,u as o,v as s}from"./state-BUElhUX6.js";import{n as c,r as l,t as u}from"./format-DPXxF3pN.js";import{C as d,O as f,a as p,k as m,v as h}from"./index-6yhaByVy.js";import{n as g}from"./save-seczpPcI.js";import{n as _,t as v}from"./picker-9KT--cj-.js";import{n as y,t as b}from"./file-DE3xEcTj.js";import{t as x}from"./dossier.module-s-h7ateW.js";import{t as S}from"./runs-BCMqENvC.js";import{t as C}from"./forums-CDp4HOCg.js";import{t as w}from"./segments-FaAacA-O.js";var T=[`Leader`],E=[`Country`,`Organization`];function D({__typename:e}){return E.includes(e)}function O(e){return D(e)||T.includes(e.__typename)}function k(e){let[t,n]=e;return t===void 0?!1:n===void 0?O(t)||t.__typename===`Forum`||t.__typename===`Topic`:t.id!==n.id&&O(t)&&O(n)}function A(e,t,n){let r=t.filter(e=>e.count>=e.all).map(e=>e.leader),i=new Set(t.filter(e=>e.count<e.all).map(e=>e.leader)),a=n.flatMap(({leader:e,from:t,to:n,asOf:r})=>{if(!i.has(e.id))return[];let a=n??r;return!t&&!a?[]:[{speaker:[e.id],within:{...t&&{from:t},...a&&{to:a}}}]});return[{speaker:[e,...r]},...a]}function j(e,t,n){let r=t?{during:t}:{},[i,a]=e;if(i===void 0)throw Error(`a dossier of nothing`);let o=e=>({participants:D(e)?{representing:[e.id]}:{all:[e.id]}}),s=e=>D(e)?n.get(e.id)??[{speaker:[e.id]}]:[{speaker:[e.id]}],c=e=>[{addressee:[e.id]},{mentions:[e.id]}];if(a!==void 0){let e=(e,t)=>({and:[{or:s(e)},{or:c(t)}]});return{meetings:{and:[o(i),o(a)],...r},statements:{or:[e(i,a),e(a,i)],...r}}}if(i.__typename===`Forum`)return{meetings:{forum:[i.id],...r},statements:{forum:[i.id],...r}};if(i.__typename===`Topic`)return{meetings:{about:[i.id],...r},statements:{about:[i.id],...r}};let l=D(i)?{or:[...s(i),{mentions:[i.id]}]}:{speaker:[i.id]};return{meetings:{...o(i),...r},statements:{...l,...r}}}var M=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new M(`
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
    `,{fragmentName:`LicencesOfSources`});var N=new M(`
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
}`),P=new M(`
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
}`),F=new M(`
    query DossierCoverage($for: [ID!]!, $during: DateRange) {
  coverage(for: $for, during: $during, grain: YEAR) {
    buckets {
      start
      extent
    }
  }
}
    `),I=new M(`
    query DossierTie($a: ID!, $b: ID!, $during: DateRange) {
  tie(a: $a, b: $b, during: $during, grain: YEAR) {
    buckets {
      start
      extent: covered
    }
  }
}
    `),L=new M(`
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
    `),R=new M(`
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
    `),z=280;function B({text:e,lang:t}){let n=w(e,z);return n===void 0?{lang:t,extract:e}:{lang:t,extract:`${Array.from(e).slice(0,n).join(``).trimEnd()} …`,whole:e}}function V({heads:e,facts:t,coverage:n},{say:r,date:i,span:a}){let o=r,s=[],c=e=>{let t=s.findIndex(t=>t.id===e.id);return t>=0?t+1:s.push(e)},l=e=>[...new Set(e.map(c))].sort((e,t)=>e-t),u=e=>e.citations.map(e=>e.source),d=e=>e.standing===`ASSERTED`?[]:[o(`standing.${e.standing}`)],f=e=>e.citations.some(e=>e.stance===`DENIES`)?[o(`keep.denied`)]:[],p=(e,t)=>a(e,t)||o(`date.unknown`),m=({from:e,to:t,asOf:n,isAttested:r})=>r&&e&&t?e===t?o(`tenure.attestedOnce`,{day:i(e)}):o(`tenure.attested`,{from:i(e),to:i(t)}):`${e?i(e):`?`} – ${t?i(t):n?o(`tenure.asOf`,{day:i(n)}):o(`tenure.openEnd`)}`,h=e.map(e=>({key:e.id,when:e.__typename===`Forum`?p(e.start,e.end):``,text:e.name,entity:e,flags:e.__typename===`Forum`?d(e):[],sources:e.__typename===`Forum`?l(u(e)):[]})),g=e.flatMap(t=>t.__typename===`Leader`?t.tenures.map(n=>({key:n.id,when:m(n),text:`${e.length>1?`${t.name}: `:``}${n.title}, ${n.of.name}`,flags:d(n),sources:l(u(n))})):[]),_=e=>({key:e.id,when:p(e.start,e.end),text:e.name,entity:e,flags:[o(`mode.${e.mode}`),...e.status===`HELD`?[]:[o(`status.${e.status}`)],...e.setting===`VISIT`?[o(`read.setting.VISIT`)]:[],...C(e).flatMap(({forum:e,relation:t,isInferred:n,isPart:r})=>[o(`relation.${r?`part.`:``}${t}`,{it:e.name}),...n?[o(`keep.forumInferred`)]:[]]),...d(e),...f(e)],sources:l(u(e))}),v=e=>({key:e.id,when:e.date?i(e.date):o(`date.unknown`),text:e.speaker.name,quote:B(e),entity:e,flags:[o(`keep.form.${e.renditions[0]?.form??`PARAPHRASE`}`),...e.speakerNamedAs?[o(`keep.namedAs`,{name:e.speakerNamedAs})]:[],...d(e)],sources:l([...e.renditions.map(e=>e.source),...u(e)])}),y=t.meetings?.nodes??[],b=t.statements?.nodes??[],x=[{key:`who`,title:o(`keep.who`),groups:[{title:``,lines:h}]}];e.some(e=>e.__typename===`Leader`)&&x.push({key:`offices`,title:o(`keep.offices`),note:g.length===0?o(`keep.none`):void 0,groups:[{title:``,lines:g}]}),x.push({key:`meetings`,title:o(`keep.meetings`),note:H(y.length,t.meetings?.totalCount??0,o),groups:U(y,o(`date.unknown`)).map(([e,t])=>({title:e,lines:t.map(_)}))}),x.push({key:`said`,title:o(e.length===1&&D(e[0])?`keep.saidForSide`:`keep.said`),note:H(b.length,t.statements?.totalCount??0,o),groups:[{title:``,lines:b.map(v)}]});let S=W(n??[],[`PARTLY`]),w=W(n??[],[`NOT_COVERED`,`UNKNOWN`]);S&&x.push({key:`partly`,title:o(`keep.partly`),note:S,groups:[]});let T=n?.length?S?`keep.noneUncovered`:`keep.allCovered`:`keep.coverageUnknown`;return x.push({key:`uncovered`,title:o(`keep.uncovered`),note:w||o(T),groups:[]}),{title:e.map(e=>e.name).join(` – `),parts:x,sources:s}}function H(e,t,n){return t===0?n(`keep.none`):t>e?n(`keep.latest`,{shown:e,total:t}):void 0}function U(e,t){let n=new Map;for(let r of e){let e=r.start?.slice(0,4)??t;n.set(e,[...n.get(e)??[],r])}return[...n]}function W(e,t){return S(e.map(({start:e,extent:n})=>({year:e.slice(0,4),counts:t.includes(n)}))).join(`, `)}function G(e){return e.replace(/\s+/g,` `).replace(/[\\`*_{}[\]<>#|~]/g,e=>`\\${e}`)}function K(e,t){let n=[`# ${G(e.title)}`];for(let t of e.parts){n.push(``,`## ${G(t.title)}`),t.note&&n.push(``,G(t.note));for(let e of t.groups){e.title&&n.push(``,`### ${G(e.title)}`),n.push(``);for(let t of e.lines){let e=t.flags.length>0?` (${G(t.flags.join(`, `))})`:``,r=t.sources.map(e=>` \\[${e}\\]`).join(``);n.push(`- ${t.when?`${G(t.when)}: `:``}${G(t.text)}${t.quote?`: ${G(t.quote.extract)}`:``}${e}${r}`)}}}return n.push(``,`## ${G(t.sources)}`,``),e.sources.forEach((e,r)=>{let i=[e.publisher,e.publishedAt?.slice(0,10),t.licence(e)].filter(Boolean).map(e=>`, ${G(e??``)}`);n.push(`${r+1}. ${G(e.name)}${i.join(``)}${e.url?`, <${e.url}>`:``}`)}),`${n.join(`
`)}\n`}var q=n(i(),1),J=t();function Y(){let{say:e}=o();return({collection:t})=>t?.licence?e(`keep.licence`,{licence:t.licence}):e(`keep.licenceUnknown`)}function ee({dossier:e}){let{language:t,say:n}=o(),r=[...e.parts.map(({key:e,title:t,groups:n})=>({key:e,title:t,count:n.reduce((e,t)=>e+t.lines.length,0)})),{key:`sources`,title:n(`keep.sources`),count:e.sources.length}];return(0,J.jsx)(`nav`,{"aria-label":n(`keep.contents`),className:`${x.contents} screen`,children:(0,J.jsx)(`ul`,{className:`plain`,children:r.map(({key:e,title:n,count:r})=>(0,J.jsxs)(`li`,{children:[(0,J.jsx)(`a`,{href:`#part-${e}`,onClick:t=>X(t,`part-${e}`),children:n}),` `,r>0&&(0,J.jsx)(`span`,{className:`small soft`,children:c(r,t)})]},e))})})}function te({dossier:e}){let{language:t,say:n}=o(),r=Y();return(0,J.jsxs)(J.Fragment,{children:[e.parts.map(e=>(0,J.jsx)(`div`,{id:`part-${e.key}`,tabIndex:-1,children:(0,J.jsxs)(m,{title:e.title,children:[e.note&&(0,J.jsx)(`p`,{className:`soft`,children:e.note}),e.groups.map(e=>(0,J.jsxs)(`div`,{children:[e.title&&(0,J.jsx)(`h3`,{children:e.title}),(0,J.jsx)(`ul`,{className:`plain`,children:e.lines.map(e=>(0,J.jsx)(ne,{line:e},e.key))})]},e.title))]})},e.key)),(0,J.jsx)(`div`,{id:`part-sources`,tabIndex:-1,children:(0,J.jsx)(m,{title:n(`keep.sources`),count:String(e.sources.length),children:(0,J.jsx)(`ol`,{className:x.sources,children:e.sources.map((e,n)=>(0,J.jsxs)(`li`,{id:`source-${n+1}`,children:[(0,J.jsx)(d,{entity:{__typename:`Source`,...e}}),e.publisher&&(0,J.jsxs)(`span`,{className:`soft`,children:[`, `,e.publisher]}),e.publishedAt&&(0,J.jsxs)(`span`,{className:`soft`,children:[`, `,u(e.publishedAt.slice(0,10),t)]}),(0,J.jsxs)(`span`,{className:`small soft`,children:[`, `,r(e)]}),e.url&&(0,J.jsxs)(J.Fragment,{children:[` `,(0,J.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,className:`${x.address} small`,children:e.url})]})]},e.id))})})})]})}function ne({line:e}){return(0,J.jsxs)(`li`,{className:x.line,children:[e.when&&(0,J.jsxs)(`span`,{className:`soft`,children:[e.when,`: `]}),e.entity?(0,J.jsx)(d,{entity:e.entity,children:e.text}):(0,J.jsx)(`bdi`,{children:e.text}),e.flags.length>0&&(0,J.jsxs)(`span`,{className:`small soft`,children:[` (`,e.flags.join(`, `),`)`]}),e.sources.map(e=>(0,J.jsxs)(`a`,{href:`#source-${e}`,className:x.mark,onClick:t=>X(t,`source-${e}`),children:[`[`,e,`]`]},e)),e.quote&&(0,J.jsx)(re,{quote:e.quote})]})}function re({quote:{lang:e,extract:t,whole:n}}){let{say:r}=o(),[i,a]=(0,q.useState)(!1);return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`blockquote`,{className:x.quote,lang:e,dir:`auto`,children:i?n:t}),n&&(0,J.jsx)(`button`,{type:`button`,className:`${x.whole} screen`,"aria-expanded":i,onClick:()=>a(!i),children:r(i?`keep.extract`:`keep.whole`)})]})}function X(e,t){e.preventDefault();let n=document.getElementById(t),r=n?.hasAttribute(`tabindex`);n?.scrollIntoView({block:r?`start`:`center`}),(r?n:n?.querySelector(`a`))?.focus({preventScroll:!0})}function ie(e){let t=e.filter(D).map(e=>e.id),n=s(L,{},{enabled:t.length>0,keep:!0}),r=new Map(n.data?.all.map(e=>[e.keys[0]?.value??``,e.count])),i=new Map(t.map(e=>[e,[]]));for(let{keys:e,count:t}of n.data?.bySide??[]){let[n=``,a=``]=e.map(e=>e.value);a!==``&&i.get(n)?.push({leader:a,count:t,all:r.get(a)??t})}let a=[...new Set([...i.values()].flat().filter(e=>e.count<e.all).map(e=>e.leader))],o=n.data!==void 0&&a.length>0,c=s(R,{of:t,leaders:a},{enabled:o}),l=n.error??c.error,u=()=>void(n.error?n:c).refetch();if(t.length>0&&(n.data===void 0||o&&c.data===void 0))return{error:l,again:u};let d=e=>(c.data?.tenures?.nodes??[]).filter(t=>t.of.id===e);return{speakers:new Map([...i].map(([e,t])=>[e,A(e,t,d(e))])),error:null,again:u}}var Z=e(`/dossier`);function ae(){let{of:e,with:t}=Z.useSearch(),{language:n,say:r}=o(),i=[e,t].filter(e=>e!==void 0),c=s(N,{of:i,lang:n},{enabled:i.length>0});return i.length===0?(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`h1`,{children:r(`keep.dossier`)}),(0,J.jsx)(`p`,{children:r(`keep.noSubject`)}),(0,J.jsx)(Q,{})]}):(0,J.jsx)(a,{answer:c,lines:10,children:({entities:e})=>{let t=e.filter(e=>e!==null),n=i.find((t,n)=>e[n]===null);return n===void 0?k(t)?(0,J.jsx)(se,{heads:t},i.join(` `)):(0,J.jsx)(oe,{heads:t}):(0,J.jsx)(y,{id:n})}})}function Q({isAlone:e=!0}){let{of:t,with:n}=Z.useSearch(),{say:r}=o(),i=Z.useNavigate();return(0,J.jsxs)(`div`,{className:`${x.pickers} screen`,children:[(0,J.jsx)(v,{label:r(`keep.of`),value:t,kinds:[`LEADER`,`COUNTRY`,`ORGANIZATION`,`FORUM`,`TOPIC`],onPick:e=>void i({search:t=>({...t,of:e})})}),e&&(0,J.jsx)(v,{label:r(`keep.with`),value:n,kinds:_,onPick:e=>void i({search:t=>({...t,with:e})})}),n&&(0,J.jsx)(`button`,{type:`button`,onClick:()=>void i({search:e=>({...e,with:void 0})}),children:r(`keep.withNobody`)})]})}function oe({heads:e}){let{say:t}=o(),n=e.length===2&&e[0]?.id===e[1]?.id;return(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`h1`,{children:t(`keep.dossier`)}),(0,J.jsx)(`p`,{children:t(n?`keep.oneTwice`:`keep.noDossier`)}),(0,J.jsx)(`ul`,{children:(n?e.slice(0,1):e).map(e=>(0,J.jsxs)(`li`,{children:[t(f(e.__typename)),` `,(0,J.jsx)(d,{entity:e})]},e.id))})]})}var $=e=>e&&/^\d{4}$/.test(e)?e:void 0;function se({heads:e}){let{language:t,say:n}=o(),i=Z.useSearch(),[c,d]=[$(i.since),$(i.until)],f=c||d?{from:c,to:d}:void 0,{speakers:p,error:m,again:g}=ie(e),_=j(e,f,p??new Map),v=s(P,{..._,lang:t},{enabled:p!==void 0,keep:!0}),y=e.filter(O).map(e=>e.id),[b=``,S=``]=y,C=c??v.data?.oldest?.nodes[0]?.start?.slice(0,4),w={from:C,to:d??h()},T=y.length===1&&C!==void 0,E=s(F,{for:y,during:w},{enabled:T,keep:!0}),D=s(I,{a:b,b:S,during:f},{enabled:y.length===2,keep:!0});return!p&&m?(0,J.jsx)(r,{error:m,again:g}):T&&!E.data?(0,J.jsx)(a,{answer:E,lines:10,children:()=>null}):y.length===2&&!D.data?(0,J.jsx)(a,{answer:D,lines:10,children:()=>null}):(0,J.jsx)(a,{answer:v,lines:10,children:r=>{let i=V({heads:e,facts:r,coverage:D.data?.tie.buckets??E.data?.coverage.buckets},{say:n,date:e=>u(e,t),span:(e,n)=>l(e,n,t)}),a=[...e,...r.meetings?.nodes??[],...r.statements?.nodes??[]].map(e=>e.id);return(0,J.jsxs)(`article`,{children:[(0,J.jsx)(`p`,{className:x.kind,children:n(`keep.dossier`)}),(0,J.jsx)(`h1`,{children:(0,J.jsx)(`bdi`,{children:i.title})}),(0,J.jsx)(Q,{isAlone:e.every(O)}),(0,J.jsx)(ce,{dossier:i,ids:a}),(0,J.jsxs)(`div`,{className:x.columns,children:[(0,J.jsx)(ee,{dossier:i}),(0,J.jsx)(`div`,{className:x.dossier,children:(0,J.jsx)(te,{dossier:i})})]})]})}})}function ce({dossier:e,ids:t}){let{say:n}=o(),r=Z.useNavigate(),{since:i,until:a}=Z.useSearch(),s=Y(),c=e.sources.map(e=>e.id).slice(0,500),l=e=>void r({search:t=>({...t,...e}),replace:!0});return(0,J.jsxs)(`div`,{className:`${x.tools} screen`,children:[(0,J.jsx)(`button`,{type:`button`,onClick:()=>window.print(),children:n(`keep.print`)}),(0,J.jsx)(`button`,{type:`button`,onClick:()=>g(`dossier.md`,`text/markdown`,K(e,{sources:n(`keep.sources`),licence:s})),children:`Markdown`}),c.length>0&&(0,J.jsxs)(J.Fragment,{children:[(0,J.jsx)(`a`,{href:b(`bibtex`,c),children:`BibTeX`}),(0,J.jsx)(`a`,{href:b(`csl-json`,c),children:`CSL-JSON`})]}),(0,J.jsx)(`a`,{href:b(`csv`,t),children:`CSV`}),(0,J.jsx)(`a`,{href:b(`xlsx`,t),children:`Excel`}),(0,J.jsx)(p,{title:e.title}),[`since`,`until`].map(e=>(0,J.jsxs)(`label`,{children:[n(`keep.${e}`),` `,(0,J.jsx)(`input`,{className:x.year,inputMode:`numeric`,defaultValue:(e===`since`?i:a)??``,onChange:({currentTarget:{value:t}})=>{(t===``||/^[0-9]{4}$/.test(t))&&l({[e]:t||void 0})}})]},e))]})}export{ae as DossierPage};