import { dayNumber } from "./days";

/** What a bar of an office needs of a tenure. */
export interface Held {
  from: string | null;
  to: string | null;
  asOf?: string | null;
}

/** A bar of an office in days since 1970-01-01. From `known` to `to` no source says whether the office was still held. */
export interface Bar<T extends Held> {
  tenure: T;
  from: number;
  known: number;
  to: number;
}

/**
 * The bars of tenures. One without an end runs on to today. If all are of one office, it runs on to the start of the next holder at the latest.
 * Tenures without a first day have no place on a line.
 */
export function barsOf<T extends Held>(tenures: readonly T[], today: string, isOneOffice = false): Bar<T>[] {
  const now = dayNumber(today, "last");
  const starts = tenures.flatMap(({ from }) => (from ? [dayNumber(from, "first")] : []));
  return tenures.flatMap((tenure) => {
    if (!tenure.from) return [];
    const from = dayNumber(tenure.from, "first");
    if (tenure.to) return [{ tenure, from, known: dayNumber(tenure.to, "last"), to: dayNumber(tenure.to, "last") }];
    const known = tenure.asOf ? Math.max(from, dayNumber(tenure.asOf, "last")) : from;
    const next = Math.min(now, ...(isOneOffice ? starts.filter((start) => start > from) : []));
    return [{ tenure, from, known, to: Math.max(known, next) }];
  });
}

/** How much of a bar is known, in percent of its length. */
export const knownShare = ({ from, known, to }: Pick<Bar<Held>, "from" | "known" | "to">) => (to > from ? ((known - from) / (to - from)) * 100 : 100);
