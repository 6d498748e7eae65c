import { expect, test } from "vitest";
import { lanes } from "./lanes";

test("keeps successors in one lane, and those who overlap in two", () => {
  const [a, b, c] = [
    { from: 0, to: 10 },
    { from: 10, to: 20 },
    { from: 15, to: 30 },
  ];
  expect(lanes([c, b, a] as { from: number; to: number }[])).toEqual([[a, b], [c]]);
});
