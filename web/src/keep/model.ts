import { runsOf } from "../design/runs";
import { forumsOf } from "../facts/forums";
import { isIn } from "../facts/repeats";
import { foldAt } from "../read/words/segments";
import { isSide } from "./conditions";
import type { DossierFactsQuery, DossierHeadQuery } from "./generated/dossier";

type Extent = "COVERED" | "PARTLY" | "NOT_COVERED" | "UNKNOWN";
type Head = NonNullable<DossierHeadQuery["entities"][number]>;
type Meeting = NonNullable<DossierFactsQuery["meetings"]>["nodes"][number];
type Statement = NonNullable<DossierFactsQuery["statements"]>["nodes"][number];
type Rendition = Statement["renditions"][number];

/** A source as the list at the end of a dossier has it. */
export interface Cited {
  id: string;
  name: string;
  publisher: string | null;
  url: string | null;
  publishedAt: string | null;
  /** Null for a source that is in no collection, of whose licence nothing is known. */
  collection: { licence: string | null } | null;
}

/** One fact of a dossier, with the numbers of its sources. */
export interface Line {
  key: string;
  when: string;
  text: string;
  /** What is quoted, of a statement. */
  quote?: Quote;
  entity?: { __typename: string; id: string };
  /** What keeps the fact from being taken for an asserted one: disputed, announced, inferred. */
  flags: string[];
  sources: number[];
  /** Those that report a statement in other words than the quoted ones. */
  also?: number[];
}

/** What was said, in the language `lang`: its first words, and the whole text if that is more. */
export interface Quote {
  lang: string;
  extract: string;
  whole?: string;
}

const longest = 280; // code points of a quotation: a dossier of whole speeches is as long as a book

function quoteOf({ text, lang }: { text: string; lang: string }): Quote {
  const end = foldAt(text, longest);
  return end === undefined ? { lang, extract: text } : { lang, extract: `${Array.from(text).slice(0, end).join("").trimEnd()} …`, whole: text };
}

// The wordings of a statement that are the quoted one, in the same form.
function wordingsOf({ text, renditions }: Statement): Rendition[] {
  const same = renditions.filter((one) => one.text === text);
  return same.filter(({ form, translated }) => form === same[0]?.form && translated === same[0]?.translated);
}

/** A part of a dossier: its lines, or why there are none. */
export interface Part {
  key: string;
  title: string;
  note?: string;
  /** How many lines there would be with all that is known. */
  total?: number;
  groups: { title: string; lines: Line[] }[];
}

const mostMeetings = 3; // a page that tells of more, such as a list of visits, is on none of them

/** A dossier: what the page, its print and its Markdown say alike. */
export interface Dossier {
  title: string;
  parts: Part[];
  sources: Cited[];
  /** On which meetings a source is, by its id. Sources with one title and without a day of publication are told apart by them. */
  meetingsOf: Record<string, string[]>;
}

/** The words that a dossier is written in. */
export interface Words {
  say: (id: never, values?: Record<string, unknown>) => string;
  date: (text: string) => string;
  span: (from: string | null, to: string | null) => string;
  /** The name of a language. */
  tongue: (lang: string) => string;
}

/** The facts that a dossier is made of. */
export interface Facts {
  heads: Head[];
  facts: DossierFactsQuery;
  /** How far the meetings of each year are covered: of a pair, as its tie says. */
  coverage?: readonly { start: string; extent: Extent }[];
}

/** Makes a dossier. Sources are numbered in the order in which its lines name them, each once. */
export function dossierOf({ heads, facts, coverage }: Facts, { say: speak, date, span, tongue }: Words): Dossier {
  const say = speak as (id: string, values?: Record<string, unknown>) => string;
  const sources: Cited[] = [];
  const numberOf = (source: Cited) => {
    const at = sources.findIndex((one) => one.id === source.id);
    return at >= 0 ? at + 1 : sources.push(source);
  };
  const numbers = (named: Cited[]) => [...new Set(named.map(numberOf))].sort((a, b) => a - b);
  const cited = (of: { citations: { source: Cited }[] }) => of.citations.map((citation) => citation.source);
  const standing = (of: { standing: string }) => (of.standing === "ASSERTED" ? [] : [say(`standing.${of.standing}`)]);
  const stances = (of: { citations: { stance: string }[] }) =>
    of.citations.some((one) => one.stance === "DENIES") ? [say("keep.denied")] : [];
  const when = (from: string | null, to: string | null) => span(from, to) || say("date.unknown");
  const held = ({ from, to, asOf, isAttested }: Extract<Head, { __typename: "Leader" }>["tenures"][number]) => {
    if (isAttested && from && to) {
      return from === to ? say("tenure.attestedOnce", { day: date(from) }) : say("tenure.attested", { from: date(from), to: date(to) });
    }
    return `${from ? date(from) : "?"} – ${to ? date(to) : asOf ? say("tenure.asOf", { day: date(asOf) }) : say("tenure.openEnd")}`;
  };

  const who: Line[] = heads.map((head) => ({
    key: head.id,
    when: head.__typename === "Forum" ? when(head.start, head.end) : "",
    text: head.name,
    entity: head,
    flags: head.__typename === "Forum" ? standing(head) : [],
    sources: head.__typename === "Forum" ? numbers(cited(head)) : [],
  }));
  const offices: Line[] = heads.flatMap((head) =>
    head.__typename !== "Leader"
      ? []
      : head.tenures.map((tenure) => ({
          key: tenure.id,
          when: held(tenure),
          text: `${heads.length > 1 ? `${head.name}: ` : ""}${tenure.title}, ${tenure.of.name}`,
          flags: standing(tenure),
          sources: numbers(cited(tenure)),
        })),
  );
  const meeting = (one: Meeting): Line => ({
    key: one.id,
    when: one.notBefore && one.notAfter ? say("date.within", { days: when(one.notBefore, one.notAfter) }) : when(one.start, one.end),
    text: one.name,
    entity: one,
    flags: [
      ...(isIn(one.name, say(`mode.${one.mode}`)) ? [] : [say(`mode.${one.mode}`)]),
      ...(one.status === "HELD" ? [] : [say(`status.${one.status}`)]),
      ...(one.setting === "VISIT" ? [say("read.setting.VISIT")] : []),
      ...forumsOf(one).flatMap(({ forum, relation, isInferred, isPart }) => [
        say(`relation.${isPart ? "part." : ""}${relation}`, { it: forum.name }),
        ...(isInferred ? [say("keep.forumInferred")] : []),
      ]),
      ...standing(one),
      ...stances(one),
    ],
    sources: numbers(cited(one)),
  });
  // What is quoted is one wording, which not every source of the statement has.
  const manner = ({ form, translated, lang, locator }: Rendition, isCut: boolean) => [
    say(isCut && form === "VERBATIM" ? "keep.firstWords" : `read.form.${form}`),
    ...(translated ? [say("read.words.translated", { language: tongue(lang) })] : []),
    ...(locator ? [locator.replace(/^\((.*)\)$/, "$1")] : []),
  ];
  const isPair = heads.length === 2;
  const whereSaid = ({ meeting, forum }: Statement) => {
    const at = meeting ?? forum;
    if (!at) return [];
    const where = meeting?.place?.name ?? meeting?.city;
    return [say("keep.atMeeting", { meeting: where && !isIn(at.name, where) ? `${at.name}, ${where}` : at.name })];
  };
  const toWhom = ({ addressees }: Statement) => {
    if (addressees.length > 0) return [say("keep.addressed", { names: addressees.map((one) => one.name).join(", ") })];
    return isPair ? [say("keep.addresseeUnknown")] : [];
  };
  const statement = (one: Statement): Line => {
    const [quoted, ...alike] = wordingsOf(one);
    const worded = numbers([...(quoted ? [quoted] : []), ...alike].map((rendition) => rendition.source));
    const also = numbers([...one.renditions.map((rendition) => rendition.source), ...cited(one)]).filter((number) => !worded.includes(number));
    const quote = quoteOf({ text: one.text, lang: quoted?.lang ?? one.lang });
    return {
      key: one.id,
      when: one.date ? date(one.date) : say("date.unknown"),
      text: one.speaker.name,
      quote,
      entity: one,
      flags: [
        ...toWhom(one),
        ...whereSaid(one),
        ...(quoted ? manner(quoted, quote.whole !== undefined) : []),
        ...(one.speakerNamedAs && one.speakerNamedAs !== one.speaker.name ? [say("keep.namedAs", { name: one.speakerNamedAs })] : []),
        ...standing(one),
      ],
      sources: worded,
      ...(also.length > 0 && { also }),
    };
  };

  const meetingsOf: Record<string, string[]> = {};
  const met = facts.meetings?.nodes ?? [];
  for (const one of met) {
    const day = when(one.start, one.end);
    const name = isIn(one.name, day) ? one.name : `${one.name}, ${day}`;
    for (const { id } of cited(one)) {
      const names = (meetingsOf[id] ??= []);
      if (!names.includes(name)) names.push(name);
    }
  }
  const said = facts.statements?.nodes ?? [];
  const parts: Part[] = [{ key: "who", title: say("keep.who"), groups: [{ title: "", lines: who }] }];
  if (heads.some((head) => head.__typename === "Leader")) {
    parts.push({ key: "offices", title: say("keep.offices"), note: offices.length === 0 ? say("keep.none") : undefined, groups: [{ title: "", lines: offices }] });
  }
  parts.push({
    key: "meetings",
    title: say("keep.meetings"),
    note: noteOf(met.length, facts.meetings?.totalCount ?? 0, say),
    total: facts.meetings?.totalCount,
    groups: byYear(met, say("date.unknown")).map(([title, list]) => ({ title, lines: list.map(meeting) })),
  });
  parts.push({
    key: "said",
    title: say(isPair ? "keep.saidPair" : isSide(heads[0] as Head) ? "keep.saidForSide" : "keep.said"),
    note: [...(isPair ? [say("keep.saidPairRule")] : []), noteOf(said.length, facts.statements?.totalCount ?? 0, say)].filter(Boolean).join(" ") || undefined,
    total: facts.statements?.totalCount,
    groups: [{ title: "", lines: said.map(statement) }],
  });
  const partly = yearsOf(coverage ?? [], ["PARTLY"]);
  const uncovered = yearsOf(coverage ?? [], ["NOT_COVERED", "UNKNOWN"]);
  if (partly) parts.push({ key: "partly", title: say("keep.partly"), note: partly, groups: [] });
  const none = !coverage?.length ? "keep.coverageUnknown" : partly ? "keep.noneUncovered" : "keep.allCovered";
  parts.push({ key: "uncovered", title: say("keep.uncovered"), note: uncovered || say(none), groups: [] });
  return { title: heads.map((head) => head.name).join(" – "), parts, sources, meetingsOf };
}

/** Says on which meetings a source is, if it is on so few that they tell what it is. */
export function meetingOf({ meetingsOf }: Dossier, source: string): string | undefined {
  const names = meetingsOf[source] ?? [];
  return names.length > 0 && names.length <= mostMeetings ? names.join("; ") : undefined;
}

function noteOf(shown: number, total: number, say: (id: string, values?: Record<string, unknown>) => string): string | undefined {
  if (total === 0) return say("keep.none");
  return total > shown ? say("keep.latest", { shown, total }) : undefined;
}

function byYear(meetings: Meeting[], unknown: string): [string, Meeting[]][] {
  const years = new Map<string, Meeting[]>();
  for (const one of meetings) {
    const year = one.start?.slice(0, 4) ?? unknown;
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  return [...years];
}

function yearsOf(coverage: readonly { start: string; extent: Extent }[], extents: readonly Extent[]): string {
  return runsOf(coverage.map(({ start, extent }) => ({ year: start.slice(0, 4), counts: extents.includes(extent) }))).join(", ");
}

// Characters that Markdown takes for more than a letter.
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~]/g, (mark) => `\\${mark}`);
}

function marksOf(numbers: number[]): string {
  return numbers.map((one) => ` \\[${one}\\]`).join("");
}

/** Writes a dossier as Markdown, with the numbers of the page. */
export function markdownOf(dossier: Dossier, headings: { sources: string; also: string; on: (meeting: string) => string; licence: (of: Cited) => string }): string {
  const lines = [`# ${plain(dossier.title)}`];
  for (const part of dossier.parts) {
    lines.push("", `## ${plain(part.title)}`);
    if (part.note) lines.push("", plain(part.note));
    for (const group of part.groups) {
      if (group.title) lines.push("", `### ${plain(group.title)}`);
      lines.push("");
      for (const line of group.lines) {
        const flags = line.flags.length > 0 ? ` (${plain(line.flags.join(", "))})` : "";
        const marks = marksOf(line.sources) + (line.also ? ` – ${plain(headings.also)}${marksOf(line.also)}` : "");
        lines.push(`- ${line.when ? `${plain(line.when)}: ` : ""}${plain(line.text)}${line.quote ? `: ${plain(line.quote.extract)}` : ""}${flags}${marks}`);
      }
    }
  }
  lines.push("", `## ${plain(headings.sources)}`, "");
  dossier.sources.forEach((source, i) => {
    const on = meetingOf(dossier, source.id);
    const rest = [on && headings.on(on), source.publisher, source.publishedAt?.slice(0, 10), headings.licence(source)].filter(Boolean).map((text) => `, ${plain(text ?? "")}`);
    lines.push(`${i + 1}. ${plain(source.name)}${rest.join("")}${source.url ? `, <${source.url}>` : ""}`);
  });
  return `${lines.join("\n")}\n`;
}
