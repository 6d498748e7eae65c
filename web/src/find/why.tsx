import type { ReactNode } from "react";
import { date } from "../app/format";
import { useWords } from "../app/language";
import { DateText } from "../facts/dates";
import { isIn } from "../facts/repeats";
import { plain } from "./plain";

/** A part of a text to highlight: from one Unicode code point up to, but not including, another. */
export interface Range {
  start: number;
  end: number;
}

/** A text with parts of it marked. */
export function Marked({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const points = Array.from(text);
  const between = (from: number, to?: number) => points.slice(from, to).join("");
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    parts.push(between(at, start), <mark key={start}>{between(start, end)}</mark>);
    at = end;
  }
  parts.push(between(at));
  return <bdi>{parts}</bdi>;
}

/** What a search found. */
export interface Found {
  highlights: readonly { field: string; text: string; ranges: readonly Range[] }[];
  node: { __typename: string; name: string; start?: string | null; date?: string | null; publisher?: string | null; publishedAt?: string | null; country?: { name: string } | null };
}

/** Why a search found something: the words of it that match, unless they are its name; and what tells it from its namesakes. */
export function Why({ hit }: { hit: Found }) {
  const { language, say } = useWords();
  const { node } = hit;
  const other = hit.highlights.find(({ text }) => plain(text) !== plain(node.name));
  const day = node.start ?? node.date ?? node.publishedAt?.slice(0, 10);
  const on = day && !isIn(node.name, date(day, language)) ? day : undefined; // what the name does not say already
  const before = node.country || node.publisher || on;
  return (
    <span className="small soft">
      {node.country && <> {node.country.name}</>}
      {node.publisher && <> {node.publisher}</>}
      {on && (
        <>
          {" "}
          <DateText on={on} />
        </>
      )}
      {other && (
        <>
          {before && " · "}
          {say("find.why")} <Marked text={other.text} ranges={other.ranges} />
        </>
      )}
    </span>
  );
}
