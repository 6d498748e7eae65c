import { expect, test } from "vitest";
import { differ, regionsOf } from "./regions";

test("regions are in the words of the page, and one that it does not know stays as it is", () => {
  expect(regionsOf(["Eastern Asia", "Asia"], (id) => id)).toBe("region.EasternAsia, region.Asia");
  expect(regionsOf(["Atlantis", null], (id) => id)).toBe("Atlantis");
});

test("accents are no difference", () => {
  expect(differ("Lome", "Lomé")).toBe(false);
  expect(differ("Saint John's", "Saint John’s")).toBe(false);
  expect(differ("East Berlin", "Berlin")).toBe(true);
});
