import { expect, test } from "vitest";
import { asQuoted, firstWords, wordingOf } from "./headline";

test("a headline has the first words, and says that there are more", () => {
  expect(firstWords("Mr President, during the ten years since 2013, the two of us have held 42 meetings", 6)).toBe("Mr President, during the ten years …");
  expect(firstWords("Mr President, during", 2)).toBe("Mr President …");
  expect(firstWords(" It is done. ")).toBe("It is done.");
});

test("only words that a source quotes have quotation marks", () => {
  expect(asQuoted("It is done.", "VERBATIM")).toBe("“It is done.”");
  expect(asQuoted("He said that it was done.", "PARAPHRASE")).toBe("He said that it was done.");
});

test("a text has the form of the wording that it is", () => {
  const wordings = [{ text: "It is done.", form: "VERBATIM" }, { text: "He said that it was done.", form: "PARAPHRASE" }];
  expect(wordingOf("He said that it was done.", wordings)?.form).toBe("PARAPHRASE");
  expect(wordingOf("Es ist getan.", wordings)).toBeUndefined();
});
