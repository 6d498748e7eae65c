import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { AnswerError } from "../app/answer";
import { useChange } from "../app/change";
import { useWords } from "../app/language";
import { EditorFailed } from "./editor";
import { UndoDocument, type UndoMutation } from "./generated/correct";

/** A button that takes a revision back: it shows what would go back, and then does it with a reason. */
export function Undo({ revision }: { revision: number }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [plan, setPlan] = useState<UndoMutation["undo"] | undefined>();
  const [reason, setReason] = useState("");
  const [error, fail] = useState<Error | undefined>();
  const [isBusy, setIsBusy] = useState(false);
  const undo = useChange(UndoDocument, plan ? [{ revision, reason: reason.trim(), dryRun: false }] : []);
  const send = (dryRun: boolean) => {
    if (isBusy) return;
    fail(undefined);
    setIsBusy(true);
    undo({ revision, reason: dryRun ? "?" : reason.trim(), dryRun }).then(({ undo: plan }) => {
      setPlan(dryRun ? plan : undefined);
      if (!dryRun) void queries.invalidateQueries();
    }, fail).finally(() => setIsBusy(false));
  };
  return (
    <div className="screen">
      {!plan && (
        <button type="button" disabled={isBusy} onClick={() => send(true)}>
          {say("correct.undo", { revision })}
        </button>
      )}
      {plan && (
        <form
          onKeyDown={(event) => event.key === "Escape" && !event.nativeEvent.isComposing && setPlan(undefined)}
          onSubmit={(event) => {
            event.preventDefault();
            send(false);
          }}
        >
          <p>{say("correct.wouldUndo", { count: plan.changes.length })}</p>
          <ul>
            {plan.changes.slice(0, 20).map((change) => (
              <li key={change.entityId}>
                <code>{change.entityId}</code> {change.action && say(`change.${change.action}`)} <span className="soft">{change.fields.join(", ")}</span>
              </li>
            ))}
          </ul>
          <label>
            {say("correct.reason")} <input value={reason} autoFocus onChange={(event) => setReason(event.currentTarget.value)} />
          </label>{" "}
          <button type="submit" disabled={isBusy || reason.trim() === ""}>
            {say("correct.undo", { revision })}
          </button>{" "}
          <button type="button" onClick={() => setPlan(undefined)}>
            {say("keep.cancel")}
          </button>
        </form>
      )}
      <span role="status">{isBusy && say("correct.working")}</span>
      {error && (
        <>
          <EditorFailed error={error} />
          <InTheWay error={error} />
        </>
      )}
    </div>
  );
}

function InTheWay({ error }: { error: Error }) {
  const { say } = useWords();
  const extensions = error instanceof AnswerError ? (error.failures[0]?.extensions as { revisions?: number[] } | undefined) : undefined;
  return extensions?.revisions?.length ? <p>{say("correct.inTheWay", { revisions: extensions.revisions.join(", ") })}</p> : null;
}
