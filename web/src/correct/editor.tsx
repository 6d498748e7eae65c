import { Link } from "@tanstack/react-router";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { AnswerError, ask } from "../app/answer";
import { setToken, useToken } from "../app/session";
import { useWords } from "../app/language";
import { useTitle } from "../app/title";
import { Failed } from "../design/state";
import styles from "./correct.module.css";
import { TryTokenDocument } from "./generated/correct";

const refused = new Set(["FORBIDDEN", "UNAUTHENTICATED"]);

/** Where an editor enters the token, or forgets it. */
export function EditorPage() {
  const { say } = useWords();
  const token = useToken();
  useTitle(say("correct.editor"));
  return (
    <>
      <h1>{say("correct.editor")}</h1>
      <p>{say("correct.editorExplained")}</p>
      <TokenForm />
      {token && (
        <ul>
          <li>
            <Link to="/suspects">{say("correct.suspects")}</Link>
          </li>
          <li>
            <Link to="/imports">{say("import.title")}</Link>
          </li>
          <li>
            <Link to="/journal">{say("correct.journal")}</Link>
          </li>
        </ul>
      )}
    </>
  );
}

function TokenForm() {
  const { say } = useWords();
  const token = useToken();
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [isTrying, setIsTrying] = useState(false);
  const [error, fail] = useState<Error | undefined>();
  const become = (next: string | null) => {
    setToken(next);
    setText("");
    queries.clear(); // answers depend on who asks
  };
  const enter = async (given: string) => {
    fail(undefined);
    setIsTrying(true);
    try {
      await ask(TryTokenDocument, {}, undefined, given);
      become(given);
    } catch (caught) {
      fail(caught as Error);
    } finally {
      setIsTrying(false);
    }
  };
  if (token) {
    return (
      <p role="status">
        {say("correct.hasToken")}{" "}
        <button type="button" onClick={() => become(null)}>
          {say("correct.forget")}
        </button>
      </p>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() && !isTrying) void enter(text.trim());
      }}
    >
      <label>
        {say("correct.token")} <input type="password" autoComplete="off" value={text} onChange={(event) => setText(event.currentTarget.value)} />
      </label>{" "}
      <button type="submit" disabled={isTrying}>
        {say("correct.enter")}
      </button>{" "}
      <span role="status">{isTrying && say("correct.trying")}</span>
      {error && (
        <p role="alert">{error instanceof AnswerError && refused.has(error.code) ? say("correct.wrongToken") : error.message}</p>
      )}
    </form>
  );
}

/** Says that a view needs an editor's token, and takes it. */
export function NoPermission() {
  const { say } = useWords();
  return (
    <div className={styles.permission} role="note">
      <p>{say("correct.needsToken")}</p>
      <TokenForm />
    </div>
  );
}

/** An error of a view for editors: with a token that does not do, a way to forget it and the form for another one. */
export function EditorFailed({ error, again }: { error: Error; again?: () => void }) {
  const isRefused = error instanceof AnswerError && refused.has(error.code);
  return (
    <>
      <Failed error={error} again={again} isWhole />
      {isRefused && <NoPermission />}
    </>
  );
}

/** Shows a view only to those with a token. */
export function ForEditors({ children }: { children: ReactNode }) {
  return useToken() ? children : <NoPermission />;
}
