import { expect, it } from "vitest";
import { weightIn } from "./picture";
import { compose, fit, type Palette } from "./scene";
import { svgOf } from "./pens";

const met = { kind: "MET", weight: 5, start: "2001", end: "2010", years: [{ year: "2001", weight: 2 }, { year: "2010", weight: 3 }] } as const;

it("counts the facts of a link in a period", () => {
  const years = [...met.years];
  expect(weightIn({ ...met, years }, undefined)).toBe(5);
  expect(weightIn({ ...met, years }, [2001, 2009])).toBe(2);
  expect(weightIn({ ...met, years }, [2002, 2009])).toBe(0);
});

it("counts an office while it lasts, not only in the year in which it began", () => {
  const office = { kind: "HELD_OFFICE", weight: 1, start: "2000-05-07", end: null, years: [{ year: "2000", weight: 1 }] } as const;
  expect(weightIn({ ...office, years: [...office.years] }, [2015, 2015])).toBe(1);
  expect(weightIn({ ...office, years: [...office.years] }, [1999, 1999])).toBe(0);
});

const palette: Palette = { paper: "#fff", ink: "#000", soft: "#777", rule: "#ccc", accent: "#700", kinds: {}, groups: ["#00f"], font: "serif" };

it("writes each name whole or not at all, the most important first, and escapes it", () => {
  const node = (id: string, name: string, degree: number) => ({ id, kind: "Leader", name, isSeed: false, degree, total: degree, isLinked: true });
  const picture = { nodes: [node("a", "A & B", 1), node("b", "Most linked", 9)], links: [], years: undefined, kinds: [], isTruncated: false };
  const drawn = {
    picture,
    points: new Map<string, [number, number]>([["a", [0, 0]], ["b", [5, 0]]]),
    pinned: new Set<string>(),
    communities: new Map([["a", 0]]),
    colourBy: "community" as const,
    open: undefined as string | undefined,
  };
  const size: [number, number] = [400, 300];
  const texts = (open?: string) => compose({ ...drawn, open }, fit(drawn.points.values(), size), size, palette, (text) => text.length * 7).texts;
  expect(texts().map((one) => one.text)).toEqual(["Most linked"]);
  expect(texts("a").map((one) => one.text)).toEqual(["A & B"]);
  expect(svgOf(compose({ ...drawn, open: "a" }, { k: 1, x: 0, y: 0 }, size, palette, () => 20), "<title>")).toContain("A &#38; B</text>");
});
