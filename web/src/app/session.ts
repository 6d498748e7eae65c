import { useSyncExternalStore } from "react";

// The token of an editor lives as long as the tab: it is never in an address and never kept on disk for longer.
const key = "sidelines.token";
let ofPage: string | null | undefined; // what the browser had no room for
const listeners = new Set<() => void>();

/** The editor's token of this tab, or null. */
export function token(): string | null {
  if (ofPage !== undefined) return ofPage;
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null; // the reader's browser keeps nothing
  }
}

/** Sets the editor's token of this tab, or forgets it. */
export function setToken(value: string | null) {
  try {
    if (value) sessionStorage.setItem(key, value);
    else sessionStorage.removeItem(key);
    ofPage = undefined;
  } catch {
    ofPage = value; // until the page is loaded again
  }
  for (const listener of listeners) listener();
}

/** The editor's token of this tab, as it changes. */
export function useToken(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    token,
  );
}
