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

type Days = { notBefore?: string | null; notAfter?: string | null };

/** Reports whether sources give several days, on one of which a meeting took place. */
export function isWithin({ notBefore, notAfter }: Days): boolean {
  return Boolean(notBefore || notAfter);
}

/** When a meeting took place. If sources give several days, on one of which it did, these; they say no more, so that it never looks like days of talks. */
export function Held({ meeting }: { meeting: Days & { start: string | null; end?: string | null } }) {
  const { language, say } = useWords();
  const { start, end, notBefore, notAfter } = meeting;
  if (!isWithin(meeting)) return <Span from={start} to={end} />;
  if (notBefore && notAfter) return <span>{say("date.within", { days: span(notBefore, notAfter, language) })}</span>;
  const day = date(notBefore ?? notAfter ?? "", language);
  return (
    <span>
      <Span from={start} to={end} /> ({say(notBefore ? "date.notBefore" : "date.notAfter", { day })})
    </span>
  );
}
