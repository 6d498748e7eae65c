import { expect, test } from "vitest";
import { rangeOf, seenIn } from "./seen";

test("only what occurs has a key", () => {
  expect(seenIn([])).toEqual({ steps: [], lines: [] });
  expect(seenIn([{ count: 9, covered: "COVERED" }, { count: 1, covered: "COVERED" }])).toEqual({ steps: [1, 3], lines: ["whole"] });
  expect(seenIn([{ count: 2, covered: "NOT_COVERED" }, { count: 1, covered: "PARTLY" }])).toEqual({ steps: [1], lines: ["part", "none"] });
});

test("none known is a zero only where sources cover all of the time", () => {
  expect(seenIn([{ count: 0, covered: "COVERED" }])).toEqual({ steps: [0], lines: ["whole"] });
  expect(seenIn([{ count: 0, covered: "PARTLY" }, { count: 0, covered: "NOT_COVERED" }, { count: 0, covered: "UNKNOWN" }])).toEqual({
    steps: [],
    lines: ["part", "none"],
  });
});

test("a key has the numbers of its step", () => {
  expect([0, 1, 4].map((step) => rangeOf(step))).toEqual(["0", "1–2", "20+"]);
  expect(rangeOf(1, [0, 1, 10])).toBe("1–9");
});
