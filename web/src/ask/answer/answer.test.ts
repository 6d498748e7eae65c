import { buildSchema, parse } from "graphql";
import { expect, test } from "vitest";
import { operationOf } from "../documents";
import { idsOf } from "./marks";
import { csvOf, tablesOf } from "./tables";
import { write } from "./write";

const schema = buildSchema(`
  interface Entity { id: ID! name: String! }
  type Leader implements Entity { id: ID! name: String! friends: [Entity!]! }
  type Country implements Entity { id: ID! name: String! }
  type Query { leader: Leader any: [Entity!]! seen: [ID!]! }
`);

function ids(query: string, data: unknown) {
  const operation = operationOf(query);
  if (!operation) throw new Error("no operation");
  return idsOf(schema, parse(query), operation, data);
}

test("the query says the kind of an id where only one can be", () => {
  const found = ids("{ leader { key: id name } }", { leader: { key: "xi", name: "china" } });
  expect([...found.kinds]).toEqual([["xi", "Leader"]]);
  expect(found.unknown).toEqual([]);
});

test("a fragment on one type of several does not say the kind, __typename does", () => {
  const fragments = "... on Leader { id } ... on Country { id }";
  expect(ids(`{ any { ${fragments} } }`, { any: [{ id: "china" }] })).toMatchObject({ unknown: ["china"], kinds: new Map() });
  const named = ids(`{ any { __typename ${fragments} } }`, { any: [{ __typename: "Country", id: "china" }] });
  expect([...named.kinds]).toEqual([["china", "Country"]]);
});

test("JSON is as JSON.stringify writes it, and says where the ids are", () => {
  const data = { leader: { id: 'a"b', name: "xi", friends: [] }, seen: ["xi"], any: [{ id: "us", name: "us" }] };
  const { marks } = ids("{ leader { id name friends { id } } seen any { id name } }", data);
  const { text, places } = write({ data }, marks);
  expect(text).toBe(JSON.stringify({ data }, null, 2));
  expect(places.map(({ from, to }) => text.slice(from, to))).toEqual(['a\\"b', "xi", "us"]);
  expect(places.map(({ id }) => id)).toEqual(['a"b', "xi", "us"]);
});

test("lists become tables, those inside them too, and null objects are no columns", () => {
  const data = { leader: { all: [{ at: { name: "A, B" }, more: [{ x: 1 }] }, { at: null, more: [{ x: -2 }, { x: "=1+1" }] }] } };
  const tables = tablesOf(data, new Map());
  expect(tables.map(({ path, columns, rows }) => [path, columns, rows.length])).toEqual([
    ["leader.all", ["at.name", "more"], 2],
    ["leader.all.more", ["x"], 3],
  ]);
  expect(tables.map(csvOf)).toEqual(['at.name,more\r\n"A, B",1\r\n,"-2; =1+1"\r\n'.replace('"-2; =1+1"', "'-2; =1+1"), "x\r\n1\r\n-2\r\n'=1+1\r\n"]);
});
