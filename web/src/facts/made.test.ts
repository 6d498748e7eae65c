import { expect, test } from "vitest";
import { officeOf, titleOf } from "./made";

const say = ((id: string, values?: object) => `${id} ${Object.values(values ?? {}).join("|")}`.trim()) as never;
const named = (english: string, name: string, lang = "ko") => ({ english, name, localizedName: { lang } });
const xi = named("Xi Jinping", "시진핑");
const putin = named("Vladimir Putin", "블라디미르 푸틴");
const meeting = {
  name: "Xi and Putin, Beijing, 4 February 2022", localizedName: { lang: "en" }, start: "2022-02-04", mode: "IN_PERSON",
  titlePlace: named("Beijing", "베이징"), titlePeople: { totalCount: 2, nodes: [putin, xi] },
};

test("a title that is made of names is made in the language of the page, in the same order", () => {
  expect(titleOf(meeting, "ko", say)).toBe("made.meeting 시진핑 – 블라디미르 푸틴|베이징");
  expect(titleOf({ ...meeting, name: "Xi and Putin, by telephone, 4 February 2022", mode: "PHONE" }, "ko", say)).toContain("mode.PHONE");
});

test.each([
  ["it has a title of its own", { localizedName: { lang: "ko" } }],
  ["it is another day", { start: "2022-02-05" }],
  ["more took part", { titlePeople: { totalCount: 3, nodes: [putin, xi] } }],
  ["somebody else took part", { titlePeople: { totalCount: 2, nodes: [putin, named("Li Keqiang", "리커창")] } }],
  ["somebody has no such name", { titlePeople: { totalCount: 2, nodes: [putin, named("Xi Jinping", "Xi Jinping", "en")] } }],
  ["both have the name", { titlePeople: { totalCount: 2, nodes: [named("Xi Putin", "가"), xi] } }],
  ["the place is another one", { titlePlace: named("Moscow", "모스크바") }],
  ["the place has no such name", { titlePlace: named("Beijing", "Beijing", "en") }],
  ["it is no such title", { name: "Opening ceremony of the third Belt and Road Forum" }],
])("no title is made where %s", (_, change) => {
  expect(titleOf({ ...meeting, ...change }, "ko", say)).toBeUndefined();
});

test("an office is written in the language of the page only where its title is that of a country, word for word", () => {
  const of = { __typename: "Country", id: "russia", ...named("Russia", "러시아") };
  const office = { english: "President of Russia", office: "HEAD_OF_STATE", of };
  expect(officeOf(office, "ko", say)).toBe("made.PRESIDENT 러시아");
  expect(officeOf(office, "en", say)).toBeUndefined();
  expect(officeOf({ ...office, english: "President of Soviet Russia" }, "ko", say)).toBeUndefined();
  expect(officeOf({ ...office, office: "OTHER" }, "ko", say)).toBeUndefined();
  expect(officeOf({ ...office, english: "President of China", of: { ...of, id: "china", ...named("China", "중국") } }, "ko", say)).toBeUndefined();
});
