import { type MessageId, useWords } from "../app/language";
import { identifiedBy } from "../facts/identified";

/** Says a value of a field in words, where it has some. */
export type Wording = (field: string, value: string) => string;

/** Writes a value of a graph document in a form that people read: texts by language, lists by lines, and values in words if given some. */
export function textOf(value: unknown, words: Wording = (_, text) => text, field = ""): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return words(field, String(value));
  if (Array.isArray(value)) return value.map((one) => textOf(one, words, field)).join("\n");
  const { lang, text, ...rest } = value as Record<string, unknown>;
  const others = Object.entries(rest).map(([name, one]) => `${name}: ${textOf(one, words, name).replaceAll("\n", "; ")}`);
  return [...(text === undefined ? [] : [`${String(text)}${lang ? ` (${String(lang)})` : ""}`]), ...others].join(", ");
}

// Fields whose values are words of the API, with the first part of the ids of their messages.
const enums: Record<string, string> = {
  format: "read.format",
  forumBasis: "basis",
  kind: "read.statementKind",
  mode: "mode",
  office: "read.office",
  partOfBasis: "basis",
  role: "read.role",
  setting: "read.setting",
  stance: "stance",
  standing: "standing",
  status: "status",
};

// Kinds of sources and of topics have names of their own; no word is in two of the lists.
const kinds: Record<string, string> = {
  ...Object.fromEntries(["DATASET", "NEWS", "OFFICIAL_READOUT", "OTHER", "TRANSCRIPT"].map((kind) => [kind, "read.sourceKind"])),
  ...Object.fromEntries(["CONFLICT", "INITIATIVE", "ISSUE", "POLICY"].map((kind) => [kind, "read.topicKind"])),
};

function useWording(): Wording {
  const { say } = useWords();
  return (field, value) => {
    if (/identifiedBy$/i.test(field)) return identifiedBy(value, say);
    const words = (field === "kind" && kinds[value]) || enums[field];
    const id = words && `${words}.${value}`;
    const said = id ? say(id as MessageId) : value;
    return said === id ? value : said; // a value that the page has no word for
  };
}

/** A value of a field; one that the journal does not have says so. */
export function Value({ of, field, isKnown = true }: { of: unknown; field: string; isKnown?: boolean }) {
  const { say } = useWords();
  const wording = useWording();
  if (!isKnown) return <span className="soft">{say("correct.valueUnknown")}</span>;
  const text = textOf(of, wording, field);
  if (text === "") return <span className="soft">{say("correct.noValue")}</span>;
  return (
    <>
      {text.split("\n").map((line, i) => (
        <div key={`${i} ${line}`}>
          <bdi>{line}</bdi>
        </div>
      ))}
    </>
  );
}
