import { span } from "../app/format";
import type { Language, MessageId } from "../app/language";
import type { PathsPageQuery } from "./paths/generated/paths";

type Link = PathsPageQuery["paths"]["paths"][number]["hops"][number]["link"];

/** What a sentence about a link needs of it. */
export type Told = Pick<Link, "kind" | "weight" | "calls" | "start" | "end" | "evidence">;

type Say = (id: MessageId, values?: Record<string, unknown>) => string;

/**
 * A link as a sentence in the language of the page, with place and time of the latest fact behind it, as `Hop.sentence` has it in English. Of two
 * who met and spoke by telephone or video, it gives the latest meeting in person, and counts the calls. `from` and `to` are the names of its ends,
 * in its own direction.
 */
export function sentenceOf(link: Told, from: string, to: string, language: Language, say: Say): string {
  if (link.kind !== "MET") return written(say(`path.${link.kind}`, { from, to }), timeOf(link, language, say), link.weight, 0, say);
  const inPerson = link.weight - link.calls;
  const latest = link.evidence.find((one) => one.__typename === "Meeting" && (inPerson === 0 || one.mode === "IN_PERSON")); // the latest comes first
  const meeting = latest?.__typename === "Meeting" ? latest : undefined;
  const when = meeting ? span(meeting.start, meeting.end, language) : "";
  if (inPerson === 0) return written(say(`path.${wayOf(link)}`, { from, to }), when, link.calls, 0, say);
  const place = meeting?.place?.name ?? meeting?.city;
  return written(place ? say("path.metIn", { from, to, place }) : say("path.met", { from, to }), when, inPerson, link.calls, say);
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

function written(text: string, when: string, count: number, calls: number, say: Say): string {
  const latest = count > 1 ? (when ? say("path.latestOf", { when, count }) : say("path.count", { count })) : when;
  const remarks = [latest, calls > 0 ? say("path.calls", { count: calls }) : ""].filter((one) => one);
  return remarks.length > 0 ? `${text} (${remarks.join(", ")}).` : `${text}.`;
}
