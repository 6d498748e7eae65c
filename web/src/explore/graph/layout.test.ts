import { describe, expect, it } from "vitest";
import { after, communities, type Move, nowhere, type Places, type Point, type Pull, spacing } from "./layout";

const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `n${from + i}`);
const ring = (nodes: string[]): Pull[] => nodes.map((id, i) => [id, nodes[(i + 1) % nodes.length] ?? id, 1 + (i % 5)]);
const first: Move = { move: "bring", parents: ["n0"], nodes: ids(0, 40), pulls: ring(ids(0, 40)) };
const more: Move = { move: "bring", parents: ["n3"], nodes: ["n3", ...ids(40, 65)], pulls: ids(40, 65).map((id): Pull => ["n3", id, 2]) };
const all = (...moves: Move[]): Places => moves.reduce(after, nowhere);

describe("after", () => {
  it("gives the same places for the same moves", () => {
    expect([...all(first, more).points]).toEqual([...all(first, more).points]);
  });

  it("moves nothing that stands when more comes in, and puts the new near their parent, apart from each other", () => {
    const before = all(first);
    const then = after(before, more);
    for (const [id, point] of before.points) expect(then.points.get(id)).toEqual(point);
    const parent: Point = then.points.get("n3") ?? [0, 0];
    const fresh = ids(40, 65).map((id): Point => then.points.get(id) ?? [Number.NaN, 0]);
    for (const [i, a] of fresh.entries()) {
      expect(Math.hypot(a[0] - parent[0], a[1] - parent[1])).toBeLessThan(spacing * 8);
      for (const b of fresh.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(spacing / 2);
    }
  });

  it("keeps what is pinned when it tidies", () => {
    const tidied = all(first, { move: "pin", id: "n5", x: 500, y: -300 }, { move: "tidy" });
    expect(tidied.points.get("n5")).toEqual([500, -300]);
    expect(tidied.points.get("n6")).not.toEqual(all(first).points.get("n6"));
  });
});

describe("communities", () => {
  it("tells two circles apart that one link connects, the larger first", () => {
    const whole = (nodes: string[]): Pull[] => nodes.flatMap((a, i) => nodes.slice(i + 1).map((b): Pull => [a, b, 1]));
    const [small, large] = [ids(0, 5), ids(5, 15)];
    const found = communities([...small, ...large], [...whole(small), ...whole(large), ["n0", "n5", 1]]);
    expect(large.map((id) => found.get(id))).toEqual(large.map(() => 0));
    expect(small.map((id) => found.get(id))).toEqual(small.map(() => 1));
  });
});
