import { createClient } from "graphql-ws";
import { Environment, Network, Observable, RecordSource, Store, type FetchFunction, type SubscribeFunction } from "relay-runtime";

const url = `${process.env.SIDELINES ?? "http://127.0.0.1:8080"}/graphql`;
const token = process.env.SIDELINES_TOKEN; // only to write

const request: FetchFunction = async ({ text }, variables) => {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/graphql-response+json",
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: text, variables }),
  });
  return response.json();
};

const socket = createClient({ url: url.replace(/^http/, "ws") });

const follow: SubscribeFunction = ({ text }, variables) =>
  Observable.create((sink) => socket.subscribe({ query: text!, variables }, sink as never));

export const environment = new Environment({
  network: Network.create(request, follow),
  store: new Store(new RecordSource()),
});
