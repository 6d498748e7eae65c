import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "../app/change";
import { useWords } from "../app/language";
import { useToken } from "../app/session";
import { EditorFailed } from "./editor";
import { RetractDocument } from "./generated/correct";

/** A button with which an editor retracts a fact or a source, and says why. Without a token it shows nothing. */
export function Retract({ id }: { id: string }) {
  const { say } = useWords();
  const token = useToken();
  const queries = useQueryClient();
  const [isOpen, open] = useState(false);
  const [reason, setReason] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [error, fail] = useState<Error | undefined>();
  const retract = useChange(RetractDocument, token && isOpen ? [{ id, reason: reason.trim() }] : []);
  if (!token) return null;
  if (!isOpen) {
    return (
      <button type="button" className="screen" onClick={() => open(true)}>
        {say("correct.retract")}
      </button>
    );
  }
  return (
    <form
      className="screen"
      onKeyDown={(event) => event.key === "Escape" && !event.nativeEvent.isComposing && open(false)}
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        setIsBusy(true);
        fail(undefined);
        retract({ id, reason: reason.trim() })
          .then(() => {
            open(false);
            void queries.invalidateQueries();
          }, fail)
          .finally(() => setIsBusy(false));
      }}
    >
      <label>
        {say("correct.reason")} <input value={reason} autoFocus onChange={(event) => setReason(event.currentTarget.value)} />
      </label>{" "}
      <button type="submit" disabled={isBusy || reason.trim() === ""}>
        {say("correct.retract")}
      </button>{" "}
      <button type="button" onClick={() => open(false)}>
        {say("keep.cancel")}
      </button>
      <span role="status">{isBusy && say("correct.retracting")}</span>
      {error && <EditorFailed error={error} />}
    </form>
  );
}
