import type { MessageId } from "../app/language";

type Say = (id: MessageId, values?: Record<string, unknown>) => string;

/** How far sources cover a time. */
export type Extent = "COVERED" | "PARTLY" | "NOT_COVERED" | "UNKNOWN";

/** A number of meetings in a time, with how far that is covered. None where sources do not cover all of it is no zero: none is known. */
export function countIn(count: number, covered: Extent, say: Say): string {
  const said = count === 0 && covered !== "COVERED" ? say("count.noneKnown") : say("count.meetings", { count });
  return `${said}, ${say(`covered.${covered}`)}`;
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
