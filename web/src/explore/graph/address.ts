import { text } from "../../app/root";
import { modes } from "../../read/choice";
import type { LinkKind, MeetingMode } from "./kinds";
import { isLinkKind } from "./kinds";

/** What an address of the graph view holds. */
export interface ExploreSearch {
  seed?: string[];
  reach?: number;
  do?: string;
  hide?: string;
  full?: boolean;
  off?: string;
  mode?: string;
  sidelines?: boolean;
  from?: number;
  to?: number;
  open?: string;
  colour?: string;
  at?: string;
}

/** Brings the strongest neighbours of an entity, of those links that the period and the modes leave. */
export interface Expand {
  act: "expand";
  id: string;
  modes: MeetingMode[];
  /** Whether only what was on the sidelines of forums counted. */
  isSidelines?: boolean;
  years?: [number, number];
}

/** Holds an entity at a place of the picture. */
export interface Pin {
  act: "pin";
  id: string;
  x: number;
  y: number;
}

/** Lays out everything anew but what is pinned. */
export interface Tidy {
  act: "tidy";
}

/** What somebody did to the picture that says where things are. Their order matters: the same acts give the same picture. */
export type Act = Expand | Pin | Tidy;

/** The part of the picture that the window shows: the point of the picture in its middle, and pixels for each unit of the picture. */
export interface Look {
  x: number;
  y: number;
  k: number;
}

/** What colours mean. */
export type Colours = "community" | "kind";

/** The whole view: an address holds it, so that a link opens the same picture. */
export interface View {
  seeds: string[];
  /** How many hops from the seeds the first picture goes; 0 for the seeds and the links between them alone. */
  reach: number;
  acts: Act[];
  hidden: string[];
  /** Whether links of all kinds are drawn, or only who met whom. */
  isFull: boolean;
  /** Kinds of links that are not drawn. */
  off: LinkKind[];
  /** How people met; empty for in any way. */
  modes: MeetingMode[];
  /** Whether only meetings on the sidelines of forums count. */
  isSidelines?: boolean;
  years?: [number, number];
  /** The id of the entity or link that is selected. */
  open?: string;
  /** What colours mean; kinds unless somebody asked for communities. */
  colour?: Colours;
  /** Where the reader looks; the whole picture unless given. */
  look?: Look;
}

const between = "~"; // an id cannot contain it
const sidelines = "ON_SIDELINES";

/** Reads the address; what it cannot be is left out. */
export function validate(search: Record<string, unknown>): ExploreSearch {
  const seed = (Array.isArray(search.seed) ? search.seed : [search.seed]).map(text).filter((id) => id !== undefined);
  const year = (value: unknown) => (typeof value === "number" && Number.isInteger(value) && value > 0 && value < 10_000 ? value : undefined);
  const reach = year(search.reach);
  return {
    seed: seed.length > 0 ? seed : undefined,
    reach: search.reach === 0 ? 0 : reach && reach > 1 ? Math.min(3, reach) : undefined,
    do: text(search.do),
    hide: text(search.hide),
    full: search.full === true || undefined,
    off: text(search.off),
    mode: text(search.mode),
    sidelines: search.sidelines === true || undefined,
    from: year(search.from),
    to: year(search.to),
    open: text(search.open),
    colour: coloursOf(search.colour),
    at: text(search.at),
  };
}

/** The view that an address holds. */
export function viewOf(search: ExploreSearch): View {
  const years: [number, number] | undefined =
    search.from !== undefined && search.to !== undefined && search.from <= search.to ? [search.from, search.to] : undefined;
  return {
    seeds: [...new Set(search.seed ?? [])].slice(0, 20),
    reach: search.reach ?? 1,
    acts: list(search.do).flatMap(actOf),
    hidden: list(search.hide),
    isFull: search.full ?? false,
    off: list(search.off).filter(isLinkKind),
    modes: modesOf(list(search.mode)),
    isSidelines: search.sidelines,
    years,
    open: search.open,
    colour: coloursOf(search.colour),
    look: lookOf(search.at),
  };
}

/** The address of a view. */
export function searchOf(view: View): ExploreSearch {
  const joined = (parts: readonly string[]) => (parts.length > 0 ? parts.join(between) : undefined);
  return {
    seed: view.seeds.length > 0 ? view.seeds : undefined,
    reach: view.reach !== 1 ? view.reach : undefined,
    do: joined(view.acts.map(textOf)),
    hide: joined(view.hidden),
    full: view.isFull || undefined,
    off: joined(view.off),
    mode: joined(view.modes),
    sidelines: view.isSidelines || undefined,
    from: view.years?.[0],
    to: view.years?.[1],
    open: view.open,
    colour: view.colour,
    at: view.look && textOfLook(view.look),
  };
}

function list(joined: string | undefined): string[] {
  return joined ? joined.split(between).filter((part) => part !== "") : [];
}

function coloursOf(value: unknown): Colours | undefined {
  return value === "community" || value === "kind" ? value : undefined;
}

/** A look as an address has it: 120.5,-40,0.75. */
export function textOfLook({ x, y, k }: Look): string {
  return [x.toFixed(1), y.toFixed(1), k.toPrecision(4)].map(Number).join(",");
}

function lookOf(written: string | undefined): Look | undefined {
  const [x, y, k] = written?.split(",").map(Number) ?? [];
  return Number.isFinite(x) && Number.isFinite(y) && k !== undefined && k > 0 ? { x: x ?? 0, y: y ?? 0, k } : undefined;
}

function modesOf(texts: readonly string[]): MeetingMode[] {
  return modes.filter((mode) => texts.includes(mode));
}

// An expand is its id, with its conditions if it had some: merkel;PHONE;2018-2019. A pin has a place: merkel@120,-40.
function textOf(act: Act): string {
  if (act.act === "tidy") return "*";
  if (act.act === "pin") return `${act.id}@${act.x},${act.y}`;
  return [act.id, ...act.modes, ...(act.isSidelines ? [sidelines] : []), ...(act.years ? [act.years.join("-")] : [])].join(";");
}

function actOf(written: string): Act[] {
  if (written === "*") return [{ act: "tidy" }];
  const pin = /^(.+)@(-?\d+),(-?\d+)$/.exec(written);
  if (pin?.[1]) return [{ act: "pin", id: pin[1], x: Number(pin[2]), y: Number(pin[3]) }];
  const [id, ...conditions] = written.split(";");
  if (!id) return [];
  const years = conditions.map((one) => /^(\d{1,4})-(\d{1,4})$/.exec(one)).find((one) => one !== null);
  const isSidelines = conditions.includes(sidelines) || undefined;
  return [{ act: "expand", id, modes: modesOf(conditions), isSidelines, years: years ? [Number(years[1]), Number(years[2])] : undefined }];
}
