import { useSyncExternalStore } from "react";
import { keepText, keptText } from "../app/kept";

/** A view that somebody named: the address holds all of it. */
export interface Scene {
  id: string;
  name: string;
  address: string;
  /** When it was kept, as an ISO instant. */
  at: string;
}

const key = "sidelines.scenes";
const version = 1;
const listeners = new Set<() => void>();

// The first parts of the addresses at which the page shows something, as ../../handler.go has them; a test compares the two.
const roots = [
  "", "search", "playground", "leaders", "countries", "organizations", "places", "series", "forums", "meetings", "statements", "topics", "sources",
  "collections", "explore", "paths", "tie", "compare", "activity", "map", "dossier", "scenes", "editor", "suspects", "imports", "journal",
];

const here = "http://here.invalid"; // an origin that no address names

/** The parts of an address of this page, or undefined for one that leads elsewhere or that no browser can read. */
export function partsOf(address: string): URL | undefined {
  if (!address.startsWith("/") || /[\u0000-\u001f\\]/.test(address)) return undefined;
  try {
    const url = new URL(address, here);
    decodeURIComponent(url.pathname);
    return url.origin === here && roots.includes(url.pathname.split("/")[1] ?? "") ? url : undefined;
  } catch {
    return undefined;
  }
}

function sceneOf(value: unknown): Scene | undefined {
  const { id, name, address, at } = (value ?? {}) as Partial<Record<keyof Scene, unknown>>;
  if (typeof id !== "string" || typeof name !== "string" || typeof address !== "string" || typeof at !== "string") return undefined;
  const isTime = /^\d{4}-\d\d-\d\dT/.test(at) && !Number.isNaN(Date.parse(at));
  return isTime && partsOf(address) ? { id, name, address, at } : undefined;
}

// The scenes of a text, each id once, and whether there are others beside them that cannot be read.
function read(text: string): { scenes: Scene[]; isWhole: boolean } {
  const kept = JSON.parse(text) as { version?: unknown; scenes?: unknown } | null;
  if (kept?.version !== version || !Array.isArray(kept.scenes)) throw new Error("not a file of scenes of this version");
  const all = kept.scenes.map(sceneOf);
  const scenes = all.filter((one, i) => one !== undefined && all.findIndex((other) => other?.id === one.id) === i) as Scene[];
  return { scenes, isWhole: !all.includes(undefined) };
}

/** Reads scenes from the text of a file. Throws an error if it is none, one of a later version, or one with an address that leads elsewhere. */
export function parseScenes(text: string): Scene[] {
  const { scenes, isWhole } = read(text);
  if (!isWhole) throw new Error("not a scene");
  return scenes;
}

/** The scenes of the browser's own text, without those that cannot be read: one of them must not take the others with it. */
export function readableScenes(text: string): Scene[] {
  try {
    return read(text).scenes;
  } catch {
    return [];
  }
}

/** Writes scenes as the text of a file. */
export function writeScenes(scenes: Scene[]): string {
  return `${JSON.stringify({ version, scenes }, null, 2)}\n`;
}

let text: string | null = null;
let known: Scene[] = [];

function kept(): Scene[] {
  const now = keptText(key);
  if (now !== text) {
    text = now;
    known = now ? readableScenes(now) : [];
  }
  return known;
}

// Returns whether the browser has it now; without, the tab has it until it is closed.
function write(scenes: Scene[]): boolean {
  const isKept = keepText(key, writeScenes(scenes));
  for (const listener of listeners) listener();
  return isKept;
}

/** The scenes of this browser, newest first. */
export function useScenes(): Scene[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    window.addEventListener("storage", listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener("storage", listener);
    };
  }, kept);
}

/** Keeps a view. Returns whether the browser had room for it. */
export function keep(name: string, address: string): boolean {
  return write([{ id: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`, name, address, at: new Date().toISOString() }, ...kept()]);
}

/** Gives a scene another name. */
export function rename(id: string, name: string) {
  write(kept().map((one) => (one.id === id ? { ...one, name } : one)));
}

/** Removes a scene. */
export function remove(id: string) {
  write(kept().filter((one) => one.id !== id));
}

/** What a file of scenes brought: those that are new, and of those that were kept already their names here. */
export interface Brought {
  count: number;
  known: string[];
}

/** Adds the scenes of a file. One that is kept already, under its id or with its address and name, stays as it is here. */
export function bring(file: string): Brought {
  const here = kept();
  const brought = parseScenes(file).map((scene) => ({
    scene,
    twin: here.find((one) => one.id === scene.id || (one.address === scene.address && one.name === scene.name)),
  }));
  const fresh = brought.filter(({ twin }) => !twin).map(({ scene }) => scene);
  if (fresh.length > 0) write([...fresh, ...here]);
  return { count: fresh.length, known: brought.flatMap(({ twin }) => (twin ? [twin.name] : [])) };
}

const naming = ["of", "with", "a", "b", "from", "to", "left", "right", "seed", "ids", "id"];

/** The ids that an address names, as far as they have the form of an id. */
export function idsIn(address: string): string[] {
  const parts = partsOf(address);
  if (!parts) return [];
  const { pathname, searchParams } = parts;
  const ids: string[] = [];
  const [root, id] = pathname.split("/").filter(Boolean);
  if (root && id) ids.push(decodeURIComponent(id));
  for (const [name, value] of searchParams) {
    if (!naming.includes(name)) continue;
    try {
      ids.push(...[JSON.parse(value) as unknown].flat().map(String));
    } catch {
      ids.push(...value.split(","));
    }
  }
  return [...new Set(ids)].filter((one) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(one) && !/^\d{4}(-\d\d)*$/.test(one));
}
