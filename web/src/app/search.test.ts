import { expect, test } from "vitest";
import { parseSearch, readablePath, stringifySearch } from "./search";

test.each(["1e3", "18.10", '"G20"', "12345678901234567890", "true", "{", "a&b=c", "시진핑", " "])("%j stays the text that was searched for", (q) => {
  expect(parseSearch(stringifySearch({ q, kind: "MEETING" }))).toEqual({ q, kind: "MEETING" });
});

test("an address that somebody typed stays as it is", () => {
  for (const text of ["?q=1e3", "?q=18.10", "?q=%22G20%22"]) expect(stringifySearch(parseSearch(text))).toBe(text);
});

test("the rest of an address has its types", () => {
  expect(parseSearch(stringifySearch({ seed: ["a", "b"], reach: 2, full: true }))).toEqual({ seed: ["a", "b"], reach: 2, full: true });
});

test("a path that is no UTF-8 stands for itself", () => {
  expect(readablePath("/leaders/%E0%A4%A")).toBe("/leaders/%25E0%25A4%25A");
  expect(readablePath("/leaders/%C3%A9")).toBe("/leaders/%C3%A9");
});
