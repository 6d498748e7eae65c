import{l as e,m as t,n,rt as r,t as i}from"./state-Bw_xDT9K.js";import{b as a,h as o}from"./index-dCyFb65w.js";import{a as s,n as c,s as l,t as u}from"./pages-BKoRGVXN.js";var d=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new d(`
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
    `),m={sides:`_sides_1u72y_1`,side:`_side_1u72y_1`,name:`_name_1u72y_13`,seat:`_seat_1u72y_19`,office:`_office_1u72y_27`},h=r();function g({id:n,day:r,isComplete:i,status:o}){let{language:s,say:l}=e(),d=t(f,{id:n,after:null,lang:s}).data?.meeting?.participants?.totalCount;return(0,h.jsxs)(a,{title:l(o===`HELD`?`read.seats.title`:`read.seats.expected`),count:c(d,s),children:[(0,h.jsx)(_,{isComplete:i}),(0,h.jsx)(u,{children:(e,t)=>(0,h.jsx)(v,{id:n,after:e,day:r,more:t})},n)]})}function _({isComplete:t}){let{say:n}=e();return(0,h.jsx)(`p`,{className:`small soft`,children:n(t===null?`read.complete.unknown`:t?`read.complete.yes`:`read.complete.no`)})}function v({id:r,after:a,day:o,more:s}){let{language:c,say:l}=e(),u=t(f,{id:r,after:a,lang:c}),d=(u.data?.meeting?.participants?.edges??[]).flatMap(({office:e})=>e?[e.id]:[]),m=t(p,{ids:d,day:o??``},{enabled:o!==null&&d.length>0,keep:!0}),g=new Map;for(let e of m.data?.nodes??[])e&&`certainty`in e&&e.certainty===`POSSIBLE`&&g.set(e.id,e.doubts);return(0,h.jsx)(i,{answer:u,children:({meeting:e})=>{let t=e?.participants;return t?t.edges.length===0?(0,h.jsx)(n,{children:l(`read.seats.none`)}):(0,h.jsxs)(h.Fragment,{children:[(0,h.jsx)(y,{seats:t.edges,meeting:r,doubts:g}),s(t.pageInfo)]}):null}})}function y({seats:t,meeting:n,doubts:r}){let{say:i}=e(),a=new Map;for(let e of t){let t=e.representing?.id??(e.node.__typename===`Leader`?``:e.node.id);a.set(t,[...a.get(t)??[],e])}return(0,h.jsx)(`ul`,{className:`plain ${m.sides}`,children:[...a].map(([e,t])=>(0,h.jsxs)(`li`,{className:m.side,children:[(0,h.jsx)(`h3`,{className:m.name,children:t[0]?.representing?(0,h.jsx)(o,{entity:t[0].representing}):e!==``&&t[0]?(0,h.jsx)(o,{entity:t[0].node}):(0,h.jsx)(`span`,{className:`soft`,children:i(`read.seats.noSide`)})}),(0,h.jsx)(`ul`,{className:`plain`,children:t.map(e=>(0,h.jsx)(b,{seat:e,meeting:n,doubts:r},`${e.node.id} ${e.namedAs}`))})]},e))})}function b({seat:t,meeting:n,doubts:r}){let{say:i}=e(),a=t.node.__typename===`Leader`,c=t.office&&r.get(t.office.id);return(0,h.jsxs)(`li`,{className:m.seat,children:[a?(0,h.jsx)(`strong`,{children:(0,h.jsx)(o,{entity:t.node})}):t.namedAs?(0,h.jsx)(`strong`,{children:(0,h.jsx)(`bdi`,{children:t.namedAs})}):(0,h.jsx)(`span`,{className:`soft`,children:i(`read.seats.nobody`)}),` `,t.role===`ABSENT`?(0,h.jsx)(s,{children:i(`read.role.ABSENT`)}):(0,h.jsx)(`span`,{className:`small soft`,children:i(`read.role.${t.role}`)}),a&&(0,h.jsxs)(`p`,{className:m.office,children:[t.office?t.office.title:(0,h.jsx)(`span`,{className:`soft`,children:i(`read.seats.noOffice`)}),` `,c&&(0,h.jsxs)(s,{children:[i(`read.seats.possible`),c.length>0&&`: ${c.map(e=>i(`read.doubt.${e}`)).join(`, `)}`]})]}),(0,h.jsx)(l,{as:t.namedAs,title:t.title,by:t.identifiedBy,isPerson:a}),n&&t.meeting&&t.meeting.id!==n&&(0,h.jsxs)(`p`,{className:`small soft`,children:[i(`read.seats.part`),` `,(0,h.jsx)(o,{entity:t.meeting})]})]})}export{g as n,y as r,_ as t};