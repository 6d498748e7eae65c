import{Ot as e,S as t,_ as n,a as r,o as i,t as a}from"./link-Cmb22IQ3.js";import{l as o}from"./index-DCQZgbUy.js";import{a as s,n as c,s as l,t as u}from"./pages-pASFRhn3.js";var d=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new d(`
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
    `),m={sides:`_sides_1u72y_1`,side:`_side_1u72y_1`,name:`_name_1u72y_13`,seat:`_seat_1u72y_19`,office:`_office_1u72y_27`},h=e();function g({id:e,day:r,isComplete:i,status:a}){let{language:s,say:l}=n(),d=t(f,{id:e,after:null,lang:s}).data?.meeting?.participants?.totalCount;return(0,h.jsxs)(o,{title:l(a===`HELD`?`read.seats.title`:`read.seats.expected`),count:c(d,s),children:[(0,h.jsx)(_,{isComplete:i}),(0,h.jsx)(u,{children:(t,n)=>(0,h.jsx)(v,{id:e,after:t,day:r,more:n})},e)]})}function _({isComplete:e}){let{say:t}=n();return(0,h.jsx)(`p`,{className:`small soft`,children:t(e===null?`read.complete.unknown`:e?`read.complete.yes`:`read.complete.no`)})}function v({id:e,after:a,day:o,more:s}){let{language:c,say:l}=n(),u=t(f,{id:e,after:a,lang:c}),d=(u.data?.meeting?.participants?.edges??[]).flatMap(({office:e})=>e?[e.id]:[]),m=t(p,{ids:d,day:o??``},{enabled:o!==null&&d.length>0,keep:!0}),g=new Map;for(let e of m.data?.nodes??[])e&&`certainty`in e&&e.certainty===`POSSIBLE`&&g.set(e.id,e.doubts);return(0,h.jsx)(r,{answer:u,children:({meeting:t})=>{let n=t?.participants;return n?n.edges.length===0?(0,h.jsx)(i,{children:l(`read.seats.none`)}):(0,h.jsxs)(h.Fragment,{children:[(0,h.jsx)(y,{seats:n.edges,meeting:e,doubts:g}),s(n.pageInfo)]}):null}})}function y({seats:e,meeting:t,doubts:r}){let{say:i}=n(),o=new Map;for(let t of e){let e=t.representing?.id??(t.node.__typename===`Leader`?``:t.node.id);o.set(e,[...o.get(e)??[],t])}return(0,h.jsx)(`ul`,{className:`plain ${m.sides}`,children:[...o].map(([e,n])=>(0,h.jsxs)(`li`,{className:m.side,children:[(0,h.jsx)(`h3`,{className:m.name,children:n[0]?.representing?(0,h.jsx)(a,{entity:n[0].representing}):e!==``&&n[0]?(0,h.jsx)(a,{entity:n[0].node}):(0,h.jsx)(`span`,{className:`soft`,children:i(`read.seats.noSide`)})}),(0,h.jsx)(`ul`,{className:`plain`,children:n.map(e=>(0,h.jsx)(b,{seat:e,meeting:t,doubts:r},`${e.node.id} ${e.namedAs}`))})]},e))})}function b({seat:e,meeting:t,doubts:r}){let{say:i}=n(),o=e.node.__typename===`Leader`,c=e.office&&r.get(e.office.id);return(0,h.jsxs)(`li`,{className:m.seat,children:[o?(0,h.jsx)(`strong`,{children:(0,h.jsx)(a,{entity:e.node})}):e.namedAs?(0,h.jsx)(`strong`,{children:(0,h.jsx)(`bdi`,{children:e.namedAs})}):(0,h.jsx)(`span`,{className:`soft`,children:i(`read.seats.nobody`)}),` `,e.role===`ABSENT`?(0,h.jsx)(s,{children:i(`read.role.ABSENT`)}):(0,h.jsx)(`span`,{className:`small soft`,children:i(`read.role.${e.role}`)}),o&&(0,h.jsxs)(`p`,{className:m.office,children:[e.office?e.office.title:(0,h.jsx)(`span`,{className:`soft`,children:i(`read.seats.noOffice`)}),` `,c&&(0,h.jsxs)(s,{children:[i(`read.seats.possible`),c.length>0&&`: ${c.map(e=>i(`read.doubt.${e}`)).join(`, `)}`]})]}),(0,h.jsx)(l,{as:e.namedAs,title:e.title,by:e.identifiedBy,isPerson:o}),t&&e.meeting&&e.meeting.id!==t&&(0,h.jsxs)(`p`,{className:`small soft`,children:[i(`read.seats.part`),` `,(0,h.jsx)(a,{entity:e.meeting})]})]})}export{g as n,y as r,_ as t};