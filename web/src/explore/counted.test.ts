import { expect, test } from "vitest";
import { countIn, runsOfYears } from "./counted";

test("none is a zero only where sources cover all of the time", () => {
  const say = (id: string, values?: Record<string, unknown>) => `${id}${values ? JSON.stringify(values) : ""}`;
  expect(countIn(0, "COVERED", say)).toBe('count.meetings{"count":0}, covered.COVERED');
  for (const extent of ["PARTLY", "NOT_COVERED", "UNKNOWN"] as const) expect(countIn(0, extent, say)).toBe(`count.noneKnown, covered.${extent}`);
  expect(countIn(2, "PARTLY", say)).toBe('count.meetings{"count":2}, covered.PARTLY');
});

test("neighbouring years are one run", () => {
  expect(runsOfYears([2003, 2006, 2007, 2008, 2011])).toBe("2003, 2006–2008, 2011");
  expect(runsOfYears([])).toBe("");
});
