import{t as e}from"./useParams-Bj43BHP7.js";import{ct as t,n,t as r,u as i,v as a}from"./state-BUElhUX6.js";import{C as o,k as s}from"./index-6yhaByVy.js";import{r as c}from"./dates-BhgQuWz2.js";import{t as l}from"./proof-B4iIL_tV.js";import{i as u,t as d}from"./details-TPdC0r3j.js";import{t as f}from"./head-C32jNzTH.js";import{r as p,t as m}from"./participants-CeXKFNAo.js";import{t as h}from"./meetings-xuf7AP45.js";import{n as g,t as _}from"./pages-SlA_G7f_.js";import{t as v}from"./statements-D5xueT8F.js";import{n as y}from"./file-DE3xEcTj.js";var b=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},x=new b(`
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
}`),C=t(),w=new Map;function T(){let{id:t}=e({from:`/forums/$id`}),{language:n,say:s}=i(),p=a(x,{id:t,lang:n});return(0,C.jsx)(r,{answer:p,lines:10,children:({forum:e})=>e?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(f,{entity:e,kind:`Forum`}),(0,C.jsx)(d,{disputes:e.disputes,rows:[[`read.when`,(0,C.jsx)(c,{from:e.start,to:e.end},`when`),`start`,`end`],[`read.where`,(e.city||e.country)&&(0,C.jsxs)(C.Fragment,{children:[e.place?(0,C.jsx)(o,{entity:e.place}):e.city,e.country&&(0,C.jsxs)(C.Fragment,{children:[(e.place||e.city)&&`, `,(0,C.jsx)(o,{entity:e.country})]})]}),`city`,`place`,`country`],[`read.series`,e.series&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(o,{entity:e.series}),e.edition!==null&&`, ${s(`read.forum.edition`,{edition:e.edition})}`]})],[`read.about`,e.about.length>0&&(0,C.jsx)(u,{of:e.about})]]}),(0,C.jsx)(l,{of:e,isOfPage:!0}),(0,C.jsx)(h,{title:s(`read.forum.sidelines`),of:{where:{forum:[e.id],relation:[`ON_SIDELINES`],parts:`INCLUDED`}}},`sidelines ${t}`),(0,C.jsx)(h,{title:s(`read.forum.sessions`),of:{where:{forum:[e.id],relation:[`SESSION_OF`]}}},`sessions ${t}`),(0,C.jsx)(E,{id:e.id,isComplete:e.participantsComplete}),(0,C.jsx)(v,{id:t,where:{forum:[e.id]}})]}):(0,C.jsx)(y,{id:t})})}function E({id:e,isComplete:t}){let{language:n,say:r}=i(),o=a(S,{id:e,after:null,lang:n}).data?.forum?.participants?.totalCount;return(0,C.jsxs)(s,{title:r(`read.forum.participants`),count:g(o,n),children:[(0,C.jsx)(m,{isComplete:t}),(0,C.jsx)(_,{children:(t,n)=>(0,C.jsx)(D,{id:e,after:t,more:n})},e)]})}function D({id:e,after:t,more:o}){let{language:s,say:c}=i(),l=a(S,{id:e,after:t,lang:s});return(0,C.jsx)(r,{answer:l,children:({forum:e})=>e?.participants&&e.participants.edges.length>0?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(p,{seats:e.participants.edges,doubts:w}),o(e.participants.pageInfo)]}):(0,C.jsx)(n,{children:c(`read.seats.none`)})})}export{T as ForumPage};