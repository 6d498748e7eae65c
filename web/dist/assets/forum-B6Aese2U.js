import{b as e,c as t,h as n,i as r,l as i,m as a,r as o,s,v as c}from"./index-D5vl5esc.js";import{t as l}from"./proof-C6J0ZY2o.js";import{a as u,c as d,i as f,n as p,r as m,t as h}from"./unknown-DohJRCzG.js";import{r as g,t as _}from"./participants-QhUuWx0E.js";import{t as v}from"./meetings-CBdt1p3m.js";import{t as y}from"./statements-BLEC94Kd.js";var b=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},x=new b(`
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
}`),C=e(),w=new Map;function T(){let{id:e}=c({from:`/forums/$id`}),{language:t,say:i}=a(),p=n(x,{id:e,lang:t});return(0,C.jsx)(s,{answer:p,lines:10,children:({forum:t})=>t?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(f,{entity:t,kind:`Forum`}),(0,C.jsx)(u,{rows:[[`read.when`,(0,C.jsx)(o,{from:t.start,to:t.end},`when`)],[`read.where`,(t.city||t.country)&&(0,C.jsxs)(C.Fragment,{children:[t.place?(0,C.jsx)(r,{entity:t.place}):t.city,t.country&&(0,C.jsxs)(C.Fragment,{children:[(t.place||t.city)&&`, `,(0,C.jsx)(r,{entity:t.country})]})]})],[`read.series`,t.series&&(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(r,{entity:t.series}),t.edition!==null&&`, ${i(`read.forum.edition`,{edition:t.edition})}`]})],[`read.about`,t.about.length>0&&(0,C.jsx)(d,{of:t.about})]]}),(0,C.jsx)(l,{of:t}),(0,C.jsx)(v,{title:i(`read.forum.sidelines`),of:{where:{forum:[t.id],relation:[`ON_SIDELINES`]}}},`sidelines ${e}`),(0,C.jsx)(v,{title:i(`read.forum.sessions`),of:{where:{forum:[t.id],relation:[`SESSION_OF`]}}},`sessions ${e}`),(0,C.jsx)(E,{id:t.id,isComplete:t.participantsComplete}),(0,C.jsx)(y,{id:e,where:{forum:[t.id]}})]}):(0,C.jsx)(h,{id:e})})}function E({id:e,isComplete:t}){let{language:r,say:o}=a(),s=n(S,{id:e,after:null,lang:r}).data?.forum?.participants?.totalCount;return(0,C.jsxs)(i,{title:o(`read.forum.participants`),count:m(s,r),children:[(0,C.jsx)(_,{isComplete:t}),(0,C.jsx)(p,{children:(t,n)=>(0,C.jsx)(D,{id:e,after:t,more:n})},e)]})}function D({id:e,after:r,more:i}){let{language:o,say:c}=a(),l=n(S,{id:e,after:r,lang:o});return(0,C.jsx)(s,{answer:l,children:({forum:e})=>e?.participants&&e.participants.edges.length>0?(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(g,{seats:e.participants.edges,doubts:w}),i(e.participants.pageInfo)]}):(0,C.jsx)(t,{children:c(`read.seats.none`)})})}export{T as ForumPage};