import { useAnswer } from "../app/answer";
import { isSide, type Speakers, type Spoken, statementsOf, type Subject } from "./conditions";
import { DossierSpeakersDocument, DossierTermsDocument } from "./generated/dossier";

/** Who spoke for the countries and organizations among the subjects, once that is known; at once if there is none. */
export function useSpeakers(subjects: readonly Subject[]): { speakers?: Speakers; error: Error | null; again: () => void } {
  const sides = subjects.filter(isSide).map((one) => one.id);
  const answer = useAnswer(DossierSpeakersDocument, {}, { enabled: sides.length > 0, keep: true });
  const all = new Map(answer.data?.all.map((cell): [string, number] => [cell.keys[0]?.value ?? "", cell.count]));
  const spoken = new Map(sides.map((side): [string, Spoken[]] => [side, []]));
  for (const { keys, count } of answer.data?.bySide ?? []) {
    const [side = "", leader = ""] = keys.map((key) => key.value);
    if (leader !== "") spoken.get(side)?.push({ leader, count, all: all.get(leader) ?? count });
  }
  const forOthers = [...new Set([...spoken.values()].flat().filter((one) => one.count < one.all).map((one) => one.leader))];
  const needsTerms = answer.data !== undefined && forOthers.length > 0;
  const terms = useAnswer(DossierTermsDocument, { of: sides, leaders: forOthers }, { enabled: needsTerms });
  const error = answer.error ?? terms.error;
  const again = () => void (answer.error ? answer : terms).refetch();
  if (sides.length > 0 && (answer.data === undefined || (needsTerms && terms.data === undefined))) return { error, again };
  const ofSide = (side: string) => (terms.data?.tenures?.nodes ?? []).filter((term) => term.of.id === side);
  return { speakers: new Map([...spoken].map(([side, list]) => [side, statementsOf(side, list, ofSide(side))])), error: null, again };
}
