import{ct as e,n as t,t as n,u as r,v as i}from"./state-BUElhUX6.js";import{C as a,k as o}from"./index-6yhaByVy.js";import{a as s,o as c,r as l}from"./details-TPdC0r3j.js";import{n as u,t as d}from"./pages-SlA_G7f_.js";var f=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new f(`
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
    `),h={sides:`_sides_1u72y_1`,side:`_side_1u72y_1`,name:`_name_1u72y_13`,seat:`_seat_1u72y_19`,office:`_office_1u72y_27`},g=e();function _({id:e,day:t,isComplete:n,status:a,isDisputed:s}){let{language:l,say:f}=r(),m=i(p,{id:e,after:null,lang:l}).data?.meeting?.participants?.totalCount;return(0,g.jsxs)(o,{title:f(a===`HELD`?`read.seats.title`:`read.seats.expected`),count:u(m,l),aside:s&&(0,g.jsx)(c,{}),children:[(0,g.jsx)(v,{isComplete:n}),(0,g.jsx)(d,{children:(n,r)=>(0,g.jsx)(y,{id:e,after:n,day:t,more:r})},e)]})}function v({isComplete:e}){let{say:t}=r();return(0,g.jsx)(`p`,{className:`small soft`,children:t(e===null?`read.complete.unknown`:e?`read.complete.yes`:`read.complete.no`)})}function y({id:e,after:a,day:o,more:s}){let{language:c,say:l}=r(),u=i(p,{id:e,after:a,lang:c}),d=(u.data?.meeting?.participants?.edges??[]).flatMap(({office:e})=>e?[e.id]:[]),f=i(m,{ids:d,day:o??``},{enabled:o!==null&&d.length>0,keep:!0}),h=new Map;for(let e of f.data?.nodes??[])e&&`certainty`in e&&e.certainty===`POSSIBLE`&&h.set(e.id,e.doubts);return(0,g.jsx)(n,{answer:u,children:({meeting:n})=>{let r=n?.participants;return r?r.edges.length===0?(0,g.jsx)(t,{children:l(`read.seats.none`)}):(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(b,{seats:r.edges,meeting:e,doubts:h}),s(r.pageInfo)]}):null}})}function b({seats:e,meeting:t,doubts:n}){let{say:i}=r(),o=new Map;for(let t of e){let e=t.representing?.id??(t.node.__typename===`Leader`?``:t.node.id);o.set(e,[...o.get(e)??[],t])}return(0,g.jsx)(`ul`,{className:`plain ${h.sides}`,children:[...o].map(([e,r])=>(0,g.jsxs)(`li`,{className:h.side,children:[(0,g.jsx)(`h3`,{className:h.name,children:r[0]?.representing?(0,g.jsx)(a,{entity:r[0].representing}):e!==``&&r[0]?(0,g.jsx)(a,{entity:r[0].node}):(0,g.jsx)(`span`,{className:`soft`,children:i(`read.seats.noSide`)})}),(0,g.jsx)(`ul`,{className:`plain`,children:r.map(e=>(0,g.jsx)(x,{seat:e,meeting:t,doubts:n},`${e.node.id} ${e.namedAs}`))})]},e))})}function x({seat:e,meeting:t,doubts:n}){let{say:i}=r(),o=e.node.__typename===`Leader`,c=e.office&&n.get(e.office.id);return(0,g.jsxs)(`li`,{className:h.seat,children:[o?(0,g.jsx)(`strong`,{children:(0,g.jsx)(a,{entity:e.node})}):e.namedAs?(0,g.jsx)(`strong`,{children:(0,g.jsx)(`bdi`,{children:e.namedAs})}):(0,g.jsx)(`span`,{className:`soft`,children:i(`read.seats.nobody`)}),` `,e.role===`ABSENT`?(0,g.jsx)(l,{children:i(`read.role.ABSENT`)}):(0,g.jsx)(`span`,{className:`small soft`,children:i(`read.role.${e.role}`)}),o&&(0,g.jsxs)(`p`,{className:h.office,children:[e.office?e.office.title:(0,g.jsx)(`span`,{className:`soft`,children:i(`read.seats.noOffice`)}),` `,c&&(0,g.jsxs)(l,{children:[i(`read.seats.possible`),c.length>0&&`: ${c.map(e=>i(`read.doubt.${e}`)).join(`, `)}`]})]}),(0,g.jsx)(s,{as:e.namedAs,title:e.title,by:e.identifiedBy,isPerson:o}),t&&e.meeting&&e.meeting.id!==t&&(0,g.jsxs)(`p`,{className:`small soft`,children:[i(`read.seats.part`),` `,(0,g.jsx)(a,{entity:e.meeting})]})]})}export{_ as n,b as r,v as t};