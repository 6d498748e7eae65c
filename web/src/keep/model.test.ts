import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Facts, dossierOf, markdownOf } from "./model";
import { idsIn, parseScenes, partsOf, readableScenes, writeScenes } from "./scenes";

const words = { say: ((id: string) => id) as never, date: (text: string) => text, span: (from: string | null) => from ?? "", tongue: (lang: string) => lang };
const source = (id: string) => ({
  id, name: `Name *of* ${id}`, publisher: null, url: null, publishedAt: null, kind: "NEWS", lang: null,
  collection: id === "s1" ? { id: "k", licence: "CC0" } : null,
});
const meeting = (id: string, start: string | null, ...sources: string[]) => ({
  __typename: "Meeting", id, name: id, start, end: null, mode: "PHONE", status: "HELD", setting: "TALKS",
  forum: null, forumRelation: null, forumBasis: null, parts: [], standing: "ASSERTED", disputes: [],
  retraction: null, citations: sources.map((one) => ({ stance: "CONFIRMS", excerpt: null, locator: null, source: source(one) })),
});

const facts = {
  heads: [{ __typename: "Country", id: "c", name: "C" }],
  facts: { meetings: { totalCount: 3, nodes: [meeting("m1", "2020-02", "s1", "s2"), meeting("m2", null, "s2")] }, statements: { totalCount: 0, nodes: [] } },
  coverage: ["2016 UNKNOWN", "2017 PARTLY", "2018 NOT_COVERED", "2019 UNKNOWN", "2020 COVERED"].map((one) => ({ start: one.slice(0, 4), extent: one.slice(5) })),
} as unknown as Facts;

describe("a dossier", () => {
  const dossier = dossierOf(facts, words);
  const part = (key: string) => dossier.parts.find((one) => one.key === key);

  test("numbers each source once", () => {
    expect(dossier.sources.map((one) => one.id)).toEqual(["s1", "s2"]);
    expect(part("meetings")?.groups.map((group) => group.lines.map((line) => line.sources))).toEqual([[[1, 2]], [[2]]]);
  });
  test("says what it does not have", () => {
    expect(part("meetings")?.note).toBe("keep.latest");
    expect(part("said")?.note).toBe("keep.none");
    expect(part("uncovered")?.note).toBe("2016, 2018–2019");
    expect(part("partly")?.note).toBe("2017");
  });
  test("gives the days on one of which a meeting took place, if no more is known", () => {
    const nodes = [{ ...meeting("m3", "2009", "s1"), notBefore: "2009-03-31", notAfter: "2009-04-03" }];
    const of = dossierOf({ ...facts, facts: { ...facts.facts, meetings: { totalCount: 1, nodes } } } as unknown as Facts, {
      ...words,
      say: ((id: string, values?: { days?: string }) => `${id} ${values?.days ?? ""}`) as never,
      span: (from, to) => `${from}–${to}`,
    });
    expect(of.parts.find((one) => one.key === "meetings")?.groups[0]?.lines[0]?.when).toBe("date.within 2009-03-31–2009-04-03");
  });
  test("quotes the first words of a long statement, on the page and as Markdown, and has the whole text", () => {
    const said = (id: string, text: string) => ({
      __typename: "Statement", id, date: "2020", text, lang: "en", speakerNamedAs: null, speaker: { id: "l", name: "L" }, renditions: [], addressees: [], meeting: null, forum: null, standing: "ASSERTED", citations: [],
    });
    const long = "We met again. ".repeat(40).trim();
    const statements = { totalCount: 2, nodes: [said("short", "Peace."), said("long", long)] };
    const both = dossierOf({ ...facts, facts: { ...facts.facts, statements } } as unknown as Facts, words);
    const [short, cut] = both.parts.find((one) => one.key === "said")?.groups[0]?.lines ?? [];
    expect(short?.quote).toEqual({ lang: "en", extract: "Peace." });
    expect(cut?.quote?.whole).toBe(long);
    expect(cut?.quote?.extract.length).toBeLessThan(300);
    expect(long.startsWith(cut?.quote?.extract.slice(0, -2) ?? "-")).toBe(true);
    expect(cut?.quote?.extract).toMatch(/ …$/);
    expect(markdownOf(both, { sources: "Sources", also: "also", on: (meeting) => `on ${meeting}`, licence: () => "" })).toContain(`: ${cut?.quote?.extract}\n`);
  });
  test("cites for a wording only the sources that have it, and says how close it is", () => {
    const worded = (id: string, text: string, rest: object) => ({ text, form: "VERBATIM", lang: "en", translated: null, locator: null, source: source(id), ...rest });
    const said = {
      __typename: "Statement", id: "x", date: "2020", text: "We met.", lang: "ru", speakerNamedAs: "L", speaker: { id: "l", name: "L" }, addressees: [], meeting: null, forum: null, standing: "ASSERTED", citations: [],
      renditions: [
        worded("r1", "They met.", { form: "PARAPHRASE" }),
        worded("r2", "We met.", { translated: true, locator: "(retranslated)" }),
        worded("r3", "Мы встретились.", { lang: "ru", translated: false }),
      ],
    };
    const one = dossierOf({ ...facts, facts: { ...facts.facts, statements: { totalCount: 1, nodes: [said] } } } as unknown as Facts, words);
    const line = one.parts.find((part) => part.key === "said")?.groups[0]?.lines[0];
    expect(line?.flags).toEqual(["read.form.VERBATIM", "read.words.translated", "retranslated"]);
    expect(line?.sources.map((number) => one.sources[number - 1]?.id)).toEqual(["r2"]);
    expect(line?.also?.map((number) => one.sources[number - 1]?.id)).toEqual(["r1", "r3"]);
    expect(line?.quote?.lang).toBe("en");
    expect(markdownOf(one, { sources: "Sources", also: "also by", on: (meeting) => `on ${meeting}`, licence: () => "" })).toMatch(/We met\. \(.*\) \\\[3\\\] – also by \\\[4\\\] \\\[5\\\]\n/);
  });
  test("has the same numbers as Markdown, where marks of names are letters", () => {
    const text = markdownOf(dossier, { sources: "Sources", also: "also", on: (meeting) => `on ${meeting}`, licence: (of) => of.collection?.licence ?? "not known" });
    expect(text).toContain("- 2020-02: m1 (mode.PHONE) \\[1\\] \\[2\\]\n");
    expect(text).toContain("1. Name \\*of\\* s1, on m1, 2020-02, CC0\n2. Name \\*of\\* s2, on m1, 2020-02; m2, date.unknown, not known\n");
  });
  test("of two says to whom and where something was said, and how many lines there would be", () => {
    const said = (id: string, addressees: object[], meeting: object | null) => ({
      __typename: "Statement", id, date: "2020", text: "We met.", lang: "en", speakerNamedAs: null, speaker: { id: "l", name: "L" }, renditions: [],
      addressees, meeting, forum: null, standing: "ASSERTED", citations: [],
    });
    const nodes = [said("a", [{ id: "b", name: "B" }], { id: "m", name: "Talks, Rome", city: "Rome", place: null }), said("c", [], null)];
    const heads = ["l", "b"].map((id) => ({ __typename: "Leader", id, name: id, tenures: [] }));
    const of = dossierOf({ ...facts, heads, facts: { ...facts.facts, statements: { totalCount: 88, nodes } } } as unknown as Facts, {
      ...words,
      say: ((id: string, values?: object) => [id, ...Object.values(values ?? {})].join(" ")) as never,
    });
    const part = of.parts.find((one) => one.key === "said");
    expect(part?.total).toBe(88);
    expect(part?.note).toBe("keep.saidPairRule keep.latest 2 88");
    expect(part?.groups[0]?.lines.map((line) => line.flags)).toEqual([["keep.addressed B", "keep.atMeeting Talks, Rome"], ["keep.addresseeUnknown"]]);
  });
  test("does not say twice how they spoke", () => {
    const nodes = [{ ...meeting("A and B, mode.PHONE", "2020", "s1") }];
    const of = dossierOf({ ...facts, facts: { ...facts.facts, meetings: { totalCount: 1, nodes } } } as unknown as Facts, words);
    expect(of.parts.find((one) => one.key === "meetings")?.groups[0]?.lines[0]?.flags).toEqual([]);
  });
});

describe("an office", () => {
  const held = (rest: object) => ({ id: "t", title: "T", of: { name: "O" }, from: "2021-02-15", to: null, asOf: null, isAttested: false, standing: "ASSERTED", citations: [], ...rest });
  const when = (rest: object) =>
    dossierOf({ ...facts, heads: [{ __typename: "Leader", id: "l", name: "L", tenures: [held(rest)] }] } as unknown as Facts, words).parts
      .find((one) => one.key === "offices")?.groups[0]?.lines[0]?.when;

  test("that sources show on some days has no start and no end", () => {
    expect(when({ to: "2025-01-10", isAttested: true })).toBe("tenure.attested");
    expect(when({ to: "2021-02-15", isAttested: true })).toBe("tenure.attestedOnce");
    expect(when({ to: "2025-01-10" })).toBe("2021-02-15 – 2025-01-10");
    expect(when({})).toBe("2021-02-15 – tenure.openEnd");
  });
});

describe("a scene", () => {
  const scene = { id: "1", name: "N", address: "/dossier?of=xi-jinping&with=%22vladimir-putin%22&since=2013", at: "2026-01-01T00:00:00Z" };
  test("comes back from its file", () => expect(parseScenes(writeScenes([scene]))).toEqual([scene]));
  test.each(["//evil.example/", "https://evil.example/", "javascript:alert(1)"])("does not lead to %s", (address) => {
    expect(() => parseScenes(writeScenes([{ ...scene, address }]))).toThrow();
  });
  const elsewhere = ["/\t/evil.example/x", "/\n\\evil.example", "/\\evil.example", "/graphql?query={x}", "/export?ids=a"];
  test.each([...elsewhere, "/leaders/%E0%A4%A", "", "/nowhere"])(
    "does not lead to %j",
    (address) => {
      expect(() => parseScenes(writeScenes([{ ...scene, address }]))).toThrow();
      expect(readableScenes(writeScenes([scene, { ...scene, id: "2", address }]))).toEqual([scene]);
      expect(idsIn(address)).toEqual([]);
    },
  );
  test("has a time", () => {
    expect(() => parseScenes(writeScenes([{ ...scene, at: "yesterday" }]))).toThrow();
    expect(readableScenes(writeScenes([{ ...scene, at: "yesterday" }, { ...scene, id: "2" }]))).toEqual([{ ...scene, id: "2" }]);
  });
  test("is one row for one id, the first", () => {
    expect(parseScenes(writeScenes([scene, { ...scene, name: "again" }]))).toEqual([scene]);
  });
  test("leads to every page that the server has", () => {
    const list = /var Roots = \[\]string\{([^}]*)\}/.exec(readFileSync(`${import.meta.dirname}/../../handler.go`, "utf8"))?.[1] ?? "";
    const roots = [...list.matchAll(/"(\w+)"/g)].map((match) => match[1]);
    expect(roots.length).toBeGreaterThan(20);
    expect(roots.filter((root) => !partsOf(`/${root}`))).toEqual([]);
  });
  test("of another version is refused", () => expect(() => parseScenes('{"version":2,"scenes":[]}')).toThrow());
  test("names ids", () => {
    expect(idsIn(scene.address)).toEqual(["xi-jinping", "vladimir-putin"]);
    expect(idsIn("/leaders/angela-merkel")).toEqual(["angela-merkel"]);
    expect(idsIn("/explore?seed=%5B%22xi-jinping%22%5D")).toEqual(["xi-jinping"]);
  });
});
