import { expect, test } from "vitest";
import type { NamedQuery } from "./generated/named";
import { meant, type Meant, type Way, waysOf } from "./ways";

const leader = (id: string) => ({ __typename: "Leader" as const, id, name: id, names: [{ text: id }], country: null });
const country = (id: string, capital: string) => ({
  __typename: "Country" as const,
  id,
  name: id,
  names: [{ text: id }],
  location: { __typename: "Place" as const, id: capital, name: capital },
});
const answer = (...resolve: NamedQuery["resolve"]): NamedQuery => ({ resolve, places: [] });
const ids = (name: Meant | undefined) => name && [...name.who, ...name.places].map(({ id }) => id).join(" ");

test("a name that the server is certain of is taken, whatever else it may be", () => {
  const [xi, other] = [leader("Xi Jinping"), leader("Xi Zhongxun")];
  const got = meant("Xi", answer({ certainty: "CERTAIN", why: ["PREFIX"], entity: xi }, { certainty: "POSSIBLE", why: ["PREFIX"], entity: other }));
  expect(ids(got)).toBe("Xi Jinping");
});

test("a name of several is offered as each of them, but no start of a word and no wrong letter", () => {
  const [one, two] = [leader("George W. Bush"), leader("George H. W. Bush")];
  const possible = (entity: typeof one, why: "PREFIX" | "FUZZY" = "PREFIX") => ({ certainty: "POSSIBLE" as const, why: [why], entity });
  expect(ids(meant("Bush", answer(possible(one), possible(two))))).toBe("George W. Bush George H. W. Bush");
  expect(meant("Geo", answer(possible(one)))).toBeUndefined();
  expect(meant("Bush", answer(possible(one, "FUZZY")))).toBeUndefined();
});

test("on a day a name means whom the server then takes it for, or else whom it means at any time; an office says so", () => {
  const [father, son] = [leader("George H. W. Bush"), leader("George W. Bush")];
  const of = (entity: typeof son, certainty: "CERTAIN" | "POSSIBLE", why: "PREFIX" | "OFFICE_AT_DATE" = "PREFIX") => ({ certainty, why: [why], entity });
  const ever = answer(of(son, "POSSIBLE"), of(father, "POSSIBLE"));
  expect(ids(meant("Bush", { ...ever, then: [of(father, "CERTAIN"), of(son, "POSSIBLE")] }))).toBe("George H. W. Bush");
  expect(ids(meant("Bush", { ...ever, then: [] }))).toBe("George W. Bush George H. W. Bush");
  expect(meant("the president", { ...answer(), then: [of(father, "CERTAIN", "OFFICE_AT_DATE")] })?.who).toMatchObject([{ isHolder: true }]);
});

test("the White House is a government and its capital, and the name of a country the country", () => {
  const us = country("united-states", "washington-us");
  expect(ids(meant("White House", answer({ certainty: "CERTAIN", why: ["METONYM"], entity: us })))).toBe("united-states washington-us");
  expect(ids(meant("United States", answer({ certainty: "CERTAIN", why: ["EXACT"], entity: us })))).toBe("united-states united-states");
});

const nothing = { parts: [], words: [], isQuestion: false };
const words = (ways: Way[]) => ways.map((way) => (way.to === "entity" ? way.entity.id : [way.to, way.of?.id, "with" in way && way.with.id, "at" in way && way.at?.id]
  .filter(Boolean).join(" ")));
const merkel: Meant = { who: [leader("merkel")], places: [] };
const putin: Meant = { who: [leader("putin")], places: [] };
const moscow: Meant = { who: [country("russia", "moscow")], places: [{ __typename: "Place", id: "moscow", name: "moscow" }] };

test("two names lead to the tie of the two, with a time also to their dossier", () => {
  expect(words(waysOf([merkel, putin], { ...nothing }))).toEqual(["tie merkel putin", "merkel", "putin"]);
  const [first, second] = waysOf([merkel, putin], { ...nothing, from: "2013-05", to: "2013-05" });
  expect(first).toMatchObject({ to: "dossier", from: "2013", until: "2013" });
  expect(second).toMatchObject({ to: "tie" });
});

test("a name and a time lead to its meetings of that time, and a place to what was held there", () => {
  const ways = waysOf([merkel, moscow], { ...nothing, from: "2015", to: "2015" });
  expect(words(ways)).toEqual([
    "meetings merkel moscow", "dossier merkel russia", "tie merkel russia", "meetings merkel", "meetings russia", "meetings moscow", "merkel", "russia", "moscow",
  ]);
  expect(ways[0]).toMatchObject({ from: "2015", until: "2015" });
});

test("calls have no place", () => {
  expect(words(waysOf([merkel, moscow], { ...nothing, mode: "PHONE" }))).toEqual(["tie merkel russia", "meetings merkel", "meetings russia", "merkel", "russia", "moscow"]);
});
