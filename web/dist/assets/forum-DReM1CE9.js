import{t as e}from"./useParams-C0eZ7MNI.js";import{d as t,lt as n,n as r,t as i,y as a}from"./state-gdEKT_4H.js";import{w as o}from"./index-CR6MV0eY.js";import{r as s}from"./dates-UzD6jcRg.js";import{t as c}from"./link-Bsrv_KOQ.js";import{t as l}from"./proof-BSoblIVU.js";import{i as u,t as d}from"./details-DjSY5-sc.js";import{t as f}from"./head-Dg8vZtYl.js";import{r as p,t as m}from"./participants-toMNi28_.js";import{t as h}from"./meetings-DOvlGkbN.js";import{n as g,t as _}from"./pages-D_uzGaPj.js";import{t as v}from"./statements-BTOovJvY.js";import{n as y}from"./file-BymGCCtn.js";var b=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},x=new b(`
    query ForumPage($id: ID!, $lang: Language) {
  forum(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    edition
    start
    end
    city
    place {
      ...EntityName
    }
    country {
      ...EntityName
    }
    series {
      ...EntityName
    }
    about {
      ...EntityName
    }
    participantsComplete
    ...Proof
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
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
}`),S=new b(`
    query ParticipantsOfForum($id: ID!, $after: String, $lang: Language) {
  forum(id: $id) {
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
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
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
}`),C=n(),w=new Map;function T(){let{id:n}=e({from:`/forums/$id`}),{language:r,say:o}=t(),p=a(x,{id:n,lang:r});return(0,C.jsx)(i,{answer:p,lines:10,children:({forum:e})=>e?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(f,{entity:e,kind:`Forum`}),(0,C.jsx)(d,{disputes:e.disputes,rows:[[`read.when`,(0,C.jsx)(s,{from:e.start,to:e.end},`when`),`start`,`end`],[`read.where`,(e.city||e.country)&&(0,C.jsxs)(C.Fragment,{children:[e.place?(0,C.jsx)(c,{entity:e.place}):e.city,e.country&&(0,C.jsxs)(C.Fragment,{children:[(e.place||e.city)&&`, `,(0,C.jsx)(c,{entity:e.country})]})]}),`city`,`place`,`country`],[`read.series`,e.series&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(c,{entity:e.series}),e.edition!==null&&`, ${o(`read.forum.edition`,{edition:e.edition})}`]})],[`read.about`,e.about.length>0&&(0,C.jsx)(u,{of:e.about})]]}),(0,C.jsx)(l,{of:e,isOfPage:!0}),(0,C.jsx)(h,{title:o(`read.forum.sidelines`),of:{where:{forum:[e.id],relation:[`ON_SIDELINES`],parts:`INCLUDED`}}},`sidelines ${n}`),(0,C.jsx)(h,{title:o(`read.forum.sessions`),of:{where:{forum:[e.id],relation:[`SESSION_OF`]}}},`sessions ${n}`),(0,C.jsx)(E,{id:e.id,isComplete:e.participantsComplete}),(0,C.jsx)(v,{id:n,where:{forum:[e.id]}})]}):(0,C.jsx)(y,{id:n})})}function E({id:e,isComplete:n}){let{language:r,say:i}=t(),s=a(S,{id:e,after:null,lang:r}).data?.forum?.participants?.totalCount;return(0,C.jsxs)(o,{title:i(`read.forum.participants`),count:g(s,r),children:[(0,C.jsx)(m,{isComplete:n}),(0,C.jsx)(_,{children:(t,n)=>(0,C.jsx)(D,{id:e,after:t,more:n})},e)]})}function D({id:e,after:n,more:o}){let{language:s,say:c}=t(),l=a(S,{id:e,after:n,lang:s});return(0,C.jsx)(i,{answer:l,children:({forum:e})=>e?.participants&&e.participants.edges.length>0?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(p,{seats:e.participants.edges,doubts:w}),o(e.participants.pageInfo)]}):(0,C.jsx)(r,{children:c(`read.seats.none`)})})}export{T as ForumPage};