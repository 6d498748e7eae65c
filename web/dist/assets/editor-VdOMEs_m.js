import{t as e}from"./link-CGlH2LVW.js";import{C as t,_ as n,at as r,b as i,ct as a,d as o,ft as s,g as c,lt as l,pt as u,r as d}from"./state-gdEKT_4H.js";var f=u(a(),1),p={permission:`_permission_rmuwa_1`,stays:`_stays_rmuwa_2`,tools:`_tools_rmuwa_10`,wide:`_wide_rmuwa_18`,differs:`_differs_rmuwa_28`,change:`_change_rmuwa_34`,pair:`_pair_rmuwa_39`},m=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},h=new m(`
    query TryToken {
  limits {
    maxDepth
  }
}
    `),g=new m(`
    query Suspects($where: SuspectFilter, $after: String, $lang: Language) {
  suspects(first: 50, after: $after, where: $where) {
    totalCount
    nodes {
      kind
      strength
      reasons
      a {
        __typename
        id
        name(lang: $lang)
      }
      b {
        __typename
        id
        name(lang: $lang)
      }
    }
  }
}
    `),_=new m(`
    query SuspectRecords($a: ID!, $b: ID!) {
  a: record(id: $a) {
    fields
  }
  b: record(id: $b) {
    fields
  }
}
    `),v=new m(`
    mutation Judge($a: ID!, $b: ID!, $verdict: SuspectVerdict!, $keep: ID, $reason: String, $force: Boolean) {
  judge(
    a: $a
    b: $b
    verdict: $verdict
    keep: $keep
    reason: $reason
    force: $force
  ) {
    revision
  }
}
    `),y=new m(`
    mutation Undo($revision: Int!, $reason: String!, $dryRun: Boolean!) {
  undo(revision: $revision, reason: $reason, dryRun: $dryRun) {
    revision
    undone
    changes {
      action
      kind
      entityId
      fields
    }
  }
}
    `),b=new m(`
    mutation Retract($id: ID!, $reason: String!, $source: ID) {
  retract(id: $id, reason: $reason, source: $source) {
    revision
  }
}
    `),x=new m(`
    query Journal($first: Int!, $after: String, $where: ChangeFilter, $lang: Language) {
  changes(first: $first, after: $after, where: $where, orderBy: [SEQUENCE_DESC]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      cursor
      revision
      at
      actor
      action
      kind
      entityId
      operation
      undoes
      undoneBy
      reason
      fields
      entity {
        __typename
        id
        name(lang: $lang)
      }
      values {
        field
        before
        after
        isBeforeKnown
        isAfterKnown
      }
    }
  }
}
    `),S=s({EditorFailed:()=>O,EditorPage:()=>T,ForEditors:()=>k,NoPermission:()=>D}),C=l(),w=new Set([`FORBIDDEN`,`UNAUTHENTICATED`]);function T(){let{say:n}=o(),r=t();return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`h1`,{children:n(`correct.editor`)}),(0,C.jsx)(`p`,{children:n(`correct.editorExplained`)}),(0,C.jsx)(E,{}),r&&(0,C.jsxs)(`ul`,{children:[(0,C.jsx)(`li`,{children:(0,C.jsx)(e,{to:`/suspects`,children:n(`correct.suspects`)})}),(0,C.jsx)(`li`,{children:(0,C.jsx)(e,{to:`/journal`,children:n(`correct.journal`)})})]})]})}function E(){let{say:e}=o(),a=t(),s=r(),[l,u]=(0,f.useState)(``),[d,p]=(0,f.useState)(!1),[m,g]=(0,f.useState)(),_=e=>{i(e),u(``),s.clear()},v=async e=>{g(void 0),p(!0);try{await n(h,{},void 0,e),_(e)}catch(e){g(e)}finally{p(!1)}};return a?(0,C.jsxs)(`p`,{role:`status`,children:[e(`correct.hasToken`),` `,(0,C.jsx)(`button`,{type:`button`,onClick:()=>_(null),children:e(`correct.forget`)})]}):(0,C.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),l.trim()&&!d&&v(l.trim())},children:[(0,C.jsxs)(`label`,{children:[e(`correct.token`),` `,(0,C.jsx)(`input`,{type:`password`,autoComplete:`off`,value:l,onChange:e=>u(e.currentTarget.value)})]}),` `,(0,C.jsx)(`button`,{type:`submit`,disabled:d,children:e(`correct.enter`)}),` `,(0,C.jsx)(`span`,{role:`status`,children:d&&e(`correct.trying`)}),m&&(0,C.jsx)(`p`,{role:`alert`,children:m instanceof c&&w.has(m.code)?e(`correct.wrongToken`):m.message})]})}function D(){let{say:e}=o();return(0,C.jsxs)(`div`,{className:p.permission,role:`note`,children:[(0,C.jsx)(`p`,{children:e(`correct.needsToken`)}),(0,C.jsx)(E,{})]})}function O({error:e,again:t}){let n=e instanceof c&&w.has(e.code);return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(d,{error:e,again:t,isWhole:!0}),n&&(0,C.jsx)(D,{})]})}function k({children:e}){return t()?e:(0,C.jsx)(D,{})}export{v as a,g as c,x as i,y as l,k as n,b as o,S as r,_ as s,O as t,p as u};