import { describe, expect, test } from "vitest";
import { date, span, time } from "./format";

describe("a date", () => {
  test.each([
    ["2023", "en", "2023"],
    ["2023-10", "en", "October 2023"],
    ["2023-10-18", "en", "18 October 2023"],
    ["2023-10-18", "ko", "2023년 10월 18일"],
    ["1866-02-01", "en", "1 February 1866"],
    ["spring 2023", "en", "spring 2023"],
  ])("%s in %s is %s, never finer than it is", (text, language, want) => {
    expect(date(text, language)).toBe(want);
  });
});

describe("a time", () => {
  test("of one day is that day", () => expect(span("2023-10-18", "2023-10-18", "en")).toBe("18 October 2023"));
  test("has both ends", () => expect(span("2023-10-17", "2023-10", "en")).toBe("17 October 2023 – October 2023"));
  test("says what its ends share once", () => {
    expect(span("2023-10-17", "2023-10-18", "en")).toBe("17–18 October 2023");
    expect(span("2013", "2020", "en")).toBe("2013–2020");
  });
  test("may lack its start", () => expect(span(null, "2023", "en")).toBe("– 2023"));
  test("may be unknown", () => expect(span(null, undefined, "en")).toBe(""));
});

test("a clock has its zone", () => {
  expect(time("2023-10-18T02:05:00Z", "en", "Asia/Shanghai")).toBe("18 October 2023 at 10:05 GMT+8");
  expect(time("2023-10-18T02:05:00Z", "ko", "UTC")).toMatch(/2:05 UTC$/);
});
