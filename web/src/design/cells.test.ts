import { expect, test } from "vitest";
import { pathOf, rectanglesOf, sharesOf, stretchesOf } from "./cells";

test("neighbours that are not covered are one stretch, and each number stands apart", () => {
  const looks = ["hole", "hole", "one", "one", "hole", "two"] as const;
  expect(Object.fromEntries(stretchesOf(looks, "hole"))).toEqual({ hole: [[0, 2], [4, 1]], one: [[2, 1], [3, 1]], two: [[5, 1]] });
  expect(stretchesOf([], "hole").size).toBe(0);
});

test("stretches are rectangles of a path", () => {
  expect(pathOf([[0, 2], [4, 1]], 4, 15, 0.5)).toBe("M0.5 0h7v15h-7zM16.5 0h3v15h-3z");
});

test("a time is filled by the exact share of its days that sources follow, those that they follow in part apart", () => {
  const shares = (coveredDays: number, partlyCoveredDays: number, days = 100) => sharesOf({ days, coveredDays, partlyCoveredDays });
  expect([shares(0, 0), shares(14, 0), shares(86, 7), shares(0, 100), shares(0, 0, 0)]).toEqual([
    { whole: 0, part: 0 },
    { whole: 0.14, part: 0 },
    { whole: 0.86, part: 0.07 },
    { whole: 0, part: 1 },
    { whole: 0, part: 0 },
  ]);
});

test("rectangles are one path", () => {
  expect(rectanglesOf([{ x: 0, y: 5, width: 4, height: 10 }])).toBe("M0 5h4v10h-4z");
});
