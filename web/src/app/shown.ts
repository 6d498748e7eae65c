import { useSyncExternalStore } from "react";

/** A query behind what the page shows: its text, and its variables as JSON. */
export interface ShownQuery {
  text: string;
  variables: string;
  /** Of a mutation: whether it was sent, or would be if one pressed the button. */
  sent?: boolean;
}

let shown: ShownQuery[] = [];
const listeners = new Set<() => void>();

function becomes(next: ShownQuery[]) {
  shown = next;
  for (const listener of listeners) listener();
}

/** Lists a query under "Show the query". */
export function show(query: ShownQuery) {
  becomes([...shown, query]);
}

/** Takes a query off the list: its view is gone. */
export function hide(query: ShownQuery) {
  becomes(shown.filter((one) => one !== query));
}

/** The queries behind all that the page shows, each once. */
export function useShown(): ShownQuery[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
  return all.filter((one, i) => all.findIndex((other) => other.text === one.text && other.variables === one.variables && other.sent === one.sent) === i);
}

/** The address that opens a query with its variables in the playground. */
export function playgroundOf({ text, variables }: ShownQuery): string {
  return `/playground?${new URLSearchParams({ query: text, variables })}`;
}
