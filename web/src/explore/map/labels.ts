/** A circle on the map with its name, in units of the map. */
export interface Named {
  id: string;
  name: string;
  x: number;
  y: number;
  r: number;
}

/** Where a name stands: from x on if `isAfter`, or up to x, on the line y. */
export interface Label {
  id: string;
  name: string;
  x: number;
  y: number;
  isAfter: boolean;
}

type Box = [left: number, top: number, right: number, bottom: number];

const wideLetter = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u;

/** About how long a text is, in units of the size of its letters, never shorter than it is. */
export function lengthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (wideLetter.test(letter) ? 1 : 0.62), 0);
}

// Where a name may stand beside its circle: on the right or not, and how far down, in sizes of its letters.
const sides: readonly [isAfter: boolean, down: number][] = [[true, 0], [false, 0], [true, -1], [true, 1], [false, -1], [false, 1]];

/**
 * The names of the largest circles that have room: beside their circle, within the width of the map, on no other name and on the middle of no circle
 * that is larger. Circles come in the order of their size. `size` is that of letters.
 */
export function labelsOf(circles: readonly Named[], size: number, width: number, most: number): Label[] {
  const taken: Box[] = [];
  const labels: Label[] = [];
  for (const { id, name, x, y, r } of circles.slice(0, 2 * most)) {
    const long = lengthOf(name) * size;
    const places = sides.map(([isAfter, down]) => {
      const from = isAfter ? x + r + size / 4 : x - r - size / 4 - long;
      const middle = y + down * size;
      return { isAfter, middle, box: [from, middle - size / 2, from + long, middle + size / 2] as Box };
    });
    const free = places.find(({ box }) => box[0] >= 0 && box[2] <= width && !taken.some((other) => touches(box, other)));
    taken.push([x - 0.7 * r, y - 0.7 * r, x + 0.7 * r, y + 0.7 * r]); // the square in the circle
    if (!free || labels.length === most) continue;
    const { box, isAfter, middle } = free;
    taken.push(box);
    labels.push({ id, name, x: isAfter ? box[0] : box[2], y: middle + size / 3, isAfter });
  }
  return labels;
}

function touches(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** Numbers for a key of sizes: the most, and up to two powers of ten below it that differ enough to be seen. */
export function keyOf(most: number): number[] {
  const powers = [1, 10, 100, 1000, 10_000].filter((power) => power * 2 <= most);
  return [...powers.slice(-2), most];
}
