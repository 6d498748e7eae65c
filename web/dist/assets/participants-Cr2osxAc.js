import{b as e,f as t,ft as n,n as r,t as i}from"./state-nb8ZW-5r.js";import{I as a}from"./index-D1TtabY3.js";import{a as o,o as s,r as c}from"./details-GLntDEbz.js";import{r as l}from"./head-Bl-MhSr9.js";import{t as u}from"./link-D9d_vlo9.js";import{n as d,t as f}from"./pages-BsYNxcBs.js";var p=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new p(`
    fragment Seat on ParticipantEdge {
  role
  namedAs
  title
  identifiedBy
  node {
    ...ActorName
  }
  office {
    id
    office
    title(lang: $lang)
    english: title(lang: "en")
    of {
      ...SideOfTitle
    }
  }
  representing {
    ...SideName
  }
  meeting {
    ...EntityName
  }
}
    fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}
fragment SideOfTitle on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
    english: name(lang: "en")
  }
}
fragment SideName on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}`,{fragmentName:`Seat`});var m=new p(`
    query ParticipantsOfMeeting($id: ID!, $after: String, $lang: Language) {
  meeting(id: $id) {
    participants(first: 40, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        ...Seat
      }
    }
  }
}
    fragment Seat on ParticipantEdge {
  role
  namedAs
  title
  identifiedBy
  node {
    ...ActorName
  }
  office {
    id
    office
    title(lang: $lang)
    english: title(lang: "en")
    of {
      ...SideOfTitle
    }
  }
  representing {
    ...SideName
  }
  meeting {
    ...EntityName
  }
}
fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}
fragment SideOfTitle on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
    english: name(lang: "en")
  }
}
fragment SideName on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}`),h=new p(`
    query Capacities($ids: [ID!]!, $first: Date!, $last: Date!) {
  nodes(ids: $ids) {
    ... on Tenure {
      id
      certainty(on: $first)
      doubts(on: $first)
      later: certainty(on: $last)
      laterDoubts: doubts(on: $last)
    }
  }
}
    `),g={sides:`_sides_179md_1`,side:`_side_179md_1`,name:`_name_179md_13`,seat:`_seat_179md_19`,office:`_office_179md_27`,itself:`_itself_179md_31`,part:`_part_179md_35`},_=n();function v({id:n,days:r,isComplete:i,status:o,isDisputed:c}){let{language:l,say:u}=t(),p=e(m,{id:n,after:null,lang:l}).data?.meeting?.participants?.totalCount;return(0,_.jsxs)(a,{title:u(o===`HELD`?`read.seats.title`:`read.seats.expected`),count:d(p,l),aside:c&&(0,_.jsx)(s,{}),children:[(0,_.jsx)(y,{isComplete:i}),(0,_.jsx)(f,{children:(e,t)=>(0,_.jsx)(b,{id:n,after:e,days:r,more:t})},n)]})}function y({isComplete:e}){let{say:n}=t();return(0,_.jsx)(`p`,{className:`small soft`,children:n(e===null?`read.complete.unknown`:e?`read.complete.yes`:`read.complete.no`)})}function b({id:n,after:a,days:o,more:s}){let{language:c,say:l}=t(),u=e(m,{id:n,after:a,lang:c}),d=(u.data?.meeting?.participants?.edges??[]).flatMap(({office:e})=>e?[e.id]:[]),[f,p]=o??[``,``],g=e(h,{ids:d,first:f,last:p},{enabled:o!==null&&d.length>0,keep:!0}),v=new Map;for(let e of g.data?.nodes??[]){if(!e||!(`certainty`in e))continue;let t=[e.certainty===`POSSIBLE`?e.doubts:[],e.later===`POSSIBLE`?e.laterDoubts:[]].flat();(e.certainty===`POSSIBLE`||e.later===`POSSIBLE`)&&v.set(e.id,[...new Set(t)])}return(0,_.jsx)(i,{answer:u,children:({meeting:e})=>{let t=e?.participants;return t?t.edges.length===0?(0,_.jsx)(r,{children:l(`read.seats.none`)}):(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(S,{seats:t.edges,meeting:n,doubts:v}),s(t.pageInfo)]}):null}})}function x(e){return e.node.__typename!==`Leader`&&!e.namedAs&&!e.title&&(e.representing?.id??e.node.id)===e.node.id}function S({seats:e,meeting:n,doubts:r}){let{say:i}=t(),a=new Map;for(let t of e){let e=t.representing?.id??(t.node.__typename===`Leader`?``:t.node.id);a.set(e,[...a.get(e)??[],t])}return(0,_.jsx)(`ul`,{className:`plain ${g.sides}`,children:[...a].map(([e,t])=>[e,t,t.filter(e=>!x(e))]).map(([e,t,a])=>(0,_.jsxs)(`li`,{className:g.side,children:[(0,_.jsx)(`h3`,{className:g.name,children:t[0]?.representing?(0,_.jsx)(u,{entity:t[0].representing}):e!==``&&t[0]?(0,_.jsx)(u,{entity:t[0].node}):(0,_.jsx)(`span`,{className:`soft`,children:i(`read.seats.noSide`)})}),t.filter(x).map((e,t)=>(0,_.jsxs)(`p`,{className:g.itself,children:[(0,_.jsx)(C,{of:e.role}),a.length===0&&(0,_.jsxs)(`span`,{className:`small soft`,children:[` · `,i(`read.seats.nobody`)]}),(0,_.jsx)(w,{seat:e,meeting:n})]},t)),a.length>0&&(0,_.jsx)(`ul`,{className:`plain`,children:a.map(e=>(0,_.jsx)(T,{seat:e,meeting:n,doubts:r},`${e.node.id} ${e.namedAs}`))})]},e))})}function C({of:e}){let{say:n}=t();return e===`ABSENT`?(0,_.jsx)(c,{children:n(`read.role.ABSENT`)}):(0,_.jsx)(`span`,{className:`small soft`,children:n(`read.role.${e}`)})}function w({seat:e,meeting:n}){let{say:r}=t();return!n||!e.meeting||e.meeting.id===n?null:(0,_.jsxs)(`span`,{className:`${g.part} small soft`,children:[r(`read.seats.part`),` `,(0,_.jsx)(u,{entity:e.meeting})]})}function T({seat:e,meeting:n,doubts:r}){let{say:i}=t(),a=e.node.__typename===`Leader`,s=e.office&&r.get(e.office.id);return(0,_.jsxs)(`li`,{className:g.seat,children:[a?(0,_.jsx)(`strong`,{children:(0,_.jsx)(u,{entity:e.node})}):e.namedAs?(0,_.jsx)(`strong`,{children:(0,_.jsx)(`bdi`,{children:e.namedAs})}):(0,_.jsx)(`span`,{className:`soft`,children:i(`read.seats.nobody`)}),` `,(0,_.jsx)(C,{of:e.role}),a&&(0,_.jsxs)(`p`,{className:g.office,children:[e.office?(0,_.jsx)(l,{of:e.office}):(0,_.jsx)(`span`,{className:`soft`,children:i(`read.seats.noOffice`)}),` `,s&&(0,_.jsxs)(c,{children:[i(`read.seats.possible`),s.length>0&&`: ${s.map(e=>i(`read.doubt.${e}`)).join(`, `)}`]})]}),(0,_.jsx)(o,{as:e.namedAs,title:e.title,by:e.identifiedBy,isPerson:a}),(0,_.jsx)(w,{seat:e,meeting:n})]})}export{v as n,S as r,y as t};