/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ComparePageQueryVariables = Exact<{
  left: string | number;
  right: string | number;
  lang?: string | null | undefined;
}>;


export type ComparePageQuery = { compare: { left:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Leader', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
    , right:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Leader', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
    , common: { counterpartCount: number, forumCount: number, topicCount: number, counterparts: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Leader', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
      >, forums: Array<{ __typename: 'Forum', id: string, name: string }>, topics: Array<{ __typename: 'Topic', id: string, name: string }> }, onlyLeft: { counterpartCount: number, forumCount: number, topicCount: number, counterparts: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Leader', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
      >, forums: Array<{ __typename: 'Forum', id: string, name: string }>, topics: Array<{ __typename: 'Topic', id: string, name: string }> }, onlyRight: { counterpartCount: number, forumCount: number, topicCount: number, counterparts: Array<
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Leader', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
      >, forums: Array<{ __typename: 'Forum', id: string, name: string }>, topics: Array<{ __typename: 'Topic', id: string, name: string }> } } };

export type SideFragment = { counterpartCount: number, forumCount: number, topicCount: number, counterparts: Array<
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Leader', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
  >, forums: Array<{ __typename: 'Forum', id: string, name: string }>, topics: Array<{ __typename: 'Topic', id: string, name: string }> };

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
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on ComparisonSide {
  counterpartCount
  counterparts {
    __typename
    ... on Entity {
      id
      name(lang: $lang)
    }
  }
  forumCount
  forums {
    __typename
    id
    name(lang: $lang)
  }
  topicCount
  topics {
    __typename
    id
    name(lang: $lang)
  }
}
    `, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const ComparePageDocument = new TypedDocumentString(`
    query ComparePage($left: ID!, $right: ID!, $lang: Language) {
  compare(left: $left, right: $right) {
    left {
      __typename
      ... on Entity {
        id
        name(lang: $lang)
      }
    }
    right {
      __typename
      ... on Entity {
        id
        name(lang: $lang)
      }
    }
    common {
      ...Side
    }
    onlyLeft {
      ...Side
    }
    onlyRight {
      ...Side
    }
  }
}
    fragment Side on ComparisonSide {
  counterpartCount
  counterparts {
    __typename
    ... on Entity {
      id
      name(lang: $lang)
    }
  }
  forumCount
  forums {
    __typename
    id
    name(lang: $lang)
  }
  topicCount
  topics {
    __typename
    id
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<ComparePageQuery, ComparePageQueryVariables>;