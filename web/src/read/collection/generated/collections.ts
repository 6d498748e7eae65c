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

export type CollectionsPageQueryVariables = Exact<{
  lang?: string | null | undefined;
}>;


export type CollectionsPageQuery = { collections: { totalCount: number, nodes: Array<{ __typename: 'Collection', publisher: string | null, licence: string | null, id: string, name: string, covers: Array<{ from: string, to: string }>, tells: Array<{ kind: EventKind, mode: MeetingMode | null, inPart: boolean }>, subjects: Array<{ actor:
          | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
         }>, localizedName: { lang: string } }> } | null };

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