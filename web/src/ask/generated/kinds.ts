/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type KindsOfIdsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type KindsOfIdsQuery = { entities: Array<
    | { __typename: 'Collection', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumSeries', id: string }
    | { __typename: 'Leader', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Topic', id: string }
   | null> };

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

export const KindsOfIdsDocument = new TypedDocumentString(`
    query KindsOfIds($ids: [ID!]!) {
  entities(ids: $ids) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<KindsOfIdsQuery, KindsOfIdsQueryVariables>;