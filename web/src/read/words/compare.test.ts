import { expect, test } from "vitest";
import { compare } from "./compare";
import { segments } from "./segments";

function told(text: string, other: string, language: string) {
  const { added, left } = compare(text, other, language);
  return {
    added: added.map(({ start, end }) => Array.from(text).slice(start, end).join("")),
    left: left.map((gap) => gap.text),
  };
}

test("finds the words that differ, and not case or punctuation", () => {
  const base = "Close foreign policy coordination is especially required, which is what we are doing.";
  expect(told("close foreign policy coordination is especially needed", base, "en")).toEqual({
    added: ["needed"],
    left: ["required, which is what we are doing"],
  });
});

test("reads quotation marks of either form alike", () => {
  expect(told("Xi’s friend", "Xi's friend", "en")).toEqual({ added: [], left: [] });
});

test("finds words in languages without spaces", () => {
  expect(told("中俄关系不是权宜之策", "中俄关系是长久之计", "zh").added.join("")).toContain("权宜");
});

test("says where in the text words are missing", () => {
  const text = "a c";
  const { left } = compare(text, "a b c", "en");
  expect(segments(text, [], [], left).map(({ before, text }) => [before, text])).toEqual([
    [[], "a "],
    [["b"], "c"],
  ]);
});

test("measures how much two wordings share", () => {
  expect(compare("one two three four", "one two three four", "en").shared).toBe(1);
  expect(compare("one two", "three four", "en").shared).toBe(0);
});
