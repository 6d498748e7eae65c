// Sidelines with urql and the types of graphql-codegen.
import { cacheExchange, Client, fetchExchange } from "@urql/core";
import { toAsyncIterable } from "wonka";
import { graphql } from "./gql";
import type { GraphDocument } from "./gql/graphql";
import { trustedDocuments } from "./trusted";

const server = process.env.SIDELINES ?? "http://127.0.0.1:8080";
const token = process.env.SIDELINES_TOKEN; // only to write

const client = new Client({
  url: `${server}/graphql`,
  exchanges: [...(process.env.NODE_ENV === "production" ? [trustedDocuments] : []), cacheExchange, fetchExchange],
  fetchSubscriptions: true, // subscriptions are server-sent events
  fetchOptions: () => (token ? { headers: { Authorization: `Bearer ${token}` } } : {}),
});

// A list comes in pages. The cursor at the end of one page leads to the next.
const Leaders = graphql(`
  query Leaders($first: Int!, $after: String) {
    leaders(first: $first, after: $after, where: { country: ["south-korea"] }, orderBy: [NAME_ASC]) {
      nodes { id name }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

async function page(after?: string | null) {
  const { data, error } = await client.query(Leaders, { first: 5, after });
  if (!data?.leaders) throw error;
  return data.leaders;
}

const pages = [await page()];
while (pages.at(-1)!.pageInfo.hasNextPage) pages.push(await page(pages.at(-1)!.pageInfo.endCursor));
console.log(`leaders: ${pages.flatMap((page) => page.nodes).length} in ${pages.length} pages`);

// A look-up of one object is null if there is none.
const Meeting = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) { name start startsAt participants { nodes { ... on Entity { name } } } }
  }
`);

const { data } = await client.query(Meeting, { id: "xi-putin-2023-10-18" });
console.log(`meeting: ${data?.meeting?.name}`);

// An error has a code, which stays, and a message for people, which may change.
const Meetings = graphql(`
  query MeetingsIn($country: ID!) {
    meetings(where: { country: [$country] }) { totalCount }
  }
`);

const { error } = await client.query(Meetings, { country: "atlantis" });
console.log(`unknown country: ${error?.graphQLErrors[0].extensions.code}`);

// A mutation needs a token. This one writes a meeting, and the next one retracts it.
const Apply = graphql(`
  mutation Apply($document: GraphDocument!) { apply(document: $document) { revision created updated } }
`);
const Retract = graphql(`
  mutation Retract($id: ID!, $reason: String!) { retract(id: $id, reason: $reason) { revision } }
`);

const id = "example-urql";
const example: GraphDocument = {
  uncited: true, // no source supports it, as it is an example
  meetings: [{
    id,
    names: [{ lang: "en", text: "An example" }],
    format: "BILATERAL",
    status: "ANNOUNCED",
    standing: "ASSERTED", // again, if an earlier run retracted it
    retraction: null,
  }],
};

async function write() {
  const applied = await client.mutation(Apply, { document: example });
  if (applied.error) throw applied.error;
  const retracted = await client.mutation(Retract, { id, reason: "It was an example." });
  if (retracted.error) throw retracted.error;
}

// A subscription that begins after the last change that you have seen misses none.
const LastChange = graphql(`
  query LastChange { changes(last: 1) { pageInfo { endCursor } } }
`);
const Changes = graphql(`
  subscription Changes($touching: [ID!]!, $after: String) {
    changes(touching: $touching, after: $after) { cursor action entityId fields }
  }
`);

async function follow(after?: string | null) {
  for await (const { data, error } of toAsyncIterable(client.subscription(Changes, { touching: [id], after }))) {
    if (!data) throw error;
    console.log(`change: ${data.changes.action}`);
    if (data.changes.action === "RETRACTED") return;
  }
}

const last = await client.query(LastChange, {});
await Promise.all([follow(last.data?.changes?.pageInfo.endCursor), write()]);
