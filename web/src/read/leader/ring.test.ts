import { expect, it } from "vitest";
import { ringOf, shortened } from "./ring";

const link = (from: string, to: string, weight: number) => ({ from: { id: from }, to: { id: to }, weight });

it("puts those who are linked strongly side by side, each once", () => {
  expect(ringOf(["a", "b", "c", "d"], [link("a", "d", 2), link("c", "d", 5), link("b", "a", 1)])).toEqual(["a", "d", "c", "b"]);
  expect(ringOf([], [])).toEqual([]);
});

it("shortens names by their width", () => {
  expect(shortened("Xi Jinping", 10)).toBe("Xi Jinping");
  expect(shortened("Recep Tayyip Erdoğan", 12)).toBe("Recep Tayyip…");
  expect(shortened("앙겔라 메르켈", 8)).toBe("앙겔라…");
});
