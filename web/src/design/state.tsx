import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { AnswerError } from "../app/answer";
import { type MessageId, useWords } from "../app/language";
import { useIsOnline } from "../app/online";
import styles from "./state.module.css";

// What the page waits for after a failure, while it asks again by itself.
const waiting: Record<string, MessageId> = {
  OFFLINE: "state.noAnswer",
  OVERLOADED: "state.busy",
  TIMEOUT: "state.slow",
  UNAVAILABLE: "state.starting",
};

const late = 6000; // ms after which the page says that it still waits

/** What the page says of a failure: while it still asks again by itself, and when it does no more. */
export function wordsOfFailure(error: Error, isOnline: boolean, isTrying: boolean): MessageId {
  const code = error instanceof AnswerError ? error.code : "UNKNOWN";
  if (isTrying && waiting[code]) return code === "OFFLINE" && !isOnline ? "state.offline" : waiting[code];
  return code === "OFFLINE" && !isOnline ? "error.deviceOffline" : (explained[code] ?? "error.other");
}

/**
 * Says that something is being read. Its lines hold the place of what comes, so that nothing jumps. After a first failure it says for what the page
 * waits, and without one after some seconds that it still does.
 */
export function Loading({ lines = 3, failure }: { lines?: number; failure?: Error | null }) {
  const { say } = useWords();
  const isOnline = useIsOnline();
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), late);
    return () => clearTimeout(timer);
  }, []);
  const isKnown = failure instanceof AnswerError && failure.code in waiting;
  const word = isKnown ? wordsOfFailure(failure, isOnline, true) : isLate ? "state.late" : "state.loading";
  return (
    <div className={styles.loading} role="status">
      <span className={word === "state.loading" ? styles.word : undefined}>{say(word)}</span>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className={styles.line} aria-hidden />
      ))}
    </div>
  );
}

/** Says that there is nothing, and why that may be. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}

const explained: Record<string, MessageId> = {
  OFFLINE: "error.offline",
  TIMEOUT: "error.timeout",
  OVERLOADED: "error.overloaded",
  UNAVAILABLE: "state.starting",
  UNAUTHENTICATED: "error.unauthenticated",
  FORBIDDEN: "error.forbidden",
  NOT_FOUND: "error.notFound",
  BAD_USER_INPUT: "error.badInput",
  LIMIT_EXCEEDED: "error.tooMuch",
  RESOURCE_EXHAUSTED: "error.tooMuch",
};

// What would be answered no other way if it were asked again.
const final = new Set(["BAD_USER_INPUT", "NOT_FOUND", "LIMIT_EXCEEDED"]);

/** Says what went wrong and what to do, and offers to try again unless that cannot help. `isWhole` says at once in which words the server refused. */
export function Failed({ error, again, isWhole = false }: { error: Error; again?: () => void; isWhole?: boolean }) {
  const { say } = useWords();
  const isOnline = useIsOnline();
  const code = error instanceof AnswerError ? error.code : "UNKNOWN";
  // Fields that fail for one reason say it in the same words.
  const messages = new Set(error instanceof AnswerError ? error.failures.map((failure) => failure.message) : [error.message]);
  return (
    <div className={styles.failed} role="alert">
      <p>{say(wordsOfFailure(error, isOnline, false))}</p>
      <details className="small soft" open={isWhole || explained[code] === undefined}>
        <summary>{say("error.details")}</summary>
        <p>
          {[...messages].join(" ")} <code>{code}</code>
        </p>
      </details>
      {again && !final.has(code) && (
        <button type="button" onClick={again}>
          {say("error.again")}
        </button>
      )}
    </div>
  );
}

interface AnsweredProps<T> {
  answer: UseQueryResult<T, Error>;
  /** How many lines the answer will take, about. */
  lines?: number;
  children: (data: T) => ReactNode;
}

/** Shows an answer when it is there, and until then how far it is. */
export function Answered<T>({ answer, lines, children }: AnsweredProps<T>) {
  if (answer.data !== undefined) return <>{children(answer.data)}</>;
  if (answer.error) return <Failed error={answer.error} again={() => void answer.refetch()} />;
  return <Loading lines={lines} failure={answer.failureReason} />;
}
