import { expect, test } from "vitest";
import { dayNumber } from "./days";

test.each([
  ["1970-01-02", "first", 1],
  ["1970-01-02", "last", 1],
  ["1970-02", "first", 31],
  ["1970-02", "last", 58],
  ["1972-02", "last", 789], // a leap year
  ["1970", "first", 0],
  ["1970", "last", 364],
] as const)("the %s, %s day", (date, end, want) => {
  expect(dayNumber(date, end)).toBe(want);
});
