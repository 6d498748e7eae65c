/** A query that ran. */
export interface Ran {
  query: string;
  variables: string;
  /** When it ran last, as an ISO time. */
  at: string;
}

const key = "sidelines.playground.history";
const most = 50;

/** The queries that ran in this browser, the latest first. */
export function ran(): Ran[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? (kept as Ran[]) : [];
  } catch {
    return []; // written by somebody else
  }
}

/** Adds a query to those that ran, each once. Returns all of them. */
export function remember(query: string, variables: string, at: Date): Ran[] {
  const others = ran().filter((one) => one.query !== query || one.variables !== variables);
  return keep([{ query, variables, at: at.toISOString() }, ...others].slice(0, most));
}

/** Forgets all queries that ran. */
export function forget(): Ran[] {
  return keep([]);
}

function keep(all: Ran[]): Ran[] {
  try {
    localStorage.setItem(key, JSON.stringify(all));
  } catch {
    return all; // a full store: they last as long as the visit
  }
  return all;
}
