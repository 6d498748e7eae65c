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
  /** Whether it would touch a year beside it on a narrow page. */
  isCrowded: boolean;
}

const room = 0.14; // that a year needs on a phone

/** Places the years of a row, so that the first and the newest one have their names on every page: without them, one takes cells for others. */
export function placed(marks: readonly Mark[]): Placed[] {
  const last = Math.min(marks.at(-1)?.at ?? 0, 1 - room);
  let shown = Number.NEGATIVE_INFINITY;
  return marks.map((mark, i) => {
    const isEnd = i === 0 || i === marks.length - 1;
    const isCrowded = !isEnd && (mark.at - shown < room || last - mark.at < room);
    if (!isCrowded) shown = mark.at; // of those in the middle, as many as have room
    return { ...mark, isCrowded };
  });
}
