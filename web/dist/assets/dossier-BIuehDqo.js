import{r as e}from"./route-DFxYMVK0.js";import{l as t,m as n,rt as r,t as i}from"./state-Bw_xDT9K.js";import{r as a,t as o}from"./format-B7L5SZEl.js";import{b as s,h as c,i as l}from"./index-dCyFb65w.js";import{n as u,t as d}from"./file-OPBdrH1L.js";import{t as f}from"./dossier.module-aFJG6aXY.js";import{n as p}from"./save-seczpPcI.js";var m=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},h=new m(`
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
      }
    }
    ... on Forum {
      start
      end
      ...Proof
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
}`),g=new m(`
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
      forumBasis
      ...Proof
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
        }
      }
      ...Proof
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
}`),_=new m(`
    query DossierCoverage($for: [ID!]!, $during: DateRange) {
  coverage(for: $for, during: $during, grain: YEAR) {
    extent
    buckets {
      start
      extent
      days
      coveredDays
    }
  }
}
    `);function v({heads:e,facts:t,coverage:n},{say:r,date:i,span:a}){let o=r,s=[],c=e=>{let t=s.findIndex(t=>t.id===e.id);return t>=0?t+1:s.push(e)},l=e=>[...new Set(e.map(c))].sort((e,t)=>e-t),u=e=>e.citations.map(e=>e.source),d=e=>e.standing===`ASSERTED`?[]:[o(`standing.${e.standing}`)],f=e=>e.citations.some(e=>e.stance===`DENIES`)?[o(`keep.denied`)]:[],p=(e,t)=>a(e,t)||o(`date.unknown`),m=e.map(e=>({key:e.id,when:e.__typename===`Forum`?p(e.start,e.end):``,text:e.name,entity:e,flags:e.__typename===`Forum`?d(e):[],sources:e.__typename===`Forum`?l(u(e)):[]})),h=e.flatMap(t=>t.__typename===`Leader`?t.tenures.map(n=>({key:n.id,when:`${n.from?i(n.from):`?`} – ${n.to?i(n.to):n.asOf?o(`tenure.asOf`,{day:n.asOf}):o(`tenure.openEnd`)}`,text:`${e.length>1?`${t.name}: `:``}${n.title}, ${n.of.name}`,flags:d(n),sources:l(u(n))})):[]),g=e=>({key:e.id,when:p(e.start,e.end),text:e.name,entity:e,flags:[o(`mode.${e.mode}`),...e.status===`HELD`?[]:[o(`status.${e.status}`)],...e.forumBasis===`INFERRED`?[o(`keep.forumInferred`)]:[],...d(e),...f(e)],sources:l(u(e))}),_=e=>({key:e.id,when:e.date?i(e.date):o(`date.unknown`),text:`${e.speaker.name}: ${e.text}`,lang:e.lang,entity:e,flags:[o(`keep.form.${e.renditions[0]?.form??`PARAPHRASE`}`),...e.speakerNamedAs?[o(`keep.namedAs`,{name:e.speakerNamedAs})]:[],...d(e)],sources:l([...e.renditions.map(e=>e.source),...u(e)])}),v=t.meetings?.nodes??[],S=t.statements?.nodes??[],C=[{key:`who`,title:o(`keep.who`),groups:[{title:``,lines:m}]}];return e.some(e=>e.__typename===`Leader`)&&C.push({key:`offices`,title:o(`keep.offices`),note:h.length===0?o(`keep.none`):void 0,groups:[{title:``,lines:h}]}),C.push({key:`meetings`,title:o(`keep.meetings`),note:y(v.length,t.meetings?.totalCount??0,o),groups:b(v,o(`date.unknown`)).map(([e,t])=>({title:e,lines:t.map(g)}))}),C.push({key:`said`,title:o(`keep.said`),note:y(S.length,t.statements?.totalCount??0,o),groups:[{title:``,lines:S.map(_)}]}),C.push({key:`uncovered`,title:o(`keep.uncovered`),note:x(n,o),groups:[]}),{title:e.map(e=>e.name).join(` – `),parts:C,sources:s}}function y(e,t,n){return t===0?n(`keep.none`):t>e?n(`keep.latest`,{shown:e,total:t}):void 0}function b(e,t){let n=new Map;for(let r of e){let e=r.start?.slice(0,4)??t;n.set(e,[...n.get(e)??[],r])}return[...n]}function x(e,t){if(!e)return t(`keep.coverageUnknown`);let n=[];for(let t of e.buckets){let e=t.start.slice(0,4),r=n.at(-1);r&&r.extent===t.extent?r.to=e:n.push({extent:t.extent,from:e,to:e})}let r=n.filter(e=>e.extent!==`COVERED`);return n.length===0?t(`covered.${e.extent}`):r.length===0?t(`keep.allCovered`):r.map(e=>`${e.from===e.to?e.from:`${e.from}–${e.to}`}: ${t(`covered.${e.extent}`)}`).join(`; `)}function S(e){return e.replace(/\s+/g,` `).replace(/[\\`*_{}[\]<>#|~]/g,e=>`\\${e}`)}function C(e,t){let n=[`# ${S(e.title)}`];for(let t of e.parts){n.push(``,`## ${S(t.title)}`),t.note&&n.push(``,S(t.note));for(let e of t.groups){e.title&&n.push(``,`### ${S(e.title)}`),n.push(``);for(let t of e.lines){let e=t.flags.length>0?` (${S(t.flags.join(`, `))})`:``,r=t.sources.map(e=>` \\[${e}\\]`).join(``);n.push(`- ${t.when?`${S(t.when)}: `:``}${S(t.text)}${e}${r}`)}}}return n.push(``,`## ${S(t.sources)}`,``),e.sources.forEach((e,t)=>{let r=[e.publisher,e.publishedAt?.slice(0,10)].filter(Boolean).map(e=>`, ${S(e??``)}`);n.push(`${t+1}. ${S(e.name)}${r.join(``)}${e.url?`, <${e.url}>`:``}`)}),`${n.join(`
`)}\n`}var w=r(),T=e(`/dossier`),E=[`Leader`,`Country`,`Organization`];function D(){let{of:e,with:r}=T.useSearch(),{language:a,say:o}=t(),s=[e,r].filter(e=>e!==void 0),c=n(h,{of:s,lang:a},{enabled:s.length>0});return s.length===0?(0,w.jsx)(`h1`,{children:o(`keep.noSubject`)}):(0,w.jsx)(i,{answer:c,lines:10,children:({entities:e})=>{let t=e.filter(e=>e!==null),n=s.find((t,n)=>e[n]===null);return n===void 0?(0,w.jsx)(k,{heads:t},s.join(` `)):(0,w.jsx)(u,{id:n})}})}function O(e,t){let[n=``,r]=e.map(e=>e.id),i=t?{during:t}:{};if(r!==void 0){let e=[[n,r],[r,n]].flatMap(([e=``,t=``])=>[{speaker:[e],addressee:[t]},{speaker:[e],mentions:[t]}]);return{meetings:{participants:{all:[n,r]},...i},statements:{or:e,...i}}}return e[0]?.__typename===`Forum`?{meetings:{forum:[n],...i},statements:{forum:[n],...i}}:e[0]?.__typename===`Topic`?{meetings:{about:[n],...i},statements:{about:[n],...i}}:{meetings:{participants:{any:[n]},...i},statements:{speaker:[n],...i}}}function k({heads:e}){let{language:r,say:s}=t(),{since:c,until:l}=T.useSearch(),u=c||l?{from:c,to:l}:void 0,d=n(g,{...O(e,u),lang:r},{keep:!0}),p=e.filter(e=>E.includes(e.__typename)).map(e=>e.id),m=n(_,{for:p,during:u},{enabled:p.length>0,keep:!0});return p.length>0&&!m.data?(0,w.jsx)(i,{answer:m,lines:10,children:()=>null}):(0,w.jsx)(i,{answer:d,lines:10,children:t=>{let n=v({heads:e,facts:t,coverage:m.data?.coverage},{say:s,date:e=>o(e,r),span:(e,t)=>a(e,t,r)}),i=[...e,...t.meetings?.nodes??[],...t.statements?.nodes??[]].map(e=>e.id);return(0,w.jsxs)(`article`,{className:f.dossier,children:[(0,w.jsx)(`p`,{className:`small soft`,children:s(`keep.dossier`)}),(0,w.jsx)(`h1`,{children:(0,w.jsx)(`bdi`,{children:n.title})}),(0,w.jsx)(A,{dossier:n,ids:i}),(0,w.jsx)(j,{dossier:n})]})}})}function A({dossier:e,ids:n}){let{say:r}=t(),i=T.useNavigate(),{since:a,until:o}=T.useSearch(),s=e.sources.map(e=>e.id).slice(0,500),c=e=>void i({search:t=>({...t,...e}),replace:!0});return(0,w.jsxs)(`div`,{className:`${f.tools} screen`,children:[(0,w.jsx)(`button`,{type:`button`,onClick:()=>window.print(),children:r(`keep.print`)}),(0,w.jsx)(`button`,{type:`button`,onClick:()=>p(`dossier.md`,`text/markdown`,C(e,{sources:r(`keep.sources`)})),children:`Markdown`}),s.length>0&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`a`,{href:d(`bibtex`,s),children:`BibTeX`}),(0,w.jsx)(`a`,{href:d(`csl-json`,s),children:`CSL-JSON`})]}),(0,w.jsx)(`a`,{href:d(`csv`,n),children:`CSV`}),(0,w.jsx)(l,{title:e.title}),[`since`,`until`].map(e=>(0,w.jsxs)(`label`,{children:[r(`keep.${e}`),` `,(0,w.jsx)(`input`,{className:f.year,inputMode:`numeric`,defaultValue:(e===`since`?a:o)??``,placeholder:`2012`,onChange:({currentTarget:{value:t}})=>{(t===``||/^[0-9]{4}$/.test(t))&&c({[e]:t||void 0})}})]},e))]})}function j({dossier:e}){let{say:n}=t();return(0,w.jsxs)(w.Fragment,{children:[e.parts.map(e=>(0,w.jsxs)(s,{title:e.title,children:[e.note&&(0,w.jsx)(`p`,{className:`soft`,children:e.note}),e.groups.map(e=>(0,w.jsxs)(`div`,{children:[e.title&&(0,w.jsx)(`h3`,{children:e.title}),(0,w.jsx)(`ul`,{className:`plain`,children:e.lines.map(e=>(0,w.jsx)(M,{line:e},e.key))})]},e.title))]},e.key)),(0,w.jsx)(s,{title:n(`keep.sources`),count:String(e.sources.length),children:(0,w.jsx)(`ol`,{className:f.sources,children:e.sources.map((e,t)=>(0,w.jsxs)(`li`,{id:`source-${t+1}`,children:[(0,w.jsx)(c,{entity:{__typename:`Source`,...e}}),e.publisher&&(0,w.jsxs)(`span`,{className:`soft`,children:[`, `,e.publisher]}),e.publishedAt&&(0,w.jsxs)(`span`,{className:`soft`,children:[`, `,e.publishedAt.slice(0,10)]}),e.url&&(0,w.jsxs)(w.Fragment,{children:[` `,(0,w.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,className:`${f.address} small`,children:e.url})]})]},e.id))})})]})}function M({line:e}){return(0,w.jsxs)(`li`,{className:f.line,children:[e.when&&(0,w.jsxs)(`span`,{className:`soft`,children:[e.when,`: `]}),e.entity?(0,w.jsx)(c,{entity:e.entity,children:(0,w.jsx)(`span`,{lang:e.lang,children:e.text})}):(0,w.jsx)(`bdi`,{children:e.text}),e.flags.length>0&&(0,w.jsxs)(`span`,{className:`small soft`,children:[` (`,e.flags.join(`, `),`)`]}),e.sources.map(e=>(0,w.jsxs)(`a`,{href:`#source-${e}`,className:f.mark,onClick:t=>N(t,e),children:[`[`,e,`]`]},e))]})}function N(e,t){e.preventDefault();let n=document.getElementById(`source-${t}`);n?.scrollIntoView({block:`center`}),n?.querySelector(`a`)?.focus({preventScroll:!0})}export{D as DossierPage};