import { useSyncExternalStore } from "react";

// The token of an editor lives as long as the tab: it is never in an address and never kept on disk for longer.
const key = "sidelines.token";
const listeners = new Set<() => void>();

/** The editor's token of this tab, or null. */
export function token(): string | null {
  return sessionStorage.getItem(key);
}

/** Sets the editor's token of this tab, or forgets it. */
export function setToken(value: string | null) {
  if (value) sessionStorage.setItem(key, value);
  else sessionStorage.removeItem(key);
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
