import { expect, it } from "vitest";
import type { MessageId } from "../app/language";
import en from "../messages/en.json";
import { sentenceOf, type Told } from "./sentence";

const say = (id: MessageId, values: Record<string, unknown> = {}) =>
  en[id]
    .replace(/\{(\w+), plural, one \{(.*?)\} other \{(.*?)\}\}/g, (_, of: string, one: string, other: string) =>
      (values[of] === 1 ? one : other).replace("#", String(values[of])),
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
const proof = { citations: [], standing: "ASSERTED", disputes: [], retraction: null } as const;
const meeting = (mode: "IN_PERSON" | "PHONE" | "VIDEO", start: string | null, city: string | null = null, format: "BILATERAL" | "MULTILATERAL" = "BILATERAL"): Told["evidence"][number] =>
  ({ __typename: "Meeting", id: "m", name: `Summit, Astana, ${start === "2017-06-09" ? "9 June 2017" : start}`, start, end: null, mode, format, city, place: null, ...proof, citations: [], disputes: [] });
const said = (change: Partial<Told>) =>
  sentenceOf({ kind: "MET", weight: 1, calls: 0, start: null, end: null, evidence: [], ...change }, "Ada", "Bo", "en", say);

it("tells place and day of the latest meeting, and how many there were", () => {
  expect(said({ evidence: [meeting("IN_PERSON", "2023-10-18", "Beijing")] })).toBe("Ada met Bo in Beijing (18 October 2023).");
  expect(said({ weight: 2, evidence: [meeting("IN_PERSON", "2023", "Beijing"), meeting("IN_PERSON", "2001")] })).toBe("Ada met Bo in Beijing (2023, latest of 2 known).");
});

it("gives the latest meeting in person, and counts the calls", () => {
  const evidence = [meeting("PHONE", "2023"), meeting("IN_PERSON", "2019", "Beijing")];
  expect(said({ weight: 41, calls: 30, evidence })).toBe("Ada met Bo in Beijing (2019, latest of 11 known, and 30 known calls).");
  expect(said({ weight: 2, calls: 1, evidence })).toBe("Ada met Bo in Beijing (2019, and 1 known call).");
  expect(said({ weight: 12, calls: 11, evidence: [meeting("PHONE", "2023")] })).toBe("Ada met Bo (and 11 known calls).");
});

it("does not say that those met of whom only calls are known", () => {
  expect(said({ calls: 1, evidence: [meeting("PHONE", "2024-04-02")] })).toBe("Ada spoke by telephone with Bo (2 April 2024).");
  expect(said({ weight: 2, calls: 2, evidence: [meeting("PHONE", "2024"), meeting("VIDEO", "2023")] })).toBe("Ada spoke with Bo (2024, latest of 2 known).");
  expect(said({ weight: 12, calls: 12, evidence: [meeting("PHONE", "2024")] })).toBe("Ada spoke with Bo (2024, latest of 12 known).");
});

it("tells since when and until when an office lasted, and when anything else took place", () => {
  expect(said({ kind: "HELD_OFFICE", start: "2000-05-07" })).toBe("Ada held an office of Bo (since 7 May 2000).");
  expect(said({ kind: "MEMBER_OF", end: "2020" })).toBe("Ada is or was a member of Bo (until 2020).");
  expect(said({ kind: "PARTICIPATED_IN", start: "2019-06-28", end: "2019-06-29" })).toBe("Ada took part in Bo (28–29 June 2019).");
  expect(said({ kind: "BROADER" })).toBe("Ada is part of Bo.");
});

it("does not say that two met where both took part in meetings of many sides, and counts these apart from meetings of the two", () => {
  const summit = meeting("IN_PERSON", "2017-06-09", "Astana", "MULTILATERAL");
  expect(said({ evidence: [summit] })).toBe("Ada and Bo both took part in Summit, Astana (9 June 2017).");
  expect(said({ weight: 2, evidence: [summit, meeting("IN_PERSON", "2001", "Lima", "MULTILATERAL")] })).toBe(
    "Ada and Bo both took part in Summit, Astana (9 June 2017, latest of 2 known).",
  );
  const both = [summit, meeting("IN_PERSON", "2015", "Lima")];
  expect(said({ weight: 2, evidence: both })).toBe("Ada met Bo in Lima (2015, and both took part in 1 meeting of many sides).");
  expect(said({ weight: 30, calls: 1, evidence: both })).toBe(
    "Ada met Bo in Lima (2015, 29 meetings known, with those of many sides, and 1 known call).",
  );
});
