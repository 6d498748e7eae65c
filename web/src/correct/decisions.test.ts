import { expect, test } from "vitest";
import { csvOf, isDecision } from "./decisions";

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
  ["Jane Doe", false], ["new Jane", false], ["-a", false], ["a--b", false], [" ", false],
])("%j is a decision: %s", (text, is) => {
  expect(isDecision(text)).toBe(is);
});
