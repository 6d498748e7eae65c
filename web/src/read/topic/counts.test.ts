import { expect, test } from "vitest";
import { yearsOf } from "./counts";

const cell = (value: string, count: number) => ({ keys: [{ value }], count });

test("years run from the first to the last of both, and what has no year stands apart", () => {
  const { years, undated } = yearsOf([cell("2010", 2), cell("", 1)], [cell("2012", 5)]);
  expect(years).toEqual([
    { year: "2010", meetings: 2, statements: 0 },
    { year: "2011", meetings: 0, statements: 0 },
    { year: "2012", meetings: 0, statements: 5 },
  ]);
  expect(undated).toEqual({ meetings: 1, statements: 0 });
});

test("nothing known has no years", () => {
  expect(yearsOf([], [cell("", 3)])).toEqual({ years: [], undated: { meetings: 0, statements: 3 } });
});
