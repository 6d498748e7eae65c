import { expect, test } from "vitest";
import { followedOf } from "./followed";

const subject = (__typename: "Leader" | "Country", name: string) => ({
  actor: { __typename, id: name, name, localizedName: { lang: "en" } },
});

test("the map is of the meetings of those whom collections of meetings follow, the most followed first", () => {
  const meetings = [{ kind: "MEETING" as const, mode: null }];
  expect(
    followedOf([
      { id: "news", tells: meetings, subjects: [subject("Leader", "Ada"), subject("Country", "Ruritania")] },
      { id: "travels", tells: meetings, subjects: [subject("Country", "Utopia")] },
      { id: "visits", tells: meetings, subjects: [subject("Leader", "Cai"), subject("Country", "Utopia")] },
      { id: "diary", tells: meetings, subjects: [subject("Leader", "Bo")] },
      { id: "speeches", tells: [{ kind: "STATEMENT" as const, mode: null }], subjects: [subject("Country", "Erewhon")] },
      { id: "calls", tells: [{ kind: "MEETING" as const, mode: "PHONE" as const }], subjects: [subject("Country", "Atlantis")] },
    ]),
  ).toEqual(["Utopia", "Ruritania", "Bo"]);
});
