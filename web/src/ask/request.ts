import { token } from "../app/session";
import type { Failure } from "../app/answer";

/** What one sends: a query with its variables and the operation of it that runs. */
export interface Question {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
}

/** The body of an answer: https://github.com/sidelines/sidelines/blob/main/docs/api.md. */
export interface Body {
  data?: unknown;
  errors?: (Failure & { locations?: { line: number; column: number }[] })[];
  extensions?: { cost?: number; work?: number; objects?: number; durationMs?: number };
}

/** An answer with what it took. */
export interface Answer {
  question: Question;
  status: number;
  body: Body;
  /** Milliseconds from the request to the whole answer, as the browser sees it. */
  elapsed: number;
  /** Bytes of the answer, without compression. */
  bytes: number;
}

/** The headers of a request: those that somebody wrote, and the editor's token of this tab unless they say another. */
export function headersOf(own: Record<string, unknown>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(own)) headers[name] = String(value);
  const editor = token();
  if (editor && !Object.keys(headers).some((name) => name.toLowerCase() === "authorization")) headers.Authorization = `Bearer ${editor}`;
  return headers;
}

const wanted = { cost: true, work: true, objects: true, durationMs: true };

/** Asks the server a question and how much it takes. An answer that is no JSON, or none at all, becomes an error without a code of the API. */
export async function send(question: Question, headers: Record<string, string>, signal: AbortSignal): Promise<Answer> {
  const start = performance.now();
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { Accept: "application/graphql-response+json, application/json;q=0.9", ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({ ...question, extensions: wanted }),
    signal,
  });
  const text = await response.text();
  const elapsed = performance.now() - start;
  const bytes = new TextEncoder().encode(text).length;
  return { question, status: response.status, body: bodyOf(text, response), elapsed, bytes };
}

function bodyOf(text: string, response: Response): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return { errors: [{ message: `${response.status} ${response.statusText}: ${text.slice(0, 500)}` }] };
  }
}
