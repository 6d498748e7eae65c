import{l as e,m as t,n,nt as r,rt as i,st as a,t as o}from"./state-Bw_xDT9K.js";import{b as s,h as c}from"./index-dCyFb65w.js";import{n as l}from"./dates-DlbU3HZO.js";import{a as u,n as d,t as f}from"./pages-BKoRGVXN.js";var p=a(r(),1),m=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),h={modes:`_modes_1esol_1`,row:`_row_1esol_11`,when:`_when_1esol_19`,what:`_what_1esol_25`},g=i(),_=20,v=[`IN_PERSON`,`PHONE`,`VIDEO`];function y({of:n,title:r}){let{language:i,say:a}=e(),[o,c]=(0,p.useState)(),l=`where`in n?n.where:{participants:{any:[n.leader]}},u=o?{...l,mode:[o]}:l,y=t(m,{where:u,orderBy:[`START_DESC`],first:_,after:null,lang:i},{keep:!0}).data?.meetings;return(0,g.jsx)(s,{title:r??a(`meetings.title`),count:d(y?.totalCount,i),aside:(0,g.jsx)(`span`,{role:`group`,"aria-label":a(`meetings.mode`),className:h.modes,children:v.map(e=>(0,g.jsx)(`button`,{type:`button`,"aria-pressed":o===e,onClick:()=>c(o===e?void 0:e),children:a(`mode.${e}`)},e))}),children:(0,g.jsx)(f,{children:(e,t)=>(0,g.jsx)(b,{where:u,after:e,more:t})},o??``)})}function b({where:r,after:i,more:a}){let{language:s,say:c}=e(),l=t(m,{where:r,orderBy:[`START_DESC`],first:_,after:i,lang:s});return(0,g.jsx)(o,{answer:l,lines:6,children:({meetings:e})=>e&&e.nodes.length>0?(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(x,{meetings:e.nodes}),a(e.pageInfo)]}):(0,g.jsx)(n,{children:c(`meetings.none`)})})}function x({meetings:t}){let{say:n}=e();return(0,g.jsx)(`ol`,{className:`plain`,children:t.map(e=>(0,g.jsxs)(`li`,{className:h.row,children:[(0,g.jsx)(`span`,{className:h.when,children:(0,g.jsx)(l,{from:e.start,to:e.end})}),(0,g.jsxs)(`span`,{className:h.what,children:[(0,g.jsx)(c,{entity:e}),(0,g.jsxs)(`span`,{className:`small soft`,children:[` `,e.mode!==`IN_PERSON`&&n(`mode.${e.mode}`)]}),` `,e.status!==`HELD`&&(0,g.jsx)(u,{children:n(`status.${e.status}`)}),` `,e.standing!==`ASSERTED`&&(0,g.jsx)(u,{children:n(`standing.${e.standing}`)}),e.forum&&e.forumRelation&&(0,g.jsxs)(`span`,{className:`small soft`,children:[(0,g.jsx)(`br`,{}),n(`relation.${e.forumRelation}`),` `,(0,g.jsx)(c,{entity:e.forum}),` `,e.forumBasis===`INFERRED`&&(0,g.jsx)(u,{children:n(`basis.INFERRED`)})]})]})]},e.id))})}export{y as t};