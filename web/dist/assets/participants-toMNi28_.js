import{d as e,lt as t,n,t as r,y as i}from"./state-gdEKT_4H.js";import{w as a}from"./index-CR6MV0eY.js";import{a as o,o as s,r as c}from"./details-DjSY5-sc.js";import{t as l}from"./link-Bsrv_KOQ.js";import{n as u,t as d}from"./pages-D_uzGaPj.js";var f=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new f(`
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
    `),h={sides:`_sides_179md_1`,side:`_side_179md_1`,name:`_name_179md_13`,seat:`_seat_179md_19`,office:`_office_179md_27`,itself:`_itself_179md_31`,part:`_part_179md_35`},g=t();function _({id:t,day:n,isComplete:r,status:o,isDisputed:c}){let{language:l,say:f}=e(),m=i(p,{id:t,after:null,lang:l}).data?.meeting?.participants?.totalCount;return(0,g.jsxs)(a,{title:f(o===`HELD`?`read.seats.title`:`read.seats.expected`),count:u(m,l),aside:c&&(0,g.jsx)(s,{}),children:[(0,g.jsx)(v,{isComplete:r}),(0,g.jsx)(d,{children:(e,r)=>(0,g.jsx)(y,{id:t,after:e,day:n,more:r})},t)]})}function v({isComplete:t}){let{say:n}=e();return(0,g.jsx)(`p`,{className:`small soft`,children:n(t===null?`read.complete.unknown`:t?`read.complete.yes`:`read.complete.no`)})}function y({id:t,after:a,day:o,more:s}){let{language:c,say:l}=e(),u=i(p,{id:t,after:a,lang:c}),d=(u.data?.meeting?.participants?.edges??[]).flatMap(({office:e})=>e?[e.id]:[]),f=i(m,{ids:d,day:o??``},{enabled:o!==null&&d.length>0,keep:!0}),h=new Map;for(let e of f.data?.nodes??[])e&&`certainty`in e&&e.certainty===`POSSIBLE`&&h.set(e.id,e.doubts);return(0,g.jsx)(r,{answer:u,children:({meeting:e})=>{let r=e?.participants;return r?r.edges.length===0?(0,g.jsx)(n,{children:l(`read.seats.none`)}):(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(x,{seats:r.edges,meeting:t,doubts:h}),s(r.pageInfo)]}):null}})}function b(e){return e.node.__typename!==`Leader`&&!e.namedAs&&!e.title&&(e.representing?.id??e.node.id)===e.node.id}function x({seats:t,meeting:n,doubts:r}){let{say:i}=e(),a=new Map;for(let e of t){let t=e.representing?.id??(e.node.__typename===`Leader`?``:e.node.id);a.set(t,[...a.get(t)??[],e])}return(0,g.jsx)(`ul`,{className:`plain ${h.sides}`,children:[...a].map(([e,t])=>[e,t,t.filter(e=>!b(e))]).map(([e,t,a])=>(0,g.jsxs)(`li`,{className:h.side,children:[(0,g.jsx)(`h3`,{className:h.name,children:t[0]?.representing?(0,g.jsx)(l,{entity:t[0].representing}):e!==``&&t[0]?(0,g.jsx)(l,{entity:t[0].node}):(0,g.jsx)(`span`,{className:`soft`,children:i(`read.seats.noSide`)})}),t.filter(b).map((e,t)=>(0,g.jsxs)(`p`,{className:h.itself,children:[(0,g.jsx)(S,{of:e.role}),a.length===0&&(0,g.jsxs)(`span`,{className:`small soft`,children:[` · `,i(`read.seats.nobody`)]}),(0,g.jsx)(C,{seat:e,meeting:n})]},t)),a.length>0&&(0,g.jsx)(`ul`,{className:`plain`,children:a.map(e=>(0,g.jsx)(w,{seat:e,meeting:n,doubts:r},`${e.node.id} ${e.namedAs}`))})]},e))})}function S({of:t}){let{say:n}=e();return t===`ABSENT`?(0,g.jsx)(c,{children:n(`read.role.ABSENT`)}):(0,g.jsx)(`span`,{className:`small soft`,children:n(`read.role.${t}`)})}function C({seat:t,meeting:n}){let{say:r}=e();return!n||!t.meeting||t.meeting.id===n?null:(0,g.jsxs)(`span`,{className:`${h.part} small soft`,children:[r(`read.seats.part`),` `,(0,g.jsx)(l,{entity:t.meeting})]})}function w({seat:t,meeting:n,doubts:r}){let{say:i}=e(),a=t.node.__typename===`Leader`,s=t.office&&r.get(t.office.id);return(0,g.jsxs)(`li`,{className:h.seat,children:[a?(0,g.jsx)(`strong`,{children:(0,g.jsx)(l,{entity:t.node})}):t.namedAs?(0,g.jsx)(`strong`,{children:(0,g.jsx)(`bdi`,{children:t.namedAs})}):(0,g.jsx)(`span`,{className:`soft`,children:i(`read.seats.nobody`)}),` `,(0,g.jsx)(S,{of:t.role}),a&&(0,g.jsxs)(`p`,{className:h.office,children:[t.office?t.office.title:(0,g.jsx)(`span`,{className:`soft`,children:i(`read.seats.noOffice`)}),` `,s&&(0,g.jsxs)(c,{children:[i(`read.seats.possible`),s.length>0&&`: ${s.map(e=>i(`read.doubt.${e}`)).join(`, `)}`]})]}),(0,g.jsx)(o,{as:t.namedAs,title:t.title,by:t.identifiedBy,isPerson:a}),(0,g.jsx)(C,{seat:t,meeting:n})]})}export{_ as n,x as r,v as t};