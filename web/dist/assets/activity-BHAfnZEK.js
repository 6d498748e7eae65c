var e=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},t=new e(`
    query ActivityOfSide($side: ID!, $by: [GroupKey!]!, $during: DateRange, $meetings: MeetingFilter, $lang: Language) {
  activity(
    of: MEETINGS
    by: $by
    subjects: [$side]
    during: $during
    meetings: $meetings
  ) {
    count
    covered
    keys {
      value
    }
  }
  entity(id: $side) {
    __typename
    id
    name(lang: $lang)
  }
}
    `),n=new e(`
    query CountryOfPlace($id: ID!, $lang: Language) {
  place(id: $id) {
    country {
      id
      name(lang: $lang)
    }
  }
}
    `),r=new e(`
    query KindsOfSides($ids: [ID!]!) {
  entities(ids: $ids) {
    __typename
    id
  }
}
    `),i=new e(`
    query CoverageOfSide($side: [ID!]!, $during: DateRange, $grain: Grain!) {
  coverage(for: $side, during: $during, grain: $grain) {
    extent
    buckets {
      start
      extent
      days
      coveredDays
      partlyCoveredDays
    }
  }
}
    `);export{r as i,n,i as r,t};