import { useWords } from "../app/language";
import { date, span } from "../app/format";

/** A date at the precision that the source gives, or that it is not known. */
export function DateText({ on }: { on: string | null | undefined }) {
  const { language, say } = useWords();
  if (!on) return <span className="soft">{say("date.unknown")}</span>;
  return <time dateTime={on}>{date(on, language)}</time>;
}

/** A time from one date to another. */
export function Span({ from, to }: { from: string | null | undefined; to?: string | null }) {
  const { language, say } = useWords();
  if (!from && !to) return <span className="soft">{say("date.unknown")}</span>;
  return <span>{span(from, to, language)}</span>;
}
