import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

// What the browser had no room for, or may not keep: it holds for this tab.
const ofTab = new Map<string, string | null>();

/** A text that the page keeps in this browser, or null. */
export function keptText(key: string): string | null {
  const own = ofTab.get(key);
  if (own !== undefined) return own;
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // the reader's browser keeps nothing
  }
}

/** Keeps a text in this browser, or removes it if it is null. Returns false if the browser did not take it: then this tab alone has it. */
export function keepText(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    ofTab.delete(key);
  } catch {
    ofTab.set(key, text);
  }
  for (const listener of listeners) listener();
  return !ofTab.has(key);
}

/** Whether the browser had no room for something that this tab has. */
export function useIsFull(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ofTab.size > 0,
  );
}
