import{t as e}from"./useParams-Gd9lYcD-.js";import{ct as t,t as n,u as r,v as i}from"./state-DIbiJuFH.js";import{i as a}from"./format-DPXxF3pN.js";import{T as o,y as s}from"./index-DXIh8bLX.js";import{t as c}from"./around-BF9194Xb.js";import{n as l}from"./dates-B2X1Plb0.js";import{t as u}from"./proof-bYBY_bSG.js";import{i as d,n as f,r as p,t as m}from"./details-Cy3g0P9c.js";import{t as h}from"./head-DEfQL0no.js";import{i as g,n as _}from"./said-Bdjwr9BP.js";import{n as v}from"./file-DJqoPFoN.js";import{n as y}from"./participants-DCGcRxeD.js";var b={account:`_account_125hu_1`},x=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),S=t();function C({id:e}){let{language:t,say:a}=r(),c=i(x,{id:e,lang:t});return c.data?.meeting?.accounts.length===0?null:(0,S.jsx)(o,{title:a(`read.accounts.title`),children:(0,S.jsx)(n,{answer:c,children:({meeting:t})=>t?.accounts.map(t=>(0,S.jsxs)(`article`,{className:b.account,children:[(0,S.jsxs)(`p`,{className:`small`,children:[(0,S.jsx)(`strong`,{children:(0,S.jsx)(s,{entity:t.source,children:t.source.publisher??t.source.name})}),` `,(0,S.jsxs)(`span`,{className:`soft`,children:[t.translated&&a(`read.accounts.translated`),t.locator,t.meeting.id!==e&&(0,S.jsxs)(S.Fragment,{children:[a(`read.accounts.of`),` `,(0,S.jsx)(s,{entity:t.meeting})]})]}),` `,t.source.url&&(0,S.jsx)(`a`,{href:t.source.url,rel:`noreferrer external`,target:`_blank`,children:a(`proof.original`)})]}),(0,S.jsx)(g,{text:t.text,lang:t.lang,mentions:t.mentions,marks:t.excerpts.map(e=>e.range),fold:1200}),t.excerpts.length>0&&(0,S.jsx)(`p`,{className:`small soft`,children:a(`read.accounts.marked`)})]},`${t.source.id} ${t.meeting.id}`))})})}var w=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`);function T(){let{id:t}=e({from:`/meetings/$id`}),{language:a,say:s}=r(),c=i(w,{id:t,lang:a});return(0,S.jsx)(n,{answer:c,lines:10,children:({meeting:e})=>e?(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(h,{entity:e,kind:`Meeting`,children:e.summary}),(0,S.jsx)(E,{meeting:e}),(0,S.jsx)(y,{id:e.id,day:e.start,isComplete:e.participantsComplete,status:e.status}),(0,S.jsxs)(o,{title:s(`read.proof.title`),children:[(0,S.jsx)(u,{of:e}),(0,S.jsx)(f,{of:e.differentFrom})]}),(0,S.jsx)(A,{meeting:e}),(0,S.jsx)(C,{id:e.id}),(0,S.jsx)(_,{meeting:e.id})]}):(0,S.jsx)(v,{id:t})})}function E({meeting:e}){let{say:t}=r();return(0,S.jsx)(m,{rows:[[`read.when`,(0,S.jsx)(O,{meeting:e},`when`)],[`read.where`,(0,S.jsx)(k,{meeting:e},`where`)],[`read.how`,`${t(`mode.${e.mode}`)}, ${t(`read.setting.${e.setting}`)}, ${t(`read.format.${e.format}`)}`],[`read.status`,e.status===`HELD`?t(`status.HELD`):(0,S.jsx)(p,{children:t(`status.${e.status}`)},`status`)],[`read.forum`,e.forum&&(0,S.jsxs)(S.Fragment,{children:[e.forumRelation?(0,S.jsx)(c,{id:`relation.${e.forumRelation}`,children:(0,S.jsx)(s,{entity:e.forum})}):(0,S.jsx)(s,{entity:e.forum}),` `,(0,S.jsx)(D,{basis:e.forumBasis})]})],[`read.partOf`,e.partOf&&(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(s,{entity:e.partOf}),` `,(0,S.jsx)(D,{basis:e.partOfBasis})]})],[`read.occasion`,e.occasion.id!==e.id&&e.occasion.id!==e.partOf?.id&&(0,S.jsx)(s,{entity:e.occasion})],[`read.about`,e.about.length>0&&(0,S.jsx)(d,{of:e.about})]]})}function D({basis:e}){let{say:t}=r();return e===`INFERRED`?(0,S.jsx)(p,{children:t(`basis.INFERRED`)}):(0,S.jsxs)(`span`,{className:`small soft`,children:[`(`,t(e?`basis.EXPLICIT`:`read.basis.unknown`),`)`]})}function O({meeting:e}){let{language:t,say:n}=r();return e.startsAt?(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`time`,{dateTime:e.startsAt,children:a(e.startsAt,t,e.timeZone)}),e.timeZone&&(0,S.jsxs)(`span`,{className:`small soft`,children:[` (`,e.timeZone,`)`]}),e.end&&(0,S.jsxs)(S.Fragment,{children:[` – `,(0,S.jsx)(l,{from:e.end})]})]}):(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(l,{from:e.start,to:e.end}),e.start&&(0,S.jsxs)(`span`,{className:`small soft`,children:[` (`,n(`read.noHour`),`)`]})]})}function k({meeting:e}){let{say:t}=r();return!e.venue&&!e.city&&!e.country?(0,S.jsx)(`span`,{className:`soft`,children:t(e.mode===`IN_PERSON`?`read.whereUnknown`:`read.whereNone`)}):(0,S.jsxs)(S.Fragment,{children:[e.venue&&`${e.venue}, `,e.place?(0,S.jsx)(s,{entity:e.place}):e.city,e.country&&(0,S.jsxs)(S.Fragment,{children:[(e.place||e.city)&&`, `,(0,S.jsx)(s,{entity:e.country})]})]})}function A({meeting:e}){let{language:t,say:n}=r();return e.parts.length===0?null:(0,S.jsx)(o,{title:n(`read.parts`),count:String(e.parts.length),children:(0,S.jsx)(`ol`,{children:e.parts.map(e=>(0,S.jsxs)(`li`,{children:[(0,S.jsx)(s,{entity:e}),` `,(0,S.jsxs)(`span`,{className:`small soft`,children:[n(`read.setting.${e.setting}`),` · `,e.startsAt?a(e.startsAt,t,e.timeZone):(0,S.jsx)(l,{from:e.start})]}),` `,e.partOfBasis===`INFERRED`&&(0,S.jsx)(p,{children:n(`basis.INFERRED`)})]},e.id))})})}export{D as BasisText,T as MeetingPage};