import { useWords } from "../app/language";
import { date, span } from "../app/format";
import { DateText } from "./dates";

/** What the time of an office needs of a tenure. */
export interface HeldFor {
  from: string | null;
  to: string | null;
  asOf?: string | null;
  isAttested: boolean;
}

/** From when to when an office was held. Days on which sources show somebody in it are no start and no end, and are not written as such. */
export function HeldTime({ of: tenure }: { of: HeldFor }) {
  const { language, say } = useWords();
  const attested = attestedTime(tenure, language, say);
  if (attested) return <span>{attested}</span>;
  return (
    <>
      <DateText on={tenure.from} /> –{" "}
      {tenure.to ? <DateText on={tenure.to} /> : tenure.asOf ? say("tenure.asOf", { day: date(tenure.asOf, language) }) : say("tenure.openEnd")}
    </>
  );
}

/** From when to when an office was held, as a text in the words of HeldTime. */
export function heldText(tenure: HeldFor, language: string, say: ReturnType<typeof useWords>["say"]): string {
  const attested = attestedTime(tenure, language, say);
  if (attested) return attested;
  if (tenure.to) return span(tenure.from, tenure.to, language);
  const from = tenure.from ? date(tenure.from, language) : say("date.unknown");
  return `${from} – ${tenure.asOf ? say("tenure.asOf", { day: date(tenure.asOf, language) }) : say("tenure.openEnd")}`;
}

/** The words for days on which sources show somebody in an office; undefined if its start and end are known. */
export function attestedTime(tenure: HeldFor, language: string, say: ReturnType<typeof useWords>["say"]): string | undefined {
  if (!tenure.isAttested || !tenure.from || !tenure.to) return undefined;
  return tenure.from === tenure.to
    ? say("tenure.attestedOnce", { day: date(tenure.from, language) })
    : say("tenure.attested", { from: date(tenure.from, language), to: date(tenure.to, language) });
}
