import{t as e}from"./link-BZRlAwdN.js";import{n as t,t as n}from"./useNavigate-B98p7SXF.js";import{b as r,f as i,lt as a,mt as o,n as s,t as c,ut as l}from"./state-BzPsRay4.js";import{n as u,r as d}from"./format-BB3b7NAs.js";import{N as f,T as p}from"./index-BxxLs4NT.js";import{t as m}from"./link-1WI-7rwv.js";import{t as h}from"./proof--IwlBDxo.js";import{r as g,t as _}from"./doubts-CdUfQr7_.js";import{n as v,t as y}from"./picker-D6Tz08Ey.js";import{t as b}from"./tie.module-CyqdzpHZ.js";var x=o(a(),1);function S(e,t,n,r,i){if(e.kind!==`MET`)return T(i(`path.${e.kind}`,{from:t,to:n}),w(e,r,i),e.weight,0,i);let a=e.weight-e.calls,o=e.evidence.find(e=>e.__typename===`Meeting`&&(a===0||e.mode===`IN_PERSON`)),s=o?.__typename===`Meeting`?o:void 0,c=s?d(s.start,s.end,r):``;if(a===0)return T(i(`path.${C(e)}`,{from:t,to:n}),c,e.calls,0,i);let l=s?.place?.name??s?.city;return T(l?i(`path.metIn`,{from:t,to:n,place:l}):i(`path.met`,{from:t,to:n}),c,a,e.calls,i)}function C({weight:e,evidence:t}){let n=new Set(t.map(e=>e.__typename===`Meeting`?e.mode:void 0));return e>t.length||n.size>1?`spoke`:n.has(`PHONE`)?`phone`:`video`}function w({kind:e,start:t,end:n},r,i){return e!==`HELD_OFFICE`&&e!==`MEMBER_OF`?d(t,n,r):t&&!n?i(`path.since`,{from:d(t,null,r)}):n&&!t?i(`path.until`,{to:d(n,null,r)}):d(t,n,r)}function T(e,t,n,r,i){let a=[n>1?t?i(`path.latestOf`,{when:t,count:n}):i(`path.count`,{count:n}):t,r>0?i(`path.calls`,{count:r}):``].filter(e=>e);return a.length>0?`${e} (${a.join(`, `)}).`:`${e}.`}var E=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),D=l(),O=500,k=1e6;function A(){let{say:e}=i(),{from:r,to:a,through:o}=t({from:`/paths`}),c=o?.includes(`all`)?void 0:v,l=n({from:`/paths`}),u=e=>t=>void l({search:n=>({...n,[e]:t})});return(0,x.useEffect)(()=>{document.title=`${e(`paths.title`)} – Sidelines`}),(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`h1`,{children:e(`paths.title`)}),(0,D.jsxs)(`div`,{className:b.pickers,children:[(0,D.jsx)(y,{label:e(`paths.from`),value:r,kinds:c,onPick:u(`from`)}),(0,D.jsx)(y,{label:e(`paths.to`),value:a,kinds:c,onPick:u(`to`)})]}),r&&a&&r!==a?(0,D.jsx)(j,{from:r,to:a}):(0,D.jsx)(s,{children:e(r&&r===a?`tie.oneTwice`:`paths.empty`)})]})}function j({from:n,to:a}){let{language:o,say:l}=i(),{through:u}=t({from:`/paths`}),d={hubs:u?.includes(`hubs`)??!1,all:u?.includes(`all`)??!1,sides:u?.includes(`sides`)??!1},p=r(E,{from:n,to:a,via:d.all?void 0:[`MET`],maxHubDegree:d.hubs?k:O,throughSides:d.sides,lang:o}),h=e=>{let t={...d,...e};return{from:n,to:a,through:[t.hubs&&`hubs`,t.all&&`all`,t.sides&&`sides`].filter(Boolean).join(`,`)||void 0}};return(0,D.jsx)(c,{answer:p,lines:6,children:({paths:t})=>{let r=new Intl.ListFormat(o,{type:`disjunction`}).format(t.hubsSkipped.map(e=>e.name)),i=M(t);return(0,D.jsxs)(D.Fragment,{children:[(0,D.jsxs)(`p`,{className:`small soft`,children:[l(d.all?`paths.all`:`paths.met`),` `,(0,D.jsx)(e,{to:`/paths`,search:h({all:!d.all}),children:l(d.all?`paths.onlyMet`:`paths.anyLink`)})]}),(0,D.jsxs)(`p`,{className:`small soft`,children:[l(d.sides?`paths.sides`:`paths.noSides`),` `,(0,D.jsx)(e,{to:`/paths`,search:h({sides:!d.sides}),children:l(d.sides?`paths.notThroughSides`:`paths.throughSides`)})]}),t.hubsSkipped.length>0&&(0,D.jsxs)(`p`,{children:[l(`paths.hubs`),` `,t.hubsSkipped.map((e,t)=>(0,D.jsxs)(`span`,{children:[t>0&&`, `,(0,D.jsx)(m,{entity:e})]},e.id)),`.`,` `,(0,D.jsx)(e,{to:`/paths`,search:h({hubs:!0}),children:l(`paths.goThrough`)})]}),t.paths.length===0&&(0,D.jsx)(s,{children:l(r?`paths.noneAround`:`paths.none`,{avoided:r})}),t.paths.map((t,r)=>(0,D.jsxs)(f,{title:l(`paths.nth`,{nth:r+1,count:t.length}),children:[(0,D.jsx)(`ol`,{children:t.hops.map(e=>(0,D.jsx)(P,{hop:e},e.link.id))}),(0,D.jsx)(e,{to:`/explore`,search:{seed:[n,...t.hops.map(e=>e.to.id)],reach:0,full:d.all||void 0},children:l(`paths.toGraph`)})]},t.sentence)),i&&(0,D.jsx)(`p`,{children:l(i,{avoided:r})}),d.hubs&&(0,D.jsx)(`p`,{children:(0,D.jsx)(e,{to:`/paths`,search:h({hubs:!1}),children:l(`paths.goAround`)})})]})}})}function M({exhausted:e,hubsSkipped:t,paths:n}){if(!e)return`paths.notExhausted`;if(n.length!==0)return t.length===0?`paths.exhausted`:n.every(({length:e})=>e<=2)?`paths.exhaustedAroundShort`:`paths.exhaustedAround`}function N({link:e}){let{language:t,say:n}=i(),r=e.evidence.length;return e.kind===`MET`&&e.weight>r?(0,D.jsx)(`p`,{className:`small soft`,children:n(`list.latest`,{shown:u(r,t),total:u(e.weight,t)})}):r>=10?(0,D.jsx)(`p`,{className:`small soft`,children:n(`list.tenAtMost`,{most:10})}):null}function P({hop:t}){let{language:n,say:r}=i(),{link:a}=t,[o,s]=a.kind===`MET`||a.from.id===t.from.id?[t.from,t.to]:[t.to,t.from];return(0,D.jsxs)(`li`,{className:b.hop,children:[(0,D.jsxs)(`p`,{className:b.lead,children:[(0,D.jsx)(m,{entity:t.from}),` → `,(0,D.jsx)(m,{entity:t.to})]}),(0,D.jsxs)(`p`,{title:t.sentence,children:[S(a,o.name,s.name,n,r),(0,D.jsx)(_,{of:a})]}),(0,D.jsxs)(`details`,{children:[(0,D.jsx)(`summary`,{children:r(g(a)?`explore.inferred`:`explore.evidence`)}),g(a)&&(0,D.jsx)(`p`,{className:`small`,children:r(`explore.inferredFrom`)}),(0,D.jsx)(N,{link:a}),(0,D.jsx)(`ul`,{className:`plain`,children:a.evidence.map(e=>(0,D.jsxs)(`li`,{children:[(0,D.jsx)(m,{entity:e}),` `,e.__typename===`Meeting`&&(0,D.jsxs)(D.Fragment,{children:[(0,D.jsxs)(`span`,{className:`small soft`,children:[(0,D.jsx)(p,{on:e.start}),` · `,r(`mode.${e.mode}`)]}),(0,D.jsx)(h,{of:e})]})]},e.id))}),a.kind===`MET`&&(0,D.jsx)(e,{to:`/tie`,search:{a:t.from.id,b:t.to.id},children:r(`explore.toTie`)})]})]})}export{A as PathsPage};