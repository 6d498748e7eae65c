import type { QueryClient } from "@tanstack/react-query";
import { createClient } from "graphql-sse";
import { useSyncExternalStore } from "react";
import { textOf } from "./answer";
import { ChangesDocument } from "./generated/live";
import { token } from "./session";

/** Whether the page hears of changes: it does, it is connecting again, or it has not connected yet. */
export type Connection = "waiting" | "live" | "lost";

let connection: Connection = "waiting";
const listeners = new Set<() => void>();

function becomes(next: Connection) {
  if (next === connection) return;
  connection = next;
  for (const listener of listeners) listener();
}

/** Whether the page hears of changes at the moment. */
export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );
}

const settle = 300; // ms, so that an import of a thousand records is one refresh
const longestWait = 4_000; // ms between two attempts to connect: who sees that the server is back does not wait for the page to notice

/** Asks again what the page shows whenever the graph changes. Resumes at the last change after a lost connection. */
export function follow(queries: QueryClient) {
  const client = createClient({
    url: "/graphql",
    retryAttempts: Number.POSITIVE_INFINITY,
    headers: (): Record<string, string> => {
      const editor = token();
      return editor ? { Authorization: `Bearer ${editor}` } : {};
    },
    retry: async (retries) => {
      becomes("lost");
      await new Promise((done) => setTimeout(done, Math.min(longestWait, 500 * 2 ** retries)));
    },
    on: {
      connected: (again) => {
        becomes("live");
        if (again) void queries.invalidateQueries();
      },
    },
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void queries.invalidateQueries(), settle);
  };
  client.subscribe(
    { query: textOf(ChangesDocument) },
    { next: changed, error: () => becomes("lost"), complete: () => becomes("lost") },
  );
  return () => client.dispose();
}
