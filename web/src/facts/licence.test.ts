import { expect, test } from "vitest";
import { licenceOf } from "./licence";

test("is that of the collection, or else the one in the name, and otherwise not known", () => {
  expect(licenceOf({ name: "World leaders (CC BY-SA 4.0)", collection: { licence: "CC0" } })).toBe("CC0");
  expect(licenceOf({ name: "World leaders (CC BY-SA 4.0)", collection: null })).toBe("CC BY-SA 4.0");
  expect(licenceOf({ name: "Factbook, to 2026 (public domain)", collection: { licence: null } })).toBe("public domain");
  expect(licenceOf({ name: "Talks (event 72529)" })).toBeUndefined();
});
