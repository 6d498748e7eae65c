import { expect, test } from "vitest";
import { namesakes } from "./namesakes";

test("entries of one name are numbered in their order", () => {
  expect(namesakes(["Albright and Barak", "Clinton", "Albright and Barak"])).toEqual([{ nth: 1, of: 2 }, undefined, { nth: 2, of: 2 }]);
});
