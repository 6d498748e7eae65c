import { expect, test } from "vitest";
import { csvOf, isDecision, makes, newOf } from "./decisions";

const line = { name: "Kishda", kind: "LEADER", context: "", day: "2022-11-18", rows: 1, decision: "", example: "trips.csv line 6", candidates: [] };

test("the file is what the import writes, and no cell is a formula", () => {
  expect(
    csvOf([
      { ...line, candidates: [{ id: "fumio-kishida", score: 0.72, why: "fuzzy, prefix" }], decision: "fumio-kishida" },
      { ...line, name: '=SUM("a")', candidates: [{ id: "talks", score: null, why: "same people, day and place" }, { id: "b", score: 0.5, why: "" }] },
    ]),
  ).toBe(
    "\ufeffname,kind,context,day,rows,candidates,decision,example\n" +
      'Kishda,LEADER,,2022-11-18,1,"fumio-kishida (0.72: fuzzy, prefix)",fumio-kishida,trips.csv line 6\n' +
      '"\'=SUM(""a"")",LEADER,,2022-11-18,1,"talks (same people, day and place); b (0.50)",,trips.csv line 6\n',
  );
});

test.each([
  ["", true], ["new", true], ["new jane-doe", true], ["skip", true], ["jane-doe-2", true],
  ["new COUNTRY", true], ["new FORUM_SERIES asean", true], ["new country COUNTRY", false],
  ["Jane Doe", false], ["new Jane", false], ["-a", false], ["a--b", false], [" ", false],
])("%j is a decision: %s", (text, is) => {
  expect(isDecision(text)).toBe(is);
});

test("a name that may be of several kinds is made of the one that is chosen", () => {
  expect(newOf(line)).toEqual([{ kind: "LEADER", decision: "new" }]);
  expect(newOf({ ...line, kind: "LEADER COUNTRY" }).map((one) => one.decision)).toEqual(["new LEADER", "new COUNTRY"]);
  expect(makes("new jane-doe", "new")).toBe(true);
  expect(makes("new COUNTRY", "new")).toBe(false);
  expect(makes("new COUNTRY nauru", "new COUNTRY")).toBe(true);
});
