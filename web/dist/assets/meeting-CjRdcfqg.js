import{t as e}from"./useParams-UWLOMrGO.js";import{ct as t,t as n,u as r,v as i}from"./state-CrFxKpwa.js";import{i as a}from"./format-DPXxF3pN.js";import{C as o,k as s}from"./index-CNxmZJi4.js";import{t as c}from"./around-BS-Psr26.js";import{n as l}from"./dates-CekxGWfY.js";import{i as u,n as d,o as f,r as p,t as m}from"./details-D_9PhyzI.js";import{n as h,t as g}from"./proof-JQtjijPz.js";import{t as _}from"./head-4rLtE8QX.js";import{i as v,n as y}from"./said-CCaIRv7k.js";import{n as b}from"./file-DM1An_UT.js";import{n as x}from"./participants-H_smyjdq.js";var S={account:`_account_125hu_1`},C=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),w=t();function T({id:e}){let{language:t,say:a}=r(),c=i(C,{id:e,lang:t});return c.data?.meeting?.accounts.length===0?null:(0,w.jsx)(s,{title:a(`read.accounts.title`),children:(0,w.jsx)(n,{answer:c,children:({meeting:t})=>t?.accounts.map(t=>(0,w.jsxs)(`article`,{className:S.account,children:[(0,w.jsxs)(`p`,{className:`small`,children:[(0,w.jsx)(`strong`,{children:(0,w.jsx)(o,{entity:t.source,children:t.source.publisher??t.source.name})}),` `,(0,w.jsxs)(`span`,{className:`soft`,children:[t.translated&&a(`read.accounts.translated`),t.locator,t.meeting.id!==e&&(0,w.jsxs)(w.Fragment,{children:[a(`read.accounts.of`),` `,(0,w.jsx)(o,{entity:t.meeting})]})]}),` `,t.source.url&&(0,w.jsx)(`a`,{href:t.source.url,rel:`noreferrer external`,target:`_blank`,children:a(`proof.original`)})]}),(0,w.jsx)(v,{text:t.text,lang:t.lang,mentions:t.mentions,marks:t.excerpts.map(e=>e.range),fold:1200}),t.excerpts.length>0&&(0,w.jsx)(`p`,{className:`small soft`,children:a(`read.accounts.marked`)})]},`${t.source.id} ${t.meeting.id}`))})})}var E=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`);function D(){let{id:t}=e({from:`/meetings/$id`}),{language:a,say:o}=r(),c=i(E,{id:t,lang:a});return(0,w.jsx)(n,{answer:c,lines:10,children:({meeting:e})=>e?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(_,{entity:e,kind:`Meeting`,children:[e.summary,` `,(0,w.jsx)(k,{on:e.disputes})]}),(0,w.jsx)(A,{meeting:e}),(0,w.jsx)(x,{id:e.id,day:e.start,isComplete:e.participantsComplete,status:e.status,isDisputed:e.disputes.some(({field:e})=>e===`participants`)}),(0,w.jsxs)(s,{title:o(`read.proof.title`),children:[(0,w.jsx)(g,{of:e,isOfPage:!0}),(0,w.jsx)(d,{of:e.differentFrom})]}),(0,w.jsx)(P,{meeting:e}),(0,w.jsx)(T,{id:e.id}),(0,w.jsx)(y,{meeting:e.id})]}):(0,w.jsx)(b,{id:t})})}function O(e,t){return e.charAt(0).toLocaleLowerCase(t)+e.slice(1)}function k({on:e}){let{language:t,say:n}=r();if(e.length===0)return null;let i=new Intl.ListFormat(t,{type:`conjunction`}).format(e.map(({field:e})=>O(h(e,n),t)));return(0,w.jsxs)(`span`,{className:`small soft`,children:[n(`read.differOn`,{fields:i}),` `,(0,w.jsx)(f,{})]})}function A({meeting:e}){let{say:t}=r();return(0,w.jsx)(m,{rows:[[`read.when`,(0,w.jsx)(M,{meeting:e},`when`),`start`,`end`,`startsAt`,`duration`],[`read.where`,(0,w.jsx)(N,{meeting:e},`where`),`venue`,`city`,`place`,`country`],[`read.how`,`${t(`mode.${e.mode}`)}, ${t(`read.setting.${e.setting}`)}, ${t(`read.format.${e.format}`)}`,`mode`,`setting`,`format`],[`read.status`,e.status===`HELD`?t(`status.HELD`):(0,w.jsx)(p,{children:t(`status.${e.status}`)},`status`),`status`],[`read.forum`,e.forum&&(0,w.jsxs)(w.Fragment,{children:[e.forumRelation?(0,w.jsx)(c,{id:`relation.${e.forumRelation}`,children:(0,w.jsx)(o,{entity:e.forum})}):(0,w.jsx)(o,{entity:e.forum}),` `,(0,w.jsx)(j,{basis:e.forumBasis})]}),`forum`,`forumRelation`],[`read.partOf`,e.partOf&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(o,{entity:e.partOf}),` `,(0,w.jsx)(j,{basis:e.partOfBasis})]}),`partOf`],[`read.occasion`,e.occasion.id!==e.id&&e.occasion.id!==e.partOf?.id&&(0,w.jsx)(o,{entity:e.occasion})],[`read.about`,e.about.length>0&&(0,w.jsx)(u,{of:e.about}),`about`]],disputes:e.disputes})}function j({basis:e}){let{say:t}=r();return e===`INFERRED`?(0,w.jsx)(p,{children:t(`basis.INFERRED`)}):(0,w.jsxs)(`span`,{className:`small soft`,children:[`(`,t(e?`basis.EXPLICIT`:`read.basis.unknown`),`)`]})}function M({meeting:e}){let{language:t,say:n}=r();return e.startsAt?(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`time`,{dateTime:e.startsAt,children:a(e.startsAt,t,e.timeZone)}),e.timeZone&&(0,w.jsxs)(`span`,{className:`small soft`,children:[` (`,e.timeZone,`)`]}),e.end&&(0,w.jsxs)(w.Fragment,{children:[` – `,(0,w.jsx)(l,{from:e.end})]})]}):(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(l,{from:e.start,to:e.end}),e.start&&(0,w.jsxs)(`span`,{className:`small soft`,children:[` (`,n(`read.noHour`),`)`]})]})}function N({meeting:e}){let{say:t}=r();return!e.venue&&!e.city&&!e.country?(0,w.jsx)(`span`,{className:`soft`,children:t(e.mode===`IN_PERSON`?`read.whereUnknown`:`read.whereNone`)}):(0,w.jsxs)(w.Fragment,{children:[e.venue&&`${e.venue}, `,e.place?(0,w.jsx)(o,{entity:e.place}):e.city,e.country&&(0,w.jsxs)(w.Fragment,{children:[(e.place||e.city)&&`, `,(0,w.jsx)(o,{entity:e.country})]})]})}function P({meeting:e}){let{language:t,say:n}=r();return e.parts.length===0?null:(0,w.jsx)(s,{title:n(`read.parts`),count:String(e.parts.length),children:(0,w.jsx)(`ol`,{children:e.parts.map(e=>(0,w.jsxs)(`li`,{children:[(0,w.jsx)(o,{entity:e}),` `,(0,w.jsxs)(`span`,{className:`small soft`,children:[n(`read.setting.${e.setting}`),` · `,e.startsAt?a(e.startsAt,t,e.timeZone):(0,w.jsx)(l,{from:e.start})]}),` `,e.partOfBasis===`INFERRED`&&(0,w.jsx)(p,{children:n(`basis.INFERRED`)})]},e.id))})})}export{j as BasisText,D as MeetingPage};