import { expect, test } from "vitest";
import { basesOf, inOrder } from "./order";

const wordings = [
  { lang: "en", form: "PARAPHRASE" },
  { lang: "ru", form: "VERBATIM" },
  { lang: "en", form: "VERBATIM" },
  { lang: "en", form: "VERBATIM" },
];

test("measures by the first wording that quotes in full, in each language", () => {
  expect(basesOf(wordings)).toEqual({ en: 2, ru: 1 });
});

test("keeps languages together, each behind its measure", () => {
  expect(inOrder(wordings, { en: 2, ru: 1 })).toEqual([2, 0, 3, 1]);
});
