import { expect, test } from "vitest";
import { sureOf } from "./sure";

const hits = ["Angela Merkel", "Merkelbach Institute", "Müller", "Muller Foundation"].map((name) => ({ id: name, name }));

test("a text names the only hit, the one of its name, or the one that has its words", () => {
  expect(sureOf("merkel", hits)?.id).toBe("Angela Merkel");
  expect(sureOf("muller", hits)?.id).toBe("Müller");
  expect(sureOf("anything", hits.slice(0, 1))?.id).toBe("Angela Merkel");
});

test("a text that may be several names none for sure", () => {
  expect(sureOf("mer", hits)).toBeUndefined();
  expect(sureOf("kim", [{ id: "a", name: "Kim" }, { id: "b", name: "Kim" }])).toBeUndefined();
  expect(sureOf("kim", [])).toBeUndefined();
});
