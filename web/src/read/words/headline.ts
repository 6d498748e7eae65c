/** What a headline needs of a wording. */
export interface Wording {
  text: string;
  form: string;
}

const most = 12; // words

/** The first words of a text, with a sign that it goes on if it does. */
export function firstWords(text: string, count = most): string {
  const words = text.trim().split(/\s+/u);
  if (words.length <= count) return words.join(" ");
  return `${words.slice(0, count).join(" ").replace(/[,;:–—-]+$/u, "")} …`;
}

/** A text as somebody's words, in quotation marks, or without them if it is the sentence of somebody who reports what was said. */
export const asQuoted = (text: string, form?: string) => (form === "PARAPHRASE" ? text : `“${text}”`);

/** Which of the wordings a text is; undefined if it is none of them. */
export const wordingOf = <T extends Wording>(text: string, wordings: readonly T[]): T | undefined => wordings.find((one) => one.text === text);
