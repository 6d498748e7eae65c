import{t as e}from"./link-DFhfwyFe.js";import{t}from"./useNavigate-CiFviMMy.js";import{t as n}from"./useSearch-BkoOf5Ia.js";import{b as r,dt as i,f as a,ft as o,gt as s,i as c,n as l,t as u}from"./state-CEDRvIHd.js";import{n as d}from"./format-BB3b7NAs.js";import{o as f,t as p}from"./link-W6q6-Yez.js";import{D as m,F as h}from"./index-i4Q0J0WL.js";import{t as g}from"./proof-DhBA6dOm.js";import{r as _,t as v}from"./doubts-CVNAIFd6.js";import{n as y,r as b,t as x}from"./picker-i8JuMaSw.js";import{n as S,t as C}from"./sentence-DcYxdIA2.js";import{t as w}from"./tie.module-BUHDdVnP.js";var T=s(i(),1),E=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},D=new E(`
    query PathsPage($from: ID!, $to: ID!, $via: [LinkKind!], $maxHubDegree: Int!, $throughSides: Boolean!, $lang: Language) {
  paths(
    from: $from
    to: $to
    via: $via
    first: 5
    maxHubDegree: $maxHubDegree
    throughSides: $throughSides
  ) {
    exhausted
    hubsSkipped {
      __typename
      id
      name(lang: $lang)
    }
    paths {
      length
      hops {
        sentence
        from {
          __typename
          id
          name(lang: $lang)
        }
        to {
          __typename
          id
          name(lang: $lang)
        }
        link {
          id
          kind
          from {
            id
          }
          weight
          calls
          basis
          disputed
          notHeld
          start
          end
          evidence {
            __typename
            id
            name(lang: $lang)
            ... on Meeting {
              start
              end
              mode
              format
              city
              place {
                id
                name(lang: $lang)
              }
              ...Proof
            }
          }
        }
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
}`),O=new E(`
    query TieOfEnds($a: ID!, $b: ID!) {
  tie(a: $a, b: $b) {
    meetings
  }
}
    `),k=o(),A=500,j=1e6;function M(){let{say:e}=a(),{from:r,to:i,through:o}=n({from:`/paths`}),s=o?.includes(`all`)?void 0:y,c=t({from:`/paths`}),u=e=>t=>void c({search:n=>({...n,[e]:t})});return(0,T.useEffect)(()=>{document.title=`${e(`paths.title`)} – Sidelines`}),(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(`h1`,{children:e(`paths.title`)}),(0,k.jsxs)(`div`,{className:w.pickers,children:[(0,k.jsx)(x,{label:e(`paths.from`),value:r,kinds:s,onPick:u(`from`)}),(0,k.jsx)(x,{label:e(`paths.to`),value:i,kinds:s,onPick:u(`to`)})]}),r&&i&&r!==i?(0,k.jsx)(N,{from:r,to:i}):(0,k.jsx)(l,{children:e(r&&r===i?`tie.oneTwice`:`paths.empty`)})]})}function N({from:t,to:i}){let{language:o,say:s}=a(),{through:l}=n({from:`/paths`}),u=[r(b,{id:t,lang:o}),r(b,{id:i,lang:o})],d=u.flatMap(({data:e})=>e?.entity?[e.entity]:[]),m=d.filter(({__typename:e})=>!P.includes(e));if(m.length>0&&!l?.includes(`all`))return(0,k.jsxs)(k.Fragment,{children:[m.map(e=>(0,k.jsxs)(`p`,{role:`alert`,children:[(0,k.jsx)(p,{entity:e}),`: `,s(`paths.noActor`,{kind:s(f(e.__typename))})]},e.id)),(0,k.jsx)(e,{to:`/paths`,search:{from:t,to:i,through:[l,`all`].filter(Boolean).join(`,`)},children:s(`paths.anyLink`)})]});if(d.length<2&&u.some(({isLoading:e})=>e))return(0,k.jsx)(c,{lines:6});let[h,g]=d;return(0,k.jsxs)(k.Fragment,{children:[h&&g&&m.length===0&&(0,k.jsx)(F,{a:h,b:g}),(0,k.jsx)(I,{from:t,to:i})]})}var P=[`Leader`,`Country`,`Organization`];function F({a:e,b:t}){let{say:n}=a(),{data:i}=r(O,{a:e.id,b:t.id});return i?.tie.meetings===0?(0,k.jsx)(`p`,{className:w.lead,children:n(`paths.neverMet`,{a:e.name,b:t.name})}):null}function I({from:t,to:i}){let{language:o,say:s}=a(),{through:c}=n({from:`/paths`}),f={hubs:c?.includes(`hubs`)??!1,all:c?.includes(`all`)??!1,sides:c?.includes(`sides`)??!1},m=r(D,{from:t,to:i,via:f.all?void 0:[`MET`],maxHubDegree:f.hubs?j:A,throughSides:f.sides,lang:o}),g=e=>{let n={...f,...e};return{from:t,to:i,through:[n.hubs&&`hubs`,n.all&&`all`,n.sides&&`sides`].filter(Boolean).join(`,`)||void 0}};return(0,k.jsx)(u,{answer:m,lines:6,children:({paths:n})=>{let r=new Intl.ListFormat(o,{type:`disjunction`}).format(n.hubsSkipped.map(e=>e.name)),i=L(n);return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`p`,{className:`small soft`,children:[s(f.all?`paths.all`:`paths.met`),` `,(0,k.jsx)(e,{to:`/paths`,search:g({all:!f.all}),children:s(f.all?`paths.onlyMet`:`paths.anyLink`)})]}),(0,k.jsxs)(`p`,{className:`small soft`,children:[s(f.sides?`paths.sides`:`paths.noSides`),` `,(0,k.jsx)(e,{to:`/paths`,search:g({sides:!f.sides}),children:s(f.sides?`paths.notThroughSides`:`paths.throughSides`)})]}),n.hubsSkipped.length>0&&(0,k.jsxs)(`p`,{children:[s(`paths.hubs`,{most:d(A,o)}),` `,n.hubsSkipped.map((e,t)=>(0,k.jsxs)(`span`,{children:[t>0&&`, `,(0,k.jsx)(p,{entity:e})]},e.id)),`.`,` `,(0,k.jsx)(e,{to:`/paths`,search:g({hubs:!0}),children:s(`paths.goThrough`)})]}),n.paths.length===0&&(0,k.jsx)(l,{children:s(r?`paths.noneAround`:`paths.none`,{avoided:r})}),n.paths.map((n,r)=>(0,k.jsxs)(h,{title:s(`paths.nth`,{nth:r+1,count:n.length}),children:[(0,k.jsx)(`ol`,{children:n.hops.map(e=>(0,k.jsx)(z,{hop:e},e.link.id))}),(0,k.jsx)(e,{to:`/explore`,search:{seed:[t,...n.hops.map(e=>e.to.id)],reach:0,full:f.all||void 0},children:s(`paths.toGraph`)})]},n.hops.map(e=>e.link.id).join(` `))),i&&(0,k.jsx)(`p`,{children:s(i,{avoided:r})}),f.hubs&&(0,k.jsx)(`p`,{children:(0,k.jsx)(e,{to:`/paths`,search:g({hubs:!1}),children:s(`paths.goAround`)})})]})}})}function L({exhausted:e,hubsSkipped:t,paths:n}){if(!e)return`paths.notExhausted`;if(n.length!==0)return t.length===0?`paths.exhausted`:n.every(({length:e})=>e<=2)?`paths.exhaustedAroundShort`:`paths.exhaustedAround`}function R({link:e}){let{language:t,say:n}=a(),r=e.evidence.length;return e.kind===`MET`&&e.weight>r?(0,k.jsx)(`p`,{className:`small soft`,children:n(`list.latest`,{shown:d(r,t),total:d(e.weight,t)})}):r>=10?(0,k.jsx)(`p`,{className:`small soft`,children:n(`list.tenAtMost`,{most:10})}):null}function z({hop:t}){let{language:n,say:r}=a(),{link:i}=t,[o,s]=i.kind===`MET`||i.from.id===t.from.id?[t.from,t.to]:[t.to,t.from];return(0,k.jsxs)(`li`,{className:w.hop,children:[(0,k.jsxs)(`p`,{className:w.lead,children:[(0,k.jsx)(p,{entity:t.from}),` → `,(0,k.jsx)(p,{entity:t.to})]}),(0,k.jsxs)(`p`,{title:i.evidence.some(e=>e.__typename===`Meeting`&&C(e))?void 0:t.sentence,children:[S(i,o.name,s.name,n,r),(0,k.jsx)(v,{of:i})]}),(0,k.jsxs)(`details`,{children:[(0,k.jsx)(`summary`,{children:r(_(i)?`explore.inferred`:`explore.evidence`)}),_(i)&&(0,k.jsx)(`p`,{className:`small`,children:r(`explore.inferredFrom`)}),(0,k.jsx)(R,{link:i}),(0,k.jsx)(`ul`,{className:`plain`,children:i.evidence.map(e=>(0,k.jsxs)(`li`,{children:[(0,k.jsx)(p,{entity:e}),` `,e.__typename===`Meeting`&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`span`,{className:`small soft`,children:[(0,k.jsx)(m,{on:e.start}),` · `,r(`mode.${e.mode}`),C(e)&&` · ${r(`path.bothTookPart`)}`]}),(0,k.jsx)(g,{of:e})]})]},e.id))}),i.kind===`MET`&&(0,k.jsx)(e,{to:`/tie`,search:{a:t.from.id,b:t.to.id},children:r(`explore.toTie`)})]})]})}export{M as PathsPage};