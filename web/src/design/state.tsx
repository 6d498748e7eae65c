import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { AnswerError } from "../app/answer";
import { type MessageId, useWords } from "../app/language";
import styles from "./state.module.css";

/** Says that something is being read. Its lines hold the place of what comes, so that nothing jumps. */
export function Loading({ lines = 3, isStarting = false }: { lines?: number; isStarting?: boolean }) {
  const { say } = useWords();
  return (
    <div className={styles.loading} role="status">
      <span className={isStarting ? undefined : styles.word}>{say(isStarting ? "state.starting" : "state.loading")}</span>
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
  UNAUTHENTICATED: "error.unauthenticated",
  FORBIDDEN: "error.forbidden",
};

/** Says what went wrong and what to do, and offers to try again. */
export function Failed({ error, again }: { error: Error; again?: () => void }) {
  const { say } = useWords();
  const code = error instanceof AnswerError ? error.code : "UNKNOWN";
  return (
    <div className={styles.failed} role="alert">
      <p>{say(explained[code] ?? "error.other")}</p>
      <p className="small soft">
        {error.message} <code>{code}</code>
      </p>
      {again && (
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
  const isStarting = answer.failureReason instanceof AnswerError && answer.failureReason.code === "UNAVAILABLE";
  return <Loading lines={lines} isStarting={isStarting} />;
}
