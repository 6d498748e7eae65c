/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CounterpartsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ meetings: number, bilateral: number, first: string | null, last: string | null, node:
      | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
      | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
     }> };

export type MoreCounterpartsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type MoreCounterpartsQuery = { entity:
    | { __typename: 'Collection', id: string }
    | { __typename: 'Country', id: string, counterparts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ meetings: number, bilateral: number, first: string | null, last: string | null, node:
            | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
            | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
            | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
           }> } | null }
    | { __typename: 'Forum', id: string }
    | { __typename: 'ForumSeries', id: string }
    | { __typename: 'Leader', id: string, counterparts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ meetings: number, bilateral: number, first: string | null, last: string | null, node:
            | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
            | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
            | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
           }> } | null }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Organization', id: string, counterparts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ meetings: number, bilateral: number, first: string | null, last: string | null, node:
            | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
            | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
            | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
           }> } | null }
    | { __typename: 'Place', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Topic', id: string }
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
export const CounterpartsFragmentDoc = new TypedDocumentString(`
    fragment Counterparts on CounterpartConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
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
}`, {"fragmentName":"Counterparts"}) as unknown as TypedDocumentString<CounterpartsFragment, unknown>;
export const MoreCounterpartsDocument = new TypedDocumentString(`
    query MoreCounterparts($id: ID!, $after: String, $lang: Language) {
  entity(id: $id) {
    __typename
    id
    ... on Leader {
      counterparts(first: 25, after: $after) {
        ...Counterparts
      }
    }
    ... on Country {
      counterparts(first: 25, after: $after) {
        ...Counterparts
      }
    }
    ... on Organization {
      counterparts(first: 25, after: $after) {
        ...Counterparts
      }
    }
  }
}
    fragment Counterparts on CounterpartConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
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
}`) as unknown as TypedDocumentString<MoreCounterpartsQuery, MoreCounterpartsQueryVariables>;