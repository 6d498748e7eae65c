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
export function pathOf(stretches: readonly Stretch[], width: number, height: number, gap: number): string {
  return stretches
    .map(([from, length]) => {
      const long = length * width - 2 * gap;
      return `M${from * width + gap} 0h${long}v${height}h${-long}z`;
    })
    .join("");
}

/** Of how many of its days sources tell what took place, all of it or a part. */
export interface Followed {
  days: number;
  coveredDays: number;
  partlyCoveredDays: number;
}

/** How many levels there are for the share of a time that sources follow. */
export const levels = 5;

/** The level of the share of a time that sources follow, at least the first: what is known of the rest of the time is drawn as well. */
export function levelOf({ days, coveredDays, partlyCoveredDays }: Followed): number {
  return days > 0 ? Math.max(1, Math.ceil(((coveredDays + partlyCoveredDays) / days) * levels)) : 1;
}
