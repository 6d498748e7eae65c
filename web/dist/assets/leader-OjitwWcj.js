import{c as e,d as t,i as n,l as r,n as i,o as a,p as o,r as s,s as c,u as l}from"./index-Bu15YgWu.js";import{M as u,O as d,a as f,k as p}from"./language-DTsXdxsY.js";import{t as m}from"./unknown-CTVvT7UL.js";var h={proof:`_proof_f593f_1`,citation:`_citation_f593f_11`,flag:`_flag_f593f_17`,disputes:`_disputes_f593f_27`},g=p();function _({of:e,open:t=!1}){let{say:r}=f();return(0,g.jsxs)(`div`,{className:h.proof,children:[e.standing===`DISPUTED`&&(0,g.jsx)(`span`,{className:h.flag,children:r(`standing.DISPUTED`)}),e.standing===`RETRACTED`&&(0,g.jsxs)(`span`,{className:h.flag,children:[r(`standing.RETRACTED`),e.retraction&&`: ${e.retraction.reason}`]}),(0,g.jsxs)(`details`,{open:t,children:[(0,g.jsx)(`summary`,{children:e.citations.length===0?r(`proof.none`):r(`proof.sources`,{count:e.citations.length})}),(0,g.jsx)(`ul`,{className:`plain`,children:e.citations.map((e,t)=>(0,g.jsxs)(`li`,{className:h.citation,children:[e.excerpt&&(0,g.jsx)(`blockquote`,{lang:e.source.lang??void 0,dir:`auto`,children:e.excerpt}),(0,g.jsxs)(`p`,{className:`small`,children:[e.stance!==`CONFIRMS`&&(0,g.jsxs)(`strong`,{children:[r(`stance.${e.stance}`),` `]}),(0,g.jsx)(n,{entity:{__typename:`Source`,...e.source}}),e.source.publisher&&(0,g.jsxs)(`span`,{className:`soft`,children:[`, `,e.source.publisher]}),e.locator&&(0,g.jsxs)(`span`,{className:`soft`,children:[`, `,e.locator]}),` `,e.source.url&&(0,g.jsx)(`a`,{href:e.source.url,rel:`noreferrer external`,target:`_blank`,children:r(`proof.original`)})]})]},`${e.source.id} ${t}`))})]}),(0,g.jsx)(v,{of:e})]})}function v({of:e}){let{say:t}=f();return e.disputes.length===0?null:(0,g.jsxs)(`div`,{className:h.disputes,children:[(0,g.jsx)(`p`,{children:t(`proof.differ`)}),(0,g.jsx)(`dl`,{children:e.disputes.map(e=>(0,g.jsxs)(`div`,{children:[(0,g.jsx)(`dt`,{children:e.field}),e.values.map(e=>(0,g.jsxs)(`dd`,{children:[(0,g.jsx)(`strong`,{children:e.value}),` `,(0,g.jsx)(`span`,{className:`small soft`,children:e.citations.map(e=>e.source.publisher??e.source.name).join(`, `)})]},e.value))]},e.field))})]})}var y=u(d(),1),b={head:`_head_7smyx_1`,kind:`_kind_7smyx_5`,line:`_line_7smyx_13`,names:`_names_7smyx_17`};function x({entity:e,kind:t,children:n}){let{say:r}=f();(0,y.useEffect)(()=>{let t=document.title;return document.title=`${e.name} – Sidelines`,()=>{document.title=t}},[e.name]);let i=(e.names??[]).filter(t=>t.text!==e.name);return(0,g.jsxs)(`header`,{className:b.head,children:[(0,g.jsx)(`p`,{className:b.kind,children:r(a(t))}),(0,g.jsx)(`h1`,{children:(0,g.jsx)(`bdi`,{children:e.name})}),n&&(0,g.jsx)(`p`,{className:b.line,children:n}),i.length>0&&(0,g.jsxs)(`details`,{className:`small soft`,children:[(0,g.jsx)(`summary`,{children:r(`head.names`,{count:i.length})}),(0,g.jsx)(`ul`,{className:`plain ${b.names}`,children:i.map(e=>(0,g.jsxs)(`li`,{children:[(0,g.jsx)(`bdi`,{lang:e.lang,children:e.text}),` `,(0,g.jsx)(`span`,{children:e.lang})]},`${e.lang} ${e.text}`))})]}),(0,g.jsxs)(`p`,{className:`small soft`,children:[(0,g.jsx)(`code`,{children:e.id}),e.wikidataId&&(0,g.jsxs)(g.Fragment,{children:[` · `,(0,g.jsxs)(`a`,{href:`https://www.wikidata.org/wiki/${e.wikidataId}`,rel:`noreferrer external`,target:`_blank`,children:[`Wikidata `,e.wikidataId]})]})]})]})}var S=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query MeetingList($where: MeetingFilter, $orderBy: [MeetingOrder!], $first: Int, $after: String, $lang: Language) {
  meetings(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name(lang: $lang)
      start
      end
      mode
      status
      standing
      city
      forumRelation
      forumBasis
      forum {
        __typename
        id
        name(lang: $lang)
      }
    }
  }
}
    `),C={modes:`_modes_1esol_1`,row:`_row_1esol_11`,when:`_when_1esol_19`,what:`_what_1esol_25`},w=20,T=[`IN_PERSON`,`PHONE`,`VIDEO`];function E({of:n,title:i}){let{say:a}=f(),[o,s]=(0,y.useState)(),[u,d]=(0,y.useState)(1),p=`where`in n?n.where:{participants:{any:[n.leader]}},m=o?{...p,mode:[o]}:p,{language:h}=f(),_=t(S,{where:m,orderBy:[`START_DESC`],first:u*w,lang:h},{keep:!0}),v=_.data?.meetings;return(0,g.jsx)(r,{title:i??a(`meetings.title`),count:v?l(v.totalCount,h):void 0,aside:(0,g.jsx)(`span`,{role:`group`,"aria-label":a(`meetings.mode`),className:C.modes,children:T.map(e=>(0,g.jsx)(`button`,{type:`button`,"aria-pressed":o===e,onClick:()=>s(o===e?void 0:e),children:a(`mode.${e}`)},e))}),children:(0,g.jsx)(c,{answer:_,lines:6,children:({meetings:t})=>t&&t.nodes.length>0?(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(D,{meetings:t.nodes}),t.pageInfo.hasNextPage&&t.nodes.length<100&&(0,g.jsx)(`button`,{type:`button`,onClick:()=>d(u+1),disabled:_.isFetching,children:a(`list.more`)})]}):(0,g.jsx)(e,{children:a(`meetings.none`)})})})}function D({meetings:e}){let{say:t}=f();return(0,g.jsx)(`ol`,{className:`plain`,children:e.map(e=>(0,g.jsxs)(`li`,{className:C.row,children:[(0,g.jsx)(`span`,{className:C.when,children:(0,g.jsx)(s,{from:e.start,to:e.end})}),(0,g.jsxs)(`span`,{className:C.what,children:[(0,g.jsx)(n,{entity:e}),(0,g.jsxs)(`span`,{className:`small soft`,children:[` `,e.mode!==`IN_PERSON`&&t(`mode.${e.mode}`),e.status!==`HELD`&&` ${t(`status.${e.status}`)}`,e.standing!==`ASSERTED`&&` ${t(`standing.${e.standing}`)}`]}),e.forum&&e.forumRelation&&(0,g.jsxs)(`span`,{className:`small soft`,children:[(0,g.jsx)(`br`,{}),t(`relation.${e.forumRelation}`),` `,(0,g.jsx)(n,{entity:e.forum}),e.forumBasis===`INFERRED`&&` (${t(`basis.INFERRED`)})`]})]})]},e.id))})}var O=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query LeaderPage($id: ID!, $lang: Language) {
  leader(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    country {
      __typename
      id
      name(lang: $lang)
    }
    tenures {
      id
      office
      title(lang: $lang)
      of {
        __typename
        ... on Country {
          id
          name(lang: $lang)
        }
        ... on Organization {
          id
          name(lang: $lang)
        }
      }
      from
      to
      asOf
      ...Proof
    }
    counterparts(first: 12) {
      totalCount
      edges {
        meetings
        bilateral
        first
        last
        node {
          __typename
          ... on Leader {
            id
            name(lang: $lang)
          }
          ... on Country {
            id
            name(lang: $lang)
          }
          ... on Organization {
            id
            name(lang: $lang)
          }
        }
      }
    }
    differentFrom {
      reason
      from {
        __typename
        id
        name(lang: $lang)
      }
    }
  }
  topics: activity(
    of: STATEMENTS
    by: [TOPIC]
    subjects: [$id]
    orderBy: [COUNT_DESC]
    limit: 12
  ) {
    count
    others
    keys {
      value
      entity {
        __typename
        id
        name(lang: $lang)
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
}`),k={columns:`_columns_1y0ll_1`,tenure:`_tenure_1y0ll_7`,bar:`_bar_1y0ll_12`};function A(e,t){let[n=1970,r,i]=e.split(`-`).map(Number);return i===void 0?t===`first`?Date.UTC(n,(r??1)-1,1)/864e5:Date.UTC(n,r??12,0)/864e5:Date.UTC(n,(r??1)-1,i)/864e5}var j={line:`_line_1ac9y_1`,years:`_years_1ac9y_5`,bars:`_bars_1ac9y_20`,bar:`_bar_1ac9y_20`,open:`_open_1ac9y_27`},M=18;function N({tenures:e}){let{say:t}=f(),n=new Date().toISOString().slice(0,10),r=e.flatMap(e=>e.from?[{tenure:e,isOpen:e.to===null,from:A(e.from,`first`),to:A(e.to??e.asOf??n,`last`)}]:[]);if(r.length===0)return null;let i=Math.min(...r.map(e=>e.from)),a=Math.max(...r.map(e=>e.to)),o=e=>(e-i)/Math.max(1,a-i)*100,s=P(i,a);return(0,g.jsxs)(`div`,{className:j.line,"aria-hidden":!0,children:[(0,g.jsx)(`div`,{className:j.years,children:s.map(({year:e,day:t})=>(0,g.jsx)(`span`,{style:{insetInlineStart:`${o(t)}%`},children:e},e))}),(0,g.jsx)(`div`,{className:j.bars,style:{height:r.length*M},children:r.map((e,n)=>(0,g.jsx)(`span`,{className:e.isOpen?j.open:j.bar,title:e.isOpen?`${e.tenure.title} (${t(`tenure.openEnd`)})`:e.tenure.title,style:{insetInlineStart:`${o(e.from)}%`,width:`max(4px, ${o(e.to)-o(e.from)}%)`,top:n*M},children:e.tenure.title},e.tenure.id))})]})}function P(e,t){let n=new Date(e*864e5).getUTCFullYear()+1,r=new Date(t*864e5).getUTCFullYear(),i=Math.max(1,Math.ceil((r-n)/7)),a=[];for(let e=n;e<=r;e+=i)a.push({year:e,day:Date.UTC(e,0,1)/864e5});return a}function F(){let{id:e}=o({from:`/leaders/$id`}),{language:r}=f(),i=t(O,{id:e,lang:r});return(0,g.jsx)(c,{answer:i,lines:10,missing:(0,g.jsx)(m,{id:e}),children:({leader:t,topics:r})=>t?(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(x,{entity:t,kind:`Leader`,children:t.country&&(0,g.jsx)(n,{entity:t.country})}),(0,g.jsx)(I,{leader:t}),(0,g.jsxs)(`div`,{className:k.columns,children:[(0,g.jsx)(L,{leader:t}),(0,g.jsx)(R,{topics:r})]}),(0,g.jsx)(E,{of:{leader:t.id}})]}):(0,g.jsx)(m,{id:e})})}function I({leader:t}){let{say:a}=f();return(0,g.jsxs)(r,{title:a(`leader.offices`),children:[t.tenures.length===0?(0,g.jsx)(e,{children:a(`leader.noOffices`)}):(0,g.jsx)(N,{tenures:t.tenures}),(0,g.jsx)(`ul`,{className:`plain`,children:t.tenures.map(e=>(0,g.jsxs)(`li`,{className:k.tenure,children:[(0,g.jsx)(`strong`,{children:e.title}),`, `,(0,g.jsx)(n,{entity:e.of}),` `,(0,g.jsxs)(`span`,{className:`soft`,children:[(0,g.jsx)(i,{on:e.from}),` –`,` `,e.to?(0,g.jsx)(i,{on:e.to}):e.asOf?a(`tenure.asOf`,{day:e.asOf}):a(`tenure.openEnd`)]}),(0,g.jsx)(_,{of:e})]},e.id))})]})}function L({leader:t}){let{language:a,say:o}=f(),s=t.counterparts;if(!s)return null;let c=Math.max(1,...s.edges.map(e=>e.meetings));return(0,g.jsxs)(r,{title:o(`leader.met`),count:l(s.totalCount,a),children:[s.edges.length===0&&(0,g.jsx)(e,{children:o(`leader.metNobody`)}),(0,g.jsxs)(`table`,{children:[(0,g.jsx)(`thead`,{children:(0,g.jsxs)(`tr`,{children:[(0,g.jsx)(`th`,{scope:`col`,children:o(`table.who`)}),(0,g.jsx)(`th`,{scope:`col`,children:o(`table.meetings`)}),(0,g.jsx)(`th`,{scope:`col`,children:o(`table.first`)}),(0,g.jsx)(`th`,{scope:`col`,children:o(`table.last`)})]})}),(0,g.jsx)(`tbody`,{children:s.edges.map(e=>(0,g.jsxs)(`tr`,{children:[(0,g.jsx)(`th`,{scope:`row`,children:(0,g.jsx)(n,{entity:e.node})}),(0,g.jsxs)(`td`,{children:[(0,g.jsx)(`meter`,{className:k.bar,min:0,max:c,value:e.meetings,"aria-hidden":!0}),` `,l(e.meetings,a)]}),(0,g.jsx)(`td`,{className:`small`,children:(0,g.jsx)(i,{on:e.first})}),(0,g.jsx)(`td`,{className:`small`,children:(0,g.jsx)(i,{on:e.last})})]},e.node.id))})]})]})}function R({topics:t}){let{language:i,say:a}=f(),o=t.filter(e=>e.keys[0]?.entity);return(0,g.jsxs)(r,{title:a(`leader.topics`),children:[o.length===0&&(0,g.jsx)(e,{children:a(`leader.noTopics`)}),(0,g.jsx)(`ul`,{className:`plain`,children:o.map(e=>{let t=e.keys[0]?.entity;return t&&(0,g.jsxs)(`li`,{children:[(0,g.jsx)(n,{entity:t}),` `,(0,g.jsx)(`span`,{className:`soft`,children:l(e.count,i)})]},t.id)})})]})}export{F as LeaderPage};