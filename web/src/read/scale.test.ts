import { expect, test } from "vitest";
import { dayNumber } from "./days";
import { yearsBetween } from "./scale";

test("years on a line are round, and at most eight", () => {
  const years = (from: string, to: string) => yearsBetween(dayNumber(from, "first"), dayNumber(to, "last")).map(({ year }) => Number(year));
  expect(years("1949-10-01", "2026-01-01")).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  expect(years("2008-03-15", "2013-03-14")).toEqual([2009, 2010, 2011, 2012, 2013]);
  expect(years("2013-03-15", "2013-05-14")).toEqual([]);
});
