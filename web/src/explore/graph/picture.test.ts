import { expect, it } from "vitest";
import { weightIn } from "./picture";
import { compose, fit, type Palette, radiusOf } from "./scene";
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

it("draws no doubtful link like a fact", () => {
  const node = (id: string) => ({ id, kind: "Meeting", name: id, isSeed: false, degree: 1, total: 1, isLinked: true });
  const link = (kind: "PART_OF" | "MET", basis: "EXPLICIT" | "INFERRED" | null, disputed: number) => ({
    id: `${kind}:a:b`, kind, from: "a", to: "b", weight: 3, start: null, end: null, sureness: { weight: 3, basis, disputed, notHeld: 0 },
  });
  const lines = (one: ReturnType<typeof link>) => {
    const picture = { nodes: [node("a"), node("b")], links: [one], years: undefined, kinds: [], isTruncated: false };
    const points = new Map<string, [number, number]>([["a", [0, 0]], ["b", [9, 9]]]);
    const drawn = { picture, points, pinned: new Set<string>(), communities: new Map(), colourBy: "kind" as const, open: undefined };
    const svg = svgOf(compose(drawn, { k: 1, x: 0, y: 0 }, [100, 100], palette, () => 20), "");
    return svg.split("\n").filter((line) => line.startsWith("<line")).map((line) => line.includes("stroke-dasharray"));
  };
  expect(lines(link("PART_OF", "INFERRED", 0))).toEqual([true]);
  expect(lines(link("PART_OF", "EXPLICIT", 0))).toEqual([false]);
  expect(lines(link("MET", null, 1))).toEqual([false]);
  expect(lines(link("MET", null, 3))).toEqual([true]);
});

const palette: Palette = { paper: "#fff", ink: "#000", soft: "#777", rule: "#ccc", accent: "#700", kinds: {}, groups: ["#00f"], font: "serif" };

it("writes each name whole or not at all, the most important first, and escapes it", () => {
  const node = (id: string, name: string, degree: number) => ({ id, kind: "Leader", name, isSeed: false, degree, total: degree, isLinked: true });
  const picture = { nodes: [node("a", "A & B", 1), node("b", "Most linked", 9)], links: [], years: undefined, kinds: [], isTruncated: false };
  const drawn = {
    picture,
    points: new Map<string, [number, number]>([["a", [0, 0]], ["b", [40, 0]]]),
    pinned: new Set<string>(),
    communities: new Map([["a", 0]]),
    colourBy: "community" as const,
    open: undefined as string | undefined,
  };
  const size: [number, number] = [400, 300];
  const texts = (open?: string) => compose({ ...drawn, open }, fit(drawn.points.values(), size), size, palette, (text) => text.length * 7).texts;
  expect(texts().map((one) => one.text)).toEqual(["Most linked", "A & B"]);
  expect(texts("a").map((one) => one.text)).toEqual(["A & B", "Most linked"]);
  expect(svgOf(compose({ ...drawn, open: "a" }, { k: 1, x: 0, y: 0 }, size, palette, () => 20), "<title>")).toContain("A &#38; B</text>");
});

it("writes no name over another, and each nearer to its own entity than to every other, or not at all", () => {
  const nodes = Array.from({ length: 40 }, (_, i) => ({ id: `n${i}`, kind: "Leader", name: `Name ${i}`, isSeed: false, degree: i, total: i, isLinked: true }));
  const drawn = {
    picture: { nodes, links: [], years: undefined, kinds: [], isTruncated: false },
    points: new Map<string, [number, number]>(nodes.map(({ id }, i) => [id, [(i % 8) * 30, Math.floor(i / 8) * 30]])),
    pinned: new Set<string>(),
    communities: new Map<string, number>(),
    colourBy: "community" as const,
    open: undefined,
  };
  const { texts } = compose(drawn, { k: 1, x: 60, y: 60 }, [400, 300], palette, () => 40);
  expect(texts[0]?.text).toBe("Name 39");
  for (const [i, one] of texts.entries()) {
    for (const other of texts.slice(i + 1)) {
      const isOver = Math.abs(one.at[0] - other.at[0]) < 40 && Math.abs(one.at[1] - other.at[1]) < 20; // 14 high, and apart
      expect([one.text, other.text, isOver]).toEqual([one.text, other.text, false]);
    }
  }
  expect(texts.length).toBeLessThan(40);
  const away = ([x, y]: readonly [number, number], text: (typeof texts)[number]) =>
    Math.hypot(Math.max(0, Math.abs(x - text.at[0]) - 20), Math.max(0, Math.abs(y - text.at[1]) - 7));
  for (const text of texts) {
    const far = nodes.map((node) => {
      const [x, y] = drawn.points.get(node.id) ?? [0, 0];
      return away([x + 60, y + 60], text) - radiusOf(node);
    });
    const own = nodes.findIndex(({ name }) => name === text.text);
    expect([text.text, far.indexOf(Math.min(...far))]).toEqual([text.text, own]);
  }
  const lone = { ...drawn, points: new Map<string, [number, number]>([["n0", [0, 0]], ["n1", [0, 18]]]) };
  const above = compose(lone, { k: 1, x: 60, y: 60 }, [400, 300], palette, () => 40).texts.find((one) => one.text === "Name 0");
  expect(above?.at[1]).toBeLessThan(60); // below it is the other
  // One that others surround, closely enough that its name would stand beside them as well.
  const ring = nodes.map(({ id }, i): [string, [number, number]] => [id, i === 0 ? [0, 0] : [32 * Math.cos(i), 32 * Math.sin(i)]]);
  const within = compose({ ...drawn, points: new Map(ring) }, { k: 1, x: 200, y: 150 }, [400, 300], palette, () => 40);
  expect(within.texts.map((one) => one.text)).not.toContain("Name 0");
  const chosen = { ...drawn.picture, nodes: nodes.map((node) => ({ ...node, isSeed: node.id === "n0" })) };
  const seeded = compose({ ...drawn, picture: chosen, points: new Map(ring) }, { k: 1, x: 200, y: 150 }, [400, 300], palette, () => 40);
  expect(seeded.texts.map((one) => one.text)).toContain("Name 0");
});
