import { describe, expect, test } from "vitest";
import { conditions, hasDossier, statementsOf } from "./conditions";

const usa = { __typename: "Country", id: "usa" };
const russia = { __typename: "Country", id: "russia" };
const leader = { __typename: "Leader", id: "biden" };

describe("what belongs into a dossier", () => {
  test("of a country is what those did who came or spoke for it", () => {
    const speakers = new Map([["usa", [{ speaker: ["usa", "biden"] }]]]);
    expect(conditions([usa], { from: "2020" }, speakers)).toEqual({
      meetings: { participants: { representing: ["usa"] }, during: { from: "2020" } },
      statements: { or: [{ speaker: ["usa", "biden"] }, { mentions: ["usa"] }], during: { from: "2020" } },
    });
  });
  test("of two countries is where both were represented, as their tie counts", () => {
    expect(conditions([usa, russia], undefined, new Map()).meetings).toEqual({
      and: [{ participants: { representing: ["usa"] } }, { participants: { representing: ["russia"] } }],
    });
  });
  test("of a leader is where the leader was", () => {
    expect(conditions([leader], undefined, new Map())).toEqual({ meetings: { participants: { all: ["biden"] } }, statements: { speaker: ["biden"] } });
  });
  test("only those who also spoke for others are asked by their terms", () => {
    const terms = [
      { leader: { id: "rutte" }, from: "2024-10-01", to: null, asOf: "2026-08-22" },
      { leader: { id: "rutte" }, from: null, to: null, asOf: null },
      { leader: { id: "stoltenberg" }, from: "2014", to: "2024", asOf: null },
    ];
    const spoken = [{ leader: "rutte", count: 3, all: 5 }, { leader: "stoltenberg", count: 7, all: 7 }];
    expect(statementsOf("nato", spoken, terms)).toEqual([
      { speaker: ["nato", "stoltenberg"] },
      { speaker: ["rutte"], within: { from: "2024-10-01", to: "2026-08-22" } },
    ]);
  });
});

test("there are dossiers of actors, forums and topics, and of two different actors", () => {
  const forum = { __typename: "Forum", id: "f" };
  expect([[usa], [leader], [forum], [{ __typename: "Topic", id: "t" }], [usa, leader]].map(hasDossier)).toEqual([true, true, true, true, true]);
  const others = ["Place", "Meeting", "Source", "ForumSeries", "Statement", "Collection"];
  expect(others.filter((kind) => hasDossier([{ __typename: kind, id: "x" }]))).toEqual([]);
  expect([[usa, usa], [usa, forum], []].map(hasDossier)).toEqual([false, false, false]);
});
