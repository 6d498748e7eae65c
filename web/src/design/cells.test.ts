import { expect, test } from "vitest";
import { pathOf, stretchesOf } from "./cells";

test("neighbours that are not covered are one stretch, and each number stands apart", () => {
  const looks = ["hole", "hole", "one", "one", "hole", "two"] as const;
  expect(Object.fromEntries(stretchesOf(looks, "hole"))).toEqual({ hole: [[0, 2], [4, 1]], one: [[2, 1], [3, 1]], two: [[5, 1]] });
  expect(stretchesOf([], "hole").size).toBe(0);
});

test("stretches are rectangles of a path", () => {
  expect(pathOf([[0, 2], [4, 1]], 4, 15, 0.5)).toBe("M0.5 0h7v15h-7zM16.5 0h3v15h-3z");
  expect(pathOf([[1, 1]], 4, 3, 0, 17)).toBe("M4 17h4v3h-4z");
});
