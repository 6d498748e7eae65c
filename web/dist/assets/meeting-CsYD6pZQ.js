import{f as e,l as t,s as n}from"./index-DCQZgbUy.js";import{Ot as r,S as i,_ as a,a as o,f as s,t as c}from"./link-Cmb22IQ3.js";import{t as l}from"./proof-DsvN9OJu.js";import{a as u,i as d,o as f,r as p}from"./pages-pASFRhn3.js";import{n as m,t as h}from"./unknown-DQwpmCfg.js";import{i as g,n as _}from"./said-CSvceO4w.js";import{n as v}from"./participants-MLvz_Jj5.js";var y={account:`_account_125hu_1`},b=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),x=r();function S({id:e}){let{language:n,say:r}=a(),s=i(b,{id:e,lang:n});return s.data?.meeting?.accounts.length===0?null:(0,x.jsx)(t,{title:r(`read.accounts.title`),children:(0,x.jsx)(o,{answer:s,children:({meeting:t})=>t?.accounts.map(t=>(0,x.jsxs)(`article`,{className:y.account,children:[(0,x.jsxs)(`p`,{className:`small`,children:[(0,x.jsx)(`strong`,{children:(0,x.jsx)(c,{entity:t.source,children:t.source.publisher??t.source.name})}),` `,(0,x.jsxs)(`span`,{className:`soft`,children:[t.translated&&r(`read.accounts.translated`),t.locator,t.meeting.id!==e&&(0,x.jsxs)(x.Fragment,{children:[r(`read.accounts.of`),` `,(0,x.jsx)(c,{entity:t.meeting})]})]}),` `,t.source.url&&(0,x.jsx)(`a`,{href:t.source.url,rel:`noreferrer external`,target:`_blank`,children:r(`proof.original`)})]}),(0,x.jsx)(g,{text:t.text,lang:t.lang,mentions:t.mentions,marks:t.excerpts.map(e=>e.range),fold:1200}),t.excerpts.length>0&&(0,x.jsx)(`p`,{className:`small soft`,children:r(`read.accounts.marked`)})]},`${t.source.id} ${t.meeting.id}`))})})}var C=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`);function w(){let{id:n}=e({from:`/meetings/$id`}),{language:r,say:s}=a(),c=i(C,{id:n,lang:r});return(0,x.jsx)(o,{answer:c,lines:10,children:({meeting:e})=>e?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(m,{entity:e,kind:`Meeting`,children:e.summary}),(0,x.jsx)(T,{meeting:e}),(0,x.jsx)(v,{id:e.id,day:e.start,isComplete:e.participantsComplete,status:e.status}),(0,x.jsxs)(t,{title:s(`read.proof.title`),children:[(0,x.jsx)(l,{of:e}),(0,x.jsx)(d,{of:e.differentFrom})]}),(0,x.jsx)(k,{meeting:e}),(0,x.jsx)(S,{id:e.id}),(0,x.jsx)(_,{meeting:e.id})]}):(0,x.jsx)(h,{id:n})})}function T({meeting:e}){let{say:t}=a();return(0,x.jsx)(p,{rows:[[`read.when`,(0,x.jsx)(D,{meeting:e},`when`)],[`read.where`,(0,x.jsx)(O,{meeting:e},`where`)],[`read.how`,`${t(`mode.${e.mode}`)}, ${t(`read.setting.${e.setting}`)}, ${t(`read.format.${e.format}`)}`],[`read.status`,e.status===`HELD`?t(`status.HELD`):(0,x.jsx)(u,{children:t(`status.${e.status}`)},`status`)],[`read.forum`,e.forum&&(0,x.jsxs)(x.Fragment,{children:[e.forumRelation&&t(`relation.${e.forumRelation}`),` `,(0,x.jsx)(c,{entity:e.forum}),` `,(0,x.jsx)(E,{basis:e.forumBasis})]})],[`read.partOf`,e.partOf&&(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(c,{entity:e.partOf}),` `,(0,x.jsx)(E,{basis:e.partOfBasis})]})],[`read.occasion`,e.occasion.id!==e.id&&e.occasion.id!==e.partOf?.id&&(0,x.jsx)(c,{entity:e.occasion})],[`read.about`,e.about.length>0&&(0,x.jsx)(f,{of:e.about})]]})}function E({basis:e}){let{say:t}=a();return e===`INFERRED`?(0,x.jsx)(u,{children:t(`basis.INFERRED`)}):(0,x.jsxs)(`span`,{className:`small soft`,children:[`(`,t(e?`basis.EXPLICIT`:`read.basis.unknown`),`)`]})}function D({meeting:e}){let{language:t,say:r}=a();return e.startsAt?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`time`,{dateTime:e.startsAt,children:s(e.startsAt,t,e.timeZone)}),e.timeZone&&(0,x.jsxs)(`span`,{className:`small soft`,children:[` (`,e.timeZone,`)`]}),e.end&&(0,x.jsxs)(x.Fragment,{children:[` – `,(0,x.jsx)(n,{from:e.end})]})]}):(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(n,{from:e.start,to:e.end}),e.start&&(0,x.jsxs)(`span`,{className:`small soft`,children:[` (`,r(`read.noHour`),`)`]})]})}function O({meeting:e}){let{say:t}=a();return!e.venue&&!e.city&&!e.country?(0,x.jsx)(`span`,{className:`soft`,children:t(e.mode===`IN_PERSON`?`read.whereUnknown`:`read.whereNone`)}):(0,x.jsxs)(x.Fragment,{children:[e.venue&&`${e.venue}, `,e.place?(0,x.jsx)(c,{entity:e.place}):e.city,e.country&&(0,x.jsxs)(x.Fragment,{children:[(e.place||e.city)&&`, `,(0,x.jsx)(c,{entity:e.country})]})]})}function k({meeting:e}){let{language:r,say:i}=a();return e.parts.length===0?null:(0,x.jsx)(t,{title:i(`read.parts`),count:String(e.parts.length),children:(0,x.jsx)(`ol`,{children:e.parts.map(e=>(0,x.jsxs)(`li`,{children:[(0,x.jsx)(c,{entity:e}),` `,(0,x.jsxs)(`span`,{className:`small soft`,children:[i(`read.setting.${e.setting}`),` · `,e.startsAt?s(e.startsAt,r,e.timeZone):(0,x.jsx)(n,{from:e.start})]}),` `,e.partOfBasis===`INFERRED`&&(0,x.jsx)(u,{children:i(`basis.INFERRED`)})]},e.id))})})}export{E as BasisText,w as MeetingPage};