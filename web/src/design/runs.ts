/** Years that follow one another as one text each: 2004, 2007–2011. `years` has every year in order, and whether it counts. */
export function runsOf(years: readonly { year: string; counts: boolean }[]): string[] {
  const runs: [from: string, to: string][] = [];
  let isNext = false;
  for (const { year, counts } of years) {
    const last = runs.at(-1);
    if (counts && isNext && last) last[1] = year;
    else if (counts) runs.push([year, year]);
    isNext = counts;
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}–${to}`));
}
