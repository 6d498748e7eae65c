import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (name: string): Record<string, string> => JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, "utf8"));
const english = read("en.json");
const others = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".json") && name !== "en.json");

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((m) => m[1]))].sort();

test.each(others)("%s has every message, with the same placeholders", (name) => {
  const messages = read(name);
  expect(Object.keys(messages)).toEqual(Object.keys(english));
  for (const [id, text] of Object.entries(messages)) expect([id, placeholders(text)]).toEqual([id, placeholders(english[id] ?? "")]);
});

test("messages are sorted, so that a file is easy to read and to merge", () => {
  expect(Object.keys(english)).toEqual(Object.keys(english).toSorted());
});
