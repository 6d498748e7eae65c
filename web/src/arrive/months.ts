import type { Followed } from "../design/cells";
import type { CoveredMonthsFragment, MonthFragment } from "./generated/heat";

/** A month of a side: how many meetings the graph has, and whether a collection of sources covers it. */
export interface Month {
  key: string;
  count: number;
  covered: CoveredMonthsFragment["buckets"][number]["extent"];
  of: Followed;
}

/** All months of which the coverage tells, in order, with the meetings of those that have any: an activity leaves the others out. */
export function monthsOf(cells: readonly MonthFragment[], coverage: CoveredMonthsFragment): Month[] {
  const counts = new Map(cells.map((cell) => [cell.keys[0]?.value, cell.count]));
  return coverage.buckets.map(({ start, extent, ...of }) => ({ key: start, count: counts.get(start) ?? 0, covered: extent, of }));
}
