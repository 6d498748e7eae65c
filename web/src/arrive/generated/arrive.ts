/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a transaction did to an entity. */
export type ChangeAction =
  /** Created the entity. */
  | 'CREATED'
  /** Deleted the entity. */
  | 'DELETED'
  /** Merged the entity, a duplicate, into another one, which is `entity`. */
  | 'MERGED'
  /** Retracted the fact or the source: it stays in the graph, and a fact is no longer counted. */
  | 'RETRACTED'
  /**
   * Changed some of its fields. `fields` is empty if the change was made directly in the database, without Sidelines, and the journal does
   * not know what was there before.
   */
  | 'UPDATED';

export type ArriveQueryVariables = Exact<{
  lang?: string | null | undefined;
}>;


export type ArriveQuery = { leaders: { totalCount: number } | null, meetings: { totalCount: number } | null, statements: { totalCount: number } | null, sources: { totalCount: number } | null, oldest: { nodes: Array<{ start: string | null }> } | null, newest: { nodes: Array<{ __typename: 'Meeting', id: string, name: string, start: string | null }> } | null, collections: { nodes: Array<{ __typename: 'Collection', id: string, name: string, publisher: string | null, covers: Array<{ from: string, to: string }> }> } | null, changes: { nodes: Array<{ cursor: string, at: string, action: ChangeAction | null, entityId: string, values: Array<{ field: string, before: unknown }> | null, entity:
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
       | null }> } | null };

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

export const ArriveDocument = new TypedDocumentString(`
    query Arrive($lang: Language) {
  leaders(first: 1) {
    totalCount
  }
  meetings(first: 1) {
    totalCount
  }
  statements(first: 1) {
    totalCount
  }
  sources(first: 1) {
    totalCount
  }
  oldest: meetings(first: 1, orderBy: [START_ASC]) {
    nodes {
      start
    }
  }
  newest: meetings(first: 6, orderBy: [START_DESC]) {
    nodes {
      __typename
      id
      name(lang: $lang)
      start
    }
  }
  collections(first: 20) {
    nodes {
      __typename
      id
      name(lang: $lang)
      publisher
      covers {
        from
        to
      }
    }
  }
  changes(first: 15, orderBy: [SEQUENCE_DESC]) {
    nodes {
      cursor
      at
      action
      entityId
      values {
        field
        before
      }
      entity {
        __typename
        id
        name(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArriveQuery, ArriveQueryVariables>;