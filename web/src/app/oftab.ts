// What the browser may not keep for the tab is kept here, and so ends with the page.
const own = new Map<string, string | null>();

/** A text that is kept as long as this tab is open, or null. */
export function tabText(key: string): string | null {
  const kept = own.get(key);
  if (kept !== undefined) return kept;
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null; // the reader's browser keeps nothing, not even for the tab
  }
}

/** Keeps a text as long as this tab is open, or removes it if it is null. Where the browser keeps nothing, it lasts until the page is loaded anew. */
export function keepTabText(key: string, text: string | null) {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    own.delete(key);
  } catch {
    own.set(key, text);
  }
}
