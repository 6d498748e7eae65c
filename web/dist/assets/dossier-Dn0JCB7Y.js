import{r as e}from"./route-De0qXSKg.js";import{l as t,m as n,nt as r,rt as i,st as a,t as o}from"./state-3rGVMVtK.js";import{r as s,t as c}from"./format-B7L5SZEl.js";import{f as l,m as u,s as d}from"./index-hLrTnF8U.js";import{t as f}from"./unknown-CtUbVyOo.js";import{c as p,l as m,r as h,u as g}from"./scenes-vYRLK9WY.js";import{t as _}from"./link-C_ofWlA5.js";var v=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},y=new v(`
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
}`),b=new v(`
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
}`),x=new v(`
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
    `),S=a(r(),1),C=i();function w({title:e}){let{say:n}=t(),r=u({select:e=>e.location.href}),[i,a]=(0,S.useState)(),[o,s]=(0,S.useState)();return i===void 0?(0,C.jsx)(`span`,{role:`status`,children:o===r?(0,C.jsxs)(C.Fragment,{children:[n(`keep.kept`),` `,(0,C.jsx)(_,{to:`/scenes`,children:n(`keep.scenes`)})]}):(0,C.jsx)(`button`,{type:`button`,onClick:()=>a(e??document.title),children:n(`keep.keep`)})}):(0,C.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),i.trim()!==``&&(h(i.trim(),r),s(r),a(void 0))},children:[(0,C.jsxs)(`label`,{children:[n(`keep.name`),` `,(0,C.jsx)(`input`,{value:i,autoFocus:!0,onChange:e=>a(e.currentTarget.value)})]}),` `,(0,C.jsx)(`button`,{type:`submit`,children:n(`keep.save`)}),` `,(0,C.jsx)(`button`,{type:`button`,onClick:()=>a(void 0),children:n(`keep.cancel`)})]})}function T({heads:e,facts:t,coverage:n},{say:r,date:i,span:a}){let o=r,s=[],c=e=>{let t=s.findIndex(t=>t.id===e.id);return t>=0?t+1:s.push(e)},l=e=>[...new Set(e.map(c))].sort((e,t)=>e-t),u=e=>e.citations.map(e=>e.source),d=e=>e.standing===`ASSERTED`?[]:[o(`standing.${e.standing}`)],f=e=>e.citations.some(e=>e.stance===`DENIES`)?[o(`keep.denied`)]:[],p=(e,t)=>a(e,t)||o(`date.unknown`),m=e.map(e=>({key:e.id,when:e.__typename===`Forum`?p(e.start,e.end):``,text:e.name,entity:e,flags:e.__typename===`Forum`?d(e):[],sources:e.__typename===`Forum`?l(u(e)):[]})),h=e.flatMap(t=>t.__typename===`Leader`?t.tenures.map(n=>({key:n.id,when:`${n.from?i(n.from):`?`} – ${n.to?i(n.to):n.asOf?o(`tenure.asOf`,{day:n.asOf}):o(`tenure.openEnd`)}`,text:`${e.length>1?`${t.name}: `:``}${n.title}, ${n.of.name}`,flags:d(n),sources:l(u(n))})):[]),g=e=>({key:e.id,when:p(e.start,e.end),text:e.name,entity:e,flags:[o(`mode.${e.mode}`),...e.status===`HELD`?[]:[o(`status.${e.status}`)],...e.forumBasis===`INFERRED`?[o(`keep.forumInferred`)]:[],...d(e),...f(e)],sources:l(u(e))}),_=e=>({key:e.id,when:e.date?i(e.date):o(`date.unknown`),text:`${e.speaker.name}: ${e.text}`,lang:e.lang,entity:e,flags:[o(`keep.form.${e.renditions[0]?.form??`PARAPHRASE`}`),...e.speakerNamedAs?[o(`keep.namedAs`,{name:e.speakerNamedAs})]:[],...d(e)],sources:l([...e.renditions.map(e=>e.source),...u(e)])}),v=t.meetings?.nodes??[],y=t.statements?.nodes??[],b=[{key:`who`,title:o(`keep.who`),groups:[{title:``,lines:m}]}];return e.some(e=>e.__typename===`Leader`)&&b.push({key:`offices`,title:o(`keep.offices`),note:h.length===0?o(`keep.none`):void 0,groups:[{title:``,lines:h}]}),b.push({key:`meetings`,title:o(`keep.meetings`),note:E(v.length,t.meetings?.totalCount??0,o),groups:D(v,o(`date.unknown`)).map(([e,t])=>({title:e,lines:t.map(g)}))}),b.push({key:`said`,title:o(`keep.said`),note:E(y.length,t.statements?.totalCount??0,o),groups:[{title:``,lines:y.map(_)}]}),b.push({key:`uncovered`,title:o(`keep.uncovered`),note:O(n,o),groups:[]}),{title:e.map(e=>e.name).join(` – `),parts:b,sources:s}}function E(e,t,n){return t===0?n(`keep.none`):t>e?n(`keep.latest`,{shown:e,total:t}):void 0}function D(e,t){let n=new Map;for(let r of e){let e=r.start?.slice(0,4)??t;n.set(e,[...n.get(e)??[],r])}return[...n]}function O(e,t){if(!e)return t(`keep.coverageUnknown`);let n=[];for(let t of e.buckets){let e=t.start.slice(0,4),r=n.at(-1);r&&r.extent===t.extent?r.to=e:n.push({extent:t.extent,from:e,to:e})}let r=n.filter(e=>e.extent!==`COVERED`);return n.length===0?t(`covered.${e.extent}`):r.length===0?t(`keep.allCovered`):r.map(e=>`${e.from===e.to?e.from:`${e.from}–${e.to}`}: ${t(`covered.${e.extent}`)}`).join(`; `)}function k(e){return e.replace(/\s+/g,` `).replace(/[\\`*_{}[\]<>#|~]/g,e=>`\\${e}`)}function A(e,t){let n=[`# ${k(e.title)}`];for(let t of e.parts){n.push(``,`## ${k(t.title)}`),t.note&&n.push(``,k(t.note));for(let e of t.groups){e.title&&n.push(``,`### ${k(e.title)}`),n.push(``);for(let t of e.lines){let e=t.flags.length>0?` (${k(t.flags.join(`, `))})`:``,r=t.sources.map(e=>` \\[${e}\\]`).join(``);n.push(`- ${t.when?`${k(t.when)}: `:``}${k(t.text)}${e}${r}`)}}}return n.push(``,`## ${k(t.sources)}`,``),e.sources.forEach((e,t)=>{let r=[e.publisher,e.publishedAt?.slice(0,10)].filter(Boolean).map(e=>`, ${k(e??``)}`);n.push(`${t+1}. ${k(e.name)}${r.join(``)}${e.url?`, <${e.url}>`:``}`)}),`${n.join(`
`)}\n`}var j=e(`/dossier`),M=[`Leader`,`Country`,`Organization`];function N(){let{of:e,with:r}=j.useSearch(),{language:i,say:a}=t(),s=[e,r].filter(e=>e!==void 0),c=n(y,{of:s,lang:i},{enabled:s.length>0});return s.length===0?(0,C.jsx)(`h1`,{children:a(`keep.noSubject`)}):(0,C.jsx)(o,{answer:c,lines:10,children:({entities:e})=>{let t=e.filter(e=>e!==null),n=s.find((t,n)=>e[n]===null);return n===void 0?(0,C.jsx)(F,{heads:t},s.join(` `)):(0,C.jsx)(f,{id:n})}})}function P(e,t){let[n=``,r]=e.map(e=>e.id),i=t?{during:t}:{};if(r!==void 0){let e=[[n,r],[r,n]].flatMap(([e=``,t=``])=>[{speaker:[e],addressee:[t]},{speaker:[e],mentions:[t]}]);return{meetings:{participants:{all:[n,r]},...i},statements:{or:e,...i}}}return e[0]?.__typename===`Forum`?{meetings:{forum:[n],...i},statements:{forum:[n],...i}}:e[0]?.__typename===`Topic`?{meetings:{about:[n],...i},statements:{about:[n],...i}}:{meetings:{participants:{any:[n]},...i},statements:{speaker:[n],...i}}}function F({heads:e}){let{language:r,say:i}=t(),{since:a,until:l}=j.useSearch(),u=a||l?{from:a,to:l}:void 0,d=n(b,{...P(e,u),lang:r},{keep:!0}),f=e.filter(e=>M.includes(e.__typename)).map(e=>e.id),p=n(x,{for:f,during:u},{enabled:f.length>0,keep:!0});return f.length>0&&!p.data?(0,C.jsx)(o,{answer:p,lines:10,children:()=>null}):(0,C.jsx)(o,{answer:d,lines:10,children:t=>{let n=T({heads:e,facts:t,coverage:p.data?.coverage},{say:i,date:e=>c(e,r),span:(e,t)=>s(e,t,r)}),a=[...e,...t.meetings?.nodes??[],...t.statements?.nodes??[]].map(e=>e.id);return(0,C.jsxs)(`article`,{className:g.dossier,children:[(0,C.jsx)(`p`,{className:`small soft`,children:i(`keep.dossier`)}),(0,C.jsx)(`h1`,{children:(0,C.jsx)(`bdi`,{children:n.title})}),(0,C.jsx)(I,{dossier:n,ids:a}),(0,C.jsx)(L,{dossier:n})]})}})}function I({dossier:e,ids:n}){let{say:r}=t(),i=j.useNavigate(),{since:a,until:o}=j.useSearch(),s=e.sources.map(e=>e.id).slice(0,500),c=e=>void i({search:t=>({...t,...e}),replace:!0});return(0,C.jsxs)(`div`,{className:`${g.tools} screen`,children:[(0,C.jsx)(`button`,{type:`button`,onClick:()=>window.print(),children:r(`keep.print`)}),(0,C.jsx)(`button`,{type:`button`,onClick:()=>p(`dossier.md`,A(e,{sources:r(`keep.sources`)}),`text/markdown`),children:`Markdown`}),s.length>0&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`a`,{href:m(`bibtex`,s),children:`BibTeX`}),(0,C.jsx)(`a`,{href:m(`csl-json`,s),children:`CSL-JSON`})]}),(0,C.jsx)(`a`,{href:m(`csv`,n),children:`CSV`}),(0,C.jsx)(w,{title:e.title}),[`since`,`until`].map(e=>(0,C.jsxs)(`label`,{children:[r(`keep.${e}`),` `,(0,C.jsx)(`input`,{className:g.year,inputMode:`numeric`,defaultValue:(e===`since`?a:o)??``,placeholder:`2012`,onChange:({currentTarget:{value:t}})=>{(t===``||/^[0-9]{4}$/.test(t))&&c({[e]:t||void 0})}})]},e))]})}function L({dossier:e}){let{say:n}=t();return(0,C.jsxs)(C.Fragment,{children:[e.parts.map(e=>(0,C.jsxs)(l,{title:e.title,children:[e.note&&(0,C.jsx)(`p`,{className:`soft`,children:e.note}),e.groups.map(e=>(0,C.jsxs)(`div`,{children:[e.title&&(0,C.jsx)(`h3`,{children:e.title}),(0,C.jsx)(`ul`,{className:`plain`,children:e.lines.map(e=>(0,C.jsx)(R,{line:e},e.key))})]},e.title))]},e.key)),(0,C.jsx)(l,{title:n(`keep.sources`),count:String(e.sources.length),children:(0,C.jsx)(`ol`,{className:g.sources,children:e.sources.map((e,t)=>(0,C.jsxs)(`li`,{id:`source-${t+1}`,children:[(0,C.jsx)(d,{entity:{__typename:`Source`,...e}}),e.publisher&&(0,C.jsxs)(`span`,{className:`soft`,children:[`, `,e.publisher]}),e.publishedAt&&(0,C.jsxs)(`span`,{className:`soft`,children:[`, `,e.publishedAt.slice(0,10)]}),e.url&&(0,C.jsxs)(C.Fragment,{children:[` `,(0,C.jsx)(`a`,{href:e.url,rel:`noreferrer external`,target:`_blank`,className:`${g.address} small`,children:e.url})]})]},e.id))})})]})}function R({line:e}){return(0,C.jsxs)(`li`,{className:g.line,children:[e.when&&(0,C.jsxs)(`span`,{className:`soft`,children:[e.when,`: `]}),e.entity?(0,C.jsx)(d,{entity:e.entity,children:(0,C.jsx)(`span`,{lang:e.lang,children:e.text})}):(0,C.jsx)(`bdi`,{children:e.text}),e.flags.length>0&&(0,C.jsxs)(`span`,{className:`small soft`,children:[` (`,e.flags.join(`, `),`)`]}),e.sources.map(e=>(0,C.jsxs)(`a`,{href:`#source-${e}`,className:g.mark,onClick:t=>z(t,e),children:[`[`,e,`]`]},e))]})}function z(e,t){e.preventDefault();let n=document.getElementById(`source-${t}`);n?.scrollIntoView({block:`center`}),n?.querySelector(`a`)?.focus({preventScroll:!0})}export{N as DossierPage};