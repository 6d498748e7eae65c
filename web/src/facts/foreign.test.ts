import { expect, test } from "vitest";
import { foreignOf } from "./foreign";

const names = [
  { lang: "en", text: "G20" },
  { lang: "en", text: "Group of Twenty" },
  { lang: "ko", text: "G20" },
  { lang: "ru", text: "Большая двадцатка" },
];

test("a name has the language under which the graph has it, and none if that is the language of the page", () => {
  expect(foreignOf("Group of Twenty", names, "ko")).toBe("en");
  expect(foreignOf("G20", names, "ko")).toBeUndefined();
  expect(foreignOf("Большая двадцатка", names, "ko")).toBe("ru");
  expect(foreignOf("Group of Twenty", names, "en")).toBeUndefined();
  expect(foreignOf("a title that the page makes", names, "ko")).toBeUndefined();
  expect(foreignOf("G20", undefined, "ko")).toBeUndefined();
});
