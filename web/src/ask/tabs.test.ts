import { expect, test } from "vitest";
import { activeOf, added, changed, closed, open, type Tabs } from "./tabs";

const empty: Tabs = { all: [{ id: 1, query: "", variables: "", isFresh: true }], active: 1 };

test("what nobody has changed gives way, what somebody wrote stays", () => {
  const opened = open(empty, "{ a }");
  expect(opened.all).toHaveLength(1);
  const both = open(changed(opened, { query: "{ a b }" }), "{ c }");
  expect(both.all.map(({ query }) => query)).toEqual(["{ a b }", "{ c }"]);
  expect(activeOf(both).query).toBe("{ c }");
  expect(open(both, "{ a b }").active).toBe(1);
});

test("closing shows the neighbour, and never leaves none", () => {
  const two = added(empty, "{ x }");
  expect(activeOf(closed(two, two.active)).id).toBe(1);
  expect(closed(empty, 1).all).toHaveLength(1);
});
