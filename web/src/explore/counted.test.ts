import { expect, test } from "vitest";
import { countIn, numberIn, runsOfYears } from "./counted";

test("none is a zero only where sources cover all of the time", () => {
  const say = (id: string, values?: Record<string, unknown>) => `${id}${values ? JSON.stringify(values) : ""}`;
  expect(countIn(0, "COVERED", say)).toBe('count.meetings{"count":0}, covered.COVERED');
  for (const extent of ["PARTLY", "NOT_COVERED", "UNKNOWN"] as const) expect(countIn(0, extent, say)).toBe(`count.noneKnown{"count":0}, covered.${extent}`);
});

test("a number of a time that sources do not cover whole is the least, and says for how many days they do", () => {
  const say = (id: string, values?: Record<string, unknown>) => `${id}${values ? JSON.stringify(values) : ""}`;
  expect(countIn(2, "NOT_COVERED", say)).toBe('count.atLeast{"count":2}, covered.NOT_COVERED');
  expect(countIn(2, "PARTLY", say, { days: 365, coveredDays: 7, partlyCoveredDays: 1 })).toBe(
    'count.atLeast{"count":2}, covered.days{"covered":7,"days":365,"partly":1}',
  );
  expect(countIn(2, "COVERED", say, { days: 365, coveredDays: 365, partlyCoveredDays: 0 })).toBe('count.meetings{"count":2}, covered.COVERED');
});

test("a table has no zero of a time that sources do not cover whole", () => {
  expect(numberIn(0, "COVERED", "en")).toBe("0");
  for (const extent of ["PARTLY", "NOT_COVERED", "UNKNOWN"] as const) expect(numberIn(0, extent, "en")).toBe("–");
  expect(numberIn(1200, "NOT_COVERED", "en")).toBe("1,200");
});

test("neighbouring years are one run", () => {
  expect(runsOfYears([2003, 2006, 2007, 2008, 2011])).toBe("2003, 2006–2008, 2011");
  expect(runsOfYears([])).toBe("");
});
