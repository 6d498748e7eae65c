import { expect, test } from "vitest";
import { isMostlyOpen, lastYearOf } from "./ends";

test("two could meet until the end of the shorter office, as far as it is known", () => {
  const merkel = [{ to: "2018-12-07", asOf: null }, { to: "2021-12-08", asOf: null }];
  const putin = [{ to: "2008", asOf: null }, { to: null, asOf: "2026-08-22" }];
  expect(lastYearOf(merkel, putin)).toBe(2021);
  expect(lastYearOf(undefined, putin)).toBe(2026); // a country and a leader
  expect(lastYearOf(undefined, undefined)).toBeUndefined();
  expect(lastYearOf([{ to: null, asOf: null }], [])).toBeUndefined();
});

test("a time of which sources follow less than half is mostly open", () => {
  expect(isMostlyOpen({ days: 2685, coveredDays: 124, partlyCoveredDays: 0 })).toBe(true);
  expect(isMostlyOpen({ days: 100, coveredDays: 20, partlyCoveredDays: 30 })).toBe(false);
});
