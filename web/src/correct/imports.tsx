import { Link } from "@tanstack/react-router";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { number } from "../app/format";
import { useWords } from "../app/language";
import { saveText } from "../app/save";
import { useTitle } from "../app/title";
import { Empty, Loading } from "../design/state";
import styles from "./correct.module.css";
import { csvOf, type Decided, keyOf } from "./decisions";
import { EditorFailed, ForEditors } from "./editor";
import { type Imported, sendImport } from "./importing";
import { Names } from "./names";

/** Imports a table or a graph document, and decides whom its names mean. */
export function ImportsPage() {
  const { say } = useWords();
  useTitle(say("import.title"));
  return (
    <>
      <h1>{say("import.title")}</h1>
      <p className="soft">{say("import.explained")}</p>
      <ForEditors>
        <Importing />
      </ForEditors>
    </>
  );
}

type State = { is: "new" } | { is: "working" } | { is: "failed"; error: Error } | { is: "done"; answer: Imported; wasRehearsal: boolean };

function Importing() {
  const { say } = useWords();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [mapping, setMapping] = useState<File>();
  const [decisions, setDecisions] = useState<File>();
  const [lines, setLines] = useState<Decided[]>(); // undefined before an answer has them
  const [state, become] = useState<State>({ is: "new" });
  const isWorking = state.is === "working";

  const run = async (isRehearsal: boolean) => {
    if (!file || isWorking) return;
    become({ is: "working" });
    try {
      const answer = await sendImport({ file, mapping, decisions: lines ? csvOf(lines) : await decisions?.text(), isRehearsal });
      if (mapping) setLines(answer.names ?? []);
      become({ is: "done", answer, wasRehearsal: isRehearsal });
      if (!isRehearsal) void queries.invalidateQueries();
    } catch (caught) {
      become({ is: "failed", error: caught as Error });
    }
  };
  const decide = (line: Decided, decision: string) =>
    setLines((before) => before?.map((one) => (keyOf(one) === keyOf(line) ? { ...one, decision } : one)));

  // Another file has other names; a file of decisions comes in place of what was decided here.
  const choose = (set: (file: File | undefined) => void) => (chosen: File | undefined) => {
    set(chosen);
    setLines(undefined);
    become({ is: "new" });
  };
  return (
    <>
      <form
        className={styles.tools}
        onSubmit={(event) => {
          event.preventDefault();
          void run(false);
        }}
      >
        <FileInput label={say("import.file")} set={choose(setFile)} />
        <FileInput label={say("import.mapping")} accept=".json,application/json" set={choose(setMapping)} />
        <FileInput label={say("import.decisions")} accept=".csv,text/csv" set={choose(setDecisions)} />
        <button type="button" disabled={!file || isWorking} onClick={() => void run(true)}>{say("import.try")}</button>
        <button type="submit" disabled={!file || isWorking}>{say("import.import")}</button>
      </form>
      {isWorking && <Loading lines={4} />}
      {state.is === "failed" && <EditorFailed error={state.error} />}
      {state.is === "done" && <Outcome answer={state.answer} wasRehearsal={state.wasRehearsal} file={file?.name ?? ""} />}
      {lines && (
        <section>
          <h2>{say("import.names")}</h2>
          {lines.length === 0 ? (
            <Empty>{say("import.noNames")}</Empty>
          ) : (
            <>
              <p role="status">{say("import.undecided", { count: lines.filter((one) => one.decision === "").length })}</p>
              <Names lines={lines} decide={decide} />
              <div className={styles.tools}>
                <button type="button" onClick={() => saveText("decisions.csv", "text/csv", csvOf(lines))}>{say("import.saveDecisions")}</button>
                <button type="button" disabled={isWorking} onClick={() => void run(false)}>{say("import.again")}</button>
              </div>
            </>
          )}
        </section>
      )}
    </>
  );
}

function FileInput({ label, accept, set }: { label: string; accept?: string; set: (file: File | undefined) => void }) {
  return (
    <label>
      {label} <input type="file" accept={accept} onChange={({ currentTarget }) => set(currentTarget.files?.[0])} />
    </label>
  );
}

const shown = 100; // refused rows

/** What an import did, or would do. */
function Outcome({ answer, wasRehearsal, file }: { answer: Imported; wasRehearsal: boolean; file: string }) {
  const { language, say } = useWords();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), [answer]);
  const { created, updated, unchanged, refused, notes, revision, unresolved } = answer;
  return (
    <section aria-label={say("import.outcome")}>
      <p ref={place} role="status" tabIndex={-1}>
        {say(wasRehearsal ? "import.would" : "import.did", { created, updated, unchanged, refused: refused.length })}{" "}
        {revision !== undefined && (
          <>
            {say("correct.revision", { revision })}: <Link to="/journal">{say("correct.journal")}</Link>
          </>
        )}
      </p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {refused.length > 0 && (
        <details>
          <summary>{say("import.refused", { count: number(refused.length, language) })}</summary>
          <ul>
            {refused.slice(0, shown).map(({ where, message }, i) => (
              <li key={i}>
                <strong>{where}</strong>: {message}
              </li>
            ))}
          </ul>
          {unresolved && (
            <button type="button" onClick={() => saveText(`${file.replace(/\.\w+$/, "")}.unresolved.csv`, "text/csv", unresolved)}>
              {say("import.saveRefused")}
            </button>
          )}
        </details>
      )}
    </section>
  );
}
