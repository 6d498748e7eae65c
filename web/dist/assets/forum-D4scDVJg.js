import{t as e}from"./useParams-CTEQ__dW.js";import{b as t,f as n,ft as r,n as i,t as a}from"./state-nb8ZW-5r.js";import{I as o,k as s}from"./index-D1TtabY3.js";import{t as c}from"./link-D9d_vlo9.js";import{t as l}from"./proof-BjxPi-Dn.js";import{i as u,t as d}from"./details-GLntDEbz.js";import{t as f}from"./head-Bl-MhSr9.js";import{r as p,t as m}from"./participants-Cr2osxAc.js";import{t as h}from"./meetings-CZAP7WOE.js";import{n as g,t as _}from"./pages-BsYNxcBs.js";import{t as v}from"./statements-HpesK8ra.js";import{r as y}from"./file-Cm9UMKmH.js";var b=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},x=new b(`
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
    of {
      ...SideOfTitle
    }
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
fragment SideOfTitle on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
    english: name(lang: "en")
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
}`),C=new b(`
    query SidesBesideForum($meetings: MeetingFilter, $lang: Language) {
  all: activity(of: MEETINGS, by: [MODE], meetings: $meetings) {
    count
  }
  sides: activity(
    of: MEETINGS
    by: [SIDE]
    meetings: $meetings
    orderBy: [COUNT_DESC]
  ) {
    count
    keys {
      value
      entity {
        __typename
        ... on Entity {
          id
          name(lang: $lang)
        }
      }
    }
  }
}
    `),w=r(),T=new Map;function E(){let{id:r}=e({from:`/forums/$id`}),{language:i,say:o}=n(),p=t(x,{id:r,lang:i});return(0,w.jsx)(a,{answer:p,lines:10,children:({forum:e})=>e?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(f,{entity:e,kind:`Forum`}),(0,w.jsx)(d,{disputes:e.disputes,rows:[[`read.when`,(0,w.jsx)(s,{from:e.start,to:e.end},`when`),`start`,`end`],[`read.where`,(e.city||e.country)&&(0,w.jsxs)(w.Fragment,{children:[e.place?(0,w.jsx)(c,{entity:e.place}):e.city,e.country&&(0,w.jsxs)(w.Fragment,{children:[(e.place||e.city)&&`, `,(0,w.jsx)(c,{entity:e.country})]})]}),`city`,`place`,`country`],[`read.series`,e.series&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(c,{entity:e.series}),e.edition!==null&&`, ${o(`read.forum.edition`,{edition:e.edition})}`]})],[`read.about`,e.about.length>0&&(0,w.jsx)(u,{of:e.about})]]}),(0,w.jsx)(l,{of:e,isOfPage:!0}),(0,w.jsx)(O,{id:e.id},`sidelines ${r}`),(0,w.jsx)(h,{title:o(`read.forum.sessions`),of:{where:{forum:[e.id],relation:[`SESSION_OF`]}}},`sessions ${r}`),(0,w.jsx)(k,{id:e.id,isComplete:e.participantsComplete}),(0,w.jsx)(v,{id:r,where:{forum:[e.id]}})]}):(0,w.jsx)(y,{id:r})})}var D=3;function O({id:e}){let{language:r,say:i}=n(),a={forum:[e],relation:[`ON_SIDELINES`],parts:`INCLUDED`},{data:o}=t(C,{meetings:a,lang:r}),s=(o?.all??[]).reduce((e,t)=>e+t.count,0),c=s<D?[]:(o?.sides??[]).flatMap(({count:e,keys:t})=>e===s&&t[0]?.entity?[t[0].entity.name]:[]),l=c.length>0&&i(`read.forum.sidelinesOnly`,{names:new Intl.ListFormat(r).format(c)});return(0,w.jsx)(h,{title:i(`read.forum.sidelines`),note:[i(`read.forum.sidelinesNote`),l].filter(Boolean).join(` `),of:{where:a}})}function k({id:e,isComplete:r}){let{language:i,say:a}=n(),s=t(S,{id:e,after:null,lang:i}).data?.forum?.participants?.totalCount;return(0,w.jsxs)(o,{title:a(`read.forum.participants`),count:g(s,i),children:[(0,w.jsx)(m,{isComplete:r}),(0,w.jsx)(_,{children:(t,n)=>(0,w.jsx)(A,{id:e,after:t,more:n})},e)]})}function A({id:e,after:r,more:o}){let{language:s,say:c}=n(),l=t(S,{id:e,after:r,lang:s});return(0,w.jsx)(a,{answer:l,children:({forum:e})=>e?.participants&&e.participants.edges.length>0?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(p,{seats:e.participants.edges,doubts:T}),o(e.participants.pageInfo)]}):(0,w.jsx)(i,{children:c(`read.seats.none`)})})}export{E as ForumPage};