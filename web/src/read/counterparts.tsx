import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useAnswer } from "../app/answer";
import { number } from "../app/format";
import { useWords } from "../app/language";
import { Section } from "../design/section";
import { Answered, Empty } from "../design/state";
import { DateText } from "../facts/dates";
import { EntityLink } from "../facts/link";
import { CoverageLine } from "./coverage";
import styles from "./counterparts.module.css";
import { type CounterpartsFragment, MoreCounterpartsDocument } from "./generated/counterparts";
import { countOf, type PageEnd } from "./pages";

/** Whom an actor is known to have met, those with the most known meetings first, how far that is covered, with the first and the latest time, and the way to the tie of the two. */
export function Counterparts({ of, list }: { of: string; list: CounterpartsFragment | null }) {
  const { language, say } = useWords();
  const [more, setMore] = useState<string[]>([]);
  const [end, setEnd] = useState<PageEnd | undefined>();
  if (!list) return null;
  const next = end ?? list.pageInfo;
  const most = Math.max(1, ...list.edges.map((edge) => edge.meetings));
  return (
    <Section title={say("leader.met")} count={countOf(list.totalCount, language)}>
      <CoverageLine of={of} />
      <p className="small soft">{say("leader.metCaveat")}</p>
      {list.edges.length === 0 ? (
        <Empty>{say("leader.metNobody")}</Empty>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say("table.who")}</th>
              <th scope="col">{say("table.meetings")}</th>
              <th scope="col">{say("table.first")}</th>
              <th scope="col">{say("table.last")}</th>
            </tr>
          </thead>
          <tbody>
            <Rows of={of} list={list} most={most} />
            {more.map((after) => (
              <More key={after} of={of} after={after} most={most} onEnd={(end) => setEnd(end)} />
            ))}
          </tbody>
        </table>
      )}
      {next.hasNextPage && next.endCursor && next.endCursor !== more.at(-1) && (
        <button type="button" onClick={() => setMore([...more, next.endCursor ?? ""])}>
          {say("list.more")}
        </button>
      )}
    </Section>
  );
}

interface RowsProps {
  of: string;
  list: CounterpartsFragment;
  /** The longest bar. */
  most: number;
}

function Rows({ of, list, most }: RowsProps) {
  const { language, say } = useWords();
  return list.edges.map((edge) => (
    <tr key={edge.node.id}>
      <th scope="row">
        <EntityLink entity={edge.node} />
        <Link to="/tie" search={{ a: of, b: edge.node.id }} className={styles.tie}>
          {say("read.tie.link")}
          <span className="unseen"> {edge.node.name}</span>
        </Link>
      </th>
      <td>
        {number(edge.meetings, language)}
        <span className={styles.bar} style={{ width: `${(edge.meetings / most) * 6}rem` }} aria-hidden />
      </td>
      <td className="small">
        <DateText on={edge.first} />
      </td>
      <td className="small">
        <DateText on={edge.last} />
      </td>
    </tr>
  ));
}

function More({ of, after, most, onEnd }: { of: string; after: string; most: number; onEnd: (end: PageEnd) => void }) {
  const { language } = useWords();
  const answer = useAnswer(MoreCounterpartsDocument, { id: of, after, lang: language });
  const entity = answer.data?.entity;
  const list = entity && "counterparts" in entity ? entity.counterparts : null;
  const end = list?.pageInfo;
  const tell = useRef(onEnd);
  tell.current = onEnd;
  useEffect(() => {
    if (end) tell.current(end);
  }, [end]);
  if (list) return <Rows of={of} list={list} most={most} />;
  return (
    <tr>
      <td colSpan={4}>
        <Answered answer={answer}>{() => null}</Answered>
      </td>
    </tr>
  );
}
