import { operationOf } from "../documents";
import type { Question } from "../request";

/** The languages in which a request is written, in the order in which they are offered. */
export const languages = ["curl", "fetch", "Python", "Go"] as const;

export type CodeLanguage = (typeof languages)[number];

/** A request as code needs it. */
export interface Request {
  /** The address of the API. */
  url: string;
  question: Question;
  headers: Record<string, string>;
}

const secretNames = /^(authorization|cookie|x-api-key)$/i;
const variableOfSecret = "SIDELINES_AUTHORIZATION";

/** The code that sends a request and prints its answer, or each event of a subscription. It reads secrets from the environment, so that it can be shown. */
export function snippet(language: CodeLanguage, request: Request): string {
  const isStream = operationOf(request.question.query, request.question.operationName)?.operation === "subscription";
  const headers: [string, string, boolean][] = [
    ["Content-Type", "application/json", false],
    ["Accept", isStream ? "text/event-stream" : "application/json", false],
    ...Object.entries(request.headers).map(([name, value]): [string, string, boolean] => [name, value, secretNames.test(name)]),
  ];
  return { curl, fetch: script, Python: python, Go: go }[language](request, headers, isStream);
}

type Headers = [name: string, value: string, isSecret: boolean][];

function bodyOf({ query, variables, operationName }: Question, indent?: number): string {
  return JSON.stringify({ query, variables, operationName }, null, indent);
}

function curl({ url, question }: Request, headers: Headers, isStream: boolean): string {
  const options = headers.map(([name, value, isSecret]) =>
    isSecret ? `-H ${shell(`${name}: `)}"$${variableOfSecret}"` : `-H ${shell(`${name}: ${value}`)}`,
  );
  return [`curl -sS${isStream ? "N" : ""} ${shell(url)}`, ...options, `--data-raw ${shell(bodyOf(question))}`].join(" \\\n  ");
}

/** A word of a POSIX shell. */
function shell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function script({ url, question }: Request, headers: Headers, isStream: boolean): string {
  const listed = headers.map(([name, value, isSecret]) => `    ${JSON.stringify(name)}: ${isSecret ? `process.env.${variableOfSecret}` : JSON.stringify(value)},`);
  const read = isStream
    ? ["for await (const part of response.body.pipeThrough(new TextDecoderStream())) {", "  console.log(part);", "}"]
    : ["const answer = await response.json();", "console.log(JSON.stringify(answer, null, 2));"];
  return [
    `const query = ${template(question.query)};`,
    `const variables = ${JSON.stringify(question.variables, null, 2)};`,
    "",
    `const response = await fetch(${JSON.stringify(url)}, {`,
    '  method: "POST",',
    "  headers: {",
    ...listed,
    "  },",
    `  body: JSON.stringify({ query, variables${named(question, (name) => `, operationName: ${name}`)} }),`,
    "});",
    ...read,
    "",
  ].join("\n");
}

/** A template literal of JavaScript. */
function template(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, "\\$&").replaceAll("\r", "\\r")}\``;
}

function named(question: Question, write: (name: string) => string): string {
  return question.operationName === undefined ? "" : write(JSON.stringify(question.operationName));
}

function python({ url, question }: Request, headers: Headers, isStream: boolean): string {
  const listed = headers.map(([name, value, isSecret]) => `    ${quoted(name)}: ${isSecret ? `os.environ["${variableOfSecret}"]` : quoted(value)},`);
  const read = isStream
    ? ["for line in response.iter_lines(decode_unicode=True):", "    print(line)"]
    : ["print(response.json())"];
  return [
    ...(headers.some(([, , isSecret]) => isSecret) ? ["import os", ""] : []),
    "import requests  # pip install requests",
    "",
    `query = ${pythonText(question.query)}`,
    `variables = ${pythonValue(question.variables)}`,
    "headers = {",
    ...listed,
    "}",
    `body = {"query": query, "variables": variables${named(question, (name) => `, "operationName": ${name}`)}}`,
    `response = requests.post(${quoted(url)}, json=body, headers=headers${isStream ? ", stream=True" : ", timeout=60"})`,
    ...(isStream ? ['response.encoding = "utf-8"'] : []),
    ...read,
    "",
  ].join("\n");
}

const halves = /[\uD800-\uDFFF]/u; // of surrogate pairs; with the flag u a whole pair does not match

/** A string of JSON is one of Python and Go as well, as long as no half of a surrogate pair is alone in it. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(new RegExp(halves, "gu"), "\uFFFD"));
}

/** A text of Python: over several lines where nothing in it needs an escape. */
function pythonText(text: string): string {
  return /["']{3}|[\\\r]|"$/.test(text) ? quoted(text) : `"""${text}"""`;
}

function pythonValue(value: unknown): string {
  if (value === true) return "True";
  if (value === false) return "False";
  if (value === null || value === undefined) return "None";
  if (Array.isArray(value)) return `[${value.map(pythonValue).join(", ")}]`;
  if (typeof value === "object") {
    return `{${Object.entries(value)
      .map(([key, item]) => `${quoted(key)}: ${pythonValue(item)}`)
      .join(", ")}}`;
  }
  return typeof value === "string" ? quoted(value) : String(value);
}

function go({ url, question }: Request, headers: Headers, isStream: boolean): string {
  const hasSecret = headers.some(([, , isSecret]) => isSecret);
  const packages = ["bytes", "encoding/json", "io", "log", "net/http", "os"];
  const listed = headers.map(([name, value, isSecret]) => `\trequest.Header.Set(${quoted(name)}, ${isSecret ? `os.Getenv("${variableOfSecret}")` : quoted(value)})`);
  return [
    "package main",
    "",
    "import (",
    ...packages.map((name) => `\t"${name}"`),
    ")",
    "",
    `const query = ${goText(question.query)}`,
    "",
    "func main() {",
    "\tbody, err := json.Marshal(map[string]any{",
    '\t\t"query":     query,',
    `\t\t"variables": json.RawMessage(${goText(JSON.stringify(question.variables))}),`,
    ...(question.operationName === undefined ? [] : [`\t\t"operationName": ${quoted(question.operationName)},`]),
    "\t})",
    "\tif err != nil {",
    "\t\tlog.Fatal(err)",
    "\t}",
    `\trequest, err := http.NewRequest(http.MethodPost, ${quoted(url)}, bytes.NewReader(body))`,
    "\tif err != nil {",
    "\t\tlog.Fatal(err)",
    "\t}",
    ...(hasSecret ? [`\t// The environment has the secret, so that it is not in the code.`] : []),
    ...listed,
    "\tresponse, err := http.DefaultClient.Do(request)",
    "\tif err != nil {",
    "\t\tlog.Fatal(err)",
    "\t}",
    "\tdefer response.Body.Close()",
    ...(isStream ? ["\t// Each event is a line \"event: next\" and a line \"data: ...\" with an answer in JSON."] : []),
    "\tif _, err := io.Copy(os.Stdout, response.Body); err != nil {",
    "\t\tlog.Fatal(err)",
    "\t}",
    "}",
    "",
  ].join("\n");
}

/** A string of Go: a raw one where it can be. */
function goText(text: string): string {
  return /[`\r\uFEFF\0]/.test(text) || halves.test(text) ? quoted(text) : `\`${text}\``;
}
