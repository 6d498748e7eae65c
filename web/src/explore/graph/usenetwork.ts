import { useQueries } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { AnswerError, ask, textOf, useAnswer } from "../../app/answer";
import { useWords } from "../../app/language";
import { hide, show } from "../../app/shown";
import type { Expand, View } from "./address";
import { KnownSeedsDocument, NetworkStepDocument, type NetworkStepQuery, type NetworkStepQueryVariables } from "./generated/network";
import type { Move, Pull } from "./layout";

type Network = NetworkStepQuery["network"];

/** How many neighbours an expand brings at most. */
export const perExpand = 25;

const most = 100; // limits.maxPageSize

/** The parts of the graph behind a view: one answer for the seeds and one for each expand, and one with the links among all. */
export interface Networks {
  steps: Network[] | undefined;
  whole: Network | undefined;
  /** The seeds that the graph has. */
  seeds: string[];
  /** Ids that the view brings in and that the graph does not have. */
  missing: string[];
  isWaiting: boolean;
  error: Error | null;
  again: () => void;
}

/** Asks for all that a view shows. */
export function useNetworks(view: View): Networks {
  const { language } = useWords();
  const via: NetworkStepQueryVariables["via"] = view.isFull ? undefined : ["MET"];
  const asked: NetworkStepQueryVariables[] = [];
  const { seeds, unknown, isInDoubt, error: failed, doubt } = useSeeds(view.seeds);
  if (seeds.length > 0) asked.push({ seeds, hops: view.reach, perNode: perExpand, via, lang: language });
  const expands = view.acts.filter((act): act is Expand => act.act === "expand");
  for (const [i, act] of expands.entries()) {
    const before = expands.slice(0, i).filter((other) => other.id === act.id).length + (seeds.includes(act.id) && view.reach > 0 ? 1 : 0);
    asked.push({
      seeds: [act.id],
      hops: 1,
      perNode: Math.min(most, perExpand * (before + 1)),
      via,
      meetings: act.modes.length > 0 ? { mode: act.modes } : undefined,
      during: act.years && { from: year(act.years[0]), to: year(act.years[1]) },
      lang: language,
    });
  }
  const steps = useAll(asked, true, seeds.length > 0 ? 1 : 0);
  const isRefused = seeds.length > 1 && isNotFound(steps.error);
  useEffect(() => {
    if (isRefused) doubt();
  });
  const ids = useMemo(() => [...new Set(steps.data?.flatMap((step) => step.nodes.map((node) => node.id)) ?? [])], [steps.data]);
  const needsWhole = ids.length > 0 && (asked.length > 1 || view.modes.length > 0);
  const rest = useAll(
    needsWhole
      ? [{ seeds: ids, hops: 0, perNode: 1, via, meetings: view.modes.length > 0 ? { mode: view.modes } : undefined, lang: language }]
      : [],
    needsWhole,
    1,
  );
  return {
    steps: steps.data,
    whole: needsWhole ? rest.data?.[0] : steps.data?.[0],
    seeds,
    missing: [...unknown, ...steps.missing],
    isWaiting: steps.isWaiting || rest.isWaiting || isInDoubt,
    error: failed ?? (isRefused ? null : steps.error) ?? rest.error,
    again: () => (steps.error ? steps : rest).again(),
  };
}

/**
 * The seeds that the graph has, and the others. The server refuses a question with an id that it does not have, which is rare: only then `doubt` asks
 * which of them it has, so that the picture need not wait for it.
 */
function useSeeds(all: string[]) {
  const key = all.join(" ");
  const [doubted, doubt] = useState("");
  const answer = useAnswer(KnownSeedsDocument, { ids: all }, { enabled: doubted === key && all.length > 0 });
  const known = doubted === key ? answer.data?.entities : undefined;
  const has = all.filter((_, i) => !known || known[i]);
  return {
    seeds: has.length > 0 ? has : all.slice(0, 1),
    unknown: has.length > 0 ? all.filter((id) => !has.includes(id)) : [],
    isInDoubt: doubted === key && answer.isFetching && !answer.data,
    error: doubted === key ? answer.error : null,
    doubt: () => doubt(key),
  };
}

const year = (number: number) => String(number).padStart(4, "0");

const nothing: Network = { nodes: [], links: [], frontier: [], truncated: false };

// Of the questions from `expands` on, each brings more to what is there: one about an id that the graph does not have brings nothing.
function useAll(asked: NetworkStepQueryVariables[], enabled: boolean, expands: number) {
  const text = textOf(NetworkStepDocument);
  const known = JSON.stringify(asked);
  useEffect(() => {
    if (!enabled) return;
    const shown = (JSON.parse(known) as unknown[]).map((variables) => ({ text, variables: JSON.stringify(variables) }));
    shown.forEach(show);
    return () => shown.forEach(hide);
  }, [text, known, enabled]);
  return useQueries({
    queries: asked.map((variables) => ({
      queryKey: [text, variables],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(NetworkStepDocument, variables, signal),
    })),
    combine: (answers) => ({
      data: answers.every((answer, i) => answer.data || isMissing(answer.error, i - expands))
        ? answers.map((answer) => answer.data?.network ?? nothing)
        : undefined,
      missing: answers.flatMap((answer, i) => (!answer.data && isMissing(answer.error, i - expands) ? [asked[i]?.seeds].flat().map(String) : [])),
      isWaiting: answers.some((answer) => answer.isFetching && !answer.data),
      error: answers.find((answer, i) => answer.error && !answer.data && !isMissing(answer.error, i - expands))?.error ?? null,
      again: () => answers.forEach((answer) => void (answer.error && answer.refetch())),
    }),
  });
}

function isMissing(error: Error | null, nth: number): boolean {
  return nth >= 0 && isNotFound(error);
}

function isNotFound(error: Error | null): boolean {
  return error instanceof AnswerError && error.code === "NOT_FOUND";
}

/** The moves that lay a view out: its acts, with what the server brought for them. Its seeds are those that the graph has. */
export function movesOf(view: View, steps: readonly Network[]): Move[] {
  const rest = [...steps];
  const moves: Move[] = [];
  const bring = (parents: string[]) => {
    const step = rest.shift();
    if (step) moves.push({ move: "bring", parents, nodes: step.nodes.map((node) => node.id), pulls: pullsOf(step.links) });
  };
  if (view.seeds.length > 0) bring(view.seeds);
  for (const act of view.acts) {
    if (act.act === "expand") bring([act.id]);
    else if (act.act === "pin") moves.push({ move: "pin", id: act.id, x: act.x, y: act.y });
    else moves.push({ move: "tidy" });
  }
  return moves;
}

/** Links as the layout takes them. */
export function pullsOf(links: Network["links"]): Pull[] {
  return links.map((link) => [link.from.id, link.to.id, link.weight]);
}
