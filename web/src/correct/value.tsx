import { useWords } from "../app/language";

/** Writes a value of a graph document in a form that people read: texts by language, lists by lines. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map(textOf).join("\n");
  const { lang, text, ...rest } = value as Record<string, unknown>;
  const others = Object.entries(rest).map(([name, one]) => `${name}: ${textOf(one).replaceAll("\n", "; ")}`);
  return [...(text === undefined ? [] : [`${String(text)}${lang ? ` (${String(lang)})` : ""}`]), ...others].join(", ");
}

/** A value of a field; one that the journal does not have says so. */
export function Value({ of, isKnown = true }: { of: unknown; isKnown?: boolean }) {
  const { say } = useWords();
  if (!isKnown) return <span className="soft">{say("correct.valueUnknown")}</span>;
  const text = textOf(of);
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
