import{d as e,lt as t,n,t as r,y as i}from"./state-jWmmph6b.js";import{D as a,N as o}from"./index-BHw0p79c.js";import{a as s,o as c,r as l}from"./details-KdQR9ER4.js";import{n as u,t as d}from"./pages-BMCC6fRK.js";var f=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new f(`
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
}`,{fragmentName:`Seat`});var p=new f(`
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
}`),m=new f(`
    query Capacities($ids: [ID!]!, $day: Date!) {
  nodes(ids: $ids) {
    ... on Tenure {
      id
      certainty(on: $day)
      doubts(on: $day)
    }
  }
}
    `),h={sides:`_sides_1u72y_1`,side:`_side_1u72y_1`,name:`_name_1u72y_13`,seat:`_seat_1u72y_19`,office:`_office_1u72y_27`},g=t();function _({id:t,day:n,isComplete:r,status:a,isDisputed:s}){let{language:l,say:f}=e(),m=i(p,{id:t,after:null,lang:l}).data?.meeting?.participants?.totalCount;return(0,g.jsxs)(o,{title:f(a===`HELD`?`read.seats.title`:`read.seats.expected`),count:u(m,l),aside:s&&(0,g.jsx)(c,{}),children:[(0,g.jsx)(v,{isComplete:r}),(0,g.jsx)(d,{children:(e,r)=>(0,g.jsx)(y,{id:t,after:e,day:n,more:r})},t)]})}function v({isComplete:t}){let{say:n}=e();return(0,g.jsx)(`p`,{className:`small soft`,children:n(t===null?`read.complete.unknown`:t?`read.complete.yes`:`read.complete.no`)})}function y({id:t,after:a,day:o,more:s}){let{language:c,say:l}=e(),u=i(p,{id:t,after:a,lang:c}),d=(u.data?.meeting?.participants?.edges??[]).flatMap(({office:e})=>e?[e.id]:[]),f=i(m,{ids:d,day:o??``},{enabled:o!==null&&d.length>0,keep:!0}),h=new Map;for(let e of f.data?.nodes??[])e&&`certainty`in e&&e.certainty===`POSSIBLE`&&h.set(e.id,e.doubts);return(0,g.jsx)(r,{answer:u,children:({meeting:e})=>{let r=e?.participants;return r?r.edges.length===0?(0,g.jsx)(n,{children:l(`read.seats.none`)}):(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(b,{seats:r.edges,meeting:t,doubts:h}),s(r.pageInfo)]}):null}})}function b({seats:t,meeting:n,doubts:r}){let{say:i}=e(),o=new Map;for(let e of t){let t=e.representing?.id??(e.node.__typename===`Leader`?``:e.node.id);o.set(t,[...o.get(t)??[],e])}return(0,g.jsx)(`ul`,{className:`plain ${h.sides}`,children:[...o].map(([e,t])=>(0,g.jsxs)(`li`,{className:h.side,children:[(0,g.jsx)(`h3`,{className:h.name,children:t[0]?.representing?(0,g.jsx)(a,{entity:t[0].representing}):e!==``&&t[0]?(0,g.jsx)(a,{entity:t[0].node}):(0,g.jsx)(`span`,{className:`soft`,children:i(`read.seats.noSide`)})}),(0,g.jsx)(`ul`,{className:`plain`,children:t.map(e=>(0,g.jsx)(x,{seat:e,meeting:n,doubts:r},`${e.node.id} ${e.namedAs}`))})]},e))})}function x({seat:t,meeting:n,doubts:r}){let{say:i}=e(),o=t.node.__typename===`Leader`,c=t.office&&r.get(t.office.id);return(0,g.jsxs)(`li`,{className:h.seat,children:[o?(0,g.jsx)(`strong`,{children:(0,g.jsx)(a,{entity:t.node})}):t.namedAs?(0,g.jsx)(`strong`,{children:(0,g.jsx)(`bdi`,{children:t.namedAs})}):(0,g.jsx)(`span`,{className:`soft`,children:i(`read.seats.nobody`)}),` `,t.role===`ABSENT`?(0,g.jsx)(l,{children:i(`read.role.ABSENT`)}):(0,g.jsx)(`span`,{className:`small soft`,children:i(`read.role.${t.role}`)}),o&&(0,g.jsxs)(`p`,{className:h.office,children:[t.office?t.office.title:(0,g.jsx)(`span`,{className:`soft`,children:i(`read.seats.noOffice`)}),` `,c&&(0,g.jsxs)(l,{children:[i(`read.seats.possible`),c.length>0&&`: ${c.map(e=>i(`read.doubt.${e}`)).join(`, `)}`]})]}),(0,g.jsx)(s,{as:t.namedAs,title:t.title,by:t.identifiedBy,isPerson:o}),n&&t.meeting&&t.meeting.id!==n&&(0,g.jsxs)(`p`,{className:`small soft`,children:[i(`read.seats.part`),` `,(0,g.jsx)(a,{entity:t.meeting})]})]})}export{_ as n,b as r,v as t};