import { defaultParseSearch, defaultStringifySearch } from "@tanstack/react-router";

// What a reader types is text: the router would take "1e3" or "18.10" for a number and quotation marks for JSON, and write the address anew.
const typed = "q";

/** Reads the part of an address after its question mark. */
export function parseSearch(text: string): Record<string, unknown> {
  const search: Record<string, unknown> = defaultParseSearch(text);
  const value = new URLSearchParams(text).get(typed);
  return value === null ? search : { ...search, [typed]: value };
}

/** Writes the part of an address after its question mark, with it, as parseSearch reads it. */
export function stringifySearch(search: Record<string, unknown>): string {
  const { [typed]: value, ...rest } = search;
  const others = defaultStringifySearch(rest);
  if (typeof value !== "string") return others;
  return `?${new URLSearchParams({ [typed]: value })}${others.replace("?", "&")}`;
}

/** A path that every part of the page can read: a part of it that is no UTF-8 stands for itself, letter by letter. */
export function readablePath(path: string): string {
  return path
    .split("/")
    .map((part) => {
      try {
        decodeURIComponent(part);
        return part;
      } catch {
        return part.replaceAll("%", "%25");
      }
    })
    .join("/");
}
