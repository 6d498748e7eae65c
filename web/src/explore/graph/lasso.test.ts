import { expect, it } from "vitest";
import { areaOf, isInside } from "./lasso";

it("selects what is in a rectangle, whichever corner it begins at", () => {
  for (const area of [areaOf("rectangle", [[0, 0], [5, 9], [10, 10]]), areaOf("rectangle", [[10, 10], [0, 0]])]) {
    expect(isInside([5, 5], area)).toBe(true);
    expect(isInside([11, 5], area)).toBe(false);
  }
});

it("selects what a line goes around, and not what it leaves in a bay", () => {
  const area = areaOf("freehand", [[0, 0], [10, 0], [10, 10], [5, 2], [0, 10]]);
  expect(isInside([1, 5], area)).toBe(true);
  expect(isInside([9, 5], area)).toBe(true);
  expect(isInside([5, 5], area)).toBe(false);
});
