import type { Sureness } from "../sureness";
import type { View } from "./address";
import type { NetworkStepQuery } from "./generated/network";
import type { LinkKind, NetworkLink } from "./kinds";

type Network = NetworkStepQuery["network"];

/** An entity of the picture. */
export interface PictureNode {
  id: string;
  kind: string;
  name: string;
  isSeed: boolean;
  /** Number of its links that are drawn now. */
  degree: number;
  /** Number of its links in the graph, drawn or not. */
  total: number;
  /** Whether the filters leave it a link; a seed always counts. */
  isLinked: boolean;
}

/** A link of the picture. */
export interface PictureLink {
  id: string;
  kind: LinkKind;
  from: string;
  to: string;
  /** Number of facts behind it in the period. */
  weight: number;
  start: string | null;
  end: string | null;
  /** How sure it is, of all facts behind it, whatever the period is. */
  sureness: Sureness;
}

/** What a picture shows, without its places. */
export interface Picture {
  nodes: PictureNode[];
  links: PictureLink[];
  /** The first and last year of anything in it, whatever the period is. */
  years: [number, number] | undefined;
  kinds: LinkKind[];
  isTruncated: boolean;
}

/** How many facts behind a link are in a period. One with a time counts while it lasts; one without a date counts if no period is chosen. */
export function weightIn(link: Pick<NetworkLink, "weight" | "years" | "start" | "end" | "kind">, years: [number, number] | undefined): number {
  if (!years) return link.weight;
  if (link.kind === "HELD_OFFICE" || link.kind === "MEMBER_OF") {
    if (!link.start) return 0;
    const to = link.end ? Number(link.end.slice(0, 4)) : Number.POSITIVE_INFINITY;
    return Number(link.start.slice(0, 4)) <= years[1] && to >= years[0] ? link.weight : 0;
  }
  return link.years.reduce((sum, one) => (Number(one.year) >= years[0] && Number(one.year) <= years[1] ? sum + one.weight : sum), 0);
}

/** What a view shows of the parts of the graph that came for it. */
export function pictureOf(view: View, steps: readonly Network[], whole: Network | undefined): Picture {
  const hidden = new Set(view.hidden);
  const seeds = new Set(view.seeds);
  const all = new Map<string, Network["nodes"][number]>();
  for (const step of steps) for (const node of step.nodes) if (!hidden.has(node.id)) all.set(node.id, node);
  const links = whole ? whole.links : [...new Map(steps.flatMap((step) => step.links).map((link) => [link.id, link])).values()];
  const off = new Set(view.off);
  const degrees = new Map<string, number>();
  const drawn: PictureLink[] = [];
  let years: [number, number] | undefined;
  for (const link of links) {
    for (const one of link.years) {
      const year = Number(one.year);
      years = years ? [Math.min(years[0], year), Math.max(years[1], year)] : [year, year];
    }
    const [from, to] = [link.from.id, link.to.id];
    if (!all.has(from) || !all.has(to) || off.has(link.kind)) continue;
    const weight = weightIn(link, view.years);
    if (weight === 0) continue;
    drawn.push({ id: `${link.kind}:${from}:${to}`, kind: link.kind, from, to, weight, start: link.start, end: link.end, sureness: link });
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  const behind = new Map<string, number>();
  for (const part of whole ? [whole] : steps) {
    const here = new Map<string, number>();
    for (const one of part.frontier) here.set(one.node.id, (here.get(one.node.id) ?? 0) + one.total - one.shown);
    for (const [id, count] of here) behind.set(id, count);
  }
  const linked = new Map<string, number>();
  for (const link of links) for (const id of [link.from.id, link.to.id]) linked.set(id, (linked.get(id) ?? 0) + 1);
  const nodes = [...all.values()].map(({ __typename, id, name }) => {
    const degree = degrees.get(id) ?? 0;
    const total = (linked.get(id) ?? 0) + (behind.get(id) ?? 0);
    return { id, kind: __typename, name, isSeed: seeds.has(id), degree, total, isLinked: degree > 0 || seeds.has(id) };
  });
  const kinds = [...new Set(links.map((link) => link.kind))].sort();
  return { nodes, links: drawn, years, kinds, isTruncated: (whole ?? steps[0])?.truncated ?? false };
}

/** The links of an entity, the strongest first. */
export function linksOf(picture: Picture, id: string): PictureLink[] {
  return picture.links.filter((link) => link.from === id || link.to === id).sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}
