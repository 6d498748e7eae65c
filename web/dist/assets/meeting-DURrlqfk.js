import{b as e,h as t,i as n,l as r,m as i,p as a,r as o,s,v as c}from"./index-D5vl5esc.js";import{t as l}from"./proof-C6J0ZY2o.js";import{a as u,c as d,i as f,o as p,s as m,t as h}from"./unknown-DohJRCzG.js";import{i as g,n as _}from"./said-DDm3AukX.js";import{n as v}from"./participants-QhUuWx0E.js";var y={account:`_account_125hu_1`},b=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),x=e();function S({id:e}){let{language:a,say:o}=i(),c=t(b,{id:e,lang:a});return c.data?.meeting?.accounts.length===0?null:(0,x.jsx)(r,{title:o(`read.accounts.title`),children:(0,x.jsx)(s,{answer:c,children:({meeting:t})=>t?.accounts.map(t=>(0,x.jsxs)(`article`,{className:y.account,children:[(0,x.jsxs)(`p`,{className:`small`,children:[(0,x.jsx)(`strong`,{children:(0,x.jsx)(n,{entity:t.source,children:t.source.publisher??t.source.name})}),` `,(0,x.jsxs)(`span`,{className:`soft`,children:[t.translated&&o(`read.accounts.translated`),t.locator,t.meeting.id!==e&&(0,x.jsxs)(x.Fragment,{children:[o(`read.accounts.of`),` `,(0,x.jsx)(n,{entity:t.meeting})]})]}),` `,t.source.url&&(0,x.jsx)(`a`,{href:t.source.url,rel:`noreferrer external`,target:`_blank`,children:o(`proof.original`)})]}),(0,x.jsx)(g,{text:t.text,lang:t.lang,mentions:t.mentions,marks:t.excerpts.map(e=>e.range),fold:1200}),t.excerpts.length>0&&(0,x.jsx)(`p`,{className:`small soft`,children:o(`read.accounts.marked`)})]},`${t.source.id} ${t.meeting.id}`))})})}var C=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`);function w(){let{id:e}=c({from:`/meetings/$id`}),{language:n,say:a}=i(),o=t(C,{id:e,lang:n});return(0,x.jsx)(s,{answer:o,lines:10,children:({meeting:t})=>t?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(f,{entity:t,kind:`Meeting`,children:t.summary}),(0,x.jsx)(T,{meeting:t}),(0,x.jsx)(v,{id:t.id,day:t.start,isComplete:t.participantsComplete,status:t.status}),(0,x.jsxs)(r,{title:a(`read.proof.title`),children:[(0,x.jsx)(l,{of:t}),(0,x.jsx)(p,{of:t.differentFrom})]}),(0,x.jsx)(k,{meeting:t}),(0,x.jsx)(S,{id:t.id}),(0,x.jsx)(_,{meeting:t.id})]}):(0,x.jsx)(h,{id:e})})}function T({meeting:e}){let{say:t}=i();return(0,x.jsx)(u,{rows:[[`read.when`,(0,x.jsx)(D,{meeting:e},`when`)],[`read.where`,(0,x.jsx)(O,{meeting:e},`where`)],[`read.how`,`${t(`mode.${e.mode}`)}, ${t(`read.setting.${e.setting}`)}, ${t(`read.format.${e.format}`)}`],[`read.status`,e.status===`HELD`?t(`status.HELD`):(0,x.jsx)(m,{children:t(`status.${e.status}`)},`status`)],[`read.forum`,e.forum&&(0,x.jsxs)(x.Fragment,{children:[e.forumRelation&&t(`relation.${e.forumRelation}`),` `,(0,x.jsx)(n,{entity:e.forum}),` `,(0,x.jsx)(E,{basis:e.forumBasis})]})],[`read.partOf`,e.partOf&&(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(n,{entity:e.partOf}),` `,(0,x.jsx)(E,{basis:e.partOfBasis})]})],[`read.occasion`,e.occasion.id!==e.id&&e.occasion.id!==e.partOf?.id&&(0,x.jsx)(n,{entity:e.occasion})],[`read.about`,e.about.length>0&&(0,x.jsx)(d,{of:e.about})]]})}function E({basis:e}){let{say:t}=i();return e===`INFERRED`?(0,x.jsx)(m,{children:t(`basis.INFERRED`)}):(0,x.jsxs)(`span`,{className:`small soft`,children:[`(`,t(e?`basis.EXPLICIT`:`read.basis.unknown`),`)`]})}function D({meeting:e}){let{language:t,say:n}=i();return e.startsAt?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`time`,{dateTime:e.startsAt,children:a(e.startsAt,t,e.timeZone)}),e.timeZone&&(0,x.jsxs)(`span`,{className:`small soft`,children:[` (`,e.timeZone,`)`]}),e.end&&(0,x.jsxs)(x.Fragment,{children:[` – `,(0,x.jsx)(o,{from:e.end})]})]}):(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(o,{from:e.start,to:e.end}),e.start&&(0,x.jsxs)(`span`,{className:`small soft`,children:[` (`,n(`read.noHour`),`)`]})]})}function O({meeting:e}){let{say:t}=i();return!e.venue&&!e.city&&!e.country?(0,x.jsx)(`span`,{className:`soft`,children:t(e.mode===`IN_PERSON`?`read.whereUnknown`:`read.whereNone`)}):(0,x.jsxs)(x.Fragment,{children:[e.venue&&`${e.venue}, `,e.place?(0,x.jsx)(n,{entity:e.place}):e.city,e.country&&(0,x.jsxs)(x.Fragment,{children:[(e.place||e.city)&&`, `,(0,x.jsx)(n,{entity:e.country})]})]})}function k({meeting:e}){let{language:t,say:s}=i();return e.parts.length===0?null:(0,x.jsx)(r,{title:s(`read.parts`),count:String(e.parts.length),children:(0,x.jsx)(`ol`,{children:e.parts.map(e=>(0,x.jsxs)(`li`,{children:[(0,x.jsx)(n,{entity:e}),` `,(0,x.jsxs)(`span`,{className:`small soft`,children:[s(`read.setting.${e.setting}`),` · `,e.startsAt?a(e.startsAt,t,e.timeZone):(0,x.jsx)(o,{from:e.start})]}),` `,e.partOfBasis===`INFERRED`&&(0,x.jsx)(m,{children:s(`basis.INFERRED`)})]},e.id))})})}export{E as BasisText,w as MeetingPage};