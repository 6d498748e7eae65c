/** A time in days since 1970-01-01, from the first to the last one. */
export interface Stretch {
  from: number;
  to: number;
}

/** Puts times into lanes, each into the first lane that is free, so that no two in a lane overlap. A last day may be the next one's first. */
export function lanes<T extends Stretch>(stretches: readonly T[]): T[][] {
  const result: T[][] = [];
  for (const one of [...stretches].sort((a, b) => a.from - b.from)) {
    const free = result.find((lane) => (lane.at(-1)?.to ?? Number.NEGATIVE_INFINITY) <= one.from);
    if (free) free.push(one);
    else result.push([one]);
  }
  return result;
}

/** The times from a first day to a last one in which none of the given times lies. Up to `least` days are none: one leaves, and the next comes. */
export function gapsOf(stretches: readonly Stretch[], first: number, last: number, least: number): Stretch[] {
  const gaps: Stretch[] = [];
  let end = first;
  for (const { from, to } of [...stretches, { from: last, to: last }].sort((a, b) => a.from - b.from)) {
    if (from - end > least) gaps.push({ from: end, to: from });
    end = Math.max(end, to);
  }
  return gaps;
}

/** Numbers for terms by their ids, from the one that began last; a term without a first day comes last. */
export function numbersOf(terms: readonly { id: string; from: string | null }[]): Map<string, number> {
  return new Map([...terms].sort((a, b) => (b.from ?? "").localeCompare(a.from ?? "")).map(({ id }, i) => [id, i + 1]));
}
