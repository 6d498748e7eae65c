import type { DossierFactsQueryVariables } from "./generated/dossier";

type Meetings = DossierFactsQueryVariables["meetings"];
type Statements = DossierFactsQueryVariables["statements"];

/** What a dossier is of: the kind and id of an entity. */
export interface Subject {
  __typename: string;
  id: string;
}

/** A time as an address gives it; either end may be open. */
export type During = { from?: string; to?: string } | undefined;

const persons: readonly string[] = ["Leader"];
const sides: readonly string[] = ["Country", "Organization"];

/** Whether others speak for it, and so its meetings and statements are theirs. */
export function isSide({ __typename }: Subject): boolean {
  return sides.includes(__typename);
}

/** Whether it meets others and speaks, itself or by those who came for it. */
export function isActor(subject: Subject): boolean {
  return isSide(subject) || persons.includes(subject.__typename);
}

/** Whether there are dossiers of these: of one actor, forum or topic, or of two different actors. */
export function hasDossier(subjects: readonly Subject[]): boolean {
  const [a, b] = subjects;
  if (a === undefined) return false;
  if (b !== undefined) return a.id !== b.id && isActor(a) && isActor(b);
  return isActor(a) || a.__typename === "Forum" || a.__typename === "Topic";
}

/** The conditions for what belongs into a dossier, which follow from what it is of. */
export function conditions(subjects: readonly Subject[], during: During): { meetings: Meetings; statements: Statements } {
  const time = during ? { during } : {};
  const [a, b] = subjects;
  if (a === undefined) throw new Error("a dossier of nothing");
  const met = (one: Subject): Meetings => ({ participants: isSide(one) ? { representing: [one.id] } : { all: [one.id] } });
  const said = (one: Subject): Statements => (isSide(one) ? { representing: [one.id] } : { speaker: [one.id] });
  const about = (one: Subject): Statements[] => [{ addressee: [one.id] }, { mentions: [one.id] }];
  if (b !== undefined) {
    const to = (x: Subject, y: Subject): Statements => ({ and: [said(x), { or: about(y) }] });
    return { meetings: { and: [met(a), met(b)], ...time }, statements: { or: [to(a, b), to(b, a)], ...time } };
  }
  if (a.__typename === "Forum") return { meetings: { forum: [a.id], ...time }, statements: { forum: [a.id], ...time } };
  if (a.__typename === "Topic") return { meetings: { about: [a.id], ...time }, statements: { about: [a.id], ...time } };
  // Statements of which a country is the subject stand on its own page, and so in its dossier.
  const statements: Statements = isSide(a) ? { or: [said(a), { mentions: [a.id] }] } : said(a);
  return { meetings: { ...met(a), ...time }, statements: { ...statements, ...time } };
}
