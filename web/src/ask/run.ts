import { createClient } from "graphql-sse";
import { useEffect, useRef, useState } from "react";
import type { LogEntry } from "./answer/log";
import { operationOf } from "./documents";
import { type Answer, type Question, send } from "./request";

const mostKept = 500; // events; older ones go

/** What runs, and what came of it: an answer, or the events of a subscription. */
export interface Run {
  isRunning: boolean;
  answer?: Answer;
  /** The events, if the query is a subscription. */
  log?: LogEntry[];
  start: (question: Question, headers: Record<string, string>) => void;
  stop: () => void;
  clear: () => void;
}

/** Runs one query at a time. Another run, or leaving the page, ends the one before. */
export function useRun(): Run {
  const [isRunning, setRunning] = useState(false);
  const [answer, setAnswer] = useState<Answer>();
  const [log, setLog] = useState<LogEntry[]>();
  const end = useRef<() => void>(undefined);
  const count = useRef(0);
  useEffect(() => () => end.current?.(), []);

  function note(text: string, isError = false) {
    count.current += 1;
    const entry = { key: count.current, at: new Date(), text, isError };
    setLog((before = []) => [entry, ...before].slice(0, mostKept));
  }

  function follow(question: Question, headers: Record<string, string>) {
    setAnswer(undefined);
    setLog([]);
    const client = createClient({ url: "/graphql", headers, retryAttempts: 5 });
    const dispose = client.subscribe(
      { query: question.query, variables: question.variables, operationName: question.operationName },
      {
        next: (event) => note(JSON.stringify(event.errors ? event : event.data, null, 2), event.errors !== undefined),
        error: (error) => {
          note(error instanceof Error ? error.message : JSON.stringify(error), true);
          setRunning(false);
        },
        complete: () => setRunning(false),
      },
    );
    end.current = () => {
      dispose();
      client.dispose();
    };
  }

  async function once(question: Question, headers: Record<string, string>) {
    setLog(undefined);
    const abort = new AbortController();
    end.current = () => abort.abort();
    try {
      setAnswer(await send(question, headers, abort.signal));
    } catch (error) {
      if (abort.signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      setAnswer({ question, status: 0, body: { errors: [{ message, extensions: { code: "OFFLINE" } }] }, elapsed: 0, bytes: 0 });
    }
    setRunning(false);
  }

  return {
    isRunning,
    answer,
    log,
    start: (question, headers) => {
      end.current?.();
      setRunning(true);
      if (operationOf(question.query, question.operationName)?.operation === "subscription") follow(question, headers);
      else void once(question, headers);
    },
    stop: () => {
      end.current?.();
      setRunning(false);
    },
    clear: () => setLog([]),
  };
}
