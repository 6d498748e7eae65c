import{t as e}from"./useParams-BUz8iapr.js";import{l as t,m as n,n as r,rt as i,t as a}from"./state-Bw_xDT9K.js";import{b as o,h as s}from"./index-dCyFb65w.js";import{n as c}from"./dates-DlbU3HZO.js";import{t as l}from"./proof-Cg_-SSUA.js";import{n as u,o as d,r as f,t as p}from"./pages-BKoRGVXN.js";import{t as m}from"./head-5vXynEDV.js";import{r as h,t as g}from"./participants-Y0KO3WfY.js";import{t as _}from"./meetings-vyi9CmLl.js";import{t as v}from"./statements-C8mjtXpl.js";import{n as y}from"./file-OPBdrH1L.js";var b=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},x=new b(`
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
}`),C=i(),w=new Map;function T(){let{id:r}=e({from:`/forums/$id`}),{language:i,say:o}=t(),u=n(x,{id:r,lang:i});return(0,C.jsx)(a,{answer:u,lines:10,children:({forum:e})=>e?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(m,{entity:e,kind:`Forum`}),(0,C.jsx)(f,{rows:[[`read.when`,(0,C.jsx)(c,{from:e.start,to:e.end},`when`)],[`read.where`,(e.city||e.country)&&(0,C.jsxs)(C.Fragment,{children:[e.place?(0,C.jsx)(s,{entity:e.place}):e.city,e.country&&(0,C.jsxs)(C.Fragment,{children:[(e.place||e.city)&&`, `,(0,C.jsx)(s,{entity:e.country})]})]})],[`read.series`,e.series&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(s,{entity:e.series}),e.edition!==null&&`, ${o(`read.forum.edition`,{edition:e.edition})}`]})],[`read.about`,e.about.length>0&&(0,C.jsx)(d,{of:e.about})]]}),(0,C.jsx)(l,{of:e}),(0,C.jsx)(_,{title:o(`read.forum.sidelines`),of:{where:{forum:[e.id],relation:[`ON_SIDELINES`]}}},`sidelines ${r}`),(0,C.jsx)(_,{title:o(`read.forum.sessions`),of:{where:{forum:[e.id],relation:[`SESSION_OF`]}}},`sessions ${r}`),(0,C.jsx)(E,{id:e.id,isComplete:e.participantsComplete}),(0,C.jsx)(v,{id:r,where:{forum:[e.id]}})]}):(0,C.jsx)(y,{id:r})})}function E({id:e,isComplete:r}){let{language:i,say:a}=t(),s=n(S,{id:e,after:null,lang:i}).data?.forum?.participants?.totalCount;return(0,C.jsxs)(o,{title:a(`read.forum.participants`),count:u(s,i),children:[(0,C.jsx)(g,{isComplete:r}),(0,C.jsx)(p,{children:(t,n)=>(0,C.jsx)(D,{id:e,after:t,more:n})},e)]})}function D({id:e,after:i,more:o}){let{language:s,say:c}=t(),l=n(S,{id:e,after:i,lang:s});return(0,C.jsx)(a,{answer:l,children:({forum:e})=>e?.participants&&e.participants.edges.length>0?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(h,{seats:e.participants.edges,doubts:w}),o(e.participants.pageInfo)]}):(0,C.jsx)(r,{children:c(`read.seats.none`)})})}export{T as ForumPage};