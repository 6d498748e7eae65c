import { expect, test } from "vitest";
import { barsOf, knownShare } from "./bars";
import { dayNumber } from "./days";

const day = (text: string) => dayNumber(text, "last");
const wang = { from: "2023-07-25", to: null, asOf: "2025-06-30" };

test("an office without an end runs on to today, and is known to the last day of which a source tells", () => {
  const [bar] = barsOf([wang], "2026-11-28");
  expect(bar).toMatchObject({ known: day("2025-06-30"), to: day("2026-11-28") });
  expect(knownShare(bar ?? { from: 0, known: 0, to: 0 })).toBeCloseTo(58, 0);
  expect(barsOf([{ from: "2023-07-25", to: null }], "2026-11-28")).toMatchObject([{ known: day("2023-07-25"), to: day("2026-11-28") }]);
});

test("an office with an end has it, and one without a start is not on the line", () => {
  const [bar, ...others] = barsOf([{ from: "2013-03-15", to: "2023-03-11" }, { from: null, to: "2001" }], "2026-11-28");
  expect(others).toEqual([]);
  expect(bar).toMatchObject({ known: day("2023-03-11"), to: day("2023-03-11") });
  expect(bar && knownShare(bar)).toBe(100);
});

test("of one office, what is not known ends where the next holder begins", () => {
  const next = { from: "2026-01-01", to: null, asOf: "2026-08-22" };
  expect(barsOf([wang, next], "2026-11-28", true)[0]).toMatchObject({ known: day("2025-06-30"), to: dayNumber("2026-01-01", "first") });
});
