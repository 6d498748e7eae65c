import { useSyncExternalStore } from "react";

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

/** Reads scenes from the text of a file or of the browser. Throws an error if it is none, or one of a later version. */
export function parseScenes(text: string): Scene[] {
  const kept = JSON.parse(text) as { version?: unknown; scenes?: unknown };
  if (kept?.version !== version || !Array.isArray(kept.scenes)) throw new Error("not a file of scenes of this version");
  return kept.scenes.map((one: Partial<Scene>) => {
    const { id, name, address, at } = one;
    // Only addresses of this page: a file from somebody else must not lead elsewhere.
    if (![id, name, address, at].every((value) => typeof value === "string") || !/^\/(?![/\\])/.test(address ?? "")) throw new Error("not a scene");
    return { id, name, address, at } as Scene;
  });
}

/** Writes scenes as the text of a file. */
export function writeScenes(scenes: Scene[]): string {
  return `${JSON.stringify({ version, scenes }, null, 2)}\n`;
}

let text: string | null = null;
let known: Scene[] = [];

function read(): Scene[] {
  const now = localStorage.getItem(key);
  if (now !== text) {
    text = now;
    try {
      known = now ? parseScenes(now) : [];
    } catch {
      known = [];
    }
  }
  return known;
}

function write(scenes: Scene[]) {
  localStorage.setItem(key, writeScenes(scenes));
  for (const listener of listeners) listener();
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
  }, read);
}

/** Keeps a view. */
export function keep(name: string, address: string) {
  write([{ id: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`, name, address, at: new Date().toISOString() }, ...read()]);
}

/** Gives a scene another name. */
export function rename(id: string, name: string) {
  write(read().map((one) => (one.id === id ? { ...one, name } : one)));
}

/** Removes a scene. */
export function remove(id: string) {
  write(read().filter((one) => one.id !== id));
}

/** Adds the scenes of a file; one that is there already is replaced. Returns how many there were. */
export function bring(file: string): number {
  const brought = parseScenes(file);
  const ids = new Set(brought.map((one) => one.id));
  write([...brought, ...read().filter((one) => !ids.has(one.id))]);
  return brought.length;
}

const naming = ["of", "with", "a", "b", "from", "to", "left", "right", "seed", "ids", "id"];

/** The ids that an address names, as far as they have the form of an id. */
export function idsIn(address: string): string[] {
  const { pathname, searchParams } = new URL(address, "http://here");
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
