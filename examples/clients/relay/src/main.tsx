// Sidelines with Relay.
import { createRoot } from "react-dom/client";
import { commitMutation, fetchQuery, graphql, RelayEnvironmentProvider, requestSubscription } from "react-relay";
import type { GraphQLTaggedNode, MutationParameters } from "relay-runtime";
import { App } from "./App";
import { environment } from "./environment";
import type { mainApplyMutation } from "./__generated__/mainApplyMutation.graphql";
import type { mainChangesSubscription } from "./__generated__/mainChangesSubscription.graphql";
import type { mainLastChangeQuery } from "./__generated__/mainLastChangeQuery.graphql";
import type { mainMeetingQuery } from "./__generated__/mainMeetingQuery.graphql";
import type { mainMeetingsQuery } from "./__generated__/mainMeetingsQuery.graphql";
import type { mainRetractMutation } from "./__generated__/mainRetractMutation.graphql";

/** Shows the list, and presses the button as long as there is one. */
async function list() {
  const root = document.getElementById("root")!;
  let pages = 1;
  const complete = new Promise<void>((resolve) => {
    new MutationObserver(() => {
      const button = root.querySelector("button");
      if (!button && root.querySelector("li")) resolve();
      if (!button || button.disabled) return;
      pages++;
      button.click();
    }).observe(root, { attributes: true, childList: true, subtree: true });
  });
  createRoot(root).render(<RelayEnvironmentProvider environment={environment}><App /></RelayEnvironmentProvider>);
  await complete;
  console.log(`leaders: ${root.querySelectorAll("li").length} in ${pages} pages`);
}

/** Reads one object, which is null if there is none. */
async function lookUp() {
  const data = await fetchQuery<mainMeetingQuery>(
    environment,
    graphql`
      query mainMeetingQuery($id: ID!) {
        meeting(id: $id) { name start participants { edges { node { ... on Entity { name } } } } }
      }
    `,
    { id: "xi-putin-2023-10-18" },
  ).toPromise();
  console.log(`meeting: ${data?.meeting?.name}`);
}

/** An error has a code, which stays, and a message for people, which may change. */
async function fail() {
  const data = await fetchQuery<mainMeetingsQuery>(
    environment,
    graphql`
      query mainMeetingsQuery($country: ID!) {
        meetings(where: { country: [$country] }) @catch { totalCount }
      }
    `,
    { country: "atlantis" },
  ).toPromise();
  if (data?.meetings.ok !== false) return;
  const [error] = data.meetings.errors as { extensions: { code: string } }[];
  console.log(`unknown country: ${error.extensions.code}`);
}

/** Writes a meeting, and retracts it. */
async function write() {
  await mutate<mainApplyMutation>(
    graphql`
      mutation mainApplyMutation($document: GraphDocument!) {
        apply(document: $document) { revision created updated }
      }
    `,
    {
      document: {
        uncited: true, // no source supports it, as it is an example
        meetings: [{
          id: "example-relay",
          names: [{ lang: "en", text: "An example" }],
          format: "BILATERAL",
          status: "ANNOUNCED",
          standing: "ASSERTED", // again, if an earlier run retracted it
          retraction: null,
        }],
      },
    },
  );
  await mutate<mainRetractMutation>(
    graphql`
      mutation mainRetractMutation($id: ID!, $reason: String!) {
        retract(id: $id, reason: $reason) { revision }
      }
    `,
    { id: "example-relay", reason: "It was an example." },
  );
}

/** Mutates, and waits for the answer. */
function mutate<M extends MutationParameters>(mutation: GraphQLTaggedNode, variables: M["variables"]) {
  return new Promise<M["response"]>((resolve, reject) => {
    commitMutation<M>(environment, { mutation, variables, onCompleted: resolve, onError: reject });
  });
}

/** Shows each change of the meeting until it is retracted. Beginning after the last change that was seen, it misses none. */
async function follow(after?: string | null) {
  return new Promise<void>((resolve, reject) => {
    requestSubscription<mainChangesSubscription>(environment, {
      subscription: graphql`
        subscription mainChangesSubscription($touching: [ID!]!, $after: String) {
          changes(touching: $touching, after: $after) { cursor action entityId fields }
        }
      `,
      variables: { touching: ["example-relay"], after },
      onError: reject,
      onNext: (data) => {
        console.log(`change: ${data?.changes.action}`);
        if (data?.changes.action === "RETRACTED") resolve();
      },
    });
  });
}

async function lastChange() {
  const data = await fetchQuery<mainLastChangeQuery>(
    environment,
    graphql`
      query mainLastChangeQuery {
        changes(last: 1) { pageInfo { endCursor } }
      }
    `,
    {},
  ).toPromise();
  return data?.changes?.pageInfo.endCursor;
}

async function main() {
  await list();
  await lookUp();
  await fail();
  const last = await lastChange();
  await Promise.all([follow(last), write()]);
  process.exit(); // although the WebSocket is open
}

void main();
