import { expect, test } from "vitest";
import { apart, read } from "./question";

const names = (text: string) => read(text).parts.map(({ spellings }) => spellings.join("|"));

test("what may be a name is what no list and no date explains, the longest first", () => {
  expect(names("Whom did Xi meet in 2018?")).toEqual(["Xi"]);
  expect(names("who visited the White House in 1963")).toEqual(["White House", "White", "House"]);
  expect(names("Merkel Putin meetings")).toEqual(["Merkel Putin", "Merkel", "Putin"]);
  expect(names("Belt and Road Forum 2023")).toContain("Belt and Road Forum");
  expect(names("Merkel met Putin")).toEqual(["Merkel", "Putin"]);
  expect(names("Xi's meetings")).toEqual(["Xi's|Xi"]);
});

test("a year, a month of a year or several years are the time", () => {
  expect(read("Whom did Xi meet in 2018?")).toMatchObject({ from: "2018", to: "2018" });
  expect(read("Xi in October 2018")).toMatchObject({ from: "2018-10", to: "2018-10" });
  expect(read("Putin 18 October 2023")).toMatchObject({ from: "2023-10", to: "2023-10", words: ["Putin"] });
  expect(read("Merkel between 2013 and 2015")).toMatchObject({ from: "2013", to: "2015" });
  expect(read("Merkel 2013–2015")).toMatchObject({ from: "2013", to: "2015" });
  expect(read("Obama October").from).toBeUndefined();
  expect(read("Theresa May Trump").words).toEqual(["Theresa", "May", "Trump"]);
  expect(read("Trump May 2018")).toMatchObject({ from: "2018-05", words: ["Trump"] });
});

test("the day, month or year that a text speaks of is that on which its names are taken", () => {
  expect(read("the Russian president, 18 October 2023")).toMatchObject({ on: "2023-10-18", from: "2023-10", words: ["Russian", "president"] });
  expect(read("Bush October 2nd, 1991").on).toBe("1991-10-02");
  expect(read("Putin 2023-10-18")).toMatchObject({ on: "2023-10-18", from: "2023-10", words: ["Putin"] });
  expect(read("2023년 10월 18일에 러시아 대통령")).toMatchObject({ on: "2023-10-18", words: ["러시아", "대통령"] });
  expect(read("Kennedy 1963").on).toBe("1963");
  expect(read("Putin 31 June 2001").on).toBe("2001-06"); // no such day
  expect(read("G20 2016 meeting 5 October").on).toBe("2016-10-05");
  expect(read("Merkel 2013–2015").on).toBeUndefined();
});

test("sidelines and calls are conditions", () => {
  expect(read("Xi Jinping 2018 sidelines")).toMatchObject({ sidelines: true, words: ["Xi", "Jinping"] });
  expect(read("calls of Biden and Xi")).toMatchObject({ mode: "PHONE", words: ["Biden", "Xi"] });
});

test("a name alone is no question", () => {
  expect(["Xi Jinping", "Belt and Road", "시진핑"].filter((text) => read(text).isQuestion)).toEqual([]);
  expect(["Xi 2018", "Merkel Putin meetings", "Biden calls", "시진핑 방문"].filter((text) => !read(text).isQuestion)).toEqual([]);
});

test("Korean adds endings to names and dates", () => {
  expect(read("시진핑은 2018년에 누구를 만났나?")).toMatchObject({ from: "2018", to: "2018", words: ["시진핑은"] });
  expect(names("시진핑은 2018년에 누구를 만났나?")).toEqual(["시진핑은|시진핑"]);
  expect(read("2023년 10월에 푸틴과 시진핑의 회담")).toMatchObject({ from: "2023-10", to: "2023-10" });
  expect(names("푸틴과 시진핑의 회담")).toEqual(["푸틴과 시진핑의|푸틴과 시진핑", "푸틴과|푸틴", "시진핑의|시진핑"]);
});

test("a long text is no question, and a text with many words asks for few names", () => {
  expect(read("x ".repeat(200)).parts).toEqual([]);
  expect(read("a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 l1").parts.length).toBeLessThanOrEqual(30);
});

test("the longest names win, and none shares a word with another", () => {
  const { parts } = read("White House Merkel");
  const named = parts.filter(({ spellings }) => ["White House", "House", "Merkel"].includes(spellings[0] ?? ""));
  expect(apart(named).map(({ spellings }) => spellings[0])).toEqual(["White House", "Merkel"]);
});
