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
}

/** How far sources cover the time of a cell, as the line below it has it. */
export type Line = "whole" | "part" | "none";

/** The line below a cell. */
export function lineOf({ covered }: Pick<Shaped, "covered">): Line {
  return covered === "COVERED" ? "whole" : covered === "PARTLY" ? "part" : "none";
}

/** Whether a cell has a number: none known is a number only where sources cover all of the time. */
export function hasNumber({ count, covered }: Shaped): boolean {
  return count > 0 || covered === "COVERED";
}

const lines: readonly Line[] = ["whole", "part", "none"];

/** What occurs in a heat map, and so needs a key: the steps of its numbers, from the lowest, and its lines. */
export interface Seen {
  steps: number[];
  lines: Line[];
}

/** What occurs in cells. */
export function seenIn(cells: readonly Shaped[], steps?: readonly number[]): Seen {
  const occur = new Set(cells.map(lineOf));
  return {
    steps: [...new Set(cells.filter(hasNumber).map(({ count }) => stepOf(count, steps)))].sort(),
    lines: lines.filter((line) => occur.has(line)),
  };
}
