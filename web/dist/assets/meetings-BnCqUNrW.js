import{Dt as e,Ot as t,S as n,_ as r,a as i,jt as a,o,t as s}from"./link-Cmb22IQ3.js";import{l as c,s as l}from"./index-DCQZgbUy.js";import{a as u,n as d,t as f}from"./pages-pASFRhn3.js";var p=a(e(),1),m=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query MeetingList($where: MeetingFilter, $orderBy: [MeetingOrder!], $first: Int, $after: String, $lang: Language) {
  meetings(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name(lang: $lang)
      start
      end
      mode
      status
      standing
      city
      forumRelation
      forumBasis
      forum {
        __typename
        id
        name(lang: $lang)
      }
    }
  }
}
    `),h={modes:`_modes_1esol_1`,row:`_row_1esol_11`,when:`_when_1esol_19`,what:`_what_1esol_25`},g=t(),_=20,v=[`IN_PERSON`,`PHONE`,`VIDEO`];function y({of:e,title:t}){let{language:i,say:a}=r(),[o,s]=(0,p.useState)(),l=`where`in e?e.where:{participants:{any:[e.leader]}},u=o?{...l,mode:[o]}:l,y=n(m,{where:u,orderBy:[`START_DESC`],first:_,after:null,lang:i},{keep:!0}).data?.meetings;return(0,g.jsx)(c,{title:t??a(`meetings.title`),count:d(y?.totalCount,i),aside:(0,g.jsx)(`span`,{role:`group`,"aria-label":a(`meetings.mode`),className:h.modes,children:v.map(e=>(0,g.jsx)(`button`,{type:`button`,"aria-pressed":o===e,onClick:()=>s(o===e?void 0:e),children:a(`mode.${e}`)},e))}),children:(0,g.jsx)(f,{children:(e,t)=>(0,g.jsx)(b,{where:u,after:e,more:t})},o??``)})}function b({where:e,after:t,more:a}){let{language:s,say:c}=r(),l=n(m,{where:e,orderBy:[`START_DESC`],first:_,after:t,lang:s});return(0,g.jsx)(i,{answer:l,lines:6,children:({meetings:e})=>e&&e.nodes.length>0?(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(x,{meetings:e.nodes}),a(e.pageInfo)]}):(0,g.jsx)(o,{children:c(`meetings.none`)})})}function x({meetings:e}){let{say:t}=r();return(0,g.jsx)(`ol`,{className:`plain`,children:e.map(e=>(0,g.jsxs)(`li`,{className:h.row,children:[(0,g.jsx)(`span`,{className:h.when,children:(0,g.jsx)(l,{from:e.start,to:e.end})}),(0,g.jsxs)(`span`,{className:h.what,children:[(0,g.jsx)(s,{entity:e}),(0,g.jsxs)(`span`,{className:`small soft`,children:[` `,e.mode!==`IN_PERSON`&&t(`mode.${e.mode}`)]}),` `,e.status!==`HELD`&&(0,g.jsx)(u,{children:t(`status.${e.status}`)}),` `,e.standing!==`ASSERTED`&&(0,g.jsx)(u,{children:t(`standing.${e.standing}`)}),e.forum&&e.forumRelation&&(0,g.jsxs)(`span`,{className:`small soft`,children:[(0,g.jsx)(`br`,{}),t(`relation.${e.forumRelation}`),` `,(0,g.jsx)(s,{entity:e.forum}),` `,e.forumBasis===`INFERRED`&&(0,g.jsx)(u,{children:t(`basis.INFERRED`)})]})]})]},e.id))})}export{y as t};