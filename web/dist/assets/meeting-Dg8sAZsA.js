import{t as e}from"./useParams-DIiTEfz-.js";import{b as t,f as n,t as r,ut as i}from"./state-Py1EXFJw.js";import{i as a}from"./format-BB3b7NAs.js";import{D as o,O as s,P as c}from"./index-Be9r84Tc.js";import{t as l}from"./around-YqwHoXqU.js";import{i as u,l as d,n as f,r as p,t as m}from"./details-CQyHrIQI.js";import{n as h,t as g}from"./head-D0uJfrYF.js";import{t as _}from"./link-NCZMHeQC.js";import{t as v}from"./proof-9Cbbd5YF.js";import{i as y,n as b}from"./said-E8oAo4v9.js";import{r as x}from"./file-CFXJ3Lam.js";import{n as S}from"./participants-DtM2X-rV.js";var C={account:`_account_125hu_1`},w=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),T=i();function E({id:e}){let{language:i,say:a}=n(),o=t(w,{id:e,lang:i});return o.data?.meeting?.accounts.length===0?null:(0,T.jsx)(c,{title:a(`read.accounts.title`),children:(0,T.jsx)(r,{answer:o,children:({meeting:t})=>t?.accounts.map(t=>(0,T.jsxs)(`article`,{className:C.account,children:[(0,T.jsxs)(`p`,{className:`small`,children:[(0,T.jsx)(`strong`,{children:(0,T.jsx)(_,{entity:t.source,children:t.source.publisher??t.source.name})}),` `,(0,T.jsxs)(`span`,{className:`soft`,children:[t.translated&&a(`read.accounts.translated`),t.locator,t.meeting.id!==e&&(0,T.jsxs)(T.Fragment,{children:[a(`read.accounts.of`),` `,(0,T.jsx)(_,{entity:t.meeting})]})]}),` `,t.source.url&&(0,T.jsx)(`a`,{href:t.source.url,rel:`noreferrer external`,target:`_blank`,children:a(`proof.original`)})]}),(0,T.jsx)(y,{text:t.text,lang:t.lang,mentions:t.mentions,marks:t.excerpts.map(e=>e.range),fold:1200}),t.excerpts.length>0&&(0,T.jsx)(`p`,{className:`small soft`,children:a(`read.accounts.marked`)})]},`${t.source.id} ${t.meeting.id}`))})})}var D=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    inEnglish: summary(lang: "en")
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
}`);function O(){let{id:i}=e({from:`/meetings/$id`}),{language:a,say:o}=n(),s=t(D,{id:i,lang:a});return(0,T.jsx)(r,{answer:s,lines:10,children:({meeting:e})=>e?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsxs)(g,{entity:e,kind:`Meeting`,children:[e.summary&&(0,T.jsx)(h,{text:e.summary,english:e.inEnglish??``}),` `,(0,T.jsx)(A,{on:e.disputes})]}),(0,T.jsx)(j,{meeting:e}),(0,T.jsx)(S,{id:e.id,days:k(e),isComplete:e.participantsComplete,status:e.status,isDisputed:e.disputes.some(({field:e})=>e===`participants`)}),(0,T.jsxs)(c,{title:o(`read.proof.title`),children:[(0,T.jsx)(v,{of:e,isOfPage:!0}),(0,T.jsx)(f,{of:e.differentFrom})]}),(0,T.jsx)(F,{meeting:e}),(0,T.jsx)(E,{id:e.id}),(0,T.jsx)(b,{meeting:e.id})]}):(0,T.jsx)(x,{id:i})})}function k({start:e,notBefore:t,notAfter:n}){return t&&n?[t,n]:e?[e,e]:null}function A({on:e}){let{language:t,say:r}=n();if(e.length===0)return null;let i=new Intl.ListFormat(t,{type:`conjunction`}).format(e.map(({field:e})=>d(e,r,t)));return(0,T.jsx)(`span`,{className:`small soft`,children:r(`read.differOn`,{fields:i})})}function j({meeting:e}){let{say:t}=n();return(0,T.jsx)(m,{rows:[[`read.when`,(0,T.jsx)(N,{meeting:e},`when`),`start`,`end`,`startsAt`,`duration`],[`read.where`,(0,T.jsx)(P,{meeting:e},`where`),`venue`,`city`,`place`,`country`],[`read.how`,`${t(`mode.${e.mode}`)}, ${t(`read.setting.${e.setting}`)}, ${t(`read.format.${e.format}`)}`,`mode`,`setting`,`format`],[`read.status`,e.status===`HELD`?t(`status.HELD`):(0,T.jsx)(p,{children:t(`status.${e.status}`)},`status`),`status`],[`read.forum`,e.forum&&(0,T.jsxs)(T.Fragment,{children:[e.forumRelation?(0,T.jsx)(l,{id:`relation.${e.forumRelation}`,children:(0,T.jsx)(_,{entity:e.forum})}):(0,T.jsx)(_,{entity:e.forum}),` `,(0,T.jsx)(M,{basis:e.forumBasis})]}),`forum`,`forumRelation`],[`read.partOf`,e.partOf&&(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(_,{entity:e.partOf}),` `,(0,T.jsx)(M,{basis:e.partOfBasis})]}),`partOf`],[`read.occasion`,e.occasion.id!==e.id&&e.occasion.id!==e.partOf?.id&&(0,T.jsx)(_,{entity:e.occasion})],[`read.about`,e.about.length>0&&(0,T.jsx)(u,{of:e.about}),`about`]],disputes:e.disputes})}function M({basis:e}){let{say:t}=n();return e===`INFERRED`?(0,T.jsx)(p,{children:t(`basis.INFERRED`)}):(0,T.jsxs)(`span`,{className:`small soft`,children:[`(`,t(e?`basis.EXPLICIT`:`read.basis.unknown`),`)`]})}function N({meeting:e}){let{language:t,say:r}=n();return e.startsAt?(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(`time`,{dateTime:e.startsAt,children:a(e.startsAt,t,e.timeZone)}),e.timeZone&&(0,T.jsxs)(`span`,{className:`small soft`,children:[` (`,e.timeZone,`)`]}),e.end&&(0,T.jsxs)(T.Fragment,{children:[` – `,(0,T.jsx)(s,{from:e.end})]})]}):(0,T.jsxs)(T.Fragment,{children:[(0,T.jsx)(o,{meeting:e}),e.start&&(0,T.jsxs)(`span`,{className:`small soft`,children:[` (`,r(`read.noHour`),`)`]})]})}function P({meeting:e}){let{say:t}=n();return!e.venue&&!e.city&&!e.country?(0,T.jsx)(`span`,{className:`soft`,children:t(e.mode===`IN_PERSON`?`read.whereUnknown`:`read.whereNone`)}):(0,T.jsxs)(T.Fragment,{children:[e.venue&&`${e.venue}, `,e.place?(0,T.jsx)(_,{entity:e.place}):e.city,e.country&&(0,T.jsxs)(T.Fragment,{children:[(e.place||e.city)&&`, `,(0,T.jsx)(_,{entity:e.country})]})]})}function F({meeting:e}){let{language:t,say:r}=n();return e.parts.length===0?null:(0,T.jsx)(c,{title:r(`read.parts`),count:String(e.parts.length),children:(0,T.jsx)(`ol`,{children:e.parts.map(e=>(0,T.jsxs)(`li`,{children:[(0,T.jsx)(_,{entity:e}),` `,(0,T.jsxs)(`span`,{className:`small soft`,children:[r(`read.setting.${e.setting}`),` · `,e.startsAt?a(e.startsAt,t,e.timeZone):(0,T.jsx)(s,{from:e.start})]}),` `,e.partOfBasis===`INFERRED`&&(0,T.jsx)(p,{children:r(`basis.INFERRED`)})]},e.id))})})}export{M as BasisText,O as MeetingPage};