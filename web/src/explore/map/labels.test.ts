import { expect, test } from "vitest";
import { keyOf, labelsOf, lengthOf } from "./labels";

const at = (id: string, x: number, y: number, r = 5) => ({ id, name: id, x, y, r });

test("the largest circles have their names beside them, and no name stands on another or on a larger circle", () => {
  const labels = labelsOf([at("Paris", 100, 100), at("Reims", 112, 100), at("Metz", 112, 100), at("Rome", 300, 100)], 10, 400, 10);
  expect(labels.map(({ id, isAfter, y }) => [id, isAfter, Math.round(y)])).toEqual([["Paris", true, 103], ["Reims", true, 93], ["Metz", true, 113], ["Rome", true, 103]]);
  expect(labelsOf([at("Paris", 100, 100, 90), at("Reims", 112, 100)], 10, 400, 10).map(({ id }) => id)).toEqual(["Paris"]);
  expect(labelsOf([at("Paris", 100, 100), at("Reims", 112, 130)], 10, 400, 1)).toHaveLength(1);
});

test("a name that has no room on the right stands on the left", () => {
  expect(labelsOf([at("Suva", 395, 100)], 10, 400, 10)).toMatchObject([{ id: "Suva", isAfter: false, x: 387.5 }]);
});

test("letters of Korean are wide", () => {
  expect(lengthOf("서울")).toBeGreaterThan(lengthOf("abc"));
});

test("the key has the most and two powers of ten", () => {
  expect(keyOf(2412)).toEqual([100, 1000, 2412]);
  expect(keyOf(12)).toEqual([1, 12]);
  expect(keyOf(1)).toEqual([1]);
});
