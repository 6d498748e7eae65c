import { expect, test } from "vitest";
import { monthsOf } from "./months";

test("a month without a meeting has its place, and says whether it is covered", () => {
  const cells = [
    { keys: [{ value: "" }], count: 4 }, // without a month
    { keys: [{ value: "2000-01" }], count: 2 },
    { keys: [{ value: "2000-04" }], count: 1 },
  ];
  const of = { days: 30, coveredDays: 10, partlyCoveredDays: 0 };
  const coverage = {
    buckets: [
      { start: "2000-01", extent: "PARTLY" as const, ...of },
      { start: "2000-02", extent: "COVERED" as const, ...of },
      { start: "2000-03", extent: "NOT_COVERED" as const, ...of },
      { start: "2000-04", extent: "COVERED" as const, ...of },
    ],
  };
  expect(monthsOf(cells, coverage)).toEqual([
    { key: "2000-01", count: 2, covered: "PARTLY", of },
    { key: "2000-02", count: 0, covered: "COVERED", of },
    { key: "2000-03", count: 0, covered: "NOT_COVERED", of },
    { key: "2000-04", count: 1, covered: "COVERED", of },
  ]);
});
