import { describe, expect, test } from "vitest";
import { conditions, hasDossier } from "./conditions";

const usa = { __typename: "Country", id: "usa" };
const russia = { __typename: "Country", id: "russia" };
const leader = { __typename: "Leader", id: "biden" };

describe("what belongs into a dossier", () => {
  test("of a country is what those did who came or spoke for it", () => {
    expect(conditions([usa], { from: "2020" })).toEqual({
      meetings: { participants: { representing: ["usa"] }, during: { from: "2020" } },
      statements: { or: [{ representing: ["usa"] }, { mentions: ["usa"] }], during: { from: "2020" } },
    });
  });
  test("of two countries is where both were represented, as their tie counts", () => {
    expect(conditions([usa, russia], undefined).meetings).toEqual({
      and: [{ participants: { representing: ["usa"] } }, { participants: { representing: ["russia"] } }],
    });
  });
  test("of a leader is where the leader was", () => {
    expect(conditions([leader], undefined)).toEqual({ meetings: { participants: { all: ["biden"] } }, statements: { speaker: ["biden"] } });
  });
});

test("there are dossiers of actors, forums and topics, and of two different actors", () => {
  const forum = { __typename: "Forum", id: "f" };
  expect([[usa], [leader], [forum], [{ __typename: "Topic", id: "t" }], [usa, leader]].map(hasDossier)).toEqual([true, true, true, true, true]);
  const others = ["Place", "Meeting", "Source", "ForumSeries", "Statement", "Collection"];
  expect(others.filter((kind) => hasDossier([{ __typename: kind, id: "x" }]))).toEqual([]);
  expect([[usa, usa], [usa, forum], []].map(hasDossier)).toEqual([false, false, false]);
});
