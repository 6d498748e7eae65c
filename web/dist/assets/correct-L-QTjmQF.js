var e=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},t=new e(`
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
    `),n=new e(`
    query SuspectRecords($a: ID!, $b: ID!) {
  a: record(id: $a) {
    fields
  }
  b: record(id: $b) {
    fields
  }
}
    `),r=new e(`
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
    `),i=new e(`
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
    `),a=new e(`
    mutation Retract($id: ID!, $reason: String!, $source: ID) {
  retract(id: $id, reason: $reason, source: $source) {
    revision
  }
}
    `),o=new e(`
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
    `);export{t as a,n as i,r as n,i as o,a as r,o as t};