import{t as e}from"./useParams-Bj43BHP7.js";import{ct as t,t as n,u as r,v as i}from"./state-BUElhUX6.js";import{i as a}from"./format-DPXxF3pN.js";import{C as o,k as s}from"./index-6yhaByVy.js";import{t as c}from"./around-Dmq7O9FN.js";import{n as l,r as u}from"./dates-BhgQuWz2.js";import{i as d,n as f,o as p,r as m,t as h}from"./details-TPdC0r3j.js";import{n as g,t as _}from"./proof-B4iIL_tV.js";import{t as v}from"./head-C32jNzTH.js";import{i as y,n as b}from"./said-gbaOeC1d.js";import{n as x}from"./file-DE3xEcTj.js";import{n as S}from"./participants-CeXKFNAo.js";var C={account:`_account_125hu_1`},w=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),T=t();function E({id:e}){let{language:t,say:a}=r(),c=i(w,{id:e,lang:t});return c.data?.meeting?.accounts.length===0?null:(0,T.jsx)(s,{title:a(`read.accounts.title`),children:(0,T.jsx)(n,{answer:c,children:({meeting:t})=>t?.accounts.map(t=>(0,T.jsxs)(`article`,{className:C.account,children:[(0,T.jsxs)(`p`,{className:`small`,children:[(0,T.jsx)(`strong`,{children:(0,T.jsx)(o,{entity:t.source,children:t.source.publisher??t.source.name})}),` `,(0,T.jsxs)(`span`,{className:`soft`,children:[t.translated&&a(`read.accounts.translated`),t.locator,t.meeting.id!==e&&(0,T.jsxs)(T.Fragment,{children:[a(`read.accounts.of`),` `,(0,T.jsx)(o,{entity:t.meeting})]})]}),` `,t.source.url&&(0,T.jsx)(`a`,{href:t.source.url,rel:`noreferrer external`,target:`_blank`,children:a(`proof.original`)})]}),(0,T.jsx)(y,{text:t.text,lang:t.lang,mentions:t.mentions,marks:t.excerpts.map(e=>e.range),fold:1200}),t.excerpts.length>0&&(0,T.jsx)(`p`,{className:`small soft`,children:a(`read.accounts.marked`)})]},`${t.source.id} ${t.meeting.id}`))})})}var D=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`);function O(){let{id:t}=e({from:`/meetings/$id`}),{language:a,say:o}=r(),c=i(D,{id:t,lang:a});return(0,T.jsx)(n,{answer:c,lines:10,children:({meeting:e})=>e?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsxs)(v,{entity:e,kind:`Meeting`,children:[e.summary,` `,(0,T.jsx)(A,{on:e.disputes})]}),(0,T.jsx)(j,{meeting:e}),(0,T.jsx)(S,{id:e.id,day:e.start,isComplete:e.participantsComplete,status:e.status,isDisputed:e.disputes.some(({field:e})=>e===`participants`)}),(0,T.jsxs)(s,{title:o(`read.proof.title`),children:[(0,T.jsx)(_,{of:e,isOfPage:!0}),(0,T.jsx)(f,{of:e.differentFrom})]}),(0,T.jsx)(F,{meeting:e}),(0,T.jsx)(E,{id:e.id}),(0,T.jsx)(b,{meeting:e.id})]}):(0,T.jsx)(x,{id:t})})}function k(e,t){return e.charAt(0).toLocaleLowerCase(t)+e.slice(1)}function A({on:e}){let{language:t,say:n}=r();if(e.length===0)return null;let i=new Intl.ListFormat(t,{type:`conjunction`}).format(e.map(({field:e})=>k(g(e,n),t)));return(0,T.jsxs)(`span`,{className:`small soft`,children:[n(`read.differOn`,{fields:i}),` `,(0,T.jsx)(p,{})]})}function j({meeting:e}){let{say:t}=r();return(0,T.jsx)(h,{rows:[[`read.when`,(0,T.jsx)(N,{meeting:e},`when`),`start`,`end`,`startsAt`,`duration`],[`read.where`,(0,T.jsx)(P,{meeting:e},`where`),`venue`,`city`,`place`,`country`],[`read.how`,`${t(`mode.${e.mode}`)}, ${t(`read.setting.${e.setting}`)}, ${t(`read.format.${e.format}`)}`,`mode`,`setting`,`format`],[`read.status`,e.status===`HELD`?t(`status.HELD`):(0,T.jsx)(m,{children:t(`status.${e.status}`)},`status`),`status`],[`read.forum`,e.forum&&(0,T.jsxs)(T.Fragment,{children:[e.forumRelation?(0,T.jsx)(c,{id:`relation.${e.forumRelation}`,children:(0,T.jsx)(o,{entity:e.forum})}):(0,T.jsx)(o,{entity:e.forum}),` `,(0,T.jsx)(M,{basis:e.forumBasis})]}),`forum`,`forumRelation`],[`read.partOf`,e.partOf&&(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(o,{entity:e.partOf}),` `,(0,T.jsx)(M,{basis:e.partOfBasis})]}),`partOf`],[`read.occasion`,e.occasion.id!==e.id&&e.occasion.id!==e.partOf?.id&&(0,T.jsx)(o,{entity:e.occasion})],[`read.about`,e.about.length>0&&(0,T.jsx)(d,{of:e.about}),`about`]],disputes:e.disputes})}function M({basis:e}){let{say:t}=r();return e===`INFERRED`?(0,T.jsx)(m,{children:t(`basis.INFERRED`)}):(0,T.jsxs)(`span`,{className:`small soft`,children:[`(`,t(e?`basis.EXPLICIT`:`read.basis.unknown`),`)`]})}function N({meeting:e}){let{language:t,say:n}=r();return e.startsAt?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`time`,{dateTime:e.startsAt,children:a(e.startsAt,t,e.timeZone)}),e.timeZone&&(0,T.jsxs)(`span`,{className:`small soft`,children:[` (`,e.timeZone,`)`]}),e.end&&(0,T.jsxs)(T.Fragment,{children:[` – `,(0,T.jsx)(u,{from:e.end})]})]}):(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(l,{meeting:e}),e.start&&(0,T.jsxs)(`span`,{className:`small soft`,children:[` (`,n(`read.noHour`),`)`]})]})}function P({meeting:e}){let{say:t}=r();return!e.venue&&!e.city&&!e.country?(0,T.jsx)(`span`,{className:`soft`,children:t(e.mode===`IN_PERSON`?`read.whereUnknown`:`read.whereNone`)}):(0,T.jsxs)(T.Fragment,{children:[e.venue&&`${e.venue}, `,e.place?(0,T.jsx)(o,{entity:e.place}):e.city,e.country&&(0,T.jsxs)(T.Fragment,{children:[(e.place||e.city)&&`, `,(0,T.jsx)(o,{entity:e.country})]})]})}function F({meeting:e}){let{language:t,say:n}=r();return e.parts.length===0?null:(0,T.jsx)(s,{title:n(`read.parts`),count:String(e.parts.length),children:(0,T.jsx)(`ol`,{children:e.parts.map(e=>(0,T.jsxs)(`li`,{children:[(0,T.jsx)(o,{entity:e}),` `,(0,T.jsxs)(`span`,{className:`small soft`,children:[n(`read.setting.${e.setting}`),` · `,e.startsAt?a(e.startsAt,t,e.timeZone):(0,T.jsx)(u,{from:e.start})]}),` `,e.partOfBasis===`INFERRED`&&(0,T.jsx)(m,{children:n(`basis.INFERRED`)})]},e.id))})})}export{M as BasisText,O as MeetingPage};