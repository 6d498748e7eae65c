import { isDoubtful } from "../sureness";
import type { Colours, Look } from "./address";
import type { Point } from "./layout";
import type { Picture, PictureNode } from "./picture";

/** Which part of the picture the window shows: a scale, and where the middle of the picture lies. */
export interface Transform {
  k: number;
  x: number;
  y: number;
}

/** The colours of a picture: of the page, of text and lines, of kinds and of communities. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
  accent: string;
  kinds: Record<string, string>;
  groups: string[];
  font: string;
}

/** A line from one point to another. */
export interface SceneLine {
  a: Point;
  b: Point;
  width: number;
  colour: string;
  opacity: number;
  /** Of a link that is no asserted fact. */
  isDashed: boolean;
}

/** A shape around a point. */
export interface SceneShape {
  at: Point;
  radius: number;
  form: Form;
  colour: string;
  edge: string;
  edgeWidth: number;
  opacity: number;
}

/** A text whose middle is at a point. */
export interface SceneText {
  at: Point;
  text: string;
  size: number;
  isBold: boolean;
}

/** All that a pen draws, in the order in which it draws it, in pixels. */
export interface Scene {
  width: number;
  height: number;
  palette: Palette;
  lines: SceneLine[];
  shapes: SceneShape[];
  texts: SceneText[];
}

/** A form tells a kind as its colour does: for those who do not tell colours apart. */
export type Form = "circle" | "square" | "diamond" | "triangle" | "hexagon";

const forms: Record<string, Form> = { Leader: "circle", Country: "square", Organization: "diamond", Meeting: "triangle", Forum: "hexagon", ForumSeries: "hexagon" };

/** The form of a kind. */
export function formOf(kind: string): Form {
  return forms[kind] ?? "circle";
}

/** The corners of a form around a point; none for a circle. */
export function corners(form: Form, [x, y]: Point, radius: number): Point[] {
  const count = { circle: 0, square: 4, diamond: 4, triangle: 3, hexagon: 6 }[form];
  const turn = form === "square" ? Math.PI / 4 : form === "hexagon" ? 0 : -Math.PI / 2;
  return Array.from({ length: count }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / count;
    return [x + radius * 1.15 * Math.cos(angle), y + radius * 1.15 * Math.sin(angle)];
  });
}

/** The radius of an entity in units of the picture. */
export function radiusOf(node: PictureNode): number {
  return 6 + Math.min(10, Math.sqrt(node.degree) * 1.6);
}

/** What a scene is made of. */
export interface Drawn {
  picture: Picture;
  points: ReadonlyMap<string, Point>;
  pinned: ReadonlySet<string>;
  communities: ReadonlyMap<string, number>;
  colourBy: Colours;
  open: string | undefined;
}

/** The colour of an entity. */
export function colourOf(node: PictureNode, drawn: Pick<Drawn, "communities" | "colourBy">, palette: Palette): string {
  if (drawn.colourBy === "kind") return palette.kinds[node.kind] ?? palette.soft;
  return palette.groups[drawn.communities.get(node.id) ?? -1] ?? palette.soft;
}

const fontSize = 12;
const crowd = 300; // entities with a name in the window, from which on each frame would take too long to find better places
const apart = 6; // pixels between two names: closer, the lower one would read as the second line of the other
const clear = 8; // pixels between a name and every other entity: at least twice as far as its own
const longest = 28; // letters of a name in the picture; the list has it whole

/** Composes a picture. `measure` says how wide a text is. Both pens draw the same scene. */
export function compose(drawn: Drawn, transform: Transform, size: [number, number], palette: Palette, measure: (text: string) => number): Scene {
  const { picture, points, open } = drawn;
  const at = ([x, y]: Point): Point => [x * transform.k + transform.x, y * transform.k + transform.y];
  const scale = Math.min(1.6, Math.max(0.35, Math.sqrt(transform.k)));
  const near = new Set<string>();
  const lines: SceneLine[] = [];
  const chosen: SceneLine[] = [];
  for (const link of picture.links) {
    const [from, to] = [points.get(link.from), points.get(link.to)];
    if (!from || !to) continue;
    const isChosen = link.id === open || link.from === open || link.to === open;
    if (isChosen) near.add(link.from).add(link.to);
    const width = Math.min(7, 0.7 + Math.log2(link.weight + 0.3)) * Math.min(1, scale);
    const colour = isChosen ? palette.accent : palette.soft;
    const line = { a: at(from), b: at(to), width: Math.max(0.5, Math.round(width * 2) / 2), colour, isDashed: isDoubtful(link.sureness) };
    if (isChosen) chosen.push({ ...line, opacity: 0.85 });
    else lines.push({ ...line, opacity: open === undefined ? 0.32 : 0.14 });
  }
  const shapes: SceneShape[] = [];
  const candidates: Candidate[] = [];
  const entities = new Boxes();
  for (const node of picture.nodes) {
    const point = points.get(node.id);
    if (!point) continue;
    const place = at(point);
    const radius = radiusOf(node) * scale;
    const isOpen = node.id === open;
    const isNear = near.has(node.id);
    entities.add([place[0] - radius, place[1] - radius, place[0] + radius, place[1] + radius], node.id);
    shapes.push({
      at: place,
      radius,
      form: formOf(node.kind),
      colour: colourOf(node, drawn, palette),
      edge: isOpen ? palette.accent : drawn.pinned.has(node.id) || node.isSeed ? palette.ink : palette.paper,
      edgeWidth: isOpen ? 3 : drawn.pinned.has(node.id) || node.isSeed ? 2 : 1,
      opacity: node.isLinked ? 1 : 0.2,
    });
    if (!node.isLinked && !isOpen) continue;
    if (place[0] < -50 || place[1] < -20 || place[0] > size[0] + 50 || place[1] > size[1] + 20) continue;
    const rank = (isOpen ? 1e9 : 0) + (isNear ? 1e7 : 0) + (node.isSeed ? 1e6 : 0) + (drawn.pinned.has(node.id) ? 1e5 : 0) + node.degree;
    candidates.push({ node, at: place, radius, rank, isChosen: isOpen || node.isSeed });
  }
  return { width: size[0], height: size[1], palette, lines: [...lines, ...chosen], shapes, texts: labels(candidates, entities, size[0], measure) };
}

/** Part of the picture: from left to right, and from top to bottom. */
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Boxes of a picture, each of an entity, by squares of it, so that one finds out fast what a box would cover. */
class Boxes {
  private readonly squares = new Map<number, { box: Box; of: string }[]>();

  private *squaresOf([left, top, right, bottom]: Box): Generator<number> {
    const side = 32;
    for (let i = Math.floor(left / side); i <= Math.floor(right / side); i++) {
      for (let j = Math.floor(top / side); j <= Math.floor(bottom / side); j++) yield i * 100_000 + j;
    }
  }

  add(box: Box, of: string) {
    for (const square of this.squaresOf(box)) {
      const there = this.squares.get(square);
      if (there) there.push({ box, of });
      else this.squares.set(square, [{ box, of }]);
    }
  }

  /** Whether a box, and so many pixels around it, cover one of another entity. */
  covers([left, top, right, bottom]: Box, around: number, own: string): boolean {
    const [l, t, r, b] = [left - around, top - around, right + around, bottom + around];
    for (const square of this.squaresOf([l, t, r, b])) {
      if (this.squares.get(square)?.some(({ box, of }) => of !== own && box[0] < r && l < box[2] && box[1] < b && t < box[3])) return true;
    }
    return false;
  }
}

interface Candidate {
  node: PictureNode;
  at: Point;
  radius: number;
  rank: number;
  isChosen: boolean;
}

/**
 * Names are readable or absent: the most important first, none over another, and each much nearer to its own entity than to every other, so that
 * nobody takes it for the name of a neighbour. A name stands under its entity, above it or beside it, where no side of the window, which is so many
 * pixels `across`, cuts it, or else under it. What somebody chose has its name in any case.
 */
function labels(candidates: Candidate[], entities: Boxes, across: number, measure: (text: string) => number): SceneText[] {
  const names = new Boxes();
  const isCrowd = candidates.length > crowd;
  const texts: SceneText[] = [];
  candidates.sort((a, b) => b.rank - a.rank || (a.node.id < b.node.id ? -1 : 1));
  for (const { node, at: [x, y], radius, rank, isChosen } of candidates) {
    const text = node.name.length > longest ? `${node.name.slice(0, longest - 1)}…` : node.name;
    const width = measure(text);
    const [down, aside] = [radius + fontSize * 0.75, radius + width / 2 + 4];
    const [lower, slant] = [radius * 0.7 + 8, radius * 0.7 + width / 2 + 1]; // at a corner
    const around: Point[] = [[0, down], [0, -down], [aside, 0], [-aside, 0], [slant, lower], [slant, -lower], [-slant, lower], [-slant, -lower]];
    const boxOf = ([middle, height]: Point): Box => [middle - width / 2, height - 7, middle + width / 2, height + 7];
    const isFree = (at: Point, room = clear) => !names.covers(boxOf(at), apart, "") && !entities.covers(boxOf(at), room, node.id);
    const isWhole = ([middle]: Point) => middle - width / 2 >= 0 && middle + width / 2 <= across;
    const places = around.map(([right, low]): Point => [x + right, y + low]);
    const under = places.slice(0, 1);
    const free = (room: number) => places.find((place) => isWhole(place) && isFree(place, room));
    const at = (isCrowd ? undefined : free(clear)) ?? under.find((place) => isFree(place)) ?? (isChosen ? (free(0) ?? places[0]) : undefined);
    if (!at) continue;
    names.add(boxOf(at), node.id);
    texts.push({ at, text, size: fontSize, isBold: rank >= 1e6 });
  }
  return texts;
}

/** The scale and place at which a window shows what somebody looks at. */
export function transformOf({ x, y, k }: Look, [width, height]: [number, number]): Transform {
  return { k, x: width / 2 - k * x, y: height / 2 - k * y };
}

/** What a window looks at. */
export function lookOf({ k, x, y }: Transform, [width, height]: [number, number]): Look {
  return { x: (width / 2 - x) / k, y: (height / 2 - y) / k, k };
}

/** The scale and place at which all points are in the window. */
export function fit(points: Iterable<Point>, [width, height]: [number, number]): Transform {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (left === Infinity) return { k: 1, x: width / 2, y: height / 2 };
  const k = Math.max(0.05, Math.min(1.5, (width - 90) / Math.max(1, right - left), (height - 70) / Math.max(1, bottom - top)));
  return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 };
}
