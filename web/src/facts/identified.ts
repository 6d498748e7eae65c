import type { MessageId, useWords } from "../app/language";

// The rules of the data that comes with the server. A document may name others, such as who looked into it: they stay as it writes them.
const rules: Record<string, MessageId> = {
  "family-name-and-office": "identified.familyNameAndOffice",
  "family-name-of-office-holder": "identified.familyNameOfOfficeHolder",
  "full-name": "identified.fullName",
  "full-name-and-country": "identified.fullNameAndCountry",
  "full-name-and-office": "identified.fullNameAndOffice",
  "full-name-and-related-side": "identified.fullNameAndRelatedSide",
  "initials-and-family-name": "identified.initials",
  "longer-name-and-country": "identified.longerNameAndCountry",
  "longer-name-and-office": "identified.longerNameAndOffice",
  "office-on-the-day": "identified.officeOnTheDay",
  "one-letter-in-name": "identified.oneLetter",
  "president-of-the-pages": "identified.presidentOfThePages",
  "tag-of-the-page": "identified.tagOfThePage",
  "two-letters-and-office": "identified.twoLettersAndOffice",
  "two-letters-in-long-name": "identified.twoLetters",
};

/** Says by which rule or review somebody was identified. */
export function identifiedBy(rule: string, say: ReturnType<typeof useWords>["say"]): string {
  const id = rules[rule];
  return id ? say(id) : rule;
}
