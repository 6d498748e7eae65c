import { getRouteApi, Link } from "@tanstack/react-router";
import { useAnswer } from "../app/answer";
import { time } from "../app/format";
import { kindOf, wordOf } from "../app/kinds";
import { useWords } from "../app/language";
import { useToken } from "../app/session";
import { useTitle } from "../app/title";
import { Answered, Empty } from "../design/state";
import { Changed } from "../facts/changed";
import { KindOptions } from "./kindoptions";
import styles from "./correct.module.css";
import { JournalDocument, type JournalQuery, type JournalQueryVariables } from "./generated/correct";
import { Undo } from "./undo";
import { Value } from "./value";

type Change = NonNullable<JournalQuery["changes"]>["nodes"][number];
type Where = NonNullable<JournalQueryVariables["where"]>;
const route = getRouteApi("/journal");
const kinds = ["LEADER", "COUNTRY", "PLACE", "ORGANIZATION", "FORUM_SERIES", "FORUM", "MEETING", "STATEMENT", "TOPIC", "SOURCE", "COLLECTION"] as const;

/** The journal, newest first: what was changed, by whom, from what to what. Of one entity, its history. */
export function JournalPage() {
  const { language, say } = useWords();
  const { id, actor, kind, after } = route.useSearch();
  const navigate = route.useNavigate();
  const where: Where = {
    ...(id ? { ids: [id] } : {}),
    ...(actor ? { actor: [actor] } : {}),
    ...(kind && (kinds as readonly string[]).includes(kind) ? { kinds: [kind as (typeof kinds)[number]] } : {}),
  };
  const isFiltered = Object.keys(where).length > 0;
  const answer = useAnswer(JournalDocument, { first: 20, after, where: isFiltered ? where : null, lang: language }, { keep: true });
  const now = answer.data?.changes?.nodes.find(({ entityId, entity }) => entityId === id && entity?.id === id)?.entity;
  const title = id ? say("correct.history", { name: now?.name ?? id }) : say("correct.journal");
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <form
        className={styles.tools}
        key={`${id} ${actor} ${kind}`}
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const given = (name: string) => String(form.get(name) ?? "").trim() || undefined;
          void navigate({ search: { id: given("id"), actor: given("actor"), kind: given("kind") } });
        }}
      >
        <label>
          {say("correct.byEntity")} <input name="id" defaultValue={id} />
        </label>
        <label>
          {say("correct.byActor")} <input name="actor" defaultValue={actor} />
        </label>
        <label>
          {say("correct.byKind")}{" "}
          <select name="kind" defaultValue={kind ?? ""}>
            <KindOptions kinds={kinds} />
          </select>
        </label>
        <button type="submit">{say("correct.filter")}</button>
      </form>
      <Answered answer={answer} lines={10}>
        {({ changes }) =>
          changes && changes.nodes.length > 0 ? (
            <>
              <p className="soft">{say("correct.changes", { count: changes.totalCount })}</p>
              <ol className="plain">
                {revisionsOf(changes.nodes).map(({ operation, list }) => (
                  <Revision key={list[0]?.cursor} operation={operation} list={list} />
                ))}
              </ol>
              {changes.pageInfo.hasNextPage && (
                <Link to="/journal" search={(before) => ({ ...before, after: changes.pageInfo.endCursor ?? undefined })}>
                  {say("correct.older")}
                </Link>
              )}
            </>
          ) : (
            <Empty>{say("correct.noChanges")}</Empty>
          )
        }
      </Answered>
    </>
  );
}

// Changes that were made together stand together: one operation is taken back as a whole.
function revisionsOf(changes: readonly Change[]): { operation: number; list: Change[] }[] {
  const groups: { operation: number; list: Change[] }[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.operation === change.operation) last.list.push(change);
    else groups.push({ operation: change.operation, list: [change] });
  }
  return groups;
}

function Revision({ operation, list }: { operation: number; list: Change[] }) {
  const { language, say } = useWords();
  const token = useToken();
  const [first] = list;
  if (!first) return null;
  return (
    <li className={styles.change}>
      <p className="soft">
        {say("correct.revision", { revision: operation })} · {time(first.at, language)} · {first.actor}
      </p>
      <ul className="plain">
        {list.map((change) => (
          <OneChange key={change.cursor} change={change} />
        ))}
      </ul>
      {first.undoneBy !== null ? <p className="soft">{say("correct.takenBack", { revision: first.undoneBy })}</p> : token && <Undo revision={operation} />}
    </li>
  );
}

function OneChange({ change }: { change: Change }) {
  const { say } = useWords();
  return (
    <li>
      <p>
        {change.kind && <span className="soft">{say(wordOf(kindOf(change.kind)))} </span>}
        <Changed of={change} />{" "}
        {change.undoes.length > 0 && <span>{say("correct.undoes", { revisions: change.undoes.join(", ") })}</span>}{" "}
        {change.reason && <q>{change.reason}</q>}{" "}
        <Link to="/journal" search={{ id: change.entityId }}>
          {say("correct.itsHistory")}
        </Link>
      </p>
      {change.values ? (
        <details>
          <summary>{change.fields.length > 0 ? say("correct.values", { fields: change.fields.join(", ") }) : say("correct.whatItHad")}</summary>
          <Values change={change} />
        </details>
      ) : (
        <p className="soft">{say("correct.noValues")}</p>
      )}
    </li>
  );
}

function Values({ change }: { change: Change }) {
  const { say } = useWords();
  return (
    <div className={styles.wide} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("correct.field")}</th>
            <th scope="col">{say("correct.before")}</th>
            <th scope="col">{say("correct.after")}</th>
          </tr>
        </thead>
        <tbody>
          {change.values?.map((value) => (
            <tr key={value.field}>
              <th scope="row">{value.field}</th>
              <td>
                <Value field={value.field} of={value.before} isKnown={value.isBeforeKnown} />
              </td>
              <td>
                <Value field={value.field} of={value.after} isKnown={value.isAfterKnown} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
