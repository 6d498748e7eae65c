// The codes of the regions of the United Nations (M49), by which browsers know their names in each language.
const codes: Record<string, string> = {
  Africa: "002",
  Americas: "019",
  Asia: "142",
  "Australia and New Zealand": "053",
  "Central Asia": "143",
  "Eastern Asia": "030",
  "Eastern Europe": "151",
  Europe: "150",
  "Latin America and the Caribbean": "419",
  Melanesia: "054",
  Micronesia: "057",
  "Northern Africa": "015",
  "Northern America": "021",
  "Northern Europe": "154",
  Oceania: "009",
  Polynesia: "061",
  "South-eastern Asia": "035",
  "Southern Asia": "034",
  "Southern Europe": "039",
  "Sub-Saharan Africa": "202",
  "Western Asia": "145",
  "Western Europe": "155",
};

/** Writes regions, which the graph has in English, in the words of a language. */
export function regionsOf(names: readonly (string | null)[], language: string): string {
  const writer = new Intl.DisplayNames(language, { type: "region" });
  return names
    .filter((name) => name !== null)
    .map((name) => (language !== "en" && codes[name] && writer.of(codes[name])) || name)
    .join(", ");
}

const collator = new Intl.Collator("en", { sensitivity: "base", ignorePunctuation: true });

/** Whether two texts differ in more than accents and signs, as East Berlin does from Berlin, and Lome does not from Lomé. */
export function differ(a: string, b: string): boolean {
  return collator.compare(a, b) !== 0;
}
