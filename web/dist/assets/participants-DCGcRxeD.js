import{ct as e,n as t,t as n,u as r,v as i}from"./state-DIbiJuFH.js";import{T as a,y as o}from"./index-DXIh8bLX.js";import{a as s,r as c}from"./details-Cy3g0P9c.js";import{n as l,t as u}from"./pages-BzCHwbdX.js";var d=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new d(`
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
    title(lang: $lang)
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
fragment SideName on Affiliation {
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
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
}`,{fragmentName:`Seat`});var f=new d(`
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
    title(lang: $lang)
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
fragment SideName on Affiliation {
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
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
}`),p=new d(`
    query Capacities($ids: [ID!]!, $day: Date!) {
  nodes(ids: $ids) {
    ... on Tenure {
      id
      certainty(on: $day)
      doubts(on: $day)
    }
  }
}
    `),m={sides:`_sides_1u72y_1`,side:`_side_1u72y_1`,name:`_name_1u72y_13`,seat:`_seat_1u72y_19`,office:`_office_1u72y_27`},h=e();function g({id:e,day:t,isComplete:n,status:o}){let{language:s,say:c}=r(),d=i(f,{id:e,after:null,lang:s}).data?.meeting?.participants?.totalCount;return(0,h.jsxs)(a,{title:c(o===`HELD`?`read.seats.title`:`read.seats.expected`),count:l(d,s),children:[(0,h.jsx)(_,{isComplete:n}),(0,h.jsx)(u,{children:(n,r)=>(0,h.jsx)(v,{id:e,after:n,day:t,more:r})},e)]})}function _({isComplete:e}){let{say:t}=r();return(0,h.jsx)(`p`,{className:`small soft`,children:t(e===null?`read.complete.unknown`:e?`read.complete.yes`:`read.complete.no`)})}function v({id:e,after:a,day:o,more:s}){let{language:c,say:l}=r(),u=i(f,{id:e,after:a,lang:c}),d=(u.data?.meeting?.participants?.edges??[]).flatMap(({office:e})=>e?[e.id]:[]),m=i(p,{ids:d,day:o??``},{enabled:o!==null&&d.length>0,keep:!0}),g=new Map;for(let e of m.data?.nodes??[])e&&`certainty`in e&&e.certainty===`POSSIBLE`&&g.set(e.id,e.doubts);return(0,h.jsx)(n,{answer:u,children:({meeting:n})=>{let r=n?.participants;return r?r.edges.length===0?(0,h.jsx)(t,{children:l(`read.seats.none`)}):(0,h.jsxs)(h.Fragment,{children:[(0,h.jsx)(y,{seats:r.edges,meeting:e,doubts:g}),s(r.pageInfo)]}):null}})}function y({seats:e,meeting:t,doubts:n}){let{say:i}=r(),a=new Map;for(let t of e){let e=t.representing?.id??(t.node.__typename===`Leader`?``:t.node.id);a.set(e,[...a.get(e)??[],t])}return(0,h.jsx)(`ul`,{className:`plain ${m.sides}`,children:[...a].map(([e,r])=>(0,h.jsxs)(`li`,{className:m.side,children:[(0,h.jsx)(`h3`,{className:m.name,children:r[0]?.representing?(0,h.jsx)(o,{entity:r[0].representing}):e!==``&&r[0]?(0,h.jsx)(o,{entity:r[0].node}):(0,h.jsx)(`span`,{className:`soft`,children:i(`read.seats.noSide`)})}),(0,h.jsx)(`ul`,{className:`plain`,children:r.map(e=>(0,h.jsx)(b,{seat:e,meeting:t,doubts:n},`${e.node.id} ${e.namedAs}`))})]},e))})}function b({seat:e,meeting:t,doubts:n}){let{say:i}=r(),a=e.node.__typename===`Leader`,l=e.office&&n.get(e.office.id);return(0,h.jsxs)(`li`,{className:m.seat,children:[a?(0,h.jsx)(`strong`,{children:(0,h.jsx)(o,{entity:e.node})}):e.namedAs?(0,h.jsx)(`strong`,{children:(0,h.jsx)(`bdi`,{children:e.namedAs})}):(0,h.jsx)(`span`,{className:`soft`,children:i(`read.seats.nobody`)}),` `,e.role===`ABSENT`?(0,h.jsx)(c,{children:i(`read.role.ABSENT`)}):(0,h.jsx)(`span`,{className:`small soft`,children:i(`read.role.${e.role}`)}),a&&(0,h.jsxs)(`p`,{className:m.office,children:[e.office?e.office.title:(0,h.jsx)(`span`,{className:`soft`,children:i(`read.seats.noOffice`)}),` `,l&&(0,h.jsxs)(c,{children:[i(`read.seats.possible`),l.length>0&&`: ${l.map(e=>i(`read.doubt.${e}`)).join(`, `)}`]})]}),(0,h.jsx)(s,{as:e.namedAs,title:e.title,by:e.identifiedBy,isPerson:a}),t&&e.meeting&&e.meeting.id!==t&&(0,h.jsxs)(`p`,{className:`small soft`,children:[i(`read.seats.part`),` `,(0,h.jsx)(o,{entity:e.meeting})]})]})}export{g as n,y as r,_ as t};