import{b as e,f as t,ft as n}from"./state-nb8ZW-5r.js";var r=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},i=new r(`
    query FirstForum($where: ForumFilter) {
  forums(where: $where, orderBy: [START_ASC], first: 1) {
    nodes {
      __typename
      id
      start
    }
  }
}
    `),a=new r(`
    query FirstTenure($where: TenureFilter) {
  tenures(where: $where, orderBy: [START_ASC], first: 1) {
    nodes {
      id
      from
    }
  }
}
    `),o=new r(`
    query FirstMeeting($where: MeetingFilter) {
  meetings(where: $where, orderBy: [START_ASC], first: 1) {
    nodes {
      __typename
      id
      start
    }
  }
}
    `),s=new r(`
    query FirstStatement($where: StatementFilter) {
  statements(where: $where, orderBy: [DATE_ASC], first: 1) {
    nodes {
      __typename
      id
      date
    }
  }
}
    `),c=n();function l({of:n}){let{say:r}=t(),l=e(i,{where:`forums`in n?n.forums:null},{enabled:`forums`in n}),u=e(a,{where:`tenures`in n?n.tenures:null},{enabled:`tenures`in n}),d=e(o,{where:`meetings`in n?n.meetings:null},{enabled:`meetings`in n}),f=e(s,{where:`statements`in n?n.statements:null},{enabled:`statements`in n}),p=l.data?.forums?.nodes[0]?.start??u.data?.tenures?.nodes[0]?.from??d.data?.meetings?.nodes[0]?.start??f.data?.statements?.nodes[0]?.date;return p?(0,c.jsx)(`p`,{className:`small soft`,children:r(`read.since`,{year:p.slice(0,4)})}):null}export{l as t};