import { useEffect, useState } from "react";
import { ask, type Document, textOf } from "./answer";
import { hide, show } from "./shown";

/**
 * A mutation of a view. It stands under "Show the query" with the variables with which a press of a button would send it, each choice by itself, and
 * with those with which it was sent, as long as the view stays. Returns what sends it.
 */
export function useChange<Answer, Variables>(document: Document<Answer, Variables>, choices: readonly Variables[]): (variables: Variables) => Promise<Answer> {
  const text = textOf(document);
  const [sent, setSent] = useState<string[]>([]);
  const known = JSON.stringify([choices.map((one) => JSON.stringify(one)), sent]);
  useEffect(() => {
    const [would, did] = JSON.parse(known) as [string[], string[]];
    const shown = [...would.map((variables) => ({ text, variables, sent: false })), ...did.map((variables) => ({ text, variables, sent: true }))];
    shown.forEach(show);
    return () => shown.forEach(hide);
  }, [text, known]);
  return async (variables) => {
    const answer = await ask(document, variables);
    setSent((before) => [...before, JSON.stringify(variables)]);
    return answer;
  };
}
