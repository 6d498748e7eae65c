import type { ReactNode } from "react";
import { type MessageId, useWords } from "../app/language";

const place = "\uE000"; // a character of no language

/** A message around an element, which stands where the language wants it: `{it}` in the message. */
export function Around({ id, children }: { id: MessageId; children: ReactNode }) {
  const { say } = useWords();
  const [before, after] = say(id, { it: place }).split(place);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
