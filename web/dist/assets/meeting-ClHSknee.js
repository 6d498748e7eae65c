import{t as e}from"./useParams-C0eZ7MNI.js";import{d as t,lt as n,t as r,y as i}from"./state-gdEKT_4H.js";import{i as a}from"./format-BB3b7NAs.js";import{w as o}from"./index-CR6MV0eY.js";import{t as s}from"./around-C00lmr2N.js";import{n as c,r as l}from"./dates-UzD6jcRg.js";import{i as u,l as d,n as f,r as p,t as m}from"./details-DjSY5-sc.js";import{t as h}from"./link-Bsrv_KOQ.js";import{t as g}from"./proof-BSoblIVU.js";import{t as _}from"./head-Dg8vZtYl.js";import{i as v,n as y}from"./said-CnQUyNUy.js";import{n as b}from"./file-BymGCCtn.js";import{n as x}from"./participants-toMNi28_.js";var S={account:`_account_125hu_1`},C=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query AccountsOfMeeting($id: ID!, $lang: Language) {
  meeting(id: $id) {
    accounts {
      text
      lang
      translated
      locator
      source {
        __typename
        id
        name(lang: $lang)
        publisher
        url
      }
      meeting {
        ...EntityName
      }
      excerpts {
        range {
          start
          end
        }
      }
      mentions {
        start
        end
        basis
        entity {
          ...EntityName
        }
      }
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
}`),w=n();function T({id:e}){let{language:n,say:a}=t(),s=i(C,{id:e,lang:n});return s.data?.meeting?.accounts.length===0?null:(0,w.jsx)(o,{title:a(`read.accounts.title`),children:(0,w.jsx)(r,{answer:s,children:({meeting:t})=>t?.accounts.map(t=>(0,w.jsxs)(`article`,{className:S.account,children:[(0,w.jsxs)(`p`,{className:`small`,children:[(0,w.jsx)(`strong`,{children:(0,w.jsx)(h,{entity:t.source,children:t.source.publisher??t.source.name})}),` `,(0,w.jsxs)(`span`,{className:`soft`,children:[t.translated&&a(`read.accounts.translated`),t.locator,t.meeting.id!==e&&(0,w.jsxs)(w.Fragment,{children:[a(`read.accounts.of`),` `,(0,w.jsx)(h,{entity:t.meeting})]})]}),` `,t.source.url&&(0,w.jsx)(`a`,{href:t.source.url,rel:`noreferrer external`,target:`_blank`,children:a(`proof.original`)})]}),(0,w.jsx)(v,{text:t.text,lang:t.lang,mentions:t.mentions,marks:t.excerpts.map(e=>e.range),fold:1200}),t.excerpts.length>0&&(0,w.jsx)(`p`,{className:`small soft`,children:a(`read.accounts.marked`)})]},`${t.source.id} ${t.meeting.id}`))})})}var E=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query MeetingPage($id: ID!, $lang: Language) {
  meeting(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    format
    setting
    mode
    status
    start
    end
    notBefore
    notAfter
    timeZone
    startsAt
    venue
    city
    place {
      ...EntityName
    }
    country {
      ...EntityName
    }
    forum {
      ...EntityName
    }
    forumRelation
    forumBasis
    partOf {
      ...EntityName
    }
    partOfBasis
    occasion {
      ...EntityName
    }
    parts {
      __typename
      id
      name(lang: $lang)
      setting
      start
      startsAt
      timeZone
      partOfBasis
    }
    participantsComplete
    about {
      ...EntityName
    }
    summary(lang: $lang)
    differentFrom {
      reason
      from {
        ...EntityName
      }
    }
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
}`);function D(){let{id:n}=e({from:`/meetings/$id`}),{language:a,say:s}=t(),c=i(E,{id:n,lang:a});return(0,w.jsx)(r,{answer:c,lines:10,children:({meeting:e})=>e?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(_,{entity:e,kind:`Meeting`,children:[e.summary,` `,(0,w.jsx)(O,{on:e.disputes})]}),(0,w.jsx)(k,{meeting:e}),(0,w.jsx)(x,{id:e.id,day:e.start,isComplete:e.participantsComplete,status:e.status,isDisputed:e.disputes.some(({field:e})=>e===`participants`)}),(0,w.jsxs)(o,{title:s(`read.proof.title`),children:[(0,w.jsx)(g,{of:e,isOfPage:!0}),(0,w.jsx)(f,{of:e.differentFrom})]}),(0,w.jsx)(N,{meeting:e}),(0,w.jsx)(T,{id:e.id}),(0,w.jsx)(y,{meeting:e.id})]}):(0,w.jsx)(b,{id:n})})}function O({on:e}){let{language:n,say:r}=t();if(e.length===0)return null;let i=new Intl.ListFormat(n,{type:`conjunction`}).format(e.map(({field:e})=>d(e,r,n)));return(0,w.jsx)(`span`,{className:`small soft`,children:r(`read.differOn`,{fields:i})})}function k({meeting:e}){let{say:n}=t();return(0,w.jsx)(m,{rows:[[`read.when`,(0,w.jsx)(j,{meeting:e},`when`),`start`,`end`,`startsAt`,`duration`],[`read.where`,(0,w.jsx)(M,{meeting:e},`where`),`venue`,`city`,`place`,`country`],[`read.how`,`${n(`mode.${e.mode}`)}, ${n(`read.setting.${e.setting}`)}, ${n(`read.format.${e.format}`)}`,`mode`,`setting`,`format`],[`read.status`,e.status===`HELD`?n(`status.HELD`):(0,w.jsx)(p,{children:n(`status.${e.status}`)},`status`),`status`],[`read.forum`,e.forum&&(0,w.jsxs)(w.Fragment,{children:[e.forumRelation?(0,w.jsx)(s,{id:`relation.${e.forumRelation}`,children:(0,w.jsx)(h,{entity:e.forum})}):(0,w.jsx)(h,{entity:e.forum}),` `,(0,w.jsx)(A,{basis:e.forumBasis})]}),`forum`,`forumRelation`],[`read.partOf`,e.partOf&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(h,{entity:e.partOf}),` `,(0,w.jsx)(A,{basis:e.partOfBasis})]}),`partOf`],[`read.occasion`,e.occasion.id!==e.id&&e.occasion.id!==e.partOf?.id&&(0,w.jsx)(h,{entity:e.occasion})],[`read.about`,e.about.length>0&&(0,w.jsx)(u,{of:e.about}),`about`]],disputes:e.disputes})}function A({basis:e}){let{say:n}=t();return e===`INFERRED`?(0,w.jsx)(p,{children:n(`basis.INFERRED`)}):(0,w.jsxs)(`span`,{className:`small soft`,children:[`(`,n(e?`basis.EXPLICIT`:`read.basis.unknown`),`)`]})}function j({meeting:e}){let{language:n,say:r}=t();return e.startsAt?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`time`,{dateTime:e.startsAt,children:a(e.startsAt,n,e.timeZone)}),e.timeZone&&(0,w.jsxs)(`span`,{className:`small soft`,children:[` (`,e.timeZone,`)`]}),e.end&&(0,w.jsxs)(w.Fragment,{children:[` – `,(0,w.jsx)(l,{from:e.end})]})]}):(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(c,{meeting:e}),e.start&&(0,w.jsxs)(`span`,{className:`small soft`,children:[` (`,r(`read.noHour`),`)`]})]})}function M({meeting:e}){let{say:n}=t();return!e.venue&&!e.city&&!e.country?(0,w.jsx)(`span`,{className:`soft`,children:n(e.mode===`IN_PERSON`?`read.whereUnknown`:`read.whereNone`)}):(0,w.jsxs)(w.Fragment,{children:[e.venue&&`${e.venue}, `,e.place?(0,w.jsx)(h,{entity:e.place}):e.city,e.country&&(0,w.jsxs)(w.Fragment,{children:[(e.place||e.city)&&`, `,(0,w.jsx)(h,{entity:e.country})]})]})}function N({meeting:e}){let{language:n,say:r}=t();return e.parts.length===0?null:(0,w.jsx)(o,{title:r(`read.parts`),count:String(e.parts.length),children:(0,w.jsx)(`ol`,{children:e.parts.map(e=>(0,w.jsxs)(`li`,{children:[(0,w.jsx)(h,{entity:e}),` `,(0,w.jsxs)(`span`,{className:`small soft`,children:[r(`read.setting.${e.setting}`),` · `,e.startsAt?a(e.startsAt,n,e.timeZone):(0,w.jsx)(l,{from:e.start})]}),` `,e.partOfBasis===`INFERRED`&&(0,w.jsx)(p,{children:r(`basis.INFERRED`)})]},e.id))})})}export{A as BasisText,D as MeetingPage};