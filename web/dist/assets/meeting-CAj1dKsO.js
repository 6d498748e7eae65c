import{t as e}from"./useParams-BUz8iapr.js";import{l as t,m as n,rt as r,t as i}from"./state-Bw_xDT9K.js";import{i as a}from"./format-B7L5SZEl.js";import{b as o,h as s}from"./index-dCyFb65w.js";import{n as c}from"./dates-DlbU3HZO.js";import{t as l}from"./proof-Cg_-SSUA.js";import{a as u,i as d,o as f,r as p}from"./pages-BKoRGVXN.js";import{t as m}from"./head-5vXynEDV.js";import{i as h,n as g}from"./said-BemYQWK7.js";import{n as _}from"./file-OPBdrH1L.js";import{n as v}from"./participants-Y0KO3WfY.js";var y={account:`_account_125hu_1`},b=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`),x=r();function S({id:e}){let{language:r,say:a}=t(),c=n(b,{id:e,lang:r});return c.data?.meeting?.accounts.length===0?null:(0,x.jsx)(o,{title:a(`read.accounts.title`),children:(0,x.jsx)(i,{answer:c,children:({meeting:t})=>t?.accounts.map(t=>(0,x.jsxs)(`article`,{className:y.account,children:[(0,x.jsxs)(`p`,{className:`small`,children:[(0,x.jsx)(`strong`,{children:(0,x.jsx)(s,{entity:t.source,children:t.source.publisher??t.source.name})}),` `,(0,x.jsxs)(`span`,{className:`soft`,children:[t.translated&&a(`read.accounts.translated`),t.locator,t.meeting.id!==e&&(0,x.jsxs)(x.Fragment,{children:[a(`read.accounts.of`),` `,(0,x.jsx)(s,{entity:t.meeting})]})]}),` `,t.source.url&&(0,x.jsx)(`a`,{href:t.source.url,rel:`noreferrer external`,target:`_blank`,children:a(`proof.original`)})]}),(0,x.jsx)(h,{text:t.text,lang:t.lang,mentions:t.mentions,marks:t.excerpts.map(e=>e.range),fold:1200}),t.excerpts.length>0&&(0,x.jsx)(`p`,{className:`small soft`,children:a(`read.accounts.marked`)})]},`${t.source.id} ${t.meeting.id}`))})})}var C=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
}`);function w(){let{id:r}=e({from:`/meetings/$id`}),{language:a,say:s}=t(),c=n(C,{id:r,lang:a});return(0,x.jsx)(i,{answer:c,lines:10,children:({meeting:e})=>e?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(m,{entity:e,kind:`Meeting`,children:e.summary}),(0,x.jsx)(T,{meeting:e}),(0,x.jsx)(v,{id:e.id,day:e.start,isComplete:e.participantsComplete,status:e.status}),(0,x.jsxs)(o,{title:s(`read.proof.title`),children:[(0,x.jsx)(l,{of:e}),(0,x.jsx)(d,{of:e.differentFrom})]}),(0,x.jsx)(k,{meeting:e}),(0,x.jsx)(S,{id:e.id}),(0,x.jsx)(g,{meeting:e.id})]}):(0,x.jsx)(_,{id:r})})}function T({meeting:e}){let{say:n}=t();return(0,x.jsx)(p,{rows:[[`read.when`,(0,x.jsx)(D,{meeting:e},`when`)],[`read.where`,(0,x.jsx)(O,{meeting:e},`where`)],[`read.how`,`${n(`mode.${e.mode}`)}, ${n(`read.setting.${e.setting}`)}, ${n(`read.format.${e.format}`)}`],[`read.status`,e.status===`HELD`?n(`status.HELD`):(0,x.jsx)(u,{children:n(`status.${e.status}`)},`status`)],[`read.forum`,e.forum&&(0,x.jsxs)(x.Fragment,{children:[e.forumRelation&&n(`relation.${e.forumRelation}`),` `,(0,x.jsx)(s,{entity:e.forum}),` `,(0,x.jsx)(E,{basis:e.forumBasis})]})],[`read.partOf`,e.partOf&&(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(s,{entity:e.partOf}),` `,(0,x.jsx)(E,{basis:e.partOfBasis})]})],[`read.occasion`,e.occasion.id!==e.id&&e.occasion.id!==e.partOf?.id&&(0,x.jsx)(s,{entity:e.occasion})],[`read.about`,e.about.length>0&&(0,x.jsx)(f,{of:e.about})]]})}function E({basis:e}){let{say:n}=t();return e===`INFERRED`?(0,x.jsx)(u,{children:n(`basis.INFERRED`)}):(0,x.jsxs)(`span`,{className:`small soft`,children:[`(`,n(e?`basis.EXPLICIT`:`read.basis.unknown`),`)`]})}function D({meeting:e}){let{language:n,say:r}=t();return e.startsAt?(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`time`,{dateTime:e.startsAt,children:a(e.startsAt,n,e.timeZone)}),e.timeZone&&(0,x.jsxs)(`span`,{className:`small soft`,children:[` (`,e.timeZone,`)`]}),e.end&&(0,x.jsxs)(x.Fragment,{children:[` – `,(0,x.jsx)(c,{from:e.end})]})]}):(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(c,{from:e.start,to:e.end}),e.start&&(0,x.jsxs)(`span`,{className:`small soft`,children:[` (`,r(`read.noHour`),`)`]})]})}function O({meeting:e}){let{say:n}=t();return!e.venue&&!e.city&&!e.country?(0,x.jsx)(`span`,{className:`soft`,children:n(e.mode===`IN_PERSON`?`read.whereUnknown`:`read.whereNone`)}):(0,x.jsxs)(x.Fragment,{children:[e.venue&&`${e.venue}, `,e.place?(0,x.jsx)(s,{entity:e.place}):e.city,e.country&&(0,x.jsxs)(x.Fragment,{children:[(e.place||e.city)&&`, `,(0,x.jsx)(s,{entity:e.country})]})]})}function k({meeting:e}){let{language:n,say:r}=t();return e.parts.length===0?null:(0,x.jsx)(o,{title:r(`read.parts`),count:String(e.parts.length),children:(0,x.jsx)(`ol`,{children:e.parts.map(e=>(0,x.jsxs)(`li`,{children:[(0,x.jsx)(s,{entity:e}),` `,(0,x.jsxs)(`span`,{className:`small soft`,children:[r(`read.setting.${e.setting}`),` · `,e.startsAt?a(e.startsAt,n,e.timeZone):(0,x.jsx)(c,{from:e.start})]}),` `,e.partOfBasis===`INFERRED`&&(0,x.jsx)(u,{children:r(`basis.INFERRED`)})]},e.id))})})}export{E as BasisText,w as MeetingPage};