import lists from "./words.json";

/** What a text asks for beside names: what its words say by fixed lists and as dates. */
export interface Question {
  /** Parts of the text that may be a name, the longest first; `from` and `to` are the places of its first and last word. */
  parts: Part[];
  /** A year or month, as 2018 or 2018-10, from which and to which the text asks. */
  from?: string;
  to?: string;
  /** The year, month or day, as 2018-10-18, of which the text speaks, if it is one: a name means whoever bore it or held the office then. */
  on?: string;
  sidelines?: true;
  mode?: "PHONE";
  /** Whether it asks when somebody met, and not only for a name: a time, a meeting or a call stands in it. */
  isQuestion: boolean;
  /** The words that no list and no date explains. */
  words: string[];
}

export interface Part {
  from: number;
  to: number;
  /** What the name may be: as it is written, and without the ending that its language adds to a name. */
  spellings: string[];
}

// The lists of all languages count, because a text need not be in the language of the page.
const all = Object.values(lists);
const set = (list: "slight" | "meeting" | "sidelines" | "phone") => new Set(all.flatMap((language) => language[list].split(" ")));
const [slight, meeting, sidelines, phone] = [set("slight"), set("meeting"), set("sidelines"), set("phone")];
const endings = all.flatMap((language) => language.endings.split(" ")).sort((a, b) => b.length - a.length);

const mostLetters = 200; // of a text: a longer one is no question, but a passage
const longest = 5; // words of a name
const mostWords = 8; // that may be names: each name is a question to the server
const oldest = 1800;
const newest = 2100;

// The months as the languages of the page write them, which browsers know.
const months = new Map<string, number>();
for (const language of Object.keys(lists)) {
  for (const month of ["long", "short"] as const) {
    const names = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
    for (let i = 0; i < 12; i++) months.set(names.format(Date.UTC(2000, i, 15)).toLowerCase(), i + 1);
  }
}
const mayBeNames = new Set(["may", "march"]); // a verb, or somebody's name: a month only beside a year

interface Word {
  text: string;
  low: string;
  year?: number;
  month?: number;
  day?: number;
  isNumber: boolean;
}

/** The words of a text, without the signs around them. An ending after a year or a month, such as 2018년에, is left out. */
function wordsOf(text: string): Word[] {
  return text
    .split(/[\s,;:?!()[\]"“”„«»/·…。、？！]+|[–—]|(?<=\d{4})-(?=\d{4})/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{N}'’]+$/u, ""))
    .filter((word) => word !== "")
    .flatMap((word): Word[] => {
      const low = word.toLowerCase();
      const [, years, also, on] = /^(\d{4})(?:년?|'?s)(?:-(\d\d?)(?:-(\d\d?))?)?\p{Script=Hangul}*$/u.exec(low) ?? [];
      const year = Number(years);
      if (year >= oldest && year <= newest) {
        const of: Word = { text: word, low, year, isNumber: true };
        if (!also || Number(also) < 1 || Number(also) > 12) return [of];
        const month: Word = { text: also, low: also, month: Number(also), isNumber: true };
        return isDay(Number(on)) ? [of, month, { text: `${on}`, low: `${on}`, day: Number(on), isNumber: true }] : [of, month];
      }
      const inKorean = /^(\d\d?)월\p{Script=Hangul}*$/u.exec(low);
      const month = inKorean ? months.get(`${inKorean[1]}월`) : months.get(low);
      const [, number] = /^(\d{1,2})(?:st|nd|rd|th|일\p{Script=Hangul}*)?$/u.exec(low) ?? [];
      return [{ text: word, low, month, day: isDay(Number(number)) ? Number(number) : undefined, isNumber: number !== undefined }];
    });
}

const isDay = (number: number) => number >= 1 && number <= 31;

/** Reads a text by fixed rules: what in it may be a name, a time, the sidelines of forums or calls. It guesses nothing: what is named, the server says. */
export function read(text: string): Question {
  if (text.length > mostLetters) return { parts: [], words: [], isQuestion: false };
  const words = wordsOf(text);
  const years = words.flatMap(({ year }) => year ?? []);
  const isMonth = ({ low, month }: Word, i: number) =>
    month !== undefined && (!mayBeNames.has(low) || [words[i - 1], words[i + 1]].some((beside) => beside?.year !== undefined || beside?.isNumber));
  const found = words.flatMap((word, i) => (isMonth(word, i) && word.month ? [word.month] : []));
  const days = words.flatMap((word, i) => {
    const isBeside = [i - 1, i + 1].some((k) => words[k] && isMonth(words[k], k));
    return isBeside && word.day !== undefined && word.month === undefined ? [word.day] : [];
  });
  const isDate = (word: Word, i: number) => word.year !== undefined || word.isNumber || isMonth(word, i);
  const says = ({ low }: Word) => slight.has(low) || meeting.has(low) || sidelines.has(low) || phone.has(low);
  const isTelling = words.map((word, i) => !isDate(word, i) && !says(word));
  const telling = words.map((_, i) => i).filter((i) => isTelling[i]);
  const parts: Part[] = [];
  for (const from of telling.slice(0, mostWords)) {
    for (const to of telling.slice(0, mostWords)) {
      if (to < from || to - from >= longest) continue;
      if (words.slice(from, to + 1).some((word, i) => isDate(word, from + i) || meeting.has(word.low))) continue;
      parts.push({ from, to, spellings: spellingsOf(words.slice(from, to + 1).map((word) => word.text)) });
    }
  }
  parts.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return {
    parts,
    ...period(years, found, days),
    ...(words.some(({ low }) => sidelines.has(low)) && { sidelines: true }),
    ...(words.some(({ low }) => phone.has(low)) && { mode: "PHONE" }),
    isQuestion: years.length > 0 || words.some(({ low }) => meeting.has(low) || sidelines.has(low) || phone.has(low)),
    words: telling.map((i) => words[i]?.text ?? ""),
  };
}

// One year and one month are that month; several years are the time from the first to the last of them. A month without a year says too little.
function period(years: number[], found: number[], days: number[]): { from?: string; to?: string; on?: string } {
  if (years.length === 0) return {};
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const month = first === last && found.length === 1 ? `-${two(found[0])}` : "";
  const [from, to] = [`${first}${month}`, `${last}${month}`];
  if (first !== last) return { from, to };
  const on = `${from}-${two(days[0])}`;
  return { from, to, on: month !== "" && days.length === 1 && isDate(on) ? on : from };
}

const two = (number?: number) => String(number).padStart(2, "0");

// The 31st of a month that has 30 days is no date.
const isDate = (day: string) => new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;

function spellingsOf(words: string[]): string[] {
  const text = words.join(" ");
  const last = words.at(-1) ?? "";
  const ending = endings.find((one) => last.endsWith(one) && last.length - one.length >= 2);
  return ending ? [text, text.slice(0, -ending.length)] : [text];
}

/** The parts that name something, the longest first, of which none has a word of another one. */
export function apart<Named extends Part>(named: Named[]): Named[] {
  const kept: Named[] = [];
  for (const one of named) {
    if (kept.every((other) => one.to < other.from || one.from > other.to)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}
