/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far the sources of the graph reach in a time, for certain actors and a kind of events. */
export type CoverageExtent =
  /**
   * Collections cover every day of it: the graph has the events that they have, so that a count of 0 means that the graph knows of none
   * there. A collection may lack a page of its publisher, and a publisher may leave events out: 0 does not prove that nothing happened.
   */
  | 'COVERED'
  /** Collections that tell of these actors do not reach into it. The graph may have something by chance, and a count of 0 says nothing. */
  | 'NOT_COVERED'
  /** Some days are covered, or some of the events: there may have been more than the graph has. */
  | 'PARTLY'
  /** No collection tells such events of these actors at that time. A count says what some source happened to tell, and 0 says nothing. */
  | 'UNKNOWN';

/**
 * A span of time that includes both ends. At least one end is required, and neither may be null. Example:
 * `{ from: "2013", to: "2020-06" }`.
 */
export type DateRange = {
  /** The first day, month or year. */
  from?: string | null | undefined;
  /** The last day, month or year. */
  to?: string | null | undefined;
};

export type CoverageOfActorQueryVariables = Exact<{
  id: string | number;
  during?: DateRange | null | undefined;
  lang?: string | null | undefined;
}>;


export type CoverageOfActorQuery = { coverage: { buckets: Array<{ start: string, extent: CoverageExtent }>, collections: Array<{ __typename: 'Collection', id: string, name: string, localizedName: { lang: string } }> } };

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

export const CoverageOfActorDocument = new TypedDocumentString(`
    query CoverageOfActor($id: ID!, $during: DateRange, $lang: Language) {
  coverage(for: [$id], during: $during, grain: YEAR) {
    buckets {
      start
      extent
    }
    collections {
      ...EntityName
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
}`) as unknown as TypedDocumentString<CoverageOfActorQuery, CoverageOfActorQueryVariables>;