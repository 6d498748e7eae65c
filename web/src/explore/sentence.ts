import { span } from "../app/format";
import type { Language, MessageId } from "../app/language";
import type { PathsPageQuery } from "./paths/generated/paths";

type Link = PathsPageQuery["paths"]["paths"][number]["hops"][number]["link"];

/** What a sentence about a link needs of it. */
export type Told = Pick<Link, "kind" | "weight" | "start" | "end" | "evidence">;

type Say = (id: MessageId, values?: Record<string, unknown>) => string;

/**
 * A link as a sentence in the language of the page, with place and time of the latest fact behind it, as `Hop.sentence` has it in English. `from`
 * and `to` are the names of its ends, in its own direction.
 */
export function sentenceOf(link: Told, from: string, to: string, language: Language, say: Say): string {
  const [latest] = link.evidence; // the latest comes first
  if (link.kind !== "MET") return written(say(`path.${link.kind}`, { from, to }), timeOf(link, language, say), link.weight, say);
  if (latest?.__typename !== "Meeting") return written(say("path.met", { from, to }), span(link.end, null, language), link.weight, say);
  const place = latest.place?.name ?? latest.city;
  const way = wayOf(link);
  const text = place && way === "met" ? say("path.metIn", { from, to, place }) : say(`path.${way}`, { from, to });
  return written(text, span(latest.start, latest.end, language), link.weight, say);
}

// Those of whom only calls are known did not meet. The evidence has no more than ten meetings: how the others went is not known.
function wayOf({ weight, evidence }: Told): "met" | "phone" | "video" | "spoke" | "metOrSpoke" {
  const ways = new Set(evidence.map((one) => (one.__typename === "Meeting" ? one.mode : undefined)));
  if (ways.has("IN_PERSON") || ways.has(undefined)) return "met";
  if (weight > evidence.length) return "metOrSpoke";
  if (ways.size > 1) return "spoke";
  return ways.has("PHONE") ? "phone" : "video";
}

function timeOf({ kind, start, end }: Told, language: Language, say: Say): string {
  if (kind !== "HELD_OFFICE" && kind !== "MEMBER_OF") return span(start, end, language);
  if (start && !end) return say("path.since", { from: span(start, null, language) });
  if (end && !start) return say("path.until", { to: span(end, null, language) });
  return span(start, end, language);
}

function written(text: string, when: string, count: number, say: Say): string {
  const remark = count > 1 ? (when ? say("path.latestOf", { when, count }) : say("path.count", { count })) : when;
  return remark ? `${text} (${remark}).` : `${text}.`;
}
