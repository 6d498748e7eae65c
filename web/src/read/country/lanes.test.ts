import { expect, test } from "vitest";
import { gapsOf, lanes, numbersOf } from "./lanes";

test("keeps successors in one lane, and those who overlap in two", () => {
  const [a, b, c] = [
    { from: 0, to: 10 },
    { from: 10, to: 20 },
    { from: 15, to: 30 },
  ];
  expect(lanes([c, b, a] as { from: number; to: number }[])).toEqual([[a, b], [c]]);
});

test("has the times that nothing lies in, before, between and after, but not the days between two", () => {
  const held = [
    { from: 120, to: 300 },
    { from: 100, to: 200 },
    { from: 303, to: 400 },
  ];
  expect(gapsOf(held, 0, 500, 31)).toEqual([
    { from: 0, to: 100 },
    { from: 400, to: 500 },
  ]);
  expect(gapsOf(held, 100, 410, 2)).toEqual([
    { from: 300, to: 303 },
    { from: 400, to: 410 },
  ]);
});

test("numbers the terms from the one that began last", () => {
  const terms = [{ id: "a", from: "1949" }, { id: "none", from: null }, { id: "b", from: "2013-03-14" }];
  expect([...numbersOf(terms)]).toEqual([["b", 1], ["a", 2], ["none", 3]]);
});
