import { expect, test } from "vitest";
import { rangeOf, seenIn } from "./seen";

const days = (coveredDays: number, partlyCoveredDays: number) => ({ days: 10, coveredDays, partlyCoveredDays });

test("only what occurs has a key", () => {
  expect(seenIn([])).toEqual({ steps: [], isLeast: false, isHole: false, isInPart: false });
  expect(seenIn([{ count: 9, covered: "COVERED", of: days(10, 0) }, { count: 1, covered: "COVERED", of: days(10, 0) }])).toEqual({
    steps: [1, 3],
    isLeast: false,
    isHole: false,
    isInPart: false,
  });
  expect(seenIn([{ count: 0, covered: "NOT_COVERED", of: days(0, 0) }])).toMatchObject({ steps: [], isHole: true });
  expect(seenIn([{ count: 0, covered: "COVERED", of: days(10, 0) }])).toMatchObject({ steps: [0], isHole: false });
  expect(seenIn([{ count: 2, covered: "PARTLY", of: days(2, 3) }])).toMatchObject({ steps: [1], isLeast: true, isInPart: true });
});

test("a key has the numbers of its step", () => {
  expect([0, 1, 4].map((step) => rangeOf(step))).toEqual(["0", "1–2", "20+"]);
  expect(rangeOf(1, [0, 1, 10])).toBe("1–9");
});
