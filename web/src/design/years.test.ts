import { expect, it } from "vitest";
import { placed, yearMarks } from "./years";

const months = (from: number, to: number) =>
  Array.from({ length: (to - from + 1) * 12 }, (_, i) => `${from + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`);

it("writes few years above many months, each where it begins", () => {
  expect(yearMarks(months(1999, 2026)).map((mark) => mark.year)).toEqual(["2000", "2005", "2010", "2015", "2020", "2025"]);
  expect(yearMarks(months(1999, 2026))[0]?.at).toBeCloseTo(12 / 336);
});

it("writes every year of a few, and none that begins before the row", () => {
  expect(yearMarks(months(2001, 2003)).map((mark) => mark.year)).toEqual(["2001", "2002", "2003"]);
  expect(yearMarks(months(2001, 2002).slice(3)).map((mark) => mark.year)).toEqual(["2002"]);
  expect(yearMarks(["1963"])).toEqual([{ year: "1963", at: 0 }]);
});

it("notes which year the next one would touch on a phone, where the last one needs room before the end of the row", () => {
  const of = (from: number, to: number) => placed(yearMarks(months(from, to))).map(({ year, isCrowded }) => [year, isCrowded]);
  expect(of(1999, 2026).slice(-3)).toEqual([["2015", false], ["2020", true], ["2025", false]]);
  expect(of(2001, 2003).at(-1)).toEqual(["2003", false]);
  const close = Array.from({ length: 8 }, (_, i) => ({ year: String(1950 + 10 * i), at: i * 0.13 }));
  expect(placed(close).flatMap(({ year, isCrowded }) => (isCrowded ? [] : [year]))).toEqual(["1950", "1970", "1990", "2020"]);
  expect(of(2014, 2022).slice(-2)).toEqual([["2020", false], ["2022", false]]);
});
