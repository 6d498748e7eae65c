/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far the sources of the graph reach in a time, for certain actors and a kind of events. */
export type CoverageExtent =
  /**
   * Collections cover every day of it: the graph has the events that they have, so that a count of 0 means that the graph knows of none
   * there. A collection may lack a page of its publisher, and a publisher may leave events out: 0 does not prove that nothing happened.
   */
  | 'COVERED'
  /** Collections that tell of these actors do not reach into it. The graph may have something by chance, and a count of 0 says nothing. */
  | 'NOT_COVERED'
  /** Some days are covered, or some of the events: there may have been more than the graph has. */
  | 'PARTLY'
  /** No collection tells such events of these actors at that time. A count says what some source happened to tell, and 0 says nothing. */
  | 'UNKNOWN';

/**
 * A span of time that includes both ends. At least one end is required, and neither may be null. Example:
 * `{ from: "2013", to: "2020-06" }`.
 */
export type DateRange = {
  /** The first day, month or year. */
  from?: string | null | undefined;
  /** The last day, month or year. */
  to?: string | null | undefined;
};

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

export type CollectionsPageQueryVariables = Exact<{
  lang?: string | null | undefined;
}>;


export type CollectionsPageQuery = { collections: { totalCount: number, nodes: Array<{ __typename: 'Collection', publisher: string | null, licence: string | null, id: string, name: string, covers: Array<{ from: string, to: string }>, tells: Array<{ kind: EventKind, mode: MeetingMode | null, inPart: boolean }>, subjects: Array<{ actor:
          | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
         }>, localizedName: { lang: string } }> } | null };

export type CollectionsOfActorQueryVariables = Exact<{
  id: string | number;
  during?: DateRange | null | undefined;
  lang?: string | null | undefined;
}>;


export type CollectionsOfActorQuery = { entity:
    | { __typename: 'Collection', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Forum', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'ForumSeries', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Meeting', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Place', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Source', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Statement', id: string, name: string, localizedName: { lang: string } }
    | { __typename: 'Topic', id: string, name: string, localizedName: { lang: string } }
   | null, coverage: { buckets: Array<{ start: string, extent: CoverageExtent }>, collections: Array<{ __typename: 'Collection', id: string }> } };

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

export const CollectionsPageDocument = new TypedDocumentString(`
    query CollectionsPage($lang: Language) {
  collections(first: 100, orderBy: [NAME_ASC]) {
    totalCount
    nodes {
      ...EntityName
      publisher
      licence
      covers {
        from
        to
      }
      tells {
        kind
        mode
        inPart
      }
      subjects {
        actor {
          ...ActorName
        }
      }
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
}`) as unknown as TypedDocumentString<CollectionsPageQuery, CollectionsPageQueryVariables>;
export const CollectionsOfActorDocument = new TypedDocumentString(`
    query CollectionsOfActor($id: ID!, $during: DateRange, $lang: Language) {
  entity(id: $id) {
    ...EntityName
  }
  coverage(for: [$id], during: $during, grain: YEAR) {
    buckets {
      start
      extent
    }
    collections {
      __typename
      id
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
}`) as unknown as TypedDocumentString<CollectionsOfActorQuery, CollectionsOfActorQueryVariables>;