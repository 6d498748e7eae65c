/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A kind of source. */
export type SourceKind =
  /** A data set. */
  | 'DATASET'
  /** A news report. */
  | 'NEWS'
  /** What one side published about a meeting. */
  | 'OFFICIAL_READOUT'
  /** Anything else. */
  | 'OTHER'
  /** A transcript. */
  | 'TRANSCRIPT';

/** Whether a source announces, confirms or denies a fact. */
export type Stance =
  /** Says that it will happen. */
  | 'ANNOUNCES'
  /** Says that it is so. */
  | 'CONFIRMS'
  /** Says that it is not so. The bundled data has no such citation. */
  | 'DENIES';

/** Whether a fact is asserted, disputed or retracted. */
export type Standing =
  /** Sources assert it. */
  | 'ASSERTED'
  /** Sources contradict each other about it. */
  | 'DISPUTED'
  /**
   * The fact was withdrawn: it is kept for the record, but no longer counted. Lists leave such facts out unless the filter
   * asks for them, as in `meetings(where: { standing: [RETRACTED] })`.
   */
  | 'RETRACTED';

export type SourcePageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type SourcePageQuery = { source: { __typename: 'Source', id: string, name: string, wikidataId: string | null, kind: SourceKind, publisher: string | null, author: string | null, publishedAt: string | null, url: string | null, lang: string | null, names: Array<{ lang: string, text: string }>, collection: { __typename: 'Collection', licence: string | null, id: string, name: string, localizedName: { lang: string } } | null, retraction: { reason: string, source: { __typename: 'Source', id: string, name: string, localizedName: { lang: string } } | null } | null, differentFrom: Array<{ reason: string | null, from:
        | { __typename: 'Collection', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Forum', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'ForumSeries', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Meeting', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Place', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Source', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Statement', id: string, name: string, localizedName: { lang: string } }
        | { __typename: 'Topic', id: string, name: string, localizedName: { lang: string } }
       }> } | null };

export type FactsOfSourceQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type FactsOfSourceQuery = { source: { lang: string | null, facts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ citation: { excerpt: string | null, locator: string | null, stance: Stance }, node:
          | { __typename: 'Forum', standing: Standing, id: string, name: string, start: string | null }
          | { __typename: 'Meeting', standing: Standing, id: string, name: string, start: string | null }
          | { __typename: 'Statement', standing: Standing, id: string, name: string, date: string | null }
          | { __typename: 'Tenure', standing: Standing, id: string, title: string, from: string | null, to: string | null, isAttested: boolean, of:
              | { __typename: 'Country', id: string, name: string, localizedName: { lang: string } }
              | { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } }
            , leader: { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } } }
         }> } | null } | null };

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

export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!, $lang: Language) {
  source(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    kind
    publisher
    author
    publishedAt
    url
    lang
    collection {
      ...EntityName
      licence
    }
    retraction {
      reason
      source {
        ...EntityName
      }
    }
    differentFrom {
      reason
      from {
        ...EntityName
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
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const FactsOfSourceDocument = new TypedDocumentString(`
    query FactsOfSource($id: ID!, $after: String, $lang: Language) {
  source(id: $id) {
    lang
    facts(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        citation {
          excerpt
          locator
          stance
        }
        node {
          __typename
          ... on Fact {
            standing
          }
          ... on Meeting {
            id
            name(lang: $lang)
            start
          }
          ... on Forum {
            id
            name(lang: $lang)
            start
          }
          ... on Statement {
            id
            name(lang: $lang)
            date
          }
          ... on Tenure {
            id
            title(lang: $lang)
            from
            to
            isAttested
            of {
              ...SideName
            }
            leader {
              ...EntityName
            }
          }
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
fragment SideName on Affiliation {
  __typename
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
}`) as unknown as TypedDocumentString<FactsOfSourceQuery, FactsOfSourceQueryVariables>;