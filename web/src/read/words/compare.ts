import { diffArrays } from "diff";
import type { Gap, Range } from "./segments";

/** How the words of one text differ from those of another. */
export interface Comparison {
  /** Words of the text that the other does not have there. */
  added: Range[];
  /** Words of the other that the text does not have there. */
  left: Gap[];
  /** The words that both have, as a share of those of the longer one: from 0 to 1. */
  shared: number;
}

interface Word extends Range {
  key: string;
}

/**
 * Compares a text with another in the same language, word by word. Case and punctuation are no difference: sources set both as they like, and readers
 * look for other words.
 */
export function compare(text: string, other: string, language: string): Comparison {
  const words = wordsOf(text, language);
  const others = wordsOf(other, language);
  const parts = diffArrays(others, words, { comparator: (a, b) => a.key === b.key });
  const points = Array.from(other);
  const comparison: Comparison = { added: [], left: [], shared: 0 };
  let at = 0; // of the words
  let otherAt = 0;
  let same = 0;
  for (const part of parts) {
    const count = part.value.length;
    if (part.added) {
      comparison.added.push({ start: words[at]?.start ?? 0, end: words[at + count - 1]?.end ?? 0 });
    } else if (part.removed) {
      const from = others[otherAt]?.start ?? 0;
      const to = others[otherAt + count - 1]?.end ?? from;
      comparison.left.push({ at: words[at]?.start ?? words.at(-1)?.end ?? 0, text: points.slice(from, to).join("") });
    } else {
      same += count;
    }
    if (!part.removed) at += count;
    if (!part.added) otherAt += count;
  }
  comparison.shared = same / Math.max(1, words.length, others.length);
  return comparison;
}

function wordsOf(text: string, language: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    const length = Array.from(segment).length;
    if (isWordLike) words.push({ key: segment.normalize("NFC").toLocaleLowerCase(language).replaceAll("’", "'"), start: at, end: at + length });
    at += length;
  }
  return words;
}
