import { expect, test } from "vitest";
import { isIn } from "./repeats";

test("what a name says is not said again", () => {
  expect(isIn("Putin and Merkel, by telephone, 18 August 2020", "18 August 2020")).toBe(true);
  expect(isIn("Putin and Merkel, by telephone, 18 August 2020", "by telephone")).toBe(true);
  expect(isIn("Kennedy and Haile Selassie, visit, October 1963", "a visit")).toBe(true);
  expect(isIn("Putin and Merkel, Sochi, May 2018", "18 May 2018")).toBe(false);
});
