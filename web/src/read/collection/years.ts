import { dayNumber } from "../days";

/** A covered stretch of one year, as shares of the year from 0 to 1. */
export interface Bar {
  from: number;
  to: number;
}

/** Cuts covered times at the turns of years. Every year from the first to the last has a row, also one that is a hole as a whole. */
export function yearsOf(covers: readonly { from: string; to: string }[]): { year: number; bars: Bar[]; days: number }[] {
  const times = covers.map(({ from, to }) => ({ from: dayNumber(from, "first"), to: dayNumber(to, "last") }));
  if (times.length === 0) return [];
  const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const first = yearOf(Math.min(...times.map((time) => time.from)));
  const last = yearOf(Math.max(...times.map((time) => time.to)));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const start = dayNumber(String(year), "first");
    const length = dayNumber(String(year), "last") - start + 1;
    const bars: Bar[] = [];
    let days = 0;
    for (const time of times) {
      const from = Math.max(time.from, start);
      const to = Math.min(time.to, start + length - 1);
      if (from > to) continue;
      days += to - from + 1;
      bars.push({ from: (from - start) / length, to: (to + 1 - start) / length });
    }
    return { year, bars, days };
  });
}

/**
 * The time for which a collection follows somebody: what it says of them, but no longer than it covers any day itself. Null if that is no time at
 * all.
 */
export function followed(one: { from: string | null; to: string | null }, covers: readonly { from: string; to: string }[]): { from: string; to: string } | null {
  if (covers.length === 0) return null;
  const first = covers.map(({ from }) => from).reduce((a, b) => (dayNumber(b, "first") < dayNumber(a, "first") ? b : a));
  const last = covers.map(({ to }) => to).reduce((a, b) => (dayNumber(b, "last") > dayNumber(a, "last") ? b : a));
  const from = one.from && dayNumber(one.from, "first") > dayNumber(first, "first") ? one.from : first;
  const to = one.to && dayNumber(one.to, "last") < dayNumber(last, "last") ? one.to : last;
  return dayNumber(from, "first") > dayNumber(to, "last") ? null : { from, to };
}
