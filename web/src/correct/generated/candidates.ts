/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CandidatesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang?: string | null | undefined;
}>;


export type CandidatesQuery = { entities: Array<
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

export const CandidatesDocument = new TypedDocumentString(`
    query Candidates($ids: [ID!]!, $lang: Language) {
  entities(ids: $ids) {
    __typename
    id
    name(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;