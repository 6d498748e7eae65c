const patterns: Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
];

// English names of meetings have dates as 18 October 2023, so the page writes all dates so.
function locale(language: string): string {
  return language === "en" ? "en-GB" : language;
}

/** Writes a date of the API at its own precision: 2023, 2023-10 or 2023-10-18. A text of another form stays as it is. */
export function date(text: string, language: string): string {
  return dated.test(text) ? writer(text, language).format(day(text)) : text;
}

const dated = /^\d{4}(-\d\d){0,2}$/;

function writer(text: string, language: string): Intl.DateTimeFormat {
  const parts = text.split("-").length;
  return kept(`${language} ${parts}`, () => new Intl.DateTimeFormat(locale(language), { ...patterns[parts - 1], timeZone: "UTC" }));
}

const writers = new Map<string, unknown>();

// To make a writer takes about as long as to lay out a paragraph, and a picture of months has thousands of dates.
function kept<Writer>(key: string, make: () => Writer): Writer {
  const writer = (writers.get(key) as Writer | undefined) ?? make();
  writers.set(key, writer);
  return writer;
}

function day(text: string): Date {
  return new Date(`${text}${"-01".repeat(3 - text.split("-").length)}T00:00:00Z`);
}

/**
 * Writes a time from one date to another, as 17–18 October 2023 if both are as precise. Equal dates are one. A missing end is left open, which says
 * nothing about it.
 */
export function span(from: string | null | undefined, to: string | null | undefined, language: string): string {
  if (from && to && from !== to) {
    const isDate = dated.test(from) && dated.test(to) && from.length === to.length && from < to;
    if (!isDate) return `${date(from, language)} – ${date(to, language)}`;
    // Between two bare numbers the dash has no spaces, which browsers do not agree on.
    return writer(from, language).formatRange(day(from), day(to)).replace(/^(\d+)\s*–\s*(?=\d)/, "$1–");
  }
  if (from && !to) return date(from, language);
  if (to && !from) return `– ${date(to, language)}`;
  return from ? date(from, language) : "";
}

const clock: Intl.DateTimeFormatOptions = { ...patterns[2], hour: "numeric", minute: "2-digit", timeZoneName: "short" };

/** Writes a point in time in a time zone, by default that of the reader, with the zone: a clock says nothing without it. */
export function time(text: string, language: string, timeZone?: string | null): string {
  return new Intl.DateTimeFormat(locale(language), { ...clock, timeZone: timeZone ?? undefined }).format(new Date(text));
}

/** Writes a language, whose tag is such as zh-Hant, in the words of another. */
export function tongue(tag: string, language: string): string {
  return kept(`tongues ${language}`, () => new Intl.DisplayNames(language, { type: "language" })).of(tag) ?? tag;
}

/** Writes a number with the separators of a language. */
export function number(value: number, language: string): string {
  return kept(language, () => new Intl.NumberFormat(language)).format(value);
}
