import { titleOf } from "./documents";

/** One query that somebody works on. */
export interface Tab {
  id: number;
  query: string;
  /** JSON, as it is written, or empty. */
  variables: string;
  operationName?: string;
  /** Whether nobody has changed it since it was opened, so that another may take its place. */
  isFresh: boolean;
}

/** The tabs of the playground, never none. */
export interface Tabs {
  all: Tab[];
  active: number;
}

const key = "sidelines.playground";
const version = 1;

/** The tabs that this browser keeps. */
export function keptTabs(): Tabs {
  const none: Tabs = { all: [{ id: 1, query: "", variables: "", isFresh: true }], active: 1 };
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as (Tabs & { version: number }) | null;
    if (kept?.version !== version || !kept.all.some((tab) => tab.id === kept.active)) return none;
    return { all: kept.all, active: kept.active };
  } catch {
    return none; // of another version, or written by somebody else
  }
}

/** Keeps the tabs in this browser. A full store loses them at the end of the visit, which harms nobody before. */
export function keepTabs(tabs: Tabs) {
  try {
    localStorage.setItem(key, JSON.stringify({ version, ...tabs }));
  } catch {
    return;
  }
}

/** The tab that shows. */
export function activeOf(tabs: Tabs): Tab {
  const tab = tabs.all.find((one) => one.id === tabs.active) ?? tabs.all[0];
  if (!tab) throw new Error("the playground has no tab");
  return tab;
}

/** Shows a query: in the tab that has it, or in place of a fresh one, or in a new tab. */
export function open(tabs: Tabs, query: string, variables = ""): Tabs {
  const there = tabs.all.find((tab) => tab.query === query && tab.variables === variables);
  if (there) return { ...tabs, active: there.id };
  const current = activeOf(tabs);
  if (current.isFresh) return replaced(tabs, { id: current.id, query, variables, isFresh: true });
  return added(tabs, query, variables);
}

/** Adds a tab and shows it. */
export function added(tabs: Tabs, query = "", variables = ""): Tabs {
  const id = Math.max(...tabs.all.map((tab) => tab.id)) + 1;
  return { all: [...tabs.all, { id, query, variables, isFresh: true }], active: id };
}

/** Changes the tab that shows. */
export function changed(tabs: Tabs, change: Partial<Omit<Tab, "id">>): Tabs {
  return replaced(tabs, { ...activeOf(tabs), isFresh: false, ...change });
}

/** Closes a tab. After the last one an empty one follows. */
export function closed(tabs: Tabs, id: number): Tabs {
  const at = tabs.all.findIndex((tab) => tab.id === id);
  const all = tabs.all.filter((tab) => tab.id !== id);
  const next = all[Math.min(at, all.length - 1)];
  if (!next) return { all: [{ id: id + 1, query: "", variables: "", isFresh: true }], active: id + 1 };
  return { all, active: tabs.active === id ? next.id : tabs.active };
}

/** The name of a tab, or undefined for an empty one. */
export function nameOf(tab: Tab): string | undefined {
  return titleOf(tab.query) ?? /(?:query|mutation|subscription)\s+(\w+)/.exec(tab.query)?.[1];
}

function replaced(tabs: Tabs, tab: Tab): Tabs {
  return { ...tabs, all: tabs.all.map((one) => (one.id === tab.id ? tab : one)) };
}
