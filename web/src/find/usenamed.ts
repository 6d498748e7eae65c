import { useQueries } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask, textOf } from "../app/answer";
import { useWords } from "../app/language";
import { hide, show } from "../app/shown";
import { NamedDocument, type NamedQuery } from "./generated/named";
import { apart, type Part, read } from "./question";
import { type House, meant, type Way, waysOf } from "./ways";

/**
 * What a text names, as far as the server is sure of it, and the ways onward from there. `isWaiting` until all names are looked up. `on` is the time at
 * which the names were taken, if the text has one.
 */
export function useWays(text: string): { ways: Way[]; houses: House[]; isWaiting: boolean; on?: string } {
  const { language } = useWords();
  const question = read(text);
  const spellings = [...new Set(question.parts.flatMap((part) => part.spellings))];
  const document = textOf(NamedDocument);
  const of = (spelling: string) => ({ text: spelling, on: question.on, hasDay: question.on !== undefined, lang: language });
  const asked = JSON.stringify(spellings.map(of));
  useEffect(() => {
    const queries = (JSON.parse(asked) as unknown[]).map((variables) => ({ text: document, variables: JSON.stringify(variables) }));
    queries.forEach(show);
    return () => queries.forEach(hide);
  }, [document, asked]);
  const { answers, isWaiting } = useQueries({
    queries: spellings.map((spelling) => {
      const variables = of(spelling);
      return { queryKey: [document, variables], queryFn: ({ signal }: { signal: AbortSignal }) => ask(NamedDocument, variables, signal) };
    }),
    combine: (all) => ({ answers: all.map(({ data }) => data), isWaiting: all.some(({ isLoading }) => isLoading) }),
  });
  const bySpelling = new Map<string, NamedQuery | undefined>(spellings.map((spelling, i) => [spelling, answers[i]]));
  const named = question.parts.flatMap((part: Part) => {
    for (const spelling of part.spellings) {
      const answer = bySpelling.get(spelling);
      const found = answer && meant(spelling, answer);
      if (found) return { ...part, meant: found };
    }
    return [];
  });
  // While a longer name is still looked up, a shorter one in it may be nothing.
  const names = isWaiting ? [] : apart(named).map((one) => one.meant);
  return { ways: waysOf(names, question), houses: names.flatMap(({ house }) => house ?? []), isWaiting, on: question.on };
}
