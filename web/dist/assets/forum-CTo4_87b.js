import{t as e}from"./useParams-DIiTEfz-.js";import{b as t,f as n,n as r,t as i,ut as a}from"./state-Py1EXFJw.js";import{O as o,P as s}from"./index-Be9r84Tc.js";import{t as c}from"./link-NCZMHeQC.js";import{t as l}from"./proof-9Cbbd5YF.js";import{i as u,t as d}from"./details-CQyHrIQI.js";import{t as f}from"./head-D0uJfrYF.js";import{r as p,t as m}from"./participants-DtM2X-rV.js";import{t as h}from"./meetings-DuEHsba_.js";import{n as g,t as _}from"./pages-w2q_9unt.js";import{t as v}from"./statements-BaVWBUmZ.js";import{r as y}from"./file-CFXJ3Lam.js";var b=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},x=new b(`
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
  localizedName(lang: $lang) {
    lang
  }
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
  localizedName(lang: $lang) {
    lang
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
    office
    title(lang: $lang)
    english: title(lang: "en")
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
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}
fragment SideName on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}`),C=a(),w=new Map;function T(){let{id:r}=e({from:`/forums/$id`}),{language:a,say:s}=n(),p=t(x,{id:r,lang:a});return(0,C.jsx)(i,{answer:p,lines:10,children:({forum:e})=>e?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(f,{entity:e,kind:`Forum`}),(0,C.jsx)(d,{disputes:e.disputes,rows:[[`read.when`,(0,C.jsx)(o,{from:e.start,to:e.end},`when`),`start`,`end`],[`read.where`,(e.city||e.country)&&(0,C.jsxs)(C.Fragment,{children:[e.place?(0,C.jsx)(c,{entity:e.place}):e.city,e.country&&(0,C.jsxs)(C.Fragment,{children:[(e.place||e.city)&&`, `,(0,C.jsx)(c,{entity:e.country})]})]}),`city`,`place`,`country`],[`read.series`,e.series&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(c,{entity:e.series}),e.edition!==null&&`, ${s(`read.forum.edition`,{edition:e.edition})}`]})],[`read.about`,e.about.length>0&&(0,C.jsx)(u,{of:e.about})]]}),(0,C.jsx)(l,{of:e,isOfPage:!0}),(0,C.jsx)(h,{title:s(`read.forum.sidelines`),note:s(`read.forum.sidelinesNote`),of:{where:{forum:[e.id],relation:[`ON_SIDELINES`],parts:`INCLUDED`}}},`sidelines ${r}`),(0,C.jsx)(h,{title:s(`read.forum.sessions`),of:{where:{forum:[e.id],relation:[`SESSION_OF`]}}},`sessions ${r}`),(0,C.jsx)(E,{id:e.id,isComplete:e.participantsComplete}),(0,C.jsx)(v,{id:r,where:{forum:[e.id]}})]}):(0,C.jsx)(y,{id:r})})}function E({id:e,isComplete:r}){let{language:i,say:a}=n(),o=t(S,{id:e,after:null,lang:i}).data?.forum?.participants?.totalCount;return(0,C.jsxs)(s,{title:a(`read.forum.participants`),count:g(o,i),children:[(0,C.jsx)(m,{isComplete:r}),(0,C.jsx)(_,{children:(t,n)=>(0,C.jsx)(D,{id:e,after:t,more:n})},e)]})}function D({id:e,after:a,more:o}){let{language:s,say:c}=n(),l=t(S,{id:e,after:a,lang:s});return(0,C.jsx)(i,{answer:l,children:({forum:e})=>e?.participants&&e.participants.edges.length>0?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(p,{seats:e.participants.edges,doubts:w}),o(e.participants.pageInfo)]}):(0,C.jsx)(r,{children:c(`read.seats.none`)})})}export{T as ForumPage};