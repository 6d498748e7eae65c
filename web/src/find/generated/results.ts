/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A kind of entity. */
export type EntityKind =
  /** A collection of sources, and the time that the graph has of it. */
  | 'COLLECTION'
  /** A country or territory. */
  | 'COUNTRY'
  /** One edition of a forum. */
  | 'FORUM'
  /** A recurring forum. */
  | 'FORUM_SERIES'
  /** A person who holds or held an office. */
  | 'LEADER'
  /** A meeting. */
  | 'MEETING'
  /** An organization. */
  | 'ORGANIZATION'
  /** A place: a city, town or village. */
  | 'PLACE'
  /** A source: where facts come from. */
  | 'SOURCE'
  /** A statement: what was said. */
  | 'STATEMENT'
  /** A topic: what meetings and statements are about. */
  | 'TOPIC';

/** How the participants met. */
export type MeetingMode =
  /** In one place. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** By video link. */
  | 'VIDEO';

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

export type ResultsQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ResultsQuery = { search: { didYouMean: string | null, totalCount: number, facets: Array<{ kind: EntityKind, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ highlights: Array<{ field: string, text: string, ranges: Array<{ start: number, end: number }> }>, node:
        | { __typename: 'Collection', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Forum', start: string | null, id: string, name: string }
        | { __typename: 'ForumSeries', id: string, name: string }
        | { __typename: 'Leader', id: string, name: string, country: { id: string, name: string } | null }
        | { __typename: 'Meeting', start: string | null, mode: MeetingMode, id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Source', publisher: string | null, publishedAt: string | null, kind: SourceKind, id: string, name: string, facts: { nodes: Array<
              | { __typename: 'Meeting', id: string, start: string | null }
              | Record<PropertyKey, never>
            > } | null }
        | { __typename: 'Statement', date: string | null, id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
       }> } | null };

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

export const ResultsDocument = new TypedDocumentString(`
    query Results($text: String!, $kinds: [EntityKind!], $after: String, $lang: Language) {
  search(text: $text, kinds: $kinds, first: 20, after: $after) {
    didYouMean
    totalCount
    facets {
      kind
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      highlights {
        field
        text
        ranges {
          start
          end
        }
      }
      node {
        __typename
        id
        name(lang: $lang)
        ... on Leader {
          country {
            id
            name(lang: $lang)
          }
        }
        ... on Meeting {
          start
          mode
        }
        ... on Forum {
          start
        }
        ... on Statement {
          date
        }
        ... on Source {
          publisher
          publishedAt
          kind
          facts(first: 2) {
            nodes {
              ... on Meeting {
                __typename
                id
                start
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResultsQuery, ResultsQueryVariables>;