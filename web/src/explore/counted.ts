import { number } from "../app/format";
import type { MessageId } from "../app/language";
import type { Followed } from "../design/cells";

type Say = (id: MessageId, values?: Record<string, unknown>) => string;

/** How far sources cover a time. */
export type Extent = "COVERED" | "PARTLY" | "NOT_COVERED" | "UNKNOWN";

/** How far sources cover a time in words, with the days where it is only a part of them. */
export function coveredIn(covered: Extent, of: Followed | undefined, say: Say): string {
  if (covered !== "PARTLY" || !of) return say(`covered.${covered}`);
  return say("covered.days", { covered: of.coveredDays, days: of.days, partly: of.partlyCoveredDays });
}

/**
 * A number of meetings in a time, with how far that is covered. None where sources do not cover all of it is no zero: none is known. And any other
 * number is only the least.
 */
export function countIn(count: number, covered: Extent, say: Say, of?: Followed): string {
  const said = covered === "COVERED" ? "count.meetings" : count === 0 ? "count.noneKnown" : "count.atLeast";
  return `${say(said, { count })}, ${coveredIn(covered, of, say)}`;
}

/**
 * A number of meetings or statements in a time, as a table has it. None where sources do not cover all of the time is a dash: a number would look
 * like a zero.
 */
export function numberIn(count: number, covered: Extent, language: string): string {
  return count === 0 && covered !== "COVERED" ? "–" : number(count, language);
}

/** Years in order as runs: 2003, 2006–2009. */
export function runsOfYears(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
