import { expect, test } from "vitest";
import { forumsOf } from "./forums";

const forum = (id: string) => ({ __typename: "Forum" as const, id, name: id, localizedName: { lang: "en" } });
const none = { forum: null, forumRelation: null, forumBasis: null };
const sidelines = (id: string, forumBasis: "EXPLICIT" | "INFERRED") => ({ forum: forum(id), forumRelation: "ON_SIDELINES" as const, forumBasis });

test("a forum of a part alone is a forum of a part, and what a source states goes before what is inferred", () => {
  const found = forumsOf({ ...none, parts: [none, sidelines("eef", "INFERRED"), sidelines("eef", "EXPLICIT")] });
  expect(found).toEqual([{ forum: forum("eef"), relation: "ON_SIDELINES", isInferred: false, isPart: true }]);
});

test("the forum of the meeting is not said again of its parts", () => {
  const found = forumsOf({ ...sidelines("apec", "INFERRED"), parts: [sidelines("apec", "EXPLICIT"), sidelines("eas", "EXPLICIT")] });
  expect(found.map(({ forum: { id }, isPart }) => [id, isPart])).toEqual([["apec", false], ["eas", true]]);
});
