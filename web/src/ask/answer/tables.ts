import type { Marks } from "./marks";

/** A value of a table, and the id of an entity if it is one. */
export interface TableCell {
  text: string;
  id?: string;
}

/** A list of an answer as a table. */
export interface Table {
  /** The fields that lead to the list, such as leader.meetings.nodes. */
  path: string;
  columns: string[];
  rows: Map<string, TableCell>[];
}

/** The lists of objects of an answer, each as a table, in the order in which the answer has them. A list inside a list has the rows of all of them. */
export function tablesOf(data: unknown, marks: Marks): Table[] {
  const tables = new Map<string, Table>();
  function walk(value: unknown, path: string[]) {
    if (Array.isArray(value)) {
      const objects = value.filter(isObject);
      if (objects.length > 0) {
        const name = path.join(".");
        const table = tables.get(name) ?? { path: name, columns: [], rows: [] };
        tables.set(name, table);
        for (const object of objects) table.rows.push(rowOf(object, marks));
      }
      for (const item of value) walk(item, path);
    } else if (isObject(value)) for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
  }
  walk(data, []);
  for (const table of tables.values()) {
    const all = [...new Set(table.rows.flatMap((row) => [...row.keys()]))];
    // Where an object is null, its field is no column beside those of the object's fields.
    table.columns = all.filter((column) => !all.some((other) => other.startsWith(`${column}.`)));
  }
  return [...tables.values()];
}

function rowOf(object: Record<string, unknown>, marks: Marks): Map<string, TableCell> {
  const row = new Map<string, TableCell>();
  function fill(holder: Record<string, unknown>, prefix: string) {
    for (const [key, value] of Object.entries(holder)) {
      const column = prefix + key;
      if (isObject(value)) fill(value, `${column}.`);
      else if (typeof value === "string" && marks.get(holder)?.has(key)) row.set(column, { text: value, id: value });
      else row.set(column, { text: textOf(value) });
    }
  }
  fill(object, "");
  return row;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join("; ");
  if (isObject(value)) return Object.values(value).map(textOf).filter(Boolean).join(", ");
  return String(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A table as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front, as in the files of /export. */
export function csvOf(table: Table): string {
  const lines = [table.columns, ...table.rows.map((row) => table.columns.map((column) => row.get(column)?.text ?? ""))];
  return lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
