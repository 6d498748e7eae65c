import{t as e}from"./useParams-6VW5NnM_.js";import{d as t,lt as n,t as r,y as i}from"./state-jWmmph6b.js";import{i as a}from"./format-DPXxF3pN.js";import{D as o,N as s}from"./index-BHw0p79c.js";import{t as c}from"./around-Cob1jdJM.js";import{n as l,r as u}from"./dates-De6V4nET.js";import{i as d,n as f,o as p,r as m,t as h}from"./details-KdQR9ER4.js";import{n as g,t as _}from"./proof-BConlJVo.js";import{t as v}from"./head-DUR0err3.js";import{i as y,n as b}from"./said-tEfP1txT.js";import{n as x}from"./file-BA3q88KS.js";import{n as S}from"./participants-C9HU_ctj.js";var C={account:`_account_125hu_1`},w=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),T=n();function E({id:e}){let{language:n,say:a}=t(),c=i(w,{id:e,lang:n});return c.data?.meeting?.accounts.length===0?null:(0,T.jsx)(s,{title:a(`read.accounts.title`),children:(0,T.jsx)(r,{answer:c,children:({meeting:t})=>t?.accounts.map(t=>(0,T.jsxs)(`article`,{className:C.account,children:[(0,T.jsxs)(`p`,{className:`small`,children:[(0,T.jsx)(`strong`,{children:(0,T.jsx)(o,{entity:t.source,children:t.source.publisher??t.source.name})}),` `,(0,T.jsxs)(`span`,{className:`soft`,children:[t.translated&&a(`read.accounts.translated`),t.locator,t.meeting.id!==e&&(0,T.jsxs)(T.Fragment,{children:[a(`read.accounts.of`),` `,(0,T.jsx)(o,{entity:t.meeting})]})]}),` `,t.source.url&&(0,T.jsx)(`a`,{href:t.source.url,rel:`noreferrer external`,target:`_blank`,children:a(`proof.original`)})]}),(0,T.jsx)(y,{text:t.text,lang:t.lang,mentions:t.mentions,marks:t.excerpts.map(e=>e.range),fold:1200}),t.excerpts.length>0&&(0,T.jsx)(`p`,{className:`small soft`,children:a(`read.accounts.marked`)})]},`${t.source.id} ${t.meeting.id}`))})})}var D=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`);function O(){let{id:n}=e({from:`/meetings/$id`}),{language:a,say:o}=t(),c=i(D,{id:n,lang:a});return(0,T.jsx)(r,{answer:c,lines:10,children:({meeting:e})=>e?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsxs)(v,{entity:e,kind:`Meeting`,children:[e.summary,` `,(0,T.jsx)(A,{on:e.disputes})]}),(0,T.jsx)(j,{meeting:e}),(0,T.jsx)(S,{id:e.id,day:e.start,isComplete:e.participantsComplete,status:e.status,isDisputed:e.disputes.some(({field:e})=>e===`participants`)}),(0,T.jsxs)(s,{title:o(`read.proof.title`),children:[(0,T.jsx)(_,{of:e,isOfPage:!0}),(0,T.jsx)(f,{of:e.differentFrom})]}),(0,T.jsx)(F,{meeting:e}),(0,T.jsx)(E,{id:e.id}),(0,T.jsx)(b,{meeting:e.id})]}):(0,T.jsx)(x,{id:n})})}function k(e,t){return e.charAt(0).toLocaleLowerCase(t)+e.slice(1)}function A({on:e}){let{language:n,say:r}=t();if(e.length===0)return null;let i=new Intl.ListFormat(n,{type:`conjunction`}).format(e.map(({field:e})=>k(g(e,r),n)));return(0,T.jsxs)(`span`,{className:`small soft`,children:[r(`read.differOn`,{fields:i}),` `,(0,T.jsx)(p,{})]})}function j({meeting:e}){let{say:n}=t();return(0,T.jsx)(h,{rows:[[`read.when`,(0,T.jsx)(N,{meeting:e},`when`),`start`,`end`,`startsAt`,`duration`],[`read.where`,(0,T.jsx)(P,{meeting:e},`where`),`venue`,`city`,`place`,`country`],[`read.how`,`${n(`mode.${e.mode}`)}, ${n(`read.setting.${e.setting}`)}, ${n(`read.format.${e.format}`)}`,`mode`,`setting`,`format`],[`read.status`,e.status===`HELD`?n(`status.HELD`):(0,T.jsx)(m,{children:n(`status.${e.status}`)},`status`),`status`],[`read.forum`,e.forum&&(0,T.jsxs)(T.Fragment,{children:[e.forumRelation?(0,T.jsx)(c,{id:`relation.${e.forumRelation}`,children:(0,T.jsx)(o,{entity:e.forum})}):(0,T.jsx)(o,{entity:e.forum}),` `,(0,T.jsx)(M,{basis:e.forumBasis})]}),`forum`,`forumRelation`],[`read.partOf`,e.partOf&&(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(o,{entity:e.partOf}),` `,(0,T.jsx)(M,{basis:e.partOfBasis})]}),`partOf`],[`read.occasion`,e.occasion.id!==e.id&&e.occasion.id!==e.partOf?.id&&(0,T.jsx)(o,{entity:e.occasion})],[`read.about`,e.about.length>0&&(0,T.jsx)(d,{of:e.about}),`about`]],disputes:e.disputes})}function M({basis:e}){let{say:n}=t();return e===`INFERRED`?(0,T.jsx)(m,{children:n(`basis.INFERRED`)}):(0,T.jsxs)(`span`,{className:`small soft`,children:[`(`,n(e?`basis.EXPLICIT`:`read.basis.unknown`),`)`]})}function N({meeting:e}){let{language:n,say:r}=t();return e.startsAt?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`time`,{dateTime:e.startsAt,children:a(e.startsAt,n,e.timeZone)}),e.timeZone&&(0,T.jsxs)(`span`,{className:`small soft`,children:[` (`,e.timeZone,`)`]}),e.end&&(0,T.jsxs)(T.Fragment,{children:[` – `,(0,T.jsx)(u,{from:e.end})]})]}):(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(l,{meeting:e}),e.start&&(0,T.jsxs)(`span`,{className:`small soft`,children:[` (`,r(`read.noHour`),`)`]})]})}function P({meeting:e}){let{say:n}=t();return!e.venue&&!e.city&&!e.country?(0,T.jsx)(`span`,{className:`soft`,children:n(e.mode===`IN_PERSON`?`read.whereUnknown`:`read.whereNone`)}):(0,T.jsxs)(T.Fragment,{children:[e.venue&&`${e.venue}, `,e.place?(0,T.jsx)(o,{entity:e.place}):e.city,e.country&&(0,T.jsxs)(T.Fragment,{children:[(e.place||e.city)&&`, `,(0,T.jsx)(o,{entity:e.country})]})]})}function F({meeting:e}){let{language:n,say:r}=t();return e.parts.length===0?null:(0,T.jsx)(s,{title:r(`read.parts`),count:String(e.parts.length),children:(0,T.jsx)(`ol`,{children:e.parts.map(e=>(0,T.jsxs)(`li`,{children:[(0,T.jsx)(o,{entity:e}),` `,(0,T.jsxs)(`span`,{className:`small soft`,children:[r(`read.setting.${e.setting}`),` · `,e.startsAt?a(e.startsAt,n,e.timeZone):(0,T.jsx)(u,{from:e.start})]}),` `,e.partOfBasis===`INFERRED`&&(0,T.jsx)(m,{children:r(`basis.INFERRED`)})]},e.id))})})}export{M as BasisText,O as MeetingPage};