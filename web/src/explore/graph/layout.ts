import louvain from "graphology-communities-louvain";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import { quadtree } from "d3-quadtree";
import { UndirectedGraph } from "graphology";

/** A link for the layout: its ends, and how strongly it pulls. */
export type Pull = [from: string, to: string, weight: number];

/** What happens to the places of a picture, one after the other. */
export type Move =
  /** Entities come in, with links among themselves and to `parents`. The first to come are laid out; later ones come to lie beside their parent. */
  | { move: "bring"; parents: string[]; nodes: string[]; pulls: Pull[] }
  | { move: "pin"; id: string; x: number; y: number }
  | { move: "tidy" };

export type Point = [x: number, y: number];

/** Where everything lies after some moves. */
export interface Places {
  points: Map<string, Point>;
  pinned: Set<string>;
  pulls: Pull[];
}

/** The distance between neighbours that are laid out well, in units of the picture. */
export const spacing = 60;

/** The places before the first move. */
export const nowhere: Places = { points: new Map(), pinned: new Set(), pulls: [] };

/** The places after one more move. The same places and move give the same result, and what stands stays, unless it is pinned or tidied. */
export function after(before: Places, move: Move): Places {
  if (move.move === "pin") {
    const points = new Map(before.points).set(move.id, [move.x, move.y]);
    return { ...before, points, pinned: new Set(before.pinned).add(move.id) };
  }
  if (move.move === "tidy") return { ...before, points: settle(before.points, before.pulls, before.pinned) };
  const pulls = [...before.pulls, ...move.pulls];
  const fresh = move.nodes.filter((id) => !before.points.has(id));
  if (before.points.size === 0) {
    const start = new Map(fresh.map((id, i): [string, Point] => [id, spiral(i)]));
    return { ...before, pulls, points: settle(start, pulls, new Set()) };
  }
  return { ...before, pulls, points: beside(before.points, fresh, move) };
}

/** The i-th of many places around the middle, each about as far from its neighbours. */
function spiral(i: number): Point {
  const angle = i * 2.399963; // the golden angle, so that no two lie on one ray
  const radius = spacing * 0.6 * Math.sqrt(i);
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

function graphOf(points: Map<string, Point>, pulls: readonly Pull[], fixed: ReadonlySet<string>): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const [id, [x, y]] of points) graph.addNode(id, { x, y, size: spacing / 5, fixed: fixed.has(id) });
  for (const [from, to, weight] of pulls) {
    if (from === to || !graph.hasNode(from) || !graph.hasNode(to) || graph.hasEdge(from, to)) continue;
    graph.addEdge(from, to, { weight: 1 + Math.log2(weight) });
  }
  return graph;
}

const rounds = 40_000; // steps times entities: about a third of a second

function settle(points: Map<string, Point>, pulls: readonly Pull[], fixed: ReadonlySet<string>): Map<string, Point> {
  if (points.size < 2) return points;
  const graph = graphOf(points, pulls, fixed);
  const iterations = Math.round(Math.max(60, Math.min(400, rounds / points.size)));
  const settings = { ...forceAtlas2.inferSettings(graph), gravity: 1, scalingRatio: 400, linLogMode: false, barnesHutOptimize: points.size > 200 };
  forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: "weight" });
  // Fixed places say how large the picture is; without them it gets as much room as its entities need.
  const scale = fixed.size > 0 ? 1 : (spacing * 0.55 * Math.sqrt(points.size)) / spread(graph);
  graph.updateEachNodeAttributes((_, at) => ({ ...at, x: at.x * scale, y: at.y * scale }));
  const apart = noverlap(graph, { maxIterations: points.size > 400 ? 30 : 80, settings: { margin: spacing / 6, gridSize: 20, expansion: 1.05 } });
  return new Map(
    graph.mapNodes((id, at): [string, Point] => {
      const place = fixed.has(id) ? undefined : apart[id];
      return [id, [Math.round(place?.x ?? at.x), Math.round(place?.y ?? at.y)]];
    }),
  );
}

function spread(graph: UndirectedGraph): number {
  let sum = 0;
  graph.forEachNode((_, at) => {
    sum += at.x ** 2 + at.y ** 2;
  });
  return Math.max(1, Math.sqrt(sum / graph.order));
}

// Puts each on the nearest free place around its parent, on the side where the picture is not.
function beside(points: Map<string, Point>, fresh: readonly string[], move: Extract<Move, { move: "bring" }>): Map<string, Point> {
  const result = new Map(points);
  const taken = quadtree<Point>([...points.values()], (p) => p[0], (p) => p[1]);
  const put = (id: string, around: Point, from: number, turn: number) => {
    const place = free(taken, around, from, turn);
    taken.add(place);
    result.set(id, place);
  };
  const isFresh = new Set(fresh);
  for (const parent of move.parents) {
    if (!isFresh.has(parent)) continue;
    const edge = Math.max(0, ...[...result.values()].map(([x, y]) => Math.hypot(x, y)));
    put(parent, [edge + spacing * 4, 0], 0, 0);
  }
  for (const id of fresh) {
    if (result.has(id)) continue;
    const link = move.pulls.find(([from, to]) => (from === id && result.has(to) && !isFresh.has(to)) || (to === id && result.has(from) && !isFresh.has(from)));
    const near = move.parents.find((parent) => result.has(parent)) ?? (link?.[0] === id ? link[1] : link?.[0]);
    const around = (near !== undefined && result.get(near)) || ([0, 0] as Point);
    put(id, around, spacing, Math.atan2(around[1], around[0]));
  }
  return result;
}

function free(taken: ReturnType<typeof quadtree<Point>>, around: Point, from: number, turn: number): Point {
  for (let ring = 0; ; ring++) {
    const radius = from + ring * spacing * 0.7;
    const places = Math.max(1, Math.floor((2 * Math.PI * radius) / (spacing * 0.8)));
    for (let i = 0; i < places; i++) {
      const step = Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1); // from the outer side to both sides
      const angle = turn + (step * 2 * Math.PI) / places;
      const place: Point = [Math.round(around[0] + radius * Math.cos(angle)), Math.round(around[1] + radius * Math.sin(angle))];
      if (!taken.find(place[0], place[1], spacing * 0.7)) return place;
    }
  }
}

/** Who meets each other more often than chance would have it: the number of the community of each, the largest first. */
export function communities(nodes: readonly string[], pulls: readonly Pull[]): Map<string, number> {
  const graph = graphOf(new Map(nodes.map((id) => [id, [0, 0]])), pulls, new Set());
  let seed = 1;
  const rng = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647; // the same links give the same communities
  const found = graph.size === 0 ? {} : louvain(graph, { rng });
  const sizes = new Map<number, number>();
  for (const id of nodes) sizes.set(found[id] ?? -1, (sizes.get(found[id] ?? -1) ?? 0) + 1);
  const order = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a - b);
  return new Map(nodes.map((id) => [id, order.indexOf(found[id] ?? -1)]));
}
