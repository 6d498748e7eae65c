import { useWords } from "../../app/language";
import type { Body } from "../request";
import styles from "./answer.module.css";

/** The errors of an answer: what is wrong, its code, and its place in the query, to which one can go, and in the answer. */
export function Errors({ errors, goTo }: { errors: NonNullable<Body["errors"]>; goTo: (line: number, column: number) => void }) {
  const { say } = useWords();
  return (
    <ul className={`plain ${styles.errors}`} role="alert">
      {errors.map((error, i) => (
        <li key={`${i} ${error.message}`}>
          {error.extensions?.code === "OFFLINE" ? say("ask.offline") : error.message}{" "}
          {error.extensions?.code && error.extensions.code !== "OFFLINE" && <code>{error.extensions.code}</code>}{" "}
          {error.path && <span className="soft small">{error.path.join(".")}</span>}{" "}
          {error.locations?.map(({ line, column }) => (
            <button key={`${line}:${column}`} type="button" onClick={() => goTo(line, column)}>
              {say("ask.goTo", { line, column })}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}
