import { date } from "../app/format";
import type { MessageId } from "../app/language";

/** A name in the language of the page, or in another one if the graph has none, and the English one. */
export interface PartName {
  name: string;
  localizedName: { lang: string };
  english: string;
}

/** A meeting with the parts of which its English title is made, if they were asked for. */
export interface Made {
  name: string;
  localizedName?: { lang: string };
  start: string | null;
  mode: string;
  titlePlace?: PartName | null;
  titlePeople?: { totalCount: number; nodes: readonly Partial<PartName>[] } | null;
}

type Say = (id: MessageId, values?: Record<string, unknown>) => string;

const hasWord = (name: string, word: string) => ` ${name} `.includes(` ${word} `);

/**
 * The title of a meeting in the language of the page, made of the names of those who met and of the place. It is given only where the English title is
 * made so of these very parts, "Xi and Putin, Beijing, 4 February 2022", and each of them has a name in that language. Nothing is translated otherwise.
 */
export function titleOf(meeting: Made, language: string, say: Say): string | undefined {
  const { name, start, mode, titlePlace, titlePeople } = meeting;
  if (language === "en" || meeting.localizedName?.lang !== "en" || !start || !titlePeople) return undefined;
  const [, names, where, day] = /^(.+ and [^,]+), ([^,]+), ([^,]+)$/.exec(name) ?? [];
  if (!names || day !== date(start, "en")) return undefined;
  const words = names.split(/, | and /);
  if (titlePeople.totalCount !== words.length || titlePeople.nodes.length !== words.length) return undefined;
  const people = words.map((word) => titlePeople.nodes.filter((one) => one.english && hasWord(one.english, word)));
  const who = people.flatMap(([one, ...others]) => (one && others.length === 0 && one.localizedName?.lang === language && one.name ? [one.name] : []));
  if (who.length !== words.length || new Set(who).size !== who.length) return undefined;
  const place = titlePlace && where === titlePlace.english && titlePlace.localizedName.lang === language ? titlePlace.name : undefined;
  const how = where === "by telephone" && mode === "PHONE" ? say("mode.PHONE") : where === "by video" && mode === "VIDEO" ? say("mode.VIDEO") : place;
  return how && say("made.meeting", { who: who.join(" – "), where: how });
}

/** A country as the title of an office names it. */
export interface OfSide {
  __typename: string;
  id?: string;
  name?: string;
  localizedName?: { lang: string };
  english?: string;
}

const offices: readonly (readonly [string, string, MessageId])[] = [
  ["HEAD_OF_STATE", "President", "made.PRESIDENT"],
  ["HEAD_OF_STATE", "Head of state", "made.HEAD_OF_STATE"],
  ["HEAD_OF_STATE", "King", "made.KING"],
  ["HEAD_OF_STATE", "Queen", "made.QUEEN"],
  ["HEAD_OF_GOVERNMENT", "Prime Minister", "made.PRIME_MINISTER"],
  ["HEAD_OF_GOVERNMENT", "Head of government", "made.HEAD_OF_GOVERNMENT"],
];

// Languages call the presidents of these by words of their own, which differ from one to the other.
const ownWords = new Set(["china", "cuba", "laos", "north-korea", "taiwan", "vietnam"]);

/** The title of an office of a head of state or government in the language of the page, where the English one is exactly "President of" a country. */
export function officeOf({ english, office, of }: { english: string; office: string; of?: OfSide | null }, language: string, say: Say): string | undefined {
  if (language === "en" || !of?.english || !of.name || of.localizedName?.lang !== language) return undefined;
  for (const [kind, word, id] of offices) {
    if (kind !== office || (english !== `${word} of ${of.english}` && english !== `${word} of the ${of.english}`)) continue;
    return id === "made.PRESIDENT" && ownWords.has(of.id ?? "") ? undefined : say(id, { country: of.name });
  }
  return undefined;
}
