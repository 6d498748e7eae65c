import{b as e,c as t,h as n,i as r,l as i,m as a,r as o,s,x as c,y as l}from"./index-D5vl5esc.js";import{n as u,r as d,s as f}from"./unknown-DohJRCzG.js";var p=c(l(),1),m=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),h={modes:`_modes_1esol_1`,row:`_row_1esol_11`,when:`_when_1esol_19`,what:`_what_1esol_25`},g=e(),_=20,v=[`IN_PERSON`,`PHONE`,`VIDEO`];function y({of:e,title:t}){let{language:r,say:o}=a(),[s,c]=(0,p.useState)(),l=`where`in e?e.where:{participants:{any:[e.leader]}},f=s?{...l,mode:[s]}:l,y=n(m,{where:f,orderBy:[`START_DESC`],first:_,after:null,lang:r},{keep:!0}).data?.meetings;return(0,g.jsx)(i,{title:t??o(`meetings.title`),count:d(y?.totalCount,r),aside:(0,g.jsx)(`span`,{role:`group`,"aria-label":o(`meetings.mode`),className:h.modes,children:v.map(e=>(0,g.jsx)(`button`,{type:`button`,"aria-pressed":s===e,onClick:()=>c(s===e?void 0:e),children:o(`mode.${e}`)},e))}),children:(0,g.jsx)(u,{children:(e,t)=>(0,g.jsx)(b,{where:f,after:e,more:t})},s??``)})}function b({where:e,after:r,more:i}){let{language:o,say:c}=a(),l=n(m,{where:e,orderBy:[`START_DESC`],first:_,after:r,lang:o});return(0,g.jsx)(s,{answer:l,lines:6,children:({meetings:e})=>e&&e.nodes.length>0?(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(x,{meetings:e.nodes}),i(e.pageInfo)]}):(0,g.jsx)(t,{children:c(`meetings.none`)})})}function x({meetings:e}){let{say:t}=a();return(0,g.jsx)(`ol`,{className:`plain`,children:e.map(e=>(0,g.jsxs)(`li`,{className:h.row,children:[(0,g.jsx)(`span`,{className:h.when,children:(0,g.jsx)(o,{from:e.start,to:e.end})}),(0,g.jsxs)(`span`,{className:h.what,children:[(0,g.jsx)(r,{entity:e}),(0,g.jsxs)(`span`,{className:`small soft`,children:[` `,e.mode!==`IN_PERSON`&&t(`mode.${e.mode}`)]}),` `,e.status!==`HELD`&&(0,g.jsx)(f,{children:t(`status.${e.status}`)}),` `,e.standing!==`ASSERTED`&&(0,g.jsx)(f,{children:t(`standing.${e.standing}`)}),e.forum&&e.forumRelation&&(0,g.jsxs)(`span`,{className:`small soft`,children:[(0,g.jsx)(`br`,{}),t(`relation.${e.forumRelation}`),` `,(0,g.jsx)(r,{entity:e.forum}),` `,e.forumBasis===`INFERRED`&&(0,g.jsx)(f,{children:t(`basis.INFERRED`)})]})]})]},e.id))})}export{y as t};