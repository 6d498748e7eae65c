import { expect, test } from "vitest";
import { yearsOf } from "./years";

test("cuts at the turn of a year, and keeps a year that is a hole", () => {
  const years = yearsOf([
    { from: "2000-12-31", to: "2001-01-01" },
    { from: "2003", to: "2003" },
  ]);
  expect(years.map(({ year, days }) => [year, days])).toEqual([
    [2000, 1],
    [2001, 1],
    [2002, 0],
    [2003, 365],
  ]);
  expect(years[3]?.bars).toEqual([{ from: 0, to: 1 }]);
});
