import { expect, test } from "vitest";
import { openPairs } from "./judged";

const pair = (a: string, b: string) => ({ a: { id: a }, b: { id: b } });

test("what is judged is not asked again, nor a record that went into another, nor one beside itself", () => {
  const pairs = [pair("a", "b"), pair("b", "c"), pair("d", "d"), pair("e", "f"), pair("a", "g")];
  const done = [{ revision: 1, pair: "a b", gone: "b" }, { revision: 2, pair: "e f" }];
  expect(openPairs(pairs, done)).toEqual([pair("a", "g")]);
  expect(openPairs(pairs, done.slice(1))).toEqual([pair("a", "b"), pair("b", "c"), pair("a", "g")]);
});
