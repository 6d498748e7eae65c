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

export type CollectionsOfQueryVariables = Exact<{
  country: string | number;
  lang?: string | null | undefined;
}>;


export type CollectionsOfQuery = { collections: { nodes: Array<{ __typename: 'Collection', id: string, name: string, tells: Array<{ kind: EventKind, mode: MeetingMode | null }> }> } | null };

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

export const CollectionsOfDocument = new TypedDocumentString(`
    query CollectionsOf($country: ID!, $lang: Language) {
  collections(where: {subject: [$country]}) {
    nodes {
      __typename
      id
      name(lang: $lang)
      tells {
        kind
        mode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CollectionsOfQuery, CollectionsOfQueryVariables>;