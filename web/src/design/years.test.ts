import { expect, it } from "vitest";
import { yearMarks } from "./years";

const months = (from: number, to: number) =>
  Array.from({ length: (to - from + 1) * 12 }, (_, i) => `${from + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`);

it("writes few years above many months, each where it begins", () => {
  expect(yearMarks(months(1999, 2026)).map((mark) => mark.year)).toEqual(["2000", "2005", "2010", "2015", "2020"]);
  expect(yearMarks(months(1999, 2026))[0]?.at).toBeCloseTo(12 / 336);
});

it("writes every year of a few, and none that begins before the row", () => {
  expect(yearMarks(months(2001, 2003)).map((mark) => mark.year)).toEqual(["2001", "2002", "2003"]);
  expect(yearMarks(months(2001, 2002).slice(3)).map((mark) => mark.year)).toEqual(["2002"]);
  expect(yearMarks(["1963"])).toEqual([{ year: "1963", at: 0 }]);
});
