import{t as e}from"./link-CIQ6h4eP.js";import{t}from"./useNavigate-9BLVFEsG.js";import{t as n}from"./useSearch-BE0n8s4v.js";import{b as r,dt as i,f as a,ft as o,gt as s,i as c,n as l,t as u}from"./state-nb8ZW-5r.js";import{n as d}from"./format-BB3b7NAs.js";import{a as f,s as p,t as m}from"./link-D9d_vlo9.js";import{D as h,I as g}from"./index-D1TtabY3.js";import{t as _}from"./proof-BjxPi-Dn.js";import{r as v,t as y}from"./doubts-DxW9vQLU.js";import{n as b,r as x,t as S}from"./picker-PvXbXWb8.js";import{n as C,t as w}from"./sentence-DzOiZRXK.js";import{t as T}from"./tie.module-BUHDdVnP.js";var E=s(i(),1),D=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},O=new D(`
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
}`),k=new D(`
    query TieOfEnds($a: ID!, $b: ID!) {
  tie(a: $a, b: $b) {
    meetings
  }
}
    `),A=o(),j=500,M=1e6;function N(){let{say:e}=a(),{from:r,to:i,through:o}=n({from:`/paths`}),s=o?.includes(`all`)?void 0:b,c=t({from:`/paths`}),u=e=>t=>void c({search:n=>({...n,[e]:t})});return(0,E.useEffect)(()=>{document.title=`${e(`paths.title`)} – Sidelines`}),(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(`h1`,{children:e(`paths.title`)}),(0,A.jsxs)(`div`,{className:T.pickers,children:[(0,A.jsx)(S,{label:e(`paths.from`),value:r,kinds:s,onPick:u(`from`)}),(0,A.jsx)(S,{label:e(`paths.to`),value:i,kinds:s,onPick:u(`to`)})]}),r&&i&&r!==i?(0,A.jsx)(P,{from:r,to:i}):(0,A.jsx)(l,{children:e(r&&r===i?`tie.oneTwice`:`paths.empty`)})]})}function P({from:t,to:i}){let{language:o,say:s}=a(),{through:l}=n({from:`/paths`}),u=[r(x,{id:t,lang:o}),r(x,{id:i,lang:o})],d=u.flatMap(({data:e})=>e?.entity?[e.entity]:[]),h=d.filter(({__typename:e})=>!f(e));if(h.length>0&&!l?.includes(`all`))return(0,A.jsxs)(A.Fragment,{children:[h.map(e=>(0,A.jsxs)(`p`,{role:`alert`,children:[(0,A.jsx)(m,{entity:e}),`: `,s(`paths.noActor`,{kind:s(p(e.__typename))})]},e.id)),(0,A.jsx)(e,{to:`/paths`,search:{from:t,to:i,through:[l,`all`].filter(Boolean).join(`,`)},children:s(`paths.anyLink`)})]});if(d.length<2&&u.some(({isLoading:e})=>e))return(0,A.jsx)(c,{lines:6});let[g,_]=d;return(0,A.jsxs)(A.Fragment,{children:[g&&_&&h.length===0&&(0,A.jsx)(F,{a:g,b:_}),(0,A.jsx)(I,{from:t,to:i})]})}function F({a:e,b:t}){let{say:n}=a(),{data:i}=r(k,{a:e.id,b:t.id});return i?.tie.meetings===0?(0,A.jsx)(`p`,{className:T.lead,children:n(`paths.neverMet`,{a:e.name,b:t.name})}):null}function I({from:t,to:i}){let{language:o,say:s}=a(),{through:c}=n({from:`/paths`}),f={hubs:c?.includes(`hubs`)??!1,all:c?.includes(`all`)??!1,sides:c?.includes(`sides`)??!1},p=r(O,{from:t,to:i,via:f.all?void 0:[`MET`],maxHubDegree:f.hubs?M:j,throughSides:f.sides,lang:o}),h=e=>{let n={...f,...e};return{from:t,to:i,through:[n.hubs&&`hubs`,n.all&&`all`,n.sides&&`sides`].filter(Boolean).join(`,`)||void 0}};return(0,A.jsx)(u,{answer:p,lines:6,children:({paths:n})=>{let r=new Intl.ListFormat(o,{type:`disjunction`}).format(n.hubsSkipped.map(e=>e.name)),i=L(n);return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsxs)(`p`,{className:`small soft`,children:[s(f.all?`paths.all`:`paths.met`),` `,(0,A.jsx)(e,{to:`/paths`,search:h({all:!f.all}),children:s(f.all?`paths.onlyMet`:`paths.anyLink`)})]}),(0,A.jsxs)(`p`,{className:`small soft`,children:[s(f.sides?`paths.sides`:`paths.noSides`),` `,(0,A.jsx)(e,{to:`/paths`,search:h({sides:!f.sides}),children:s(f.sides?`paths.notThroughSides`:`paths.throughSides`)})]}),n.hubsSkipped.length>0&&(0,A.jsxs)(`p`,{children:[s(`paths.hubs`,{most:d(j,o)}),` `,n.hubsSkipped.map((e,t)=>(0,A.jsxs)(`span`,{children:[t>0&&`, `,(0,A.jsx)(m,{entity:e})]},e.id)),`.`,` `,(0,A.jsx)(e,{to:`/paths`,search:h({hubs:!0}),children:s(`paths.goThrough`)})]}),n.paths.length===0&&(0,A.jsx)(l,{children:s(r?`paths.noneAround`:`paths.none`,{avoided:r})}),n.paths.map((n,r)=>(0,A.jsxs)(g,{title:s(`paths.nth`,{nth:r+1,count:n.length}),children:[(0,A.jsx)(`ol`,{children:n.hops.map(e=>(0,A.jsx)(z,{hop:e},e.link.id))}),(0,A.jsx)(e,{to:`/explore`,search:{seed:[t,...n.hops.map(e=>e.to.id)],reach:0,full:f.all||void 0},children:s(`paths.toGraph`)})]},n.hops.map(e=>e.link.id).join(` `))),i&&(0,A.jsx)(`p`,{children:s(i,{avoided:r})}),f.hubs&&(0,A.jsx)(`p`,{children:(0,A.jsx)(e,{to:`/paths`,search:h({hubs:!1}),children:s(`paths.goAround`)})})]})}})}function L({exhausted:e,hubsSkipped:t,paths:n}){if(!e)return`paths.notExhausted`;if(n.length!==0)return t.length===0?`paths.exhausted`:n.every(({length:e})=>e<=2)?`paths.exhaustedAroundShort`:`paths.exhaustedAround`}function R({link:e}){let{language:t,say:n}=a(),r=e.evidence.length;return e.kind===`MET`&&e.weight>r?(0,A.jsx)(`p`,{className:`small soft`,children:n(`list.latest`,{shown:d(r,t),total:d(e.weight,t)})}):r>=10?(0,A.jsx)(`p`,{className:`small soft`,children:n(`list.tenAtMost`,{most:10})}):null}function z({hop:t}){let{language:n,say:r}=a(),{link:i}=t,[o,s]=i.kind===`MET`||i.from.id===t.from.id?[t.from,t.to]:[t.to,t.from];return(0,A.jsxs)(`li`,{className:T.hop,children:[(0,A.jsxs)(`p`,{className:T.lead,children:[(0,A.jsx)(m,{entity:t.from}),` → `,(0,A.jsx)(m,{entity:t.to})]}),(0,A.jsxs)(`p`,{title:i.evidence.some(e=>e.__typename===`Meeting`&&w(e))?void 0:t.sentence,children:[C(i,o.name,s.name,n,r),(0,A.jsx)(y,{of:i})]}),(0,A.jsxs)(`details`,{children:[(0,A.jsx)(`summary`,{children:r(v(i)?`explore.inferred`:`explore.evidence`)}),v(i)&&(0,A.jsx)(`p`,{className:`small`,children:r(`explore.inferredFrom`)}),(0,A.jsx)(R,{link:i}),(0,A.jsx)(`ul`,{className:`plain`,children:i.evidence.map(e=>(0,A.jsxs)(`li`,{children:[(0,A.jsx)(m,{entity:e}),` `,e.__typename===`Meeting`&&(0,A.jsxs)(A.Fragment,{children:[(0,A.jsxs)(`span`,{className:`small soft`,children:[(0,A.jsx)(h,{on:e.start}),` · `,r(`mode.${e.mode}`),w(e)&&` · ${r(`path.bothTookPart`)}`]}),(0,A.jsx)(_,{of:e})]})]},e.id))}),i.kind===`MET`&&(0,A.jsx)(e,{to:`/tie`,search:{a:t.from.id,b:t.to.id},children:r(`explore.toTie`)})]})]})}export{N as PathsPage};