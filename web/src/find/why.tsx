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
  node: {
    __typename: string;
    name: string;
    start?: string | null;
    date?: string | null;
    publisher?: string | null;
    publishedAt?: string | null;
    kind?: string;
    facts?: { nodes: readonly { start?: string | null }[] } | null;
    country?: { name: string } | null;
  };
}

/** The day of the one meeting that a source without a day of its own is about. A data set is about many. */
export function meetingOf({ kind, publishedAt, facts }: Found["node"]): string | undefined {
  if (kind === undefined || kind === "DATASET" || publishedAt) return undefined;
  const days = new Set((facts?.nodes ?? []).flatMap(({ start }) => start ?? []));
  return days.size === 1 ? [...days][0] : undefined;
}

/** The other name by which a search found something; undefined if it found what stands there already. */
export function otherName({ highlights, node }: Found): Found["highlights"][number] | undefined {
  const isName = ({ text }: { text: string }) => plain(text) === plain(node.name);
  return highlights.some(isName) ? undefined : highlights[0];
}

/** Why a search found something: the words of it that match, unless they are its name; and what tells it from its namesakes. */
export function Why({ hit }: { hit: Found }) {
  const { language, say } = useWords();
  const { node } = hit;
  const other = otherName(hit);
  const met = meetingOf(node);
  const day = node.start ?? node.date ?? node.publishedAt?.slice(0, 10);
  const on = day && !isIn(node.name, date(day, language)) ? day : undefined; // what the name does not say already
  const before = node.country || node.publisher || on || met;
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
      {met && !isIn(node.name, date(met, language)) && (
        <>
          {(node.country || node.publisher || on) && " ·"} {say("find.ofMeeting", { day: date(met, language) })}
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
