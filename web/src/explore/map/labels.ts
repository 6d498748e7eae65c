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
  /** A line from the circle to the name, if that stands apart from it. */
  line?: [x1: number, y1: number, x2: number, y2: number];
}

type Box = [left: number, top: number, right: number, bottom: number];

const wideLetter = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u;

/** About how long a text is, in units of the size of its letters, never shorter than it is. */
export function lengthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (wideLetter.test(letter) ? 1 : 0.62), 0);
}

// Where a name may stand beside its circle: on the right or not, and how far down, in sizes of its letters.
const sides: readonly [isAfter: boolean, down: number][] = [[true, 0], [false, 0], [true, -1], [true, 1], [false, -1], [false, 1]];

// Where a name may stand apart from its circle, if it is among the largest and has no room beside it: in sizes of letters, and by the nearest first.
const distances = [1, 1.5, 2]; // of letters of 12 pixels: a line of more than 24 would lead to another sea
const angles = Array.from({ length: 16 }, (_, i) => ((i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * Math.PI) / 8);
const mostLed = 12; // more lines would be a web
const mostCertain = 3; // names of the largest

/**
 * The names of the largest circles that have room: beside their circle, within the map, on no other name and nearer to their own circle than to every
 * other, for whose name one would take it; a few of the largest stand apart, at a line to their circle. Circles come in the order of their size.
 * `size` is that of letters.
 */
export function labelsOf(circles: readonly Named[], size: number, [width, height]: readonly [number, number], most: number): Label[] {
  const taken: Box[] = [];
  const labels: Label[] = [];
  let led = mostLed;
  for (const [i, { id, name, x, y, r }] of circles.entries()) {
    if (labels.length === most) break;
    const long = lengthOf(name) * size;
    const places = sides.map(([isAfter, down]) => {
      const from = isAfter ? x + r + size / 4 : x - r - size / 4 - long;
      const middle = y + down * size;
      return { isAfter, middle, box: [from, middle - size / 2, from + long, middle + size / 2] as Box };
    });
    const isWithin = ([left, top, right, bottom]: Box) => left >= 0 && right <= width && top >= 0 && bottom <= height;
    const isNearest = (box: Box) => circles.every((other) => other.id === id || away(box, other) > size / 2) // twice its own distance;
    const isFree = ({ box }: { box: Box }) => isWithin(box) && !taken.some((other) => touches(box, other));
    const beside = ({ box, isAfter, middle }: (typeof places)[number]) => {
      taken.push(box);
      labels.push({ id, name, x: isAfter ? box[0] : box[2], y: middle + size / 3, isAfter });
    };
    // The very largest have their names even on circles that are smaller: without them nobody could read the map.
    const isOnSmaller = (box: Box) => circles.every((other) => other.id === id || other.r < r || away(box, other) > 0);
    const onSmaller = i < mostCertain ? places.find((place) => isFree(place) && isOnSmaller(place.box)) : undefined;
    const free = places.find((place) => isFree(place) && isNearest(place.box));
    if (free) beside(free);
    else if (led > 0 && i < 3 * mostLed) {
      const far = distances.flatMap((distance) =>
        angles.map((angle) => {
          const [toX, toY] = [x + (r + distance * size) * Math.cos(angle), y + (r + distance * size) * Math.sin(angle)];
          const isAfter = toX >= x;
          const from = isAfter ? toX + size / 4 : toX - size / 4 - long;
          const start: [number, number] = [x + r * Math.cos(angle), y + r * Math.sin(angle)];
          const box: Box = [from, toY - size / 2, from + long, toY + size / 2];
          return { isAfter, line: [...start, toX, toY] as NonNullable<Label["line"]>, box };
        }),
      );
      const found = far.find(({ box, line }) => {
        const [x1, y1, x2, y2] = line;
        const isOver = [0, 0.25, 0.5, 0.75, 1].some((t) => {
          const [px, py] = [x1 + t * (x2 - x1), y1 + t * (y2 - y1)];
          return taken.some((other) => touches([px - 1, py - 1, px + 1, py + 1], other));
        });
        return isWithin(box) && !isOver && !taken.some((other) => touches(box, other)) && isNearest(box);
      });
      if (!found) {
        if (onSmaller) beside(onSmaller);
        continue;
      }
      led--;
      const { box, isAfter, line } = found;
      taken.push(box, [Math.min(line[0], line[2]), Math.min(line[1], line[3]), Math.max(line[0], line[2]), Math.max(line[1], line[3])]);
      labels.push({ id, name, x: isAfter ? box[0] : box[2], y: (box[1] + box[3]) / 2 + size / 3, isAfter, line });
    }
  }
  return labels;
}

/** How far a box is from the edge of a circle; not above zero if it lies on it. */
function away([left, top, right, bottom]: Box, { x, y, r }: Named): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - r;
}

function touches(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** Numbers for a key of sizes: the most, and up to two powers of ten below it that differ enough to be seen. */
export function keyOf(most: number): number[] {
  const powers = [1, 10, 100, 1000, 10_000].filter((power) => power * 2 <= most);
  return [...powers.slice(-2), most];
}
