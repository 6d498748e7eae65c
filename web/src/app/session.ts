import { useSyncExternalStore } from "react";
import { keepTabText, tabText } from "./oftab";

// The token of an editor lives as long as the tab: it is never in an address and never kept on disk for longer.
const key = "sidelines.token";
const listeners = new Set<() => void>();
let refused: string | null = null; // the token that the server did not take

function tell() {
  for (const listener of listeners) listener();
}

/** The editor's token of this tab, or null. One that the server refused is none: with it, the server would not even let somebody read. */
export function token(): string | null {
  const kept = tabText(key);
  return kept === refused ? null : kept;
}

/** Sets the editor's token of this tab, or forgets it. */
export function setToken(value: string | null) {
  refused = null;
  keepTabText(key, value || null);
  tell();
}

/** Notes that the server refused a token. */
export function refuse(value: string) {
  if (token() !== value) return;
  refused = value;
  tell();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The editor's token of this tab, as it changes. */
export function useToken(): string | null {
  return useSyncExternalStore(subscribe, token);
}

/** Whether this tab has a token that the server refused. */
export function useIsRefused(): boolean {
  return useSyncExternalStore(subscribe, () => refused !== null && tabText(key) === refused);
}
