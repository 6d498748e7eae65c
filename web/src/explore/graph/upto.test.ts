import { expect, test } from "vitest";
import { upTo } from "./usenetwork";

const node = (id: string) => ({ __typename: "Leader" as const, id, name: id });
const part = (ids: string[], links: [string, string][]) => ({
  nodes: ids.map(node),
  links: links.map(([from, to]) => ({
    ...{ id: `MET:${from}:${to}`, kind: "MET" as const, from: node(from), to: node(to), weight: 1 },
    ...{ basis: null, disputed: 0, notHeld: 0, start: null, end: null, years: [] },
  })),
  frontier: ids.map((id) => ({ node: node(id), kind: "MET" as const, shown: 0, total: 1 })),
  truncated: false,
});

test("a picture has the first so many entities, with the links between them", () => {
  const steps = [part(["a", "b"], [["a", "b"]]), part(["b", "c", "d"], [["b", "c"], ["c", "d"]])];
  expect(upTo(4, steps)).toEqual({ parts: steps, ids: ["a", "b", "c", "d"], isFull: false });
  const { parts, ids, isFull } = upTo(3, steps);
  expect([ids, isFull]).toEqual([["a", "b", "c"], true]);
  expect(parts?.[1]?.nodes.map(({ id }) => id)).toEqual(["b", "c"]);
  expect(parts?.[1]?.links.map(({ id }) => id)).toEqual(["MET:b:c"]);
  expect(parts?.[1]?.frontier.map((one) => one.node.id)).toEqual(["b", "c"]);
});
