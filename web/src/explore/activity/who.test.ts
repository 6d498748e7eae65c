import { expect, test } from "vitest";
import { whoMet } from "./who";

test("a leader takes part in a meeting, and a country is represented there", () => {
  const leader = { __typename: "Leader", id: "xi-jinping" };
  const country = { __typename: "Country", id: "japan" };
  expect(whoMet([leader, country])).toEqual({ or: [{ participants: { any: ["xi-jinping"] } }, { participants: { representing: ["japan"] } }] });
  expect(whoMet([leader])).toEqual({ participants: { any: ["xi-jinping"] } });
  expect(whoMet([country])).toEqual({ participants: { representing: ["japan"] } });
  expect(whoMet([])).toEqual({});
});
