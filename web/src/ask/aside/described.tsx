import type { ReactNode } from "react";

/** A description of the schema: paragraphs, lists and code, which is all of Markdown that descriptions use. */
export function Described({ text }: { text: string | null | undefined }) {
  if (!text) return null;
  return text.split(/\n\s*\n/).map((part, i) => {
    const lines = part.split("\n");
    if (!lines.every((line) => /^\s*[-*] |^\s{2,}/.test(line))) return <p key={i}>{inline(part)}</p>;
    return <ul key={i}>{lines.map((line) => <li key={line}>{inline(line.replace(/^\s*[-*] /, ""))}</li>)}</ul>;
  });
}

function inline(text: string): ReactNode[] {
  return text.split(/(`[^`]+`)/).map((part, i) => (part.startsWith("`") && part.length > 1 ? <code key={i}>{part.slice(1, -1)}</code> : part));
}
