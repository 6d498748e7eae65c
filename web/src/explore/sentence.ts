import { span } from "../app/format";
import type { Language, MessageId } from "../app/language";
import { isIn } from "../facts/repeats";
import type { PathsPageQuery } from "./paths/generated/paths";

type Link = PathsPageQuery["paths"]["paths"][number]["hops"][number]["link"];

/** What a sentence about a link needs of it. */
export type Told = Pick<Link, "kind" | "weight" | "calls" | "start" | "end" | "evidence">;

type Say = (id: MessageId, values?: Record<string, unknown>) => string;

type Met = Extract<Link["evidence"][number], { __typename: "Meeting" }>;

/** Whether so many sides took part in a meeting that two of them may not have spoken with each other there: all that is known is that both took part. */
export function isOfMany({ format }: { format: string }): boolean {
  return format === "MULTILATERAL" || format === "TRILATERAL";
}

/**
 * A link as a sentence in the language of the page, with place and time of the latest fact behind it. Of two who met and spoke by telephone or video,
 * it gives the latest meeting in person, and counts the calls. Meetings of many sides are no meeting of the two: where nothing else is known, it says
 * that both took part, and otherwise it counts them apart. `from` and `to` are the names of its ends, in its own direction.
 */
export function sentenceOf(link: Told, from: string, to: string, language: Language, say: Say): string {
  if (link.kind !== "MET") return written(say(`path.${link.kind}`, { from, to }), timeOf(link, language, say), link.weight, 0, say);
  const inPerson = link.weight - link.calls;
  const known = link.evidence.filter((one): one is Met => one.__typename === "Meeting"); // the latest comes first
  const found = known.filter(({ mode }) => inPerson === 0 || mode === "IN_PERSON");
  const many = found.filter(isOfMany);
  const meeting = found.find((one) => !isOfMany(one)) ?? found[0];
  const when = meeting ? span(meeting.start, meeting.end, language) : "";
  if (meeting && many.length === found.length) {
    const what = namedWithout(meeting, language);
    return written(say("path.tookPart", { from, to, what }), isIn(what, when) ? "" : when, inPerson || link.calls, inPerson === 0 ? 0 : link.calls, say);
  }
  if (inPerson === 0) return written(say(`path.${wayOf(link)}`, { from, to }), when, link.calls, 0, say);
  const place = meeting?.place?.name ?? meeting?.city;
  const met = place ? say("path.metIn", { from, to, place }) : say("path.met", { from, to });
  if (many.length === 0) return written(met, when, inPerson, link.calls, say);
  // Of more than the evidence has, nothing says how many sides took part.
  const isAll = link.weight <= known.length;
  const apart = isAll ? say("path.ofMany", { count: many.length }) : say("path.withMany", { count: inPerson });
  return isAll ? written(met, when, inPerson - many.length, link.calls, say, apart) : written(met, when, 1, link.calls, say, apart);
}

// The name of a meeting without the day at its end, which the sentence gives by itself.
function namedWithout({ name, start, end }: Met, language: Language): string {
  const days = [span(start, end, language), span(start, end, "en"), span(start, null, "en")].filter((day) => day !== "");
  const day = days.find((one) => name.endsWith(`, ${one}`));
  return day ? name.slice(0, -day.length - 2) : name;
}

// The evidence has no more than ten meetings: how the others went is not known.
function wayOf({ weight, evidence }: Told): "phone" | "video" | "spoke" {
  const ways = new Set(evidence.map((one) => (one.__typename === "Meeting" ? one.mode : undefined)));
  if (weight > evidence.length || ways.size > 1) return "spoke";
  return ways.has("PHONE") ? "phone" : "video";
}

function timeOf({ kind, start, end }: Told, language: Language, say: Say): string {
  if (kind !== "HELD_OFFICE" && kind !== "MEMBER_OF") return span(start, end, language);
  if (start && !end) return say("path.since", { from: span(start, null, language) });
  if (end && !start) return say("path.until", { to: span(end, null, language) });
  return span(start, end, language);
}

function written(text: string, when: string, count: number, calls: number, say: Say, apart = ""): string {
  const latest = count > 1 ? (when ? say("path.latestOf", { when, count }) : say("path.count", { count })) : when;
  const remarks = [latest, apart, calls > 0 ? say("path.calls", { count: calls }) : ""].filter((one) => one);
  return remarks.length > 0 ? `${text} (${remarks.join(", ")}).` : `${text}.`;
}
