import{t as e}from"./link-BZRlAwdN.js";import{_ as t,f as n,lt as r,mt as i,ot as a,pt as o,r as s,ut as c,v as l,w as u,x as d}from"./state-BzPsRay4.js";var f=i(r(),1),p={permission:`_permission_7hq5o_1`,stays:`_stays_7hq5o_2`,tools:`_tools_7hq5o_10`,wide:`_wide_7hq5o_18`,choices:`_choices_7hq5o_29`,differs:`_differs_7hq5o_58`,change:`_change_7hq5o_64`,pair:`_pair_7hq5o_69`},m=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},h=new m(`
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
    `),S=o({EditorFailed:()=>O,EditorPage:()=>T,ForEditors:()=>k,NoPermission:()=>D}),C=c(),w=new Set([`FORBIDDEN`,`UNAUTHENTICATED`]);function T(){let{say:t}=n(),r=u();return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(`h1`,{children:t(`correct.editor`)}),(0,C.jsx)(`p`,{children:t(`correct.editorExplained`)}),(0,C.jsx)(E,{}),r&&(0,C.jsxs)(`ul`,{children:[(0,C.jsx)(`li`,{children:(0,C.jsx)(e,{to:`/suspects`,children:t(`correct.suspects`)})}),(0,C.jsx)(`li`,{children:(0,C.jsx)(e,{to:`/imports`,children:t(`import.title`)})}),(0,C.jsx)(`li`,{children:(0,C.jsx)(e,{to:`/journal`,children:t(`correct.journal`)})})]})]})}function E(){let{say:e}=n(),r=u(),i=a(),[o,s]=(0,f.useState)(``),[c,p]=(0,f.useState)(!1),[m,g]=(0,f.useState)(),_=e=>{d(e),s(``),i.clear()},v=async e=>{g(void 0),p(!0);try{await l(h,{},void 0,e),_(e)}catch(e){g(e)}finally{p(!1)}};return r?(0,C.jsxs)(`p`,{role:`status`,children:[e(`correct.hasToken`),` `,(0,C.jsx)(`button`,{type:`button`,onClick:()=>_(null),children:e(`correct.forget`)})]}):(0,C.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),o.trim()&&!c&&v(o.trim())},children:[(0,C.jsxs)(`label`,{children:[e(`correct.token`),` `,(0,C.jsx)(`input`,{type:`password`,autoComplete:`off`,value:o,onChange:e=>s(e.currentTarget.value)})]}),` `,(0,C.jsx)(`button`,{type:`submit`,disabled:c,children:e(`correct.enter`)}),` `,(0,C.jsx)(`span`,{role:`status`,children:c&&e(`correct.trying`)}),m&&(0,C.jsx)(`p`,{role:`alert`,children:m instanceof t&&w.has(m.code)?e(`correct.wrongToken`):m.message})]})}function D(){let{say:e}=n();return(0,C.jsxs)(`div`,{className:p.permission,role:`note`,children:[(0,C.jsx)(`p`,{children:e(`correct.needsToken`)}),(0,C.jsx)(E,{})]})}function O({error:e,again:n}){let r=e instanceof t&&w.has(e.code);return(0,C.jsxs)(C.Fragment,{children:[(0,C.jsx)(s,{error:e,again:n,isWhole:!0}),r&&(0,C.jsx)(D,{})]})}function k({children:e}){return u()?e:(0,C.jsx)(D,{})}export{v as a,g as c,x as i,y as l,k as n,b as o,S as r,_ as s,O as t,p as u};