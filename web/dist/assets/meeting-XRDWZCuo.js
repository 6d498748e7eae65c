import{t as e}from"./useParams-CTEQ__dW.js";import{b as t,f as n,ft as r,t as i}from"./state-nb8ZW-5r.js";import{i as a,t as o}from"./format-BB3b7NAs.js";import{I as s,O as c,k as l}from"./index-D1TtabY3.js";import{t as u}from"./around-CBhEzpCK.js";import{i as d,l as f,n as p,r as m,t as h}from"./details-GLntDEbz.js";import{n as g,t as _}from"./head-Bl-MhSr9.js";import{t as v}from"./link-D9d_vlo9.js";import{n as y}from"./made-BOhwYms4.js";import{t as b}from"./proof-BjxPi-Dn.js";import{i as x,n as S}from"./said-DstsJKew.js";import{r as C}from"./file-Cm9UMKmH.js";import{n as w}from"./participants-Cr2osxAc.js";var T={account:`_account_125hu_1`},E=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
  localizedName(lang: $lang) {
    lang
  }
}`),D=r();function O({id:e}){let{language:r,say:a}=n(),o=t(E,{id:e,lang:r});return o.data?.meeting?.accounts.length===0?null:(0,D.jsx)(s,{title:a(`read.accounts.title`),children:(0,D.jsx)(i,{answer:o,children:({meeting:t})=>t?.accounts.map(t=>(0,D.jsxs)(`article`,{className:T.account,children:[(0,D.jsxs)(`p`,{className:`small`,children:[(0,D.jsx)(`strong`,{children:(0,D.jsx)(v,{entity:t.source,children:t.source.publisher??t.source.name})}),` `,(0,D.jsxs)(`span`,{className:`soft`,children:[t.translated&&a(`read.accounts.translated`),t.locator,t.meeting.id!==e&&(0,D.jsxs)(D.Fragment,{children:[a(`read.accounts.of`),` `,(0,D.jsx)(v,{entity:t.meeting})]})]}),` `,t.source.url&&(0,D.jsx)(`a`,{href:t.source.url,rel:`noreferrer external`,target:`_blank`,children:a(`proof.original`)})]}),(0,D.jsx)(x,{text:t.text,lang:t.lang,mentions:t.mentions,marks:t.excerpts.map(e=>e.range),fold:1200}),t.excerpts.length>0&&(0,D.jsx)(`p`,{className:`small soft`,children:a(`read.accounts.marked`)})]},`${t.source.id} ${t.meeting.id}`))})})}var k=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query MeetingPage($id: ID!, $lang: Language, $isTranslated: Boolean! = false) {
  meeting(id: $id) {
    __typename
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
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
      standing
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
    inEnglish: summary(lang: "en")
    differentFrom {
      reason
      from {
        ...EntityName
      }
    }
    ...Proof
    ...TitleParts @include(if: $isTranslated)
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
}
fragment TitleParts on Meeting {
  titlePlace: place {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
    english: name(lang: "en")
  }
  titlePeople: participants(first: 3) {
    totalCount
    nodes {
      __typename
      ... on Entity {
        id
        name(lang: $lang)
        localizedName(lang: $lang) {
          lang
        }
        english: name(lang: "en")
      }
    }
  }
}`);function A(){let{id:r}=e({from:`/meetings/$id`}),{language:a,say:o}=n(),c=t(k,{id:r,lang:a,...a!==`en`&&{isTranslated:!0}});return(0,D.jsx)(i,{answer:c,lines:10,children:({meeting:e})=>e?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsxs)(_,{entity:{...e,name:j(e,a,o)},kind:`Meeting`,children:[e.summary&&(0,D.jsx)(g,{text:e.summary,english:e.inEnglish??``}),` `,(0,D.jsx)(N,{on:e.disputes})]}),(0,D.jsx)(P,{meeting:e}),(0,D.jsx)(w,{id:e.id,days:M(e),isComplete:e.participantsComplete,status:e.status,isDisputed:e.disputes.some(({field:e})=>e===`participants`)}),(0,D.jsxs)(s,{title:o(`read.proof.title`),children:[(0,D.jsx)(b,{of:e,isOfPage:!0}),(0,D.jsx)(p,{of:e.differentFrom})]}),(0,D.jsx)(R,{meeting:e}),(0,D.jsx)(O,{id:e.id}),(0,D.jsx)(S,{meeting:e.id})]}):(0,D.jsx)(C,{id:r})})}function j(e,t,n){let r=y(e,t,n);return r&&e.start?`${r}, ${o(e.start,t)}`:e.name}function M({start:e,notBefore:t,notAfter:n}){return t&&n?[t,n]:e?[e,e]:null}function N({on:e}){let{language:t,say:r}=n();if(e.length===0)return null;let i=new Intl.ListFormat(t,{type:`conjunction`}).format(e.map(({field:e})=>f(e,r,t)));return(0,D.jsx)(`span`,{className:`small soft`,children:r(`read.differOn`,{fields:i})})}function P({meeting:e}){let{say:t}=n();return(0,D.jsx)(h,{rows:[[`read.when`,(0,D.jsx)(I,{meeting:e},`when`),`start`,`end`,`startsAt`,`duration`],[`read.where`,(0,D.jsx)(L,{meeting:e},`where`),`venue`,`city`,`place`,`country`],[`read.how`,`${t(`mode.${e.mode}`)}, ${t(`read.setting.${e.setting}`)}, ${t(`read.format.${e.format}`)}`,`mode`,`setting`,`format`],[`read.status`,e.status===`HELD`?t(`status.HELD`):(0,D.jsx)(m,{children:t(`status.${e.status}`)},`status`),`status`],[`read.forum`,e.forum&&(0,D.jsxs)(D.Fragment,{children:[e.forumRelation?(0,D.jsx)(u,{id:`relation.${e.forumRelation}`,children:(0,D.jsx)(v,{entity:e.forum})}):(0,D.jsx)(v,{entity:e.forum}),` `,(0,D.jsx)(F,{basis:e.forumBasis})]}),`forum`,`forumRelation`],[`read.partOf`,e.partOf&&(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(v,{entity:e.partOf}),` `,e.partOf.standing===`RETRACTED`&&(0,D.jsx)(m,{children:t(`meetings.wholeRetracted`)}),` `,(0,D.jsx)(F,{basis:e.partOfBasis})]}),`partOf`],[`read.occasion`,e.occasion.id!==e.id&&e.occasion.id!==e.partOf?.id&&(0,D.jsx)(v,{entity:e.occasion})],[`read.about`,e.about.length>0&&(0,D.jsx)(d,{of:e.about}),`about`]],disputes:e.disputes})}function F({basis:e}){let{say:t}=n();return e===`INFERRED`?(0,D.jsx)(m,{children:t(`basis.INFERRED`)}):(0,D.jsxs)(`span`,{className:`small soft`,children:[`(`,t(e?`basis.EXPLICIT`:`read.basis.unknown`),`)`]})}function I({meeting:e}){let{language:t,say:r}=n();return e.startsAt?(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(`time`,{dateTime:e.startsAt,children:a(e.startsAt,t,e.timeZone)}),e.timeZone&&(0,D.jsxs)(`span`,{className:`small soft`,children:[` (`,e.timeZone,`)`]}),e.end&&(0,D.jsxs)(D.Fragment,{children:[` – `,(0,D.jsx)(l,{from:e.end})]})]}):(0,D.jsxs)(D.Fragment,{children:[(0,D.jsx)(c,{meeting:e}),e.start&&(0,D.jsxs)(`span`,{className:`small soft`,children:[` (`,r(`read.noHour`),`)`]})]})}function L({meeting:e}){let{say:t}=n();return!e.venue&&!e.city&&!e.country?(0,D.jsx)(`span`,{className:`soft`,children:t(e.mode===`IN_PERSON`?`read.whereUnknown`:`read.whereNone`)}):(0,D.jsxs)(D.Fragment,{children:[e.venue&&`${e.venue}, `,e.place?(0,D.jsx)(v,{entity:e.place}):e.city,e.country&&(0,D.jsxs)(D.Fragment,{children:[(e.place||e.city)&&`, `,(0,D.jsx)(v,{entity:e.country})]})]})}function R({meeting:e}){let{language:t,say:r}=n();return e.parts.length===0?null:(0,D.jsx)(s,{title:r(`read.parts`),count:String(e.parts.length),children:(0,D.jsx)(`ol`,{children:e.parts.map(e=>(0,D.jsxs)(`li`,{children:[(0,D.jsx)(v,{entity:e}),` `,(0,D.jsxs)(`span`,{className:`small soft`,children:[r(`read.setting.${e.setting}`),` · `,e.startsAt?a(e.startsAt,t,e.timeZone):(0,D.jsx)(l,{from:e.start})]}),` `,e.partOfBasis===`INFERRED`&&(0,D.jsx)(m,{children:r(`basis.INFERRED`)})]},e.id))})})}export{F as BasisText,A as MeetingPage};