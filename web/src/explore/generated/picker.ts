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

export type PickerQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  lang?: string | null | undefined;
}>;


export type PickerQuery = { search: { nodes: Array<
      | { __typename: 'Collection', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Forum', id: string, name: string }
      | { __typename: 'ForumSeries', id: string, name: string }
      | { __typename: 'Leader', id: string, name: string, country: { id: string, name: string } | null }
      | { __typename: 'Meeting', start: string | null, id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Source', publisher: string | null, publishedAt: string | null, id: string, name: string }
      | { __typename: 'Statement', id: string, name: string }
      | { __typename: 'Topic', id: string, name: string }
    > } | null };

export type PickedNameQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type PickedNameQuery = { entity:
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
   | null };

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

export const PickerDocument = new TypedDocumentString(`
    query Picker($text: String!, $kinds: [EntityKind!], $lang: Language) {
  search(text: $text, kinds: $kinds, first: 8) {
    nodes {
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
      }
      ... on Source {
        publisher
        publishedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PickerQuery, PickerQueryVariables>;
export const PickedNameDocument = new TypedDocumentString(`
    query PickedName($id: ID!, $lang: Language) {
  entity(id: $id) {
    __typename
    id
    name(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<PickedNameQuery, PickedNameQueryVariables>;