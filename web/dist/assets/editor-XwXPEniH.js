import{t as e}from"./link-CIQ6h4eP.js";import{_ as t,ct as n,dt as r,f as i,ft as a,gt as o,ht as s,r as c,v as l,w as u,x as d}from"./state-nb8ZW-5r.js";import{L as f}from"./index-D1TtabY3.js";var p=o(r(),1),m={permission:`_permission_7hq5o_1`,stays:`_stays_7hq5o_2`,tools:`_tools_7hq5o_10`,wide:`_wide_7hq5o_18`,choices:`_choices_7hq5o_29`,differs:`_differs_7hq5o_58`,change:`_change_7hq5o_64`,pair:`_pair_7hq5o_69`},h=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},g=new h(`
    query TryToken {
  limits {
    maxDepth
  }
}
    `),_=new h(`
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
    `),v=new h(`
    query SuspectRecords($a: ID!, $b: ID!) {
  a: record(id: $a) {
    fields
  }
  b: record(id: $b) {
    fields
  }
}
    `),y=new h(`
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
    `),b=new h(`
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
    `),x=new h(`
    mutation Retract($id: ID!, $reason: String!, $source: ID) {
  retract(id: $id, reason: $reason, source: $source) {
    revision
  }
}
    `),S=new h(`
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
    `),C=s({EditorFailed:()=>k,EditorPage:()=>E,ForEditors:()=>A,NoPermission:()=>O}),w=a(),T=new Set([`FORBIDDEN`,`UNAUTHENTICATED`]);function E(){let{say:t}=i(),n=u();return f(t(`correct.editor`)),(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`h1`,{children:t(`correct.editor`)}),(0,w.jsx)(`p`,{children:t(`correct.editorExplained`)}),(0,w.jsx)(D,{}),n&&(0,w.jsxs)(`ul`,{children:[(0,w.jsx)(`li`,{children:(0,w.jsx)(e,{to:`/suspects`,children:t(`correct.suspects`)})}),(0,w.jsx)(`li`,{children:(0,w.jsx)(e,{to:`/imports`,children:t(`import.title`)})}),(0,w.jsx)(`li`,{children:(0,w.jsx)(e,{to:`/journal`,children:t(`correct.journal`)})})]})]})}function D(){let{say:e}=i(),r=u(),a=n(),[o,s]=(0,p.useState)(``),[c,f]=(0,p.useState)(!1),[m,h]=(0,p.useState)(),_=e=>{d(e),s(``),a.clear()},v=async e=>{h(void 0),f(!0);try{await l(g,{},void 0,e),_(e)}catch(e){h(e)}finally{f(!1)}};return r?(0,w.jsxs)(`p`,{role:`status`,children:[e(`correct.hasToken`),` `,(0,w.jsx)(`button`,{type:`button`,onClick:()=>_(null),children:e(`correct.forget`)})]}):(0,w.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),o.trim()&&!c&&v(o.trim())},children:[(0,w.jsxs)(`label`,{children:[e(`correct.token`),` `,(0,w.jsx)(`input`,{type:`password`,autoComplete:`off`,value:o,onChange:e=>s(e.currentTarget.value)})]}),` `,(0,w.jsx)(`button`,{type:`submit`,disabled:c,children:e(`correct.enter`)}),` `,(0,w.jsx)(`span`,{role:`status`,children:c&&e(`correct.trying`)}),m&&(0,w.jsx)(`p`,{role:`alert`,children:m instanceof t&&T.has(m.code)?e(`correct.wrongToken`):m.message})]})}function O(){let{say:e}=i();return(0,w.jsxs)(`div`,{className:m.permission,role:`note`,children:[(0,w.jsx)(`p`,{children:e(`correct.needsToken`)}),(0,w.jsx)(D,{})]})}function k({error:e,again:n}){let r=e instanceof t&&T.has(e.code);return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(c,{error:e,again:n,isWhole:!0}),r&&(0,w.jsx)(O,{})]})}function A({children:e}){return u()?e:(0,w.jsx)(O,{})}export{y as a,_ as c,S as i,b as l,A as n,x as o,C as r,v as s,k as t,m as u};