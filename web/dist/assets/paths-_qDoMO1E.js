import{t as e}from"./link-DV-OHURR.js";import{t}from"./useNavigate-CtECLoax.js";import{t as n}from"./useSearch-D7fChQFR.js";import{b as r,f as i,i as a,lt as o,mt as s,n as c,t as l,ut as u}from"./state-Zr2rHonA.js";import{n as d,r as f}from"./format-BB3b7NAs.js";import{o as p,t as m}from"./link-C_NT_D8D.js";import{D as h,F as g}from"./index-DGLSw5zi.js";import{t as _}from"./proof-BlcHZ-eQ.js";import{r as v,t as y}from"./doubts-DYy5nCna.js";import{n as b,r as x,t as S}from"./picker-Cx-edb4e.js";import{t as C}from"./tie.module-BUHDdVnP.js";var w=s(o(),1);function T(e,t,n,r,i){if(e.kind!==`MET`)return O(i(`path.${e.kind}`,{from:t,to:n}),D(e,r,i),e.weight,0,i);let a=e.weight-e.calls,o=e.evidence.find(e=>e.__typename===`Meeting`&&(a===0||e.mode===`IN_PERSON`)),s=o?.__typename===`Meeting`?o:void 0,c=s?f(s.start,s.end,r):``;if(a===0)return O(i(`path.${E(e)}`,{from:t,to:n}),c,e.calls,0,i);let l=s?.place?.name??s?.city;return O(l?i(`path.metIn`,{from:t,to:n,place:l}):i(`path.met`,{from:t,to:n}),c,a,e.calls,i)}function E({weight:e,evidence:t}){let n=new Set(t.map(e=>e.__typename===`Meeting`?e.mode:void 0));return e>t.length||n.size>1?`spoke`:n.has(`PHONE`)?`phone`:`video`}function D({kind:e,start:t,end:n},r,i){return e!==`HELD_OFFICE`&&e!==`MEMBER_OF`?f(t,n,r):t&&!n?i(`path.since`,{from:f(t,null,r)}):n&&!t?i(`path.until`,{to:f(n,null,r)}):f(t,n,r)}function O(e,t,n,r,i){let a=[n>1?t?i(`path.latestOf`,{when:t,count:n}):i(`path.count`,{count:n}):t,r>0?i(`path.calls`,{count:r}):``].filter(e=>e);return a.length>0?`${e} (${a.join(`, `)}).`:`${e}.`}var k=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},A=new k(`
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
      sentence
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
}`),j=new k(`
    query TieOfEnds($a: ID!, $b: ID!) {
  tie(a: $a, b: $b) {
    meetings
  }
}
    `),M=u(),N=500,P=1e6;function F(){let{say:e}=i(),{from:r,to:a,through:o}=n({from:`/paths`}),s=o?.includes(`all`)?void 0:b,l=t({from:`/paths`}),u=e=>t=>void l({search:n=>({...n,[e]:t})});return(0,w.useEffect)(()=>{document.title=`${e(`paths.title`)} – Sidelines`}),(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`h1`,{children:e(`paths.title`)}),(0,M.jsxs)(`div`,{className:C.pickers,children:[(0,M.jsx)(S,{label:e(`paths.from`),value:r,kinds:s,onPick:u(`from`)}),(0,M.jsx)(S,{label:e(`paths.to`),value:a,kinds:s,onPick:u(`to`)})]}),r&&a&&r!==a?(0,M.jsx)(I,{from:r,to:a}):(0,M.jsx)(c,{children:e(r&&r===a?`tie.oneTwice`:`paths.empty`)})]})}function I({from:t,to:o}){let{language:s,say:c}=i(),{through:l}=n({from:`/paths`}),u=[r(x,{id:t,lang:s}),r(x,{id:o,lang:s})],d=u.flatMap(({data:e})=>e?.entity?[e.entity]:[]),f=d.filter(({__typename:e})=>!L.includes(e));if(f.length>0&&!l?.includes(`all`))return(0,M.jsxs)(M.Fragment,{children:[f.map(e=>(0,M.jsxs)(`p`,{role:`alert`,children:[(0,M.jsx)(m,{entity:e}),`: `,c(`paths.noActor`,{kind:c(p(e.__typename))})]},e.id)),(0,M.jsx)(e,{to:`/paths`,search:{from:t,to:o,through:[l,`all`].filter(Boolean).join(`,`)},children:c(`paths.anyLink`)})]});if(d.length<2&&u.some(({isLoading:e})=>e))return(0,M.jsx)(a,{lines:6});let[h,g]=d;return(0,M.jsxs)(M.Fragment,{children:[h&&g&&f.length===0&&(0,M.jsx)(R,{a:h,b:g}),(0,M.jsx)(z,{from:t,to:o})]})}var L=[`Leader`,`Country`,`Organization`];function R({a:e,b:t}){let{say:n}=i(),{data:a}=r(j,{a:e.id,b:t.id});return a?.tie.meetings===0?(0,M.jsx)(`p`,{className:C.lead,children:n(`paths.neverMet`,{a:e.name,b:t.name})}):null}function z({from:t,to:a}){let{language:o,say:s}=i(),{through:u}=n({from:`/paths`}),d={hubs:u?.includes(`hubs`)??!1,all:u?.includes(`all`)??!1,sides:u?.includes(`sides`)??!1},f=r(A,{from:t,to:a,via:d.all?void 0:[`MET`],maxHubDegree:d.hubs?P:N,throughSides:d.sides,lang:o}),p=e=>{let n={...d,...e};return{from:t,to:a,through:[n.hubs&&`hubs`,n.all&&`all`,n.sides&&`sides`].filter(Boolean).join(`,`)||void 0}};return(0,M.jsx)(l,{answer:f,lines:6,children:({paths:n})=>{let r=new Intl.ListFormat(o,{type:`disjunction`}).format(n.hubsSkipped.map(e=>e.name)),i=B(n);return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(`p`,{className:`small soft`,children:[s(d.all?`paths.all`:`paths.met`),` `,(0,M.jsx)(e,{to:`/paths`,search:p({all:!d.all}),children:s(d.all?`paths.onlyMet`:`paths.anyLink`)})]}),(0,M.jsxs)(`p`,{className:`small soft`,children:[s(d.sides?`paths.sides`:`paths.noSides`),` `,(0,M.jsx)(e,{to:`/paths`,search:p({sides:!d.sides}),children:s(d.sides?`paths.notThroughSides`:`paths.throughSides`)})]}),n.hubsSkipped.length>0&&(0,M.jsxs)(`p`,{children:[s(`paths.hubs`),` `,n.hubsSkipped.map((e,t)=>(0,M.jsxs)(`span`,{children:[t>0&&`, `,(0,M.jsx)(m,{entity:e})]},e.id)),`.`,` `,(0,M.jsx)(e,{to:`/paths`,search:p({hubs:!0}),children:s(`paths.goThrough`)})]}),n.paths.length===0&&(0,M.jsx)(c,{children:s(r?`paths.noneAround`:`paths.none`,{avoided:r})}),n.paths.map((n,r)=>(0,M.jsxs)(g,{title:s(`paths.nth`,{nth:r+1,count:n.length}),children:[(0,M.jsx)(`ol`,{children:n.hops.map(e=>(0,M.jsx)(H,{hop:e},e.link.id))}),(0,M.jsx)(e,{to:`/explore`,search:{seed:[t,...n.hops.map(e=>e.to.id)],reach:0,full:d.all||void 0},children:s(`paths.toGraph`)})]},n.sentence)),i&&(0,M.jsx)(`p`,{children:s(i,{avoided:r})}),d.hubs&&(0,M.jsx)(`p`,{children:(0,M.jsx)(e,{to:`/paths`,search:p({hubs:!1}),children:s(`paths.goAround`)})})]})}})}function B({exhausted:e,hubsSkipped:t,paths:n}){if(!e)return`paths.notExhausted`;if(n.length!==0)return t.length===0?`paths.exhausted`:n.every(({length:e})=>e<=2)?`paths.exhaustedAroundShort`:`paths.exhaustedAround`}function V({link:e}){let{language:t,say:n}=i(),r=e.evidence.length;return e.kind===`MET`&&e.weight>r?(0,M.jsx)(`p`,{className:`small soft`,children:n(`list.latest`,{shown:d(r,t),total:d(e.weight,t)})}):r>=10?(0,M.jsx)(`p`,{className:`small soft`,children:n(`list.tenAtMost`,{most:10})}):null}function H({hop:t}){let{language:n,say:r}=i(),{link:a}=t,[o,s]=a.kind===`MET`||a.from.id===t.from.id?[t.from,t.to]:[t.to,t.from];return(0,M.jsxs)(`li`,{className:C.hop,children:[(0,M.jsxs)(`p`,{className:C.lead,children:[(0,M.jsx)(m,{entity:t.from}),` → `,(0,M.jsx)(m,{entity:t.to})]}),(0,M.jsxs)(`p`,{title:t.sentence,children:[T(a,o.name,s.name,n,r),(0,M.jsx)(y,{of:a})]}),(0,M.jsxs)(`details`,{children:[(0,M.jsx)(`summary`,{children:r(v(a)?`explore.inferred`:`explore.evidence`)}),v(a)&&(0,M.jsx)(`p`,{className:`small`,children:r(`explore.inferredFrom`)}),(0,M.jsx)(V,{link:a}),(0,M.jsx)(`ul`,{className:`plain`,children:a.evidence.map(e=>(0,M.jsxs)(`li`,{children:[(0,M.jsx)(m,{entity:e}),` `,e.__typename===`Meeting`&&(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(`span`,{className:`small soft`,children:[(0,M.jsx)(h,{on:e.start}),` · `,r(`mode.${e.mode}`)]}),(0,M.jsx)(_,{of:e})]})]},e.id))}),a.kind===`MET`&&(0,M.jsx)(e,{to:`/tie`,search:{a:t.from.id,b:t.to.id},children:r(`explore.toTie`)})]})]})}export{F as PathsPage};