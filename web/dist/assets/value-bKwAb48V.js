import{l as e,rt as t}from"./state-3rGVMVtK.js";var n=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},r=new n(`
    query Suspects($after: String, $lang: Language) {
  suspects(first: 50, after: $after) {
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
    `),i=new n(`
    query SuspectRecords($a: ID!, $b: ID!) {
  a: record(id: $a) {
    fields
  }
  b: record(id: $b) {
    fields
  }
}
    `),a=new n(`
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
    `),o=new n(`
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
    `);new n(`
    mutation Retract($id: ID!, $reason: String!, $source: ID) {
  retract(id: $id, reason: $reason, source: $source) {
    revision
  }
}
    `);var s=new n(`
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
    `),c=t();function l(e){if(e==null)return``;if(typeof e!=`object`)return String(e);if(Array.isArray(e))return e.map(l).join(`
`);let{lang:t,text:n,...r}=e,i=Object.entries(r).map(([e,t])=>`${e}: ${l(t).replaceAll(`
`,`; `)}`);return[...n===void 0?[]:[`${String(n)}${t?` (${String(t)})`:``}`],...i].join(`, `)}function u({of:t,isKnown:n=!0}){let{say:r}=e();if(!n)return(0,c.jsx)(`span`,{className:`soft`,children:r(`correct.valueUnknown`)});let i=l(t);return i===``?(0,c.jsx)(`span`,{className:`soft`,children:r(`correct.noValue`)}):(0,c.jsx)(c.Fragment,{children:i.split(`
`).map((e,t)=>(0,c.jsx)(`div`,{children:(0,c.jsx)(`bdi`,{children:e})},`${t} ${e}`))})}export{i as a,a as i,l as n,r as o,s as r,o as s,u as t};