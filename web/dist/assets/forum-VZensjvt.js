import{f as e,l as t,s as n}from"./index-DCQZgbUy.js";import{Ot as r,S as i,_ as a,a as o,o as s,t as c}from"./link-Cmb22IQ3.js";import{t as l}from"./proof-DsvN9OJu.js";import{n as u,o as d,r as f,t as p}from"./pages-pASFRhn3.js";import{n as m,t as h}from"./unknown-DQwpmCfg.js";import{r as g,t as _}from"./participants-MLvz_Jj5.js";import{t as v}from"./meetings-BnCqUNrW.js";import{t as y}from"./statements-BFvc96Cf.js";var b=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},x=new b(`
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
}`),C=r(),w=new Map;function T(){let{id:t}=e({from:`/forums/$id`}),{language:r,say:s}=a(),u=i(x,{id:t,lang:r});return(0,C.jsx)(o,{answer:u,lines:10,children:({forum:e})=>e?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(m,{entity:e,kind:`Forum`}),(0,C.jsx)(f,{rows:[[`read.when`,(0,C.jsx)(n,{from:e.start,to:e.end},`when`)],[`read.where`,(e.city||e.country)&&(0,C.jsxs)(C.Fragment,{children:[e.place?(0,C.jsx)(c,{entity:e.place}):e.city,e.country&&(0,C.jsxs)(C.Fragment,{children:[(e.place||e.city)&&`, `,(0,C.jsx)(c,{entity:e.country})]})]})],[`read.series`,e.series&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(c,{entity:e.series}),e.edition!==null&&`, ${s(`read.forum.edition`,{edition:e.edition})}`]})],[`read.about`,e.about.length>0&&(0,C.jsx)(d,{of:e.about})]]}),(0,C.jsx)(l,{of:e}),(0,C.jsx)(v,{title:s(`read.forum.sidelines`),of:{where:{forum:[e.id],relation:[`ON_SIDELINES`]}}},`sidelines ${t}`),(0,C.jsx)(v,{title:s(`read.forum.sessions`),of:{where:{forum:[e.id],relation:[`SESSION_OF`]}}},`sessions ${t}`),(0,C.jsx)(E,{id:e.id,isComplete:e.participantsComplete}),(0,C.jsx)(y,{id:t,where:{forum:[e.id]}})]}):(0,C.jsx)(h,{id:t})})}function E({id:e,isComplete:n}){let{language:r,say:o}=a(),s=i(S,{id:e,after:null,lang:r}).data?.forum?.participants?.totalCount;return(0,C.jsxs)(t,{title:o(`read.forum.participants`),count:u(s,r),children:[(0,C.jsx)(_,{isComplete:n}),(0,C.jsx)(p,{children:(t,n)=>(0,C.jsx)(D,{id:e,after:t,more:n})},e)]})}function D({id:e,after:t,more:n}){let{language:r,say:c}=a(),l=i(S,{id:e,after:t,lang:r});return(0,C.jsx)(o,{answer:l,children:({forum:e})=>e?.participants&&e.participants.edges.length>0?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(g,{seats:e.participants.edges,doubts:w}),n(e.participants.pageInfo)]}):(0,C.jsx)(s,{children:c(`read.seats.none`)})})}export{T as ForumPage};