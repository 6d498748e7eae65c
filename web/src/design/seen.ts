import { type Followed, sharesOf } from "./cells";

const usual = [0, 1, 3, 8, 20];

/** The step of a number of meetings on a scale, from 0 to 4. The scale has the least number of each step. */
export function stepOf(count: number, steps: readonly number[] = usual): number {
  return steps.findLastIndex((least) => count >= least);
}

/** The numbers of a step, as its key has them. */
export function rangeOf(step: number, steps: readonly number[] = usual): string {
  const [from, next] = [steps[step] ?? 0, steps[step + 1]];
  if (next === undefined) return `${from}+`;
  return next - 1 > from ? `${from}–${next - 1}` : `${from}`;
}

/** What a cell shows. */
export interface Shaped {
  count: number;
  covered: "COVERED" | "PARTLY" | "NOT_COVERED" | "UNKNOWN";
  of: Followed;
}

/** What occurs in a heat map, and so needs a key. */
export interface Seen {
  /** The steps of its numbers, from the lowest. */
  steps: number[];
  /** Whether a number is only the least. */
  isLeast: boolean;
  /** Whether a time has no number because sources do not cover all of it. */
  isHole: boolean;
  /** Whether there are days of which sources tell only some meetings. */
  isInPart: boolean;
}

/** What occurs in cells. */
export function seenIn(cells: readonly Shaped[], steps?: readonly number[]): Seen {
  const numbers = cells.filter(({ count, covered }) => count > 0 || covered === "COVERED");
  return {
    steps: [...new Set(numbers.map(({ count }) => stepOf(count, steps)))].sort(),
    isLeast: numbers.some(({ covered }) => covered !== "COVERED"),
    isHole: numbers.length < cells.length,
    isInPart: numbers.some(({ covered, of }) => covered !== "COVERED" && sharesOf(of).part > 0),
  };
}
