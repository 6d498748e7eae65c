import { AnswerError, type Failure } from "../app/answer";
import { token } from "../app/session";
import type { Decided } from "./decisions";

/** The answer of POST /import, see docs/import.md. */
export interface Imported {
  created: number;
  updated: number;
  unchanged: number;
  refused: { where: string; message: string }[];
  notes: string[];
  /** By which the import is undone; none if nothing changed. */
  revision?: number;
  /** The refused rows as CSV. */
  unresolved?: string;
  names?: Decided[];
}

/** The parts of the form. */
export interface Parts {
  file: File;
  mapping?: File;
  /** The text of a file of decisions. */
  decisions?: string;
  isRehearsal: boolean;
}

/** Sends a file to be imported. Throws an AnswerError if the server does not take it. */
export async function sendImport({ file, mapping, decisions, isRehearsal }: Parts): Promise<Imported> {
  const form = new FormData();
  form.set("file", file);
  if (mapping) form.set("mapping", mapping);
  if (decisions !== undefined) form.set("decisions", new Blob([decisions], { type: "text/csv" }), "decisions.csv");
  let response: Response;
  try {
    response = await fetch(`/import?dryRun=${isRehearsal}`, { method: "POST", headers: { Authorization: `Bearer ${token() ?? ""}` }, body: form });
  } catch {
    throw new AnswerError([{ message: "The server does not answer, or a file changed since it was chosen." }], "OFFLINE");
  }
  let body: Imported & { errors?: Failure[] };
  try {
    body = await response.json();
  } catch {
    throw new AnswerError([{ message: `The server answered ${response.status} ${response.statusText}.` }], "OFFLINE");
  }
  if (body.errors?.length) throw new AnswerError(body.errors);
  return body;
}
