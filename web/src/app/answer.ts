import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";
import { hide, show } from "./shown";
import { refuse, token } from "./session";

/** A GraphQL document with the types of its answer and of its variables. */
export type Document<Answer, Variables> = DocumentTypeDecoration<Answer, Variables> & { toString(): string };

/** One error of an answer, with its stable code: https://github.com/sidelines/sidelines/blob/main/docs/api.md#errors. */
export interface Failure {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string };
}

/** A request that has no usable answer. `code` is that of the first error, or OFFLINE if the server did not answer. */
export class AnswerError extends Error {
  readonly code: string;
  readonly failures: Failure[];

  constructor(failures: Failure[], code?: string) {
    super(failures.map((failure) => failure.message).join("; "));
    this.failures = failures;
    this.code = code ?? failures[0]?.extensions?.code ?? "UNKNOWN";
  }
}

const mediaTypes = "application/graphql-response+json, application/json;q=0.9";

// Long requests go by POST, because proxies limit addresses to about 8,000 bytes. The others go by GET: the browser keeps their answers, and the
// server says in a line whether they are still right.
const longestAddress = 6000;

async function send(text: string, variables: unknown, editor: string | null, signal?: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = { Accept: mediaTypes };
  if (editor) headers.Authorization = `Bearer ${editor}`;
  const address = `/graphql?${new URLSearchParams({ query: text, variables: JSON.stringify(variables ?? {}) })}`;
  if (address.length <= longestAddress && !text.startsWith("mutation")) return fetch(address, { headers, signal });
  headers["Content-Type"] = "application/json";
  return fetch("/graphql", { method: "POST", headers, signal, body: JSON.stringify({ query: text, variables }) });
}

/**
 * Sends a document, with a token of an editor if there is one, and returns the data of its answer. Throws an AnswerError for an answer with errors. A
 * query with a token of this tab that the server refuses goes again without it: who reads needs none.
 */
export async function ask<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  trial?: string,
): Promise<Answer> {
  const editor = trial ?? token();
  let response: Response;
  try {
    response = await send(textOf(document), variables, editor, signal);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AnswerError([{ message: "The server does not answer." }], "OFFLINE");
  }
  let body: { data?: Answer; errors?: Failure[] };
  try {
    body = await response.json();
  } catch {
    throw new AnswerError([{ message: `The server answered ${response.status} ${response.statusText}.` }], "OFFLINE");
  }
  if (response.status === 401 && editor && !trial) {
    refuse(editor);
    if (!textOf(document).startsWith("mutation")) return ask(document, variables, signal);
  }
  if (body.errors?.length) throw new AnswerError(body.errors);
  return body.data as Answer;
}

/** The text of a document, as the page sends it. */
export function textOf(document: Document<never, never> | Document<unknown, unknown> | { toString(): string }): string {
  return document.toString().trim();
}

/**
 * Asks a document for a view, and says how far that is. While variables change, the view keeps the answer before. The query stands under "Show the
 * query" as long as the view does.
 */
export function useAnswer<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  options: { enabled?: boolean; keep?: boolean; name?: string } = {},
): UseQueryResult<Answer, Error> {
  const { enabled = true, keep = false } = options;
  const text = textOf(document);
  const key = [text, variables];
  const known = JSON.stringify(variables);
  useEffect(() => {
    if (!enabled) return;
    const query = { text, variables: known };
    show(query);
    return () => hide(query);
  }, [text, known, enabled]);
  return useQuery<Answer>({
    queryKey: key,
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled,
    placeholderData: keep ? (before) => before : undefined,
  });
}
