/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CounterpartsFragment = { totalCount: number, edges: Array<{ meetings: number, bilateral: number, first: string | null, last: string | null, node:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Leader', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
     }> };

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
export const CounterpartsFragmentDoc = new TypedDocumentString(`
    fragment Counterparts on CounterpartConnection {
  totalCount
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
  }
  ... on Country {
    id
    name(lang: $lang)
  }
  ... on Organization {
    id
    name(lang: $lang)
  }
}`, {"fragmentName":"Counterparts"}) as unknown as TypedDocumentString<CounterpartsFragment, unknown>;