import { isActor } from "../app/kinds";
import type { NamedQuery } from "./generated/named";
import { plain } from "./plain";
import type { Question } from "./question";

type Candidate = NamedQuery["resolve"][number];

/** An entity that a way leads to. */
export interface Named {
  __typename: string;
  id: string;
  name: string;
  country?: { name: string } | null;
  /** Whether the words are an office that it held on the day of which the text speaks. */
  isHolder?: boolean;
}

/** What a part of a text names: whoever it may mean, and where. A capital or the White House names a government and a place. */
export interface Meant {
  who: Named[];
  places: Named[];
  house?: House;
}

/** A building that stands for a government, and is no place of the graph: the White House. */
export interface House {
  text: string;
  country: Named;
  /** Where it is. */
  place?: Named;
}

/** A way onward from what a text names. */
export type Way =
  | { to: "entity"; entity: Named }
  | { to: "meetings"; of?: Named; at?: Named; from?: string; until?: string; sidelines?: true; mode?: "PHONE" }
  | { to: "tie"; of: Named; with: Named; mode?: "PHONE" }
  | { to: "dossier"; of: Named; with: Named; from: string; until: string };

const most = 10; // ways

// A name is taken whole: a wrong letter or the start of a longer word may be anything, unless the server is certain of it.
function isWhole({ certainty, why, entity }: Candidate, text: string): boolean {
  if (certainty === "CERTAIN") return true;
  if (why.includes("FUZZY")) return false;
  const has = new RegExp(`(?<![\\p{L}\\p{N}])${plain(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u");
  return entity.names.some((name) => has.test(plain(name.text)));
}

/**
 * Whom and what a name means, given what the server answers; nothing if it means nothing for sure. On the day of which the text speaks it may mean one
 * of several, or an office; whoever is known only from another time may be meant all the same.
 */
export function meant(text: string, { resolve, then = [], places }: NamedQuery): Meant | undefined {
  const [onTheDay, ever] = [then, resolve].map((candidates) => candidates.filter((candidate) => isWhole(candidate, text)));
  const whole = onTheDay && onTheDay.length > 0 ? onTheDay : (ever ?? []);
  const certain = whole.filter(({ certainty }) => certainty === "CERTAIN");
  const taken = certain.length > 0 ? certain : whole;
  const where = places.filter(({ certainty }) => certainty === "CERTAIN").map(({ entity }) => entity);
  let house: House | undefined;
  for (const { why, entity } of taken) {
    if (entity.__typename !== "Country") continue;
    // A capital stands for a government too, and is a place, or a name of the country.
    if (why.includes("METONYM") && places.length === 0) house = { text, country: entity, place: entity.location ?? undefined };
    // The White House is where the government of the United States is; the name of a country is the whole country.
    const at = why.includes("METONYM") ? entity.location : entity;
    if (at && where.length === 0) where.push(at);
  }
  const who = taken.map(({ entity, why }): Named => (why.includes("OFFICE_AT_DATE") ? { ...entity, isHolder: true } : entity));
  return who.length > 0 || where.length > 0 ? { who, places: where, house } : undefined;
}

/** The ways onward from what a text names, those that say most first: somebody somewhere, two together, somebody, somewhere; then each by itself. */
export function waysOf(names: Meant[], { from, to: until, sidelines, mode }: Question): Way[] {
  const when = { from, until, sidelines, mode };
  const isNarrowed = from !== undefined || sidelines || mode;
  const who = names.map((name) => name.who.filter((one) => isActor(one.__typename)));
  const ways: Way[] = [];
  const pairs = who.flatMap((some, i) => who.slice(i + 1).flatMap((others) => some.flatMap((a) => others.map((b) => [a, b] as const))));
  const somewhere = mode ? [] : names.map((name) => name.places); // a call has no place
  who.forEach((some, i) => {
    somewhere.forEach((places, k) => {
      if (i !== k) for (const of of some) for (const at of places) if (at.__typename === "Place") ways.push({ to: "meetings", of, at, ...when });
    });
  });
  for (const [a, b] of pairs) {
    if (a.id === b.id) continue;
    if (from && until) ways.push({ to: "dossier", of: a, with: b, from: from.slice(0, 4), until: until.slice(0, 4) });
    ways.push({ to: "tie", of: a, with: b, mode });
  }
  if (isNarrowed) for (const of of who.flat()) ways.push({ to: "meetings", of, ...when });
  for (const at of somewhere.flat()) ways.push({ to: "meetings", at, ...when });
  for (const { who, places } of names) for (const entity of [...who, ...places]) ways.push({ to: "entity", entity });
  return ways.filter((way, i) => ways.findIndex((other) => keyOf(other) === keyOf(way)) === i).slice(0, most);
}

/** What tells a way from the others. */
export function keyOf(way: Way): string {
  if (way.to === "entity") return `entity ${way.entity.id}`;
  return [way.to, way.of?.id, "with" in way ? way.with.id : "", "at" in way ? way.at?.id : ""].join(" ");
}
