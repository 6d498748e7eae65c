/** A year above a row of cells, and where its first cell begins: 0 at the start of the row, 1 at its end. */
export interface Mark {
  year: string;
  at: number;
}

const most = 7; // so that they do not touch on a phone

/** The years to write above cells, whose keys are months or years in order: at most seven, at even distances, and none that begins before the row. */
export function yearMarks(keys: readonly string[]): Mark[] {
  const starts = keys.flatMap((key, i) => (key.length === 4 || key.endsWith("-01") ? [{ year: key.slice(0, 4), at: i / keys.length }] : []));
  const steps = [1, 2, 5, 10, 20, 25, 50, 100];
  const step = steps.find((years) => starts.filter(({ year }) => Number(year) % years === 0).length <= most) ?? 500;
  return starts.filter(({ year }) => Number(year) % step === 0);
}

/** How a year is written: after its place, or as near as there is room before the end of the row. */
export interface Placed extends Mark {
  /** Whether it would touch the year behind it on a narrow page. */
  isCrowded: boolean;
}

const room = 0.14; // that a year needs on a phone

/** Places the years of a row, so that the newest one has its name too: without it, one takes the last cells for older ones. */
export function placed(marks: readonly Mark[]): Placed[] {
  return marks.map((mark, i) => {
    const next = marks[i + 1];
    return { ...mark, isCrowded: next !== undefined && Math.min(next.at, 1 - room) - mark.at < room };
  });
}
