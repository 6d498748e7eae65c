import { useQueries } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { AnswerError, ask, textOf, useAnswer } from "../../app/answer";
import { useWords } from "../../app/language";
import { hide, show } from "../../app/shown";
import type { Expand, View } from "./address";
import { meetingsThat } from "./kinds";
import { KnownSeedsDocument, NetworkStepDocument, type NetworkStepQuery, type NetworkStepQueryVariables } from "./generated/network";
import type { Move, Pull } from "./layout";

type Network = NetworkStepQuery["network"];

/** How many neighbours an expand brings at most. */
export const perExpand = 25;

const most = 100; // limits.maxPageSize

/** How many entities a picture has at most: of more, the server does not give the links between all. */
export const mostNodes = 1000;

/** The parts of the graph behind a view: one answer for the seeds and one for each expand, and one with the links among all. */
export interface Networks {
  steps: Network[] | undefined;
  whole: Network | undefined;
  /** The seeds that the graph has. */
  seeds: string[];
  /** Ids that the view brings in and that the graph does not have. */
  missing: string[];
  /** Whether more came than a picture can have, and the last of it were left out. */
  isFull: boolean;
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
      meetings: meetingsThat(act),
      during: act.years && { from: year(act.years[0]), to: year(act.years[1]) },
      lang: language,
    });
  }
  const steps = useAll(asked, true, seeds.length > 0 ? 1 : 0);
  const isRefused = seeds.length > 1 && isNotFound(steps.error);
  useEffect(() => {
    if (isRefused) doubt();
  });
  const { parts, ids, isFull } = useMemo(() => upTo(mostNodes, steps.data), [steps.data]);
  const counted = meetingsThat(view);
  const needsWhole = ids.length > 0 && (asked.length > 1 || counted !== undefined || isFull);
  const rest = useAll(
    needsWhole
      ? [{ seeds: ids, hops: 0, perNode: 1, via, meetings: counted, lang: language }]
      : [],
    needsWhole,
    1,
  );
  return {
    steps: parts,
    whole: needsWhole ? rest.data?.[0] : steps.data?.[0],
    isFull,
    seeds,
    missing: [...unknown, ...steps.missing],
    isWaiting: steps.isWaiting || rest.isWaiting || isInDoubt,
    error: failed ?? (isRefused ? null : steps.error) ?? rest.error,
    again: () => (steps.error ? steps : rest).again(),
  };
}

/** The first so many entities of the parts of a picture, in the order in which they came, with the links between them. */
export function upTo(most: number, steps: Network[] | undefined): { parts: Network[] | undefined; ids: string[]; isFull: boolean } {
  const all = new Set(steps?.flatMap((step) => step.nodes.map((node) => node.id)));
  if (all.size <= most) return { parts: steps, ids: [...all], isFull: false };
  const kept = new Set([...all].slice(0, most));
  const parts = steps?.map((step) => ({
    ...step,
    nodes: step.nodes.filter((node) => kept.has(node.id)),
    links: step.links.filter((link) => kept.has(link.from.id) && kept.has(link.to.id)),
    frontier: step.frontier.filter((one) => kept.has(one.node.id)),
  }));
  return { parts, ids: [...kept], isFull: true };
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
