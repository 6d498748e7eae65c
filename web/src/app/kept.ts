import { useSyncExternalStore } from "react";
import { Shelf } from "./shelf";

const shelf = new Shelf(() => localStorage);
const listeners = new Set<() => void>();

/** A text that the page keeps in this browser, or null. */
export function keptText(key: string): string | null {
  return shelf.text(key);
}

/** Keeps a text in this browser, or removes it if it is null. Returns false if the browser did not take it: then this tab alone has it. */
export function keepText(key: string, text: string | null): boolean {
  const isTaken = shelf.keep(key, text);
  for (const listener of listeners) listener();
  return isTaken;
}

/** Whether the browser had no room for something that this tab has. */
export function useIsFull(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shelf.isFull,
  );
}
