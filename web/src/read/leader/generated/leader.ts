/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A kind of office. */
export type Office =
  /** Minister of foreign affairs. */
  | 'FOREIGN_MINISTER'
  /** Prime minister, chancellor or premier. */
  | 'HEAD_OF_GOVERNMENT'
  /** Head of an international organization. */
  | 'HEAD_OF_ORGANIZATION'
  /** President, monarch or similar. */
  | 'HEAD_OF_STATE'
  /** Any other office. */
  | 'OTHER';

/** A kind of source. */
export type SourceKind =
  /** A data set. */
  | 'DATASET'
  /** A news report. */
  | 'NEWS'
  /** What one side published about a meeting. */
  | 'OFFICIAL_READOUT'
  /** Anything else. */
  | 'OTHER'
  /** A transcript. */
  | 'TRANSCRIPT';

/** Whether a source announces, confirms or denies a fact. */
export type Stance =
  /** Says that it will happen. */
  | 'ANNOUNCES'
  /** Says that it is so. */
  | 'CONFIRMS'
  /** Says that it is not so. The bundled data has no such citation. */
  | 'DENIES';

/** Whether a fact is asserted, disputed or retracted. */
export type Standing =
  /** Sources assert it. */
  | 'ASSERTED'
  /** Sources contradict each other about it. */
  | 'DISPUTED'
  /**
   * The fact was withdrawn: it is kept for the record, but no longer counted. Lists leave such facts out unless the filter
   * asks for them, as in `meetings(where: { standing: [RETRACTED] })`.
   */
  | 'RETRACTED';

export type LeaderPageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type LeaderPageQuery = { leader: { __typename: 'Leader', id: string, name: string, wikidataId: string | null, names: Array<{ lang: string, text: string }>, country: { __typename: 'Country', id: string, name: string } | null, tenures: Array<{ id: string, office: Office, title: string, from: string | null, to: string | null, asOf: string | null, isAttested: boolean, standing: Standing, english: string, of:
        | { __typename: 'Country', id: string, name: string, english: string, localizedName: { lang: string } }
        | { __typename: 'Organization', id: string, name: string }
      , citations: Array<{ stance: Stance, excerpt: string | null, locator: string | null, source: { id: string, name: string, publisher: string | null, url: string | null, kind: SourceKind, lang: string | null, publishedAt: string | null } }>, disputes: Array<{ field: string, values: Array<{ value: string, citations: Array<{ source: { id: string, name: string, publisher: string | null } }> }> }>, retraction: { reason: string, source: { id: string, name: string } | null } | null }>, counterparts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ meetings: number, bilateral: number, first: string | null, last: string | null, node:
          | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
         }> } | null, differentFrom: Array<{ reason: string | null, from:
        | { __typename: 'Collection', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Forum', id: string, name: string }
        | { __typename: 'ForumSeries', id: string, name: string }
        | { __typename: 'Leader', id: string, name: string }
        | { __typename: 'Meeting', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Statement', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
       }> } | null };

export type TopicsOfLeaderQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type TopicsOfLeaderQuery = { topics: Array<{ count: number, others: number, keys: Array<{ value: string, entity:
        | { __typename: 'Collection', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Forum', id: string, name: string }
        | { __typename: 'ForumSeries', id: string, name: string }
        | { __typename: 'Leader', id: string, name: string }
        | { __typename: 'Meeting', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Source', id: string, name: string }
        | { __typename: 'Statement', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
       | null }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const LeaderPageDocument = new TypedDocumentString(`
    query LeaderPage($id: ID!, $lang: Language) {
  leader(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    country {
      __typename
      id
      name(lang: $lang)
    }
    tenures {
      id
      office
      title(lang: $lang)
      english: title(lang: "en")
      of {
        __typename
        ...SideOfTitle
        ... on Organization {
          id
          name(lang: $lang)
        }
      }
      from
      to
      asOf
      isAttested
      ...Proof
    }
    counterparts(first: 12) {
      ...Counterparts
    }
    differentFrom {
      reason
      from {
        __typename
        id
        name(lang: $lang)
      }
    }
  }
}
    fragment SideOfTitle on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
    english: name(lang: "en")
  }
}
fragment Proof on Fact {
  standing
  citations {
    stance
    excerpt
    locator
    source {
      id
      name(lang: $lang)
      publisher
      url
      kind
      lang
      publishedAt
    }
  }
  disputes {
    field
    values {
      value
      citations {
        source {
          id
          name(lang: $lang)
          publisher
        }
      }
    }
  }
  retraction {
    reason
    source {
      id
      name(lang: $lang)
    }
  }
}
fragment Counterparts on CounterpartConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    meetings
    bilateral
    first
    last
    node {
      ...ActorName
    }
  }
}
fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}`) as unknown as TypedDocumentString<LeaderPageQuery, LeaderPageQueryVariables>;
export const TopicsOfLeaderDocument = new TypedDocumentString(`
    query TopicsOfLeader($id: ID!, $lang: Language) {
  topics: activity(
    of: STATEMENTS
    by: [TOPIC]
    subjects: [$id]
    orderBy: [COUNT_DESC]
    limit: 12
  ) {
    count
    others
    keys {
      value
      entity {
        __typename
        id
        name(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicsOfLeaderQuery, TopicsOfLeaderQueryVariables>;