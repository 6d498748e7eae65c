// Headers may hold a token: they last as long as the tab of the browser, and are never in an address.
const key = "sidelines.playground.headers";

/** The headers of this session, as JSON, or empty. */
export function keptHeaders(): string {
  return sessionStorage.getItem(key) ?? "";
}

/** Keeps headers for this session. */
export function keepHeaders(text: string) {
  if (text.trim() === "") sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, text);
}
