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

/** How high a cell with a number is filled, in shares of its height: by days that sources follow whole, and by those they follow in part. */
export function sharesOf({ days, coveredDays, partlyCoveredDays }: Followed): { whole: number; part: number } {
  return days > 0 ? { whole: coveredDays / days, part: partlyCoveredDays / days } : { whole: 0, part: 0 };
}

/** Rectangles as one path. */
export function rectanglesOf(all: readonly Rectangle[]): string {
  return all.map(({ x, y, width, height }) => `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`).join("");
}

/** A rectangle, as a path has it. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
