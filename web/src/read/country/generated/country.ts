/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A kind of office. */
export type Office =
  /** Minister of foreign affairs. */
  | 'FOREIGN_MINISTER'
  /** Prime minister, chancellor or premier. */
  | 'HEAD_OF_GOVERNMENT'
  /** Head of an international organization. */
  | 'HEAD_OF_ORGANIZATION'
  /** President, monarch or similar. */
  | 'HEAD_OF_STATE'
  /** Any other office. */
  | 'OTHER';

export type CountryPageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type CountryPageQuery = { country: { __typename: 'Country', id: string, name: string, wikidataId: string | null, code: string, alpha3: string | null, region: string | null, subregion: string | null, capital: string | null, names: Array<{ lang: string, text: string }>, location: { __typename: 'Place', id: string, name: string, english: string, localizedName: { lang: string } } | null, memberships: Array<{ from: string | null, to: string | null, organization: { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }, source: { __typename: 'Source', id: string, name: string, localizedName: { lang: string } } | null }>, counterparts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ meetings: number, bilateral: number, first: string | null, last: string | null, node:
          | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
          | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
         }> } | null } | null };

export type TermFragment = { id: string, office: Office, title: string, from: string | null, to: string | null, asOf: string | null, isAttested: boolean, leader: { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } } };

export type TermsOfCountryQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type TermsOfCountryQuery = { state: { totalCount: number, nodes: Array<{ id: string, office: Office, title: string, from: string | null, to: string | null, asOf: string | null, isAttested: boolean, leader: { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } } }> } | null, government: { totalCount: number, nodes: Array<{ id: string, office: Office, title: string, from: string | null, to: string | null, asOf: string | null, isAttested: boolean, leader: { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } } }> } | null, foreign: { totalCount: number, nodes: Array<{ id: string, office: Office, title: string, from: string | null, to: string | null, asOf: string | null, isAttested: boolean, leader: { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } } }> } | null };

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
export const TermFragmentDoc = new TypedDocumentString(`
    fragment Term on Tenure {
  id
  office
  title(lang: $lang)
  from
  to
  asOf
  isAttested
  leader {
    ...EntityName
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}`, {"fragmentName":"Term"}) as unknown as TypedDocumentString<TermFragment, unknown>;
export const CountryPageDocument = new TypedDocumentString(`
    query CountryPage($id: ID!, $lang: Language) {
  country(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    code
    alpha3
    region
    subregion
    capital
    location {
      ...EntityName
      english: name(lang: "en")
    }
    memberships {
      from
      to
      organization {
        ...EntityName
      }
      source {
        ...EntityName
      }
    }
    counterparts(first: 12) {
      ...Counterparts
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
}`) as unknown as TypedDocumentString<CountryPageQuery, CountryPageQueryVariables>;
export const TermsOfCountryDocument = new TypedDocumentString(`
    query TermsOfCountry($id: ID!, $lang: Language) {
  state: tenures(
    where: {of: [$id], office: [HEAD_OF_STATE]}
    orderBy: [START_ASC]
    first: 100
  ) {
    totalCount
    nodes {
      ...Term
    }
  }
  government: tenures(
    where: {of: [$id], office: [HEAD_OF_GOVERNMENT]}
    orderBy: [START_ASC]
    first: 100
  ) {
    totalCount
    nodes {
      ...Term
    }
  }
  foreign: tenures(
    where: {of: [$id], office: [FOREIGN_MINISTER]}
    orderBy: [START_ASC]
    first: 100
  ) {
    totalCount
    nodes {
      ...Term
    }
  }
}
    fragment Term on Tenure {
  id
  office
  title(lang: $lang)
  from
  to
  asOf
  isAttested
  leader {
    ...EntityName
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}`) as unknown as TypedDocumentString<TermsOfCountryQuery, TermsOfCountryQueryVariables>;