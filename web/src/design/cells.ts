/** What a heat map draws in one colour: the rectangles of a row, as places from its first cell on and numbers of cells. */
export type Stretch = [from: number, length: number];

/** Where the cells of each look stand in a row. Neighbours of a look in `joined` are one stretch, all others are apart. */
export function stretchesOf<Look extends string>(looks: readonly Look[], joined: Look): Map<Look, Stretch[]> {
  const all = new Map<Look, Stretch[]>();
  looks.forEach((look, i) => {
    const stretches = all.get(look) ?? [];
    const last = stretches.at(-1);
    if (look === joined && last && last[0] + last[1] === i) last[1]++;
    else stretches.push([i, 1]);
    all.set(look, stretches);
  });
  return all;
}

/** The rectangles of stretches as one path, because a browser lays out and paints one shape much faster than hundreds. */
export function pathOf(stretches: readonly Stretch[], width: number, height: number, gap: number, top = 0): string {
  return stretches
    .map(([from, length]) => {
      const long = length * width - 2 * gap;
      return `M${from * width + gap} ${top}h${long}v${height}h${-long}z`;
    })
    .join("");
}

/** Of how many of its days sources tell what took place, all of it or a part. */
export interface Followed {
  days: number;
  coveredDays: number;
  partlyCoveredDays: number;
}
