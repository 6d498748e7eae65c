import { expect, test } from "vitest";
import { followed, yearsOf } from "./years";

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

test("follows nobody longer than it has anything", () => {
  const covers = [
    { from: "1999-12-31", to: "2000-04-12" },
    { from: "2019-11-14", to: "2020-08-27" },
  ];
  expect(followed({ from: "2012-05-07", to: null }, covers)).toEqual({ from: "2012-05-07", to: "2020-08-27" });
  expect(followed({ from: "1990", to: "2008-05-07" }, covers)).toEqual({ from: "1999-12-31", to: "2008-05-07" });
  expect(followed({ from: null, to: null }, covers)).toEqual({ from: "1999-12-31", to: "2020-08-27" });
  expect(followed({ from: "2021-01-20", to: null }, covers)).toBeNull();
  expect(followed({ from: "2012-05-07", to: null }, [])).toBeNull();
});
