import { i18n, type Messages } from "@lingui/core";
import { useLingui } from "@lingui/react";
import { keepText, keptText } from "./kept";
import type en from "../messages/en.json";

/** The id of a message: a key of messages/en.json. */
export type MessageId = keyof typeof en;

/** The languages of the interface, each in its own name. */
export const languages = { en: "English", ko: "한국어" } as const;

export type Language = keyof typeof languages;

const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import("../messages/en.json?lingui"),
  ko: () => import("../messages/ko.json?lingui"),
};

const key = "sidelines.language";

/** The language that the reader chose, or else the first one of the browser that the page has. */
export function preferredLanguage(): Language {
  const wanted = [keptText(key), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return (wanted.find((tag) => tag && tag in languages) ?? "en") as Language;
}

/** Loads the messages of a language, and shows the page in it from now on. */
export async function speak(language: Language) {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

/** As speak, and keeps the choice in this browser. */
export async function choose(language: Language) {
  keepText(key, language);
  await speak(language);
}

/** The language of the page, and its messages by their ids. */
export function useWords() {
  const { i18n: words } = useLingui();
  return {
    language: words.locale as Language,
    say: (id: MessageId, values?: Record<string, unknown>) => words._(id, values),
  };
}
