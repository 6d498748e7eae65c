import { describe, expect, test } from "vitest";
import { foldAt, segments } from "./segments";

describe("segments", () => {
  test("gives the innermost mention its words, and the outer one the others", () => {
    const text = "the President of Ukraine said";
    const pieces = segments(text, [
      { start: 0, end: 24, id: "zelenskyy" },
      { start: 17, end: 24, id: "ukraine" },
    ]);
    expect(pieces.map(({ text, mention }) => [text, mention?.id])).toEqual([
      ["the President of ", "zelenskyy"],
      ["Ukraine", "ukraine"],
      [" said", undefined],
    ]);
  });

  test("counts code points, not UTF-16 units", () => {
    const pieces = segments("𠮷 met Xi", [{ start: 6, end: 8 }]);
    expect(pieces.filter((piece) => piece.mention).map((piece) => piece.text)).toEqual(["Xi"]);
  });

  test("keeps marks and mentions that overlap, and the text whole", () => {
    const text = "Trade with China grew";
    const pieces = segments(text, [{ start: 11, end: 16 }], [{ start: 6, end: 13 }]);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(pieces.filter((piece) => piece.isMarked).map((piece) => piece.text)).toEqual(["with ", "Ch"]);
  });

  test("puts the words that are left out before the piece, and behind the end", () => {
    const pieces = segments("a b", [], [], [
      { at: 2, text: "x" },
      { at: 3, text: "y" },
    ]);
    expect(pieces.map(({ text, before }) => [text, before])).toEqual([
      ["a ", []],
      ["b", ["x"]],
      ["", ["y"]],
    ]);
  });
});

describe("foldAt", () => {
  test("folds behind a sentence, and not for a few words", () => {
    const sentence = "One two three four five six. ";
    expect(foldAt(sentence.repeat(10), 100)).toBe(sentence.length * 3 - 1);
    expect(foldAt(sentence.repeat(4), 100)).toBeUndefined();
  });
});
