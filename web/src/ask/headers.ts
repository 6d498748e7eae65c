import { keepTabText, tabText } from "../app/oftab";

// Headers may hold a token: they last as long as the tab of the browser, and are never in an address.
const key = "sidelines.playground.headers";

/** The headers of this session, as JSON, or empty. */
export function keptHeaders(): string {
  return tabText(key) ?? "";
}

/** Keeps headers for this session. */
export function keepHeaders(text: string) {
  keepTabText(key, text.trim() === "" ? null : text);
}
