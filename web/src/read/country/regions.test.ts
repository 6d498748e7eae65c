import { expect, test } from "vitest";
import { differ, regionsOf } from "./regions";

test("regions are in the language of the page, if a browser knows them", () => {
  expect(regionsOf(["Eastern Asia", "Asia"], "en")).toBe("Eastern Asia, Asia");
  expect(regionsOf(["Eastern Asia", "Asia"], "ko")).toBe("동아시아, 아시아");
  expect(regionsOf(["Atlantis", null], "ko")).toBe("Atlantis");
});

test("accents are no difference", () => {
  expect(differ("Lome", "Lomé")).toBe(false);
  expect(differ("Saint John's", "Saint John’s")).toBe(false);
  expect(differ("East Berlin", "Berlin")).toBe(true);
});
