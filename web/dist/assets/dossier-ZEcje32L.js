import{r as e}from"./route-BcXIJkyi.js";import{ct as t,r as n,t as r,u as i,v as a}from"./state-DIbiJuFH.js";import{r as o,t as s}from"./format-DPXxF3pN.js";import{T as c,a as l,m as u,w as d,y as f}from"./index-DXIh8bLX.js";import{n as p}from"./save-seczpPcI.js";import{n as m,t as h}from"./picker-DWzHTL0X.js";import{n as g,t as _}from"./file-DJqoPFoN.js";import{t as v}from"./dossier.module-DZf-uGLf.js";import{t as y}from"./runs-BCMqENvC.js";import{t as b}from"./forums-CDp4HOCg.js";var x=[`Leader`],S=[`Country`,`Organization`];function C({__typename:e}){return S.includes(e)}function w(e){return C(e)||x.includes(e.__typename)}function T(e){let[t,n]=e;return t===void 0?!1:n===void 0?w(t)||t.__typename===`Forum`||t.__typename===`Topic`:t.id!==n.id&&w(t)&&w(n)}function E(e,t,n){let r=t.filter(e=>e.count>=e.all).map(e=>e.leader),i=new Set(t.filter(e=>e.count<e.all).map(e=>e.leader)),a=n.flatMap(({leader:e,from:t,to:n,asOf:r})=>{if(!i.has(e.id))return[];let a=n??r;return!t&&!a?[]:[{speaker:[e.id],within:{...t&&{from:t},...a&&{to:a}}}]});return[{speaker:[e,...r]},...a]}function D(e,t,n){let r=t?{during:t}:{},[i,a]=e;if(i===void 0)throw Error(`a dossier of nothing`);let o=e=>({participants:C(e)?{representing:[e.id]}:{all:[e.id]}}),s=e=>C(e)?n.get(e.id)??[{speaker:[e.id]}]:[{speaker:[e.id]}],c=e=>[{addressee:[e.id]},{mentions:[e.id]}];if(a!==void 0){let e=(e,t)=>({and:[{or:s(e)},{or:c(t)}]});return{meetings:{and:[o(i),o(a)],...r},statements:{or:[e(i,a),e(a,i)],...r}}}if(i.__typename===`Forum`)return{meetings:{forum:[i.id],...r},statements:{forum:[i.id],...r}};if(i.__typename===`Topic`)return{meetings:{about:[i.id],...r},statements:{about:[i.id],...r}};let l=C(i)?{or:[...s(i),{mentions:[i.id]}]}:{speaker:[i.id]};return{meetings:{...o(i),...r},statements:{...l,...r}}}var O=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new O(`
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
    `,{fragmentName:`LicencesOfSources`});var k=new O(`
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
}`),A=new O(`
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
}`),j=new O(`
    query DossierCoverage($for: [ID!]!, $during: DateRange) {
  coverage(for: $for, during: $during, grain: YEAR) {
    buckets {
      start
      extent
    }
  }
}
    `),M=new O(`
    query DossierTie($a: ID!, $b: ID!, $during: DateRange) {
  tie(a: $a, b: $b, during: $during, grain: YEAR) {
    buckets {
      start
      extent: covered
    }
  }
}
    `),N=new O(`
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
    `),P=new O(`
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
    `);function F({heads:e,facts:t,coverage:n},{say:r,date:i,span:a}){let o=r,s=[],c=e=>{let t=s.findIndex(t=>t.id===e.id);return t>=0?t+1:s.push(e)},l=e=>[...new Set(e.map(c))].sort((e,t)=>e-t),u=e=>e.citations.map(e=>e.source),d=e=>e.standing===`ASSERTED`?[]:[o(`standing.${e.standing}`)],f=e=>e.citations.some(e=>e.stance===`DENIES`)?[o(`keep.denied`)]:[],p=(e,t)=>a(e,t)||o(`date.unknown`),m=({from:e,to:t,asOf:n,isAttested:r})=>r&&e&&t?e===t?o(`tenure.attestedOnce`,{day:i(e)}):o(`tenure.attested`,{from:i(e),to:i(t)}):`${e?i(e):`?`} – ${t?i(t):n?o(`tenure.asOf`,{day:i(n)}):o(`tenure.openEnd`)}`,h=e.map(e=>({key:e.id,when:e.__typename===`Forum`?p(e.start,e.end):``,text:e.name,entity:e,flags:e.__typename===`Forum`?d(e):[],sources:e.__typename===`Forum`?l(u(e)):[]})),g=e.flatMap(t=>t.__typename===`Leader`?t.tenures.map(n=>({key:n.id,when:m(n),text:`${e.length>1?`${t.name}: `:``}${n.title}, ${n.of.name}`,flags:d(n),sources:l(u(n))})):[]),_=e=>({key:e.id,when:p(e.start,e.end),text:e.name,entity:e,flags:[o(`mode.${e.mode}`),...e.status===`HELD`?[]:[o(`status.${e.status}`)],...e.setting===`VISIT`?[o(`read.setting.VISIT`)]:[],...b(e).flatMap(({forum:e,relation:t,isInferred:n,isPart:r})=>[o(`relation.${r?`part.`:``}${t}`,{it:e.name}),...n?[o(`keep.forumInferred`)]:[]]),...d(e),...f(e)],sources:l(u(e))}),v=e=>({key:e.id,when:e.date?i(e.date):o(`date.unknown`),text:`${e.speaker.name}: ${e.text}`,lang:e.lang,entity:e,flags:[o(`keep.form.${e.renditions[0]?.form??`PARAPHRASE`}`),...e.speakerNamedAs?[o(`keep.namedAs`,{name:e.speakerNamedAs})]:[],...d(e)],sources:l([...e.renditions.map(e=>e.source),...u(e)])}),y=t.meetings?.nodes??[],x=t.statements?.nodes??[],S=[{key:`who`,title:o(`keep.who`),groups:[{title:``,lines:h}]}];e.some(e=>e.__typename===`Leader`)&&S.push({key:`offices`,title:o(`keep.offices`),note:g.length===0?o(`keep.none`):void 0,groups:[{title:``,lines:g}]}),S.push({key:`meetings`,title:o(`keep.meetings`),note:I(y.length,t.meetings?.totalCount??0,o),groups:L(y,o(`date.unknown`)).map(([e,t])=>({title:e,lines:t.map(_)}))}),S.push({key:`said`,title:o(e.length===1&&C(e[0])?`keep.saidForSide`:`keep.said`),note:I(x.length,t.statements?.totalCount??0,o),groups:[{title:``,lines:x.map(v)}]});let w=R(n??[],[`PARTLY`]),T=R(n??[],[`NOT_COVERED`,`UNKNOWN`]);w&&S.push({key:`partly`,title:o(`keep.partly`),note:w,groups:[]});let E=n?.length?w?`keep.noneUncovered`:`keep.allCovered`:`keep.coverageUnknown`;return S.push({key:`uncovered`,title:o(`keep.uncovered`),note:T||o(E),groups:[]}),{title:e.map(e=>e.name).join(` – `),parts:S,sources:s}}function I(e,t,n){return t===0?n(`keep.none`):t>e?n(`keep.latest`,{shown:e,total:t}):void 0}function L(e,t){let n=new Map;for(let r of e){let e=r.start?.slice(0,4)??t;n.set(e,[...n.get(e)??[],r])}return[...n]}function R(e,t){return y(e.map(({start:e,extent:n})=>({year:e.slice(0,4),counts:t.includes(n)}))).join(`, `)}function z(e){return e.replace(/\s+/g,` `).replace(/[\\`*_{}[\]<>#|~]/g,e=>`\\${e}`)}function B(e,t){let n=[`# ${z(e.title)}`];for(let t of e.parts){n.push(``,`## ${z(t.title)}`),t.note&&n.push(``,z(t.note));for(let e of t.groups){e.title&&n.push(``,`### ${z(e.title)}`),n.push(``);for(let t of e.lines){let e=t.flags.length>0?` (${z(t.flags.join(`, `))})`:``,r=t.sources.map(e=>` \\[${e}\\]`).join(``);n.push(`- ${t.when?`${z(t.when)}: `:``}${z(t.text)}${e}${r}`)}}}return n.push(``,`## ${z(t.sources)}`,``),e.sources.forEach((e,r)=>{let i=[e.publisher,e.publishedAt?.slice(0,10),t.licence(e)].filter(Boolean).map(e=>`, ${z(e??``)}`);n.push(`${r+1}. ${z(e.name)}${i.join(``)}${e.url?`, <${e.url}>`:``}`)}),`${n.join(`
`)}\n`}function V(e){let t=e.filter(C).map(e=>e.id),n=a(N,{},{enabled:t.length>0,keep:!0}),r=new Map(n.data?.all.map(e=>[e.keys[0]?.value??``,e.count])),i=new Map(t.map(e=>[e,[]]));for(let{keys:e,count:t}of n.data?.bySide??[]){let[n=``,a=``]=e.map(e=>e.value);a!==``&&i.get(n)?.push({leader:a,count:t,all:r.get(a)??t})}let o=[...new Set([...i.values()].flat().filter(e=>e.count<e.all).map(e=>e.leader))],s=n.data!==void 0&&o.length>0,c=a(P,{of:t,leaders:o},{enabled:s}),l=n.error??c.error,u=()=>void(n.error?n:c).refetch();if(t.length>0&&(n.data===void 0||s&&c.data===void 0))return{error:l,again:u};let d=e=>(c.data?.tenures?.nodes??[]).filter(t=>t.of.id===e);return{speakers:new Map([...i].map(([e,t])=>[e,E(e,t,d(e))])),error:null,again:u}}var H=t(),U=e(`/dossier`);function W(){let{of:e,with:t}=U.useSearch(),{language:n,say:o}=i(),s=[e,t].filter(e=>e!==void 0),c=a(k,{of:s,lang:n},{enabled:s.length>0});return s.length===0?(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`h1`,{children:o(`keep.dossier`)}),(0,H.jsx)(`p`,{children:o(`keep.noSubject`)}),(0,H.jsx)(G,{})]}):(0,H.jsx)(r,{answer:c,lines:10,children:({entities:e})=>{let t=e.filter(e=>e!==null),n=s.find((t,n)=>e[n]===null);return n===void 0?T(t)?(0,H.jsx)(J,{heads:t},s.join(` `)):(0,H.jsx)(K,{heads:t}):(0,H.jsx)(g,{id:n})}})}function G({isAlone:e=!0}){let{of:t,with:n}=U.useSearch(),{say:r}=i(),a=U.useNavigate();return(0,H.jsxs)(`div`,{className:`${v.pickers} screen`,children:[(0,H.jsx)(h,{label:r(`keep.of`),value:t,kinds:[`LEADER`,`COUNTRY`,`ORGANIZATION`,`FORUM`,`TOPIC`],onPick:e=>void a({search:t=>({...t,of:e})})}),e&&(0,H.jsx)(h,{label:r(`keep.with`),value:n,kinds:m,onPick:e=>void a({search:t=>({...t,with:e})})}),n&&(0,H.jsx)(`button`,{type:`button`,onClick:()=>void a({search:e=>({...e,with:void 0})}),children:r(`keep.withNobody`)})]})}function K({heads:e}){let{say:t}=i(),n=e.length===2&&e[0]?.id===e[1]?.id;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`h1`,{children:t(`keep.dossier`)}),(0,H.jsx)(`p`,{children:t(n?`keep.oneTwice`:`keep.noDossier`)}),(0,H.jsx)(`ul`,{children:(n?e.slice(0,1):e).map(e=>(0,H.jsxs)(`li`,{children:[t(d(e.__typename)),` `,(0,H.jsx)(f,{entity:e})]},e.id))})]})}var q=e=>e&&/^\d{4}$/.test(e)?e:void 0;function J({heads:e}){let{language:t,say:c}=i(),l=U.useSearch(),[d,f]=[q(l.since),q(l.until)],p=d||f?{from:d,to:f}:void 0,{speakers:m,error:h,again:g}=V(e),_=D(e,p,m??new Map),y=a(A,{..._,lang:t},{enabled:m!==void 0,keep:!0}),b=e.filter(w).map(e=>e.id),[x=``,S=``]=b,C=d??y.data?.oldest?.nodes[0]?.start?.slice(0,4),T={from:C,to:f??u()},E=b.length===1&&C!==void 0,O=a(j,{for:b,during:T},{enabled:E,keep:!0}),k=a(M,{a:x,b:S,during:p},{enabled:b.length===2,keep:!0});return!m&&h?(0,H.jsx)(n,{error:h,again:g}):E&&!O.data?(0,H.jsx)(r,{answer:O,lines:10,children:()=>null}):b.length===2&&!k.data?(0,H.jsx)(r,{answer:k,lines:10,children:()=>null}):(0,H.jsx)(r,{answer:y,lines:10,children:n=>{let r=F({heads:e,facts:n,coverage:k.data?.tie.buckets??O.data?.coverage.buckets},{say:c,date:e=>s(e,t),span:(e,n)=>o(e,n,t)}),i=[...e,...n.meetings?.nodes??[],...n.statements?.nodes??[]].map(e=>e.id);return(0,H.jsxs)(`article`,{className:v.dossier,children:[(0,H.jsx)(`p`,{className:v.kind,children:c(`keep.dossier`)}),(0,H.jsx)(`h1`,{children:(0,H.jsx)(`bdi`,{children:r.title})}),(0,H.jsx)(G,{isAlone:e.every(w)}),(0,H.jsx)(Y,{dossier:r,ids:i}),(0,H.jsx)(Z,{dossier:r})]})}})}function Y({dossier:e,ids:t}){let{say:n}=i(),r=U.useNavigate(),{since:a,until:o}=U.useSearch(),s=X(),c=e.sources.map(e=>e.id).slice(0,500),u=e=>void r({search:t=>({...t,...e}),replace:!0});return(0,H.jsxs)(`div`,{className:`${v.tools} screen`,children:[(0,H.jsx)(`button`,{type:`button`,onClick:()=>window.print(),children:n(`keep.print`)}),(0,H.jsx)(`button`,{type:`button`,onClick:()=>p(`dossier.md`,`text/markdown`,B(e,{sources:n(`keep.sources`),licence:s})),children:`Markdown`}),c.length>0&&(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(`a`,{href:_(`bibtex`,c),children:`BibTeX`}),(0,H.jsx)(`a`,{href:_(`csl-json`,c),children:`CSL-JSON`})]}),(0,H.jsx)(`a`,{href:_(`csv`,t),children:`CSV`}),(0,H.jsx)(l,{title:e.title}),[`since`,`until`].map(e=>(0,H.jsxs)(`label`,{children:[n(`keep.${e}`),` `,(0,H.jsx)(`input`,{className:v.year,inputMode:`numeric`,defaultValue:(e===`since`?a:o)??``,placeholder:`2012`,onChange:({currentTarget:{value:t}})=>{(t===``||/^[0-9]{4}$/.test(t))&&u({[e]:t||void 0})}})]},e))]})}function X(){let{say:e}=i();return({collection:t})=>t?.licence?e(`keep.licence`,{licence:t.licence}):e(`keep.licenceUnknown`)}function Z({dossier:e}){let{language:t,say:n}=i(),r=X();return(0,H.jsxs)(H.Fragment,{children:[e.parts.map(e=>(0,H.jsxs)(c,{title:e.title,children:[e.note&&(0,H.jsx)(`p`,{className:`soft`,children:e.note}),e.groups.map(e=>(0,H.jsxs)(`div`,{children:[e.title&&(0,H.jsx)(`h3`,{children:e.title}),(0,H.jsx)(`ul`,{className:`plain`,children:e.lines.map(e=>(0,H.jsx)(Q,{line:e},e.key))})]},e.title))]},e.key)),(0,H.jsx)(c,{title:n(`keep.sources`),count:String(e.sources.length),children:(0,H.jsx)(`ol`,{className:v.sources,children:e.sources.map((e,n)=>(0,H.jsxs)(`li`,{id:`source-${n+1}`,children:[(0,H.jsx)(f,{entity:{__typename:`Source`,...e}}),e.publisher&&(0,H.jsxs)(`span`,{className:`soft`,children:[`, `,e.publisher]}),e.publishedAt&&(0,H.jsxs)(`span`,{className:`soft`,children:[`, `,s(e.publishedAt.slice(0,10),t)]}),(0,H.jsxs)(`span`,{className:`small soft`,children:[`, `,r(e)]}),e.url&&(0,H.jsxs)(H.Fragment,{children:[` `,(0,H.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,className:`${v.address} small`,children:e.url})]})]},e.id))})})]})}function Q({line:e}){return(0,H.jsxs)(`li`,{className:v.line,children:[e.when&&(0,H.jsxs)(`span`,{className:`soft`,children:[e.when,`: `]}),e.entity?(0,H.jsx)(f,{entity:e.entity,children:(0,H.jsx)(`span`,{lang:e.lang,children:e.text})}):(0,H.jsx)(`bdi`,{children:e.text}),e.flags.length>0&&(0,H.jsxs)(`span`,{className:`small soft`,children:[` (`,e.flags.join(`, `),`)`]}),e.sources.map(e=>(0,H.jsxs)(`a`,{href:`#source-${e}`,className:v.mark,onClick:t=>$(t,e),children:[`[`,e,`]`]},e))]})}function $(e,t){e.preventDefault();let n=document.getElementById(`source-${t}`);n?.scrollIntoView({block:`center`}),n?.querySelector(`a`)?.focus({preventScroll:!0})}export{W as DossierPage};