/** A year above a row of cells, and where its first cell begins: 0 at the start of the row, 1 at its end. */
export interface Mark {
  year: string;
  at: number;
}

const most = 7; // so that they do not touch on a phone

const last = 0.86; // a year further on has no room up to the end of the row

/**
 * The years to write above cells, whose keys are months or years in order: at most seven, at even distances, and none that begins before the row or
 * at its very end.
 */
export function yearMarks(keys: readonly string[]): Mark[] {
  const starts = keys.flatMap((key, i) => (key.length === 4 || key.endsWith("-01") ? [{ year: key.slice(0, 4), at: i / keys.length }] : []));
  const steps = [1, 2, 5, 10, 20, 25, 50, 100];
  const step = steps.find((years) => starts.filter(({ year }) => Number(year) % years === 0).length <= most) ?? 500;
  return starts.filter(({ year, at }) => Number(year) % step === 0 && at <= last);
}
