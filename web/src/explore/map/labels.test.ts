import { expect, test } from "vitest";
import { keyOf, labelsOf, lengthOf } from "./labels";

const at = (id: string, x: number, y: number, r = 5) => ({ id, name: id, x, y, r });

const size = [400, 300] as const;

test("the largest circles have their names beside them, and no name stands on another or nearer to another circle", () => {
  const labels = labelsOf([at("Paris", 100, 100), at("Reims", 100, 125), at("Rome", 300, 100)], 10, size, 10);
  expect(labels.map(({ id, isAfter, y }) => [id, isAfter, Math.round(y)])).toEqual([["Paris", true, 103], ["Reims", true, 128], ["Rome", true, 103]]);
  expect(labelsOf([at("Paris", 100, 100, 20), at("Reims", 112, 100)], 10, size, 10).map(({ id, line }) => [id, line !== undefined])).toEqual([
    ["Paris", false],
    ["Reims", true],
  ]);
  expect(labelsOf([at("Paris", 100, 100), at("Reims", 112, 130)], 10, size, 1)).toHaveLength(1);
  // Geneva would stand above Madrid, and Madrid on the left is clear of Geneva.
  const [geneva, madrid] = labelsOf([at("Geneva", 100, 100), at("Madrid", 120, 102)], 10, size, 10);
  expect([geneva, madrid]).toMatchObject([{ id: "Geneva", isAfter: false }, { id: "Madrid", isAfter: true }]);
});

test("a name between circles on all its sides stands apart, at a line to its circle, or is left out", () => {
  const around = Array.from({ length: 12 }, (_, i) => at(`${i}`, 200 + 16 * Math.cos((i * Math.PI) / 6), 150 + 16 * Math.sin((i * Math.PI) / 6)));
  const [bonn] = labelsOf([at("Bonn", 200, 150), ...around], 10, size, 1);
  expect(bonn?.id).toBe("Bonn");
  expect(bonn?.line?.slice(0, 2)).toEqual([205, 150]); // from its own edge
  expect(Math.hypot((bonn?.x ?? 0) - 200, (bonn?.y ?? 0) - 150)).toBeGreaterThan(21); // beyond the others
  const crowd = Array.from({ length: 150 }, (_, i) => at(`${i}`, (i % 15) * 10, Math.floor(i / 15) * 10));
  expect(labelsOf([at("Bonn", 53, 53), ...crowd], 10, [140, 90], 10)).toEqual([]);
});

test("the largest of a crowd is named, and no line is longer than two letters", () => {
  const crowd = Array.from({ length: 60 }, (_, i) => at(`${i}`, 100 + (i % 10) * 12, 80 + Math.floor(i / 10) * 12));
  const labels = labelsOf([at("Washington", 150, 110, 9), ...crowd], 10, size, 20);
  expect(labels[0]).toMatchObject({ id: "Washington" });
  for (const { line } of labels) if (line) expect(Math.hypot(line[2] - line[0], line[3] - line[1])).toBeLessThanOrEqual(20.001);
});

test("a name that has no room on the right stands on the left", () => {
  expect(labelsOf([at("Suva", 395, 100)], 10, size, 10)).toMatchObject([{ id: "Suva", isAfter: false, x: 387.5 }]);
});

test("letters of Korean are wide", () => {
  expect(lengthOf("서울")).toBeGreaterThan(lengthOf("abc"));
});

test("the key has the most and two powers of ten", () => {
  expect(keyOf(2412)).toEqual([100, 1000, 2412]);
  expect(keyOf(12)).toEqual([1, 12]);
  expect(keyOf(1)).toEqual([1]);
});
