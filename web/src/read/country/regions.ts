import type { MessageId } from "../../app/language";

// The regions of the United Nations, which the graph has in English. Chromium does not have their names in other languages.
const regions: Record<string, MessageId> = {
  Africa: "region.Africa",
  Americas: "region.Americas",
  Asia: "region.Asia",
  "Australia and New Zealand": "region.AustraliaAndNewZealand",
  "Central Asia": "region.CentralAsia",
  "Eastern Asia": "region.EasternAsia",
  "Eastern Europe": "region.EasternEurope",
  Europe: "region.Europe",
  "Latin America and the Caribbean": "region.LatinAmericaAndTheCaribbean",
  Melanesia: "region.Melanesia",
  Micronesia: "region.Micronesia",
  "Northern Africa": "region.NorthernAfrica",
  "Northern America": "region.NorthernAmerica",
  "Northern Europe": "region.NorthernEurope",
  Oceania: "region.Oceania",
  Polynesia: "region.Polynesia",
  "South-eastern Asia": "region.SouthEasternAsia",
  "Southern Asia": "region.SouthernAsia",
  "Southern Europe": "region.SouthernEurope",
  "Sub-Saharan Africa": "region.SubSaharanAfrica",
  "Western Asia": "region.WesternAsia",
  "Western Europe": "region.WesternEurope",
};

/** Writes regions in the words of the page. */
export function regionsOf(names: readonly (string | null)[], say: (id: MessageId) => string): string {
  return names
    .filter((name) => name !== null)
    .map((name) => (regions[name] ? say(regions[name]) : name))
    .join(", ");
}

const collator = new Intl.Collator("en", { sensitivity: "base", ignorePunctuation: true });

/** Whether two texts differ in more than accents and signs, as East Berlin does from Berlin, and Lome does not from Lomé. */
export function differ(a: string, b: string): boolean {
  return collator.compare(a, b) !== 0;
}
