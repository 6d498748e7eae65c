import { Shelf } from "./shelf";

const shelf = new Shelf(() => sessionStorage);

/** A text that is kept as long as this tab is open, or null. */
export function tabText(key: string): string | null {
  return shelf.text(key);
}

/** Keeps a text as long as this tab is open, or removes it if it is null. Where the browser keeps nothing, it lasts until the page is loaded anew. */
export function keepTabText(key: string, text: string | null) {
  shelf.keep(key, text);
}
