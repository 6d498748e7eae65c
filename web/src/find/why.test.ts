import { expect, test } from "vitest";
import { meetingOf, otherName } from "./why";

const names = (name: string, ...found: string[]) => ({ node: { __typename: "Leader", name }, highlights: found.map((text) => ({ field: "names", text, ranges: [] })) });

test("what is found by the name that stands there needs no other name", () => {
  expect(otherName(names("Xi Jinping", "Xi Jinping", "Si Jinping"))).toBeUndefined();
  expect(otherName(names("Xi Jinping", "XI Jinping", "Si Jinping"))).toBeUndefined();
  expect(otherName(names("Xi Jinping", "시진핑"))?.text).toBe("시진핑");
});

test("a source without a day has that of its one meeting, and a data set has none", () => {
  const source = (kind: string, publishedAt: string | null, ...starts: (string | null)[]) => ({
    __typename: "Source", name: "Talks", kind, publishedAt, facts: { nodes: starts.map((start) => (start ? { start } : {})) },
  });
  expect(meetingOf(source("OFFICIAL_READOUT", null, "2016-09-04"))).toBe("2016-09-04");
  expect(meetingOf(source("OFFICIAL_READOUT", null, "2016-09-04", "2017-05-14"))).toBeUndefined();
  expect(meetingOf(source("OFFICIAL_READOUT", "2016-09-05", "2016-09-04"))).toBeUndefined();
  expect(meetingOf(source("DATASET", null, "2016-09-04"))).toBeUndefined();
  expect(meetingOf({ __typename: "Leader", name: "Xi" })).toBeUndefined();
});
