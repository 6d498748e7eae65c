// Sidelines with Apollo Client.
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { relayStylePagination } from "@apollo/client/utilities";
import { sha256 } from "crypto-hash";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws"; // browsers have their own
import possibleTypes from "./possibleTypes.js"; // npm run codegen

const url = `${process.env.SIDELINES ?? "http://127.0.0.1:8080"}/graphql`;
const token = process.env.SIDELINES_TOKEN; // only to write
const headers = token ? { Authorization: `Bearer ${token}` } : {};

const http = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({ uri: url, headers }));
const socket = createClient({ url: url.replace(/^http/, "ws"), connectionParams: headers, webSocketImpl: WebSocket });

const client = new ApolloClient({
  link: ApolloLink.split(({ operationType }) => operationType === "subscription", new GraphQLWsLink(socket), http),
  cache: new InMemoryCache({
    possibleTypes, // without them, the fields of ... on Entity are lost
    // Lists with the same conditions and order are one list, of which each answer is a page.
    typePolicies: { Query: { fields: { leaders: relayStylePagination(["where", "orderBy"]) } } },
  }),
});

// A list comes in pages. relayStylePagination joins their edges.
const leaders = client.watchQuery({
  query: gql`
    query Leaders($first: Int!, $after: String) {
      leaders(first: $first, after: $after, where: { country: ["south-korea"] }, orderBy: [NAME_ASC]) {
        edges { node { id name } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  variables: { first: 5 },
});
let pages = 1;
let { data } = await leaders.refetch();
while (data.leaders.pageInfo.hasNextPage) {
  ({ data } = await leaders.fetchMore({ variables: { after: data.leaders.pageInfo.endCursor } }));
  pages++;
}
console.log(`leaders: ${leaders.getCurrentResult().data.leaders.edges.length} in ${pages} pages`);

// A look-up of one object is null if there is none.
const meeting = await client.query({
  query: gql`
    query Meeting($id: ID!) {
      node(id: $id) {
        id
        ... on Entity { name }
        ... on Meeting { start participants { nodes { ... on Entity { id name } } } }
      }
    }
  `,
  variables: { id: "xi-putin-2023-10-18" },
});
console.log(`meeting: ${meeting.data.node?.name}`);

// An error has a code, which stays, and a message for people, which may change.
try {
  await client.query({ query: gql`{ meetings(where: { country: ["atlantis"] }) { totalCount } }` });
} catch (error) {
  if (!CombinedGraphQLErrors.is(error)) throw error; // the network
  console.log(`unknown country: ${error.errors[0].extensions.code}`);
}

// A mutation needs a token. This one writes a meeting, and the next one retracts it.
const id = "example-apollo";
const example = {
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
  await client.mutate({
    mutation: gql`
      mutation Apply($document: GraphDocument!) { apply(document: $document) { revision created updated } }
    `,
    variables: { document: example },
  });
  await client.mutate({
    mutation: gql`
      mutation Retract($id: ID!, $reason: String!) { retract(id: $id, reason: $reason) { revision } }
    `,
    variables: { id, reason: "It was an example." },
  });
}

// A subscription that begins after the last change that you have seen misses none.
function follow(after) {
  const changes = client.subscribe({
    query: gql`
      subscription Changes($touching: [ID!]!, $after: String) {
        changes(touching: $touching, after: $after) { cursor action entityId fields }
      }
    `,
    variables: { touching: [id], after },
  });
  return new Promise((resolve, reject) => {
    changes.subscribe(({ data, error }) => {
      if (error) return reject(error);
      console.log(`change: ${data.changes.action}`);
      if (data.changes.action === "RETRACTED") resolve();
    });
  });
}

const last = await client.query({ query: gql`{ changes(last: 1) { pageInfo { endCursor } } }` });
await Promise.all([follow(last.data.changes.pageInfo.endCursor), write()]);
await socket.dispose();
