/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A kind of event in a timeline. */
export type EventKind =
  /** A forum that the subject attended or hosted; for a topic, one about it; for a forum series, an edition. */
  | 'FORUM'
  /**
   * A meeting, with any status: for a leader, one in which the leader took part; for a country or organization, one at which
   * it was represented; for a topic, one about it; for a forum, a session or one on its sidelines.
   */
  | 'MEETING'
  /** A statement that the subject made; for a topic, one about it; for a forum, one made there. */
  | 'STATEMENT'
  /** The end of such a tenure. */
  | 'TENURE_END'
  /**
   * The start of a tenure: of the leader, or in an office of the country or organization. A tenure with `isAttested` has none: its
   * `from` is a day on which sources show it, and not the day on which it began.
   */
  | 'TENURE_START';

/** How the participants met. */
export type MeetingMode =
  /** In one place. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** By video link. */
  | 'VIDEO';

export type CollectionPageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type CollectionPageQuery = { collection: { __typename: 'Collection', id: string, name: string, wikidataId: string | null, publisher: string | null, url: string | null, licence: string | null, note: string | null, names: Array<{ lang: string, text: string }>, tells: Array<{ kind: EventKind, mode: MeetingMode | null, inPart: boolean }>, subjects: Array<{ from: string | null, to: string | null, inPart: boolean, actor:
        | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
       }>, covers: Array<{ from: string, to: string }> } | null };

export type SourcesOfCollectionQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type SourcesOfCollectionQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Source', publisher: string | null, publishedAt: string | null, id: string, name: string, localizedName: { lang: string } }> } | null };

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

export const CollectionPageDocument = new TypedDocumentString(`
    query CollectionPage($id: ID!, $lang: Language) {
  collection(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    publisher
    url
    licence
    note
    tells {
      kind
      mode
      inPart
    }
    subjects {
      actor {
        ...ActorName
      }
      from
      to
      inPart
    }
    covers {
      from
      to
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
}`) as unknown as TypedDocumentString<CollectionPageQuery, CollectionPageQueryVariables>;
export const SourcesOfCollectionDocument = new TypedDocumentString(`
    query SourcesOfCollection($id: ID!, $after: String, $lang: Language) {
  sources(
    where: {collection: [$id]}
    orderBy: [PUBLISHED_DESC]
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntityName
      publisher
      publishedAt
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}`) as unknown as TypedDocumentString<SourcesOfCollectionQuery, SourcesOfCollectionQueryVariables>;