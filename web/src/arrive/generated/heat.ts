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

export type MonthsOfSidesQueryVariables = Exact<{
  during: DateRange;
}>;


export type MonthsOfSidesQuery = { unitedStates: Array<{ count: number, keys: Array<{ value: string }> }>, unitedStatesCoverage: { buckets: Array<{ start: string, extent: CoverageExtent, days: number, coveredDays: number, partlyCoveredDays: number }> }, russia: Array<{ count: number, keys: Array<{ value: string }> }>, russiaCoverage: { buckets: Array<{ start: string, extent: CoverageExtent, days: number, coveredDays: number, partlyCoveredDays: number }> }, china: Array<{ count: number, keys: Array<{ value: string }> }>, chinaCoverage: { buckets: Array<{ start: string, extent: CoverageExtent, days: number, coveredDays: number, partlyCoveredDays: number }> }, germany: Array<{ count: number, keys: Array<{ value: string }> }>, germanyCoverage: { buckets: Array<{ start: string, extent: CoverageExtent, days: number, coveredDays: number, partlyCoveredDays: number }> }, france: Array<{ count: number, keys: Array<{ value: string }> }>, franceCoverage: { buckets: Array<{ start: string, extent: CoverageExtent, days: number, coveredDays: number, partlyCoveredDays: number }> }, japan: Array<{ count: number, keys: Array<{ value: string }> }>, japanCoverage: { buckets: Array<{ start: string, extent: CoverageExtent, days: number, coveredDays: number, partlyCoveredDays: number }> } };

export type MonthFragment = { count: number, keys: Array<{ value: string }> };

export type CoveredMonthsFragment = { buckets: Array<{ start: string, extent: CoverageExtent, days: number, coveredDays: number, partlyCoveredDays: number }> };

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
export const MonthFragmentDoc = new TypedDocumentString(`
    fragment Month on ActivityCell {
  keys {
    value
  }
  count
}
    `, {"fragmentName":"Month"}) as unknown as TypedDocumentString<MonthFragment, unknown>;
export const CoveredMonthsFragmentDoc = new TypedDocumentString(`
    fragment CoveredMonths on Coverage {
  buckets {
    start
    extent
    days
    coveredDays
    partlyCoveredDays
  }
}
    `, {"fragmentName":"CoveredMonths"}) as unknown as TypedDocumentString<CoveredMonthsFragment, unknown>;
export const MonthsOfSidesDocument = new TypedDocumentString(`
    query MonthsOfSides($during: DateRange!) {
  unitedStates: activity(
    of: MEETINGS
    by: [MONTH]
    subjects: ["united-states"]
    during: $during
  ) {
    ...Month
  }
  unitedStatesCoverage: coverage(
    for: ["united-states"]
    grain: MONTH
    during: $during
  ) {
    ...CoveredMonths
  }
  russia: activity(
    of: MEETINGS
    by: [MONTH]
    subjects: ["russia"]
    during: $during
  ) {
    ...Month
  }
  russiaCoverage: coverage(for: ["russia"], grain: MONTH, during: $during) {
    ...CoveredMonths
  }
  china: activity(of: MEETINGS, by: [MONTH], subjects: ["china"], during: $during) {
    ...Month
  }
  chinaCoverage: coverage(for: ["china"], grain: MONTH, during: $during) {
    ...CoveredMonths
  }
  germany: activity(
    of: MEETINGS
    by: [MONTH]
    subjects: ["germany"]
    during: $during
  ) {
    ...Month
  }
  germanyCoverage: coverage(for: ["germany"], grain: MONTH, during: $during) {
    ...CoveredMonths
  }
  france: activity(
    of: MEETINGS
    by: [MONTH]
    subjects: ["france"]
    during: $during
  ) {
    ...Month
  }
  franceCoverage: coverage(for: ["france"], grain: MONTH, during: $during) {
    ...CoveredMonths
  }
  japan: activity(of: MEETINGS, by: [MONTH], subjects: ["japan"], during: $during) {
    ...Month
  }
  japanCoverage: coverage(for: ["japan"], grain: MONTH, during: $during) {
    ...CoveredMonths
  }
}
    fragment Month on ActivityCell {
  keys {
    value
  }
  count
}
fragment CoveredMonths on Coverage {
  buckets {
    start
    extent
    days
    coveredDays
    partlyCoveredDays
  }
}`) as unknown as TypedDocumentString<MonthsOfSidesQuery, MonthsOfSidesQueryVariables>;