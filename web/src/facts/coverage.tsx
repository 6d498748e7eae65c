import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useWords } from "../app/language";

/**
 * Says what sources cover beside numbers that depend on it. Numbers alone would look whole: so until the answer is there, or if it does not come, its
 * place says that this is not known. `name` is of whom, where several stand together.
 */
export function CoverageNote<T>({ answer, name, children }: { answer: UseQueryResult<T, Error>; name?: string; children: (data: T) => ReactNode }) {
  const { say } = useWords();
  if (answer.data !== undefined) return <>{children(answer.data)}</>;
  const values = { isNamed: String(name !== undefined), name: name ?? "" };
  if (!answer.error) {
    return (
      <p className="small soft" role="status">
        {say("coverage.loading", values)}
      </p>
    );
  }
  return (
    <p className="small soft" role="status">
      {say("coverage.failed", values)}{" "}
      <button type="button" onClick={() => void answer.refetch()}>
        {say("error.again")}
      </button>
    </p>
  );
}
