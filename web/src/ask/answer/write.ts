import type { Marks } from "./marks";

/** An id in a text: from one UTF-16 unit up to, but not including, another. */
export interface Place {
  from: number;
  to: number;
  id: string;
}

/** Writes a value as JSON, as JSON.stringify with two spaces does, and says where its ids are. */
export function write(value: unknown, marks: Marks): { text: string; places: Place[] } {
  const parts: string[] = [];
  const places: Place[] = [];
  let length = 0;
  function put(text: string) {
    parts.push(text);
    length += text.length;
  }
  function each(open: string, close: string, entries: [string | number, unknown][], holder: object, indent: string) {
    if (entries.length === 0) return put(open + close);
    const inner = `${indent}  `;
    put(open);
    entries.forEach(([key, item], i) => {
      put(`${i === 0 ? "" : ","}\n${inner}${typeof key === "string" ? `${JSON.stringify(key)}: ` : ""}`);
      const from = length;
      one(item, inner);
      if (typeof item === "string" && marks.get(holder)?.has(key)) places.push({ from: from + 1, to: length - 1, id: item });
    });
    put(`\n${indent}${close}`);
  }
  function one(item: unknown, indent: string): void {
    if (Array.isArray(item)) return each("[", "]", [...item.entries()], item, indent);
    if (typeof item === "object" && item !== null) return each("{", "}", Object.entries(item), item, indent);
    put(JSON.stringify(item) ?? "null");
  }
  one(value, "");
  return { text: parts.join(""), places };
}
