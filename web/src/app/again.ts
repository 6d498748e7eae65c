import { AnswerError } from "./answer";

// How often the page asks again after a failure that may pass by itself. While the server starts, until it is ready. A question that took too long
// adds to what a busy server has to do, so it is asked only twice more, after longer pauses.
const times: Record<string, number> = { OFFLINE: 4, OVERLOADED: 4, TIMEOUT: 2, UNAVAILABLE: Infinity };

const first: Record<string, number> = { TIMEOUT: 2000 }; // ms before the first new attempt
const starts = 1000; // ms between two attempts while the server starts

function codeOf(error: Error): string {
  return error instanceof AnswerError ? error.code : "UNKNOWN";
}

/** Whether the page asks again by itself, after so many failures before this one. */
export function isWorthAnother(failures: number, error: Error): boolean {
  return failures < (times[codeOf(error)] ?? 0);
}

/** How many milliseconds the page waits before it asks again. */
export function pauseBefore(failures: number, error: Error): number {
  const code = codeOf(error);
  return code === "UNAVAILABLE" ? starts : (first[code] ?? 500) * 2 ** failures;
}
