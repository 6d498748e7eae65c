import { expect, test } from "vitest";
import { isCrossed } from "./years";

test("a time may be one year or have open ends, but not end before it starts", () => {
  expect(isCrossed("2018", "2019")).toBe(false);
  expect(isCrossed("2018", "2018")).toBe(false);
  expect(isCrossed("990", "1000")).toBe(false);
  expect(isCrossed(undefined, "2019")).toBe(false);
  expect(isCrossed("2020", "2019")).toBe(true);
});
