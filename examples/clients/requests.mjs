// Notes each request that a program sends, a line of JSON each, in the file that REQUESTS names: node --import ./requests.mjs ...
import { appendFileSync } from "node:fs";

const send = globalThis.fetch;

globalThis.fetch = (url, init = {}) => {
  const params = init.body ? JSON.parse(init.body) : Object.fromEntries(new URL(url).searchParams);
  appendFileSync(process.env.REQUESTS, JSON.stringify({ method: init.method ?? "GET", ...params }) + "\n");
  return send(url, init);
};
