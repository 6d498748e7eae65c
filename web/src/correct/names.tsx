import { Fragment, type KeyboardEvent, useState } from "react";
import { useAnswer } from "../app/answer";
import { number } from "../app/format";
import { kindOf, wordOf } from "../app/kinds";
import { useWords } from "../app/language";
import { EntityLink } from "../facts/link";
import styles from "./correct.module.css";
import { type Candidate, type Decided, isDecision, keyOf, makes, newOf } from "./decisions";
import { CandidatesDocument, type CandidatesQuery } from "./generated/candidates";

const most = 20; // of a page: with five candidates each, as many ids as one query takes

interface Props {
  lines: Decided[];
  decide: (line: Decided, decision: string) => void;
}

/** The names of a table that are not sure, each with its candidates, to say whom it means. */
export function Names({ lines, decide }: Props) {
  const { language, say } = useWords();
  const [page, turn] = useState(0);
  const pages = Math.ceil(lines.length / most);
  const at = Math.min(page, pages - 1);
  const shown = lines.slice(at * most, (at + 1) * most);
  const ids = [...new Set(shown.flatMap((line) => line.candidates.map((one) => one.id)))];
  const answer = useAnswer(CandidatesDocument, { ids, lang: language }, { enabled: ids.length > 0, keep: true });
  const known = new Map(answer.data?.entities.flatMap((one) => (one ? [[one.id, one]] : [])));
  return (
    <>
      <p className="soft">{say("import.keys")}</p>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={say("import.names")}>
        <table onKeyDown={press}>
          <thead>
            <tr>
              <th scope="col">{say("import.name")}</th>
              <th scope="col">{say("import.day")}</th>
              <th scope="col">{say("import.rows")}</th>
              <th scope="col">{say("import.whom")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={keyOf(line)}>
                <th scope="row">
                  <bdi>{line.name}</bdi>
                  <div className="small soft">
                    {line.kind.split(" ").map((kind) => say(wordOf(kindOf(kind)))).join(", ")}
                    {line.context && (
                      <>
                        {" · "}
                        <bdi>{line.context}</bdi>
                      </>
                    )}
                  </div>
                  <div className="small soft">
                    <bdi>{line.example}</bdi>
                  </div>
                </th>
                <td>{line.day.replace("..", " – ")}</td>
                <td>{number(line.rows, language)}</td>
                <td>
                  <Choices line={line} known={known} decide={(decision) => decide(line, decision)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <div className={styles.tools}>
          <button type="button" disabled={at === 0} onClick={() => turn(at - 1)}>{say("import.previous")}</button>
          <span>{say("import.page", { at: at + 1, total: pages })}</span>
          <button type="button" disabled={at === pages - 1} onClick={() => turn(at + 1)}>{say("import.next")}</button>
        </div>
      )}
    </>
  );
}

// j and k go from name to name; a number, n, s and 0 choose of the name in which the focus is.
function press(event: KeyboardEvent<HTMLTableElement>) {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || target.matches("input[type=text]") || event.ctrlKey || event.metaKey || event.altKey) return;
  const row = target.closest("tr");
  if (!row) return;
  if (key === "j" || key === "k") {
    const rows = [...currentTarget.querySelectorAll<HTMLElement>("tbody tr")];
    const next = rows[rows.indexOf(row) + (key === "j" ? 1 : -1)];
    (next?.querySelector<HTMLElement>("input:checked") ?? next?.querySelector<HTMLElement>("input"))?.focus();
  } else {
    const choice = [...row.querySelectorAll<HTMLInputElement>("input[type=radio]")].find((one) => one.dataset.key === key);
    if (!choice) return;
    choice.click();
    choice.focus();
  }
  event.preventDefault();
}

type Known = Map<string, NonNullable<CandidatesQuery["entities"][number]>>;

function Choices({ line, known, decide }: { line: Decided; known: Known; decide: (decision: string) => void }) {
  const { say } = useWords();
  const { decision, candidates } = line;
  const isNew = decision === "new" || decision.startsWith("new ");
  const isOther = decision !== "" && decision !== "skip" && !isNew && !candidates.some((one) => one.id === decision);
  const [other, setOther] = useState(isOther ? decision : "");
  const name = keyOf(line);
  const isWrong = other !== "" && (other === "new" || other.startsWith("new ") || !isDecision(other));
  const choice = (key: string, isChosen: boolean, text: string, value: string) => (
    <label>
      <input type="radio" name={name} data-key={key} checked={isChosen} onChange={() => decide(value)} /> {text}
    </label>
  );
  return (
    <fieldset className={styles.choices}>
      <legend className="unseen">{say("import.whomOf", { name: line.name })}</legend>
      {candidates.map((one, i) => (
        <div key={one.id}>
          {choice(String(i + 1), decision === one.id, known.get(one.id)?.name ?? one.id, one.id)}
          <span className="small soft">
            <EntityLink entity={known.get(one.id) ?? { __typename: "", id: one.id }}>{one.id}</EntityLink> <Reasons of={one} />
          </span>
        </div>
      ))}
      <div>
        {newOf(line).map(({ kind, decision: like }, i) => (
          <Fragment key={kind}>
            {choice(
              i === 0 ? "n" : "",
              makes(decision, like),
              like === "new" ? say("import.new") : say("import.newOf", { kind: say(wordOf(kindOf(kind))) }),
              makes(decision, like) ? decision : like,
            )}
          </Fragment>
        ))}
        {choice("s", decision === "skip", say("import.skip"), "skip")}
        {choice("0", decision === "", say("import.open"), "")}
      </div>
      <label>
        {say("import.other")}{" "}
        <input
          type="text"
          value={other}
          aria-invalid={isWrong}
          onChange={({ currentTarget: { value } }) => {
            setOther(value.trim());
            if (isDecision(value.trim())) decide(value.trim());
          }}
        />
      </label>
      {isWrong && <span role="alert">{say("import.noId", { text: other })}</span>}
    </fieldset>
  );
}

function Reasons({ of }: { of: Candidate }) {
  return <>{[of.score === null ? "" : of.score.toFixed(2), of.why].filter(Boolean).join(": ")}</>;
}
