import { expect, test } from "vitest";
import { isWorthAnother, pauseBefore } from "./again";
import { AnswerError } from "./answer";

const failure = (code: string) => new AnswerError([{ message: code, extensions: { code } }]);

function pauses(error: Error, most: number): number[] {
  const all: number[] = [];
  while (all.length < most && isWorthAnother(all.length, error)) all.push(pauseBefore(all.length, error));
  return all;
}

test("a question that took too long is asked twice more, ever later", () => {
  expect(pauses(failure("TIMEOUT"), 9)).toEqual([2000, 4000]);
});

test("a server that is busy or away is asked four times more", () => {
  expect(pauses(failure("OVERLOADED"), 9)).toEqual([500, 1000, 2000, 4000]);
  expect(pauses(failure("OFFLINE"), 9)).toHaveLength(4);
});

test("a server that starts is asked every second until it is ready", () => {
  expect(pauses(failure("UNAVAILABLE"), 99)).toEqual(Array(99).fill(1000));
});

test("what would be answered no other way is not asked again", () => {
  for (const code of ["BAD_USER_INPUT", "NOT_FOUND", "LIMIT_EXCEEDED", "INTERNAL"]) expect(pauses(failure(code), 9), code).toEqual([]);
  expect(pauses(new Error("a fault of the page"), 9)).toEqual([]);
});
