import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { type Request, snippet } from "./snippets";

// What breaks quoting: quotes of all kinds, dollars, backslashes, backticks, a pair of surrogates.
const nasty = "# it's \"odd\" $HOME `id` \\n ${x} '''\n{ leader(id: \"시진핑 𝒳\") { name } }";
const request: Request = {
  url: "http://127.0.0.1:8080/graphql",
  question: { query: nasty, variables: { text: nasty, none: null, yes: true, list: [1, "a"] } },
  headers: { Authorization: "Bearer secret-secret" },
};

describe("snippet", () => {
  test("for curl sends exactly the query and the variables", () => {
    const code = snippet("curl", request).replace("curl -sS", "printf '%s\\n'");
    const body = execFileSync("sh", ["-c", code], { encoding: "utf8" }).split("--data-raw\n")[1] ?? "";
    expect(JSON.parse(body)).toEqual(request.question);
  });
  test("for fetch sends exactly the query and the variables", async () => {
    const code = snippet("fetch", request);
    const sent: { url?: string; body?: string } = {};
    const fake = async (url: string, options: { body: string }) => {
      Object.assign(sent, { url, body: options.body });
      return { json: async () => ({}) };
    };
    const Async = Object.getPrototypeOf(async () => {}).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>;
    await new Async("fetch", "console", code)(fake, { log: () => {} });
    expect(sent.url).toBe(request.url);
    expect(JSON.parse(sent.body ?? "")).toEqual(request.question);
  });
  test("for Python has the same query and variables", () => {
    const code = snippet("Python", request);
    const script = code.replace(/^import requests.*$/m, "import json").replace(/^response = [\s\S]*$/m, "print(json.dumps(body))");
    const body = execFileSync("python3", ["-c", script], { encoding: "utf8", env: { ...process.env, SIDELINES_AUTHORIZATION: "x" } });
    expect(JSON.parse(body)).toEqual(request.question);
  });
  test("for Go quotes what a raw string cannot hold", () => {
    expect(snippet("Go", request)).toContain(`const query = ${JSON.stringify(nasty)}`);
    expect(snippet("Go", { ...request, question: { query: "{ a }", variables: {} } })).toContain("const query = `{ a }`");
  });
  test("never shows a secret", () => {
    for (const language of ["curl", "fetch", "Python", "Go"] as const) {
      expect(snippet(language, request)).not.toContain("secret-secret");
      expect(snippet(language, request)).toContain("SIDELINES_AUTHORIZATION");
    }
  });
  test("of a subscription reads a stream", () => {
    const question = { query: "subscription { changes { cursor } }", variables: {} };
    expect(snippet("curl", { ...request, question })).toMatch(/curl -sSN [\s\S]*text\/event-stream/);
  });
});
