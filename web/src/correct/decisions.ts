/** A candidate of a name, as POST /import answers it. */
export interface Candidate {
  id: string;
  /** From 0 to 1; null of a meeting. */
  score: number | null;
  why: string;
}

/** A line of the file of decisions: a name that is not sure, or of which somebody decided whom it means. */
export interface Decided {
  name: string;
  kind: string;
  context: string;
  day: string;
  rows: number;
  candidates: Candidate[];
  decision: string;
  example: string;
}

/** What tells a line from the others of one file. */
export function keyOf(line: Decided): string {
  return JSON.stringify([line.name, line.kind, line.context, line.day, line.candidates.map((one) => one.id)]);
}

const decision = /^(?:new(?: [A-Z]+(?:_[A-Z]+)*)?(?: [a-z0-9]+(?:-[a-z0-9]+)*)?|[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** Whether the server takes a text as a decision: an id, `new`, `new` with a kind, an id or both, `skip` or nothing. */
export function isDecision(text: string): boolean {
  return decision.test(text) && text.length <= 220; // "new ", a kind and the longest id
}

/** The decisions that make a record of a line: one for each kind that its name may be of. */
export function newOf(line: Decided): { kind: string; decision: string }[] {
  const kinds = line.kind.split(" ");
  return kinds.map((kind) => ({ kind, decision: kinds.length === 1 ? "new" : `new ${kind}` }));
}

/** Whether a decision is to make a record as another one says, with an id behind it or not. */
export function makes(decision: string, like: string): boolean {
  return decision === like || (decision.startsWith(`${like} `) && !/^[A-Z]/.test(decision.slice(like.length + 1)));
}

const columns = ["name", "kind", "context", "day", "rows", "candidates", "decision", "example"];

function textOf({ id, score, why }: Candidate): string {
  const reasons = [score === null ? "" : score.toFixed(2), why].filter(Boolean).join(": ");
  return reasons ? `${id} (${reasons})` : id;
}

// An apostrophe keeps a spreadsheet from running a text as a formula; import takes it away again.
function cell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The file of decisions, as `sidelines import --decisions` reads it and spreadsheets open it. */
export function csvOf(lines: readonly Decided[]): string {
  const rows = lines.map((line) => [
    line.name, line.kind, line.context, line.day, String(line.rows), line.candidates.map(textOf).join("; "), line.decision, line.example,
  ]);
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("")}`;
}
