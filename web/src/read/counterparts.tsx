import { Link } from "@tanstack/react-router";
import { number } from "../app/format";
import { useWords } from "../app/language";
import { Section } from "../design/section";
import { Empty } from "../design/state";
import { DateText } from "../facts/dates";
import { EntityLink } from "../facts/link";
import styles from "./counterparts.module.css";
import type { CounterpartsFragment } from "./generated/counterparts";
import { countOf } from "./pages";

/** Whom an actor met most often, with the first and the latest time, and the way to the tie of the two. */
export function Counterparts({ of, list }: { of: string; list: CounterpartsFragment | null }) {
  const { language, say } = useWords();
  if (!list) return null;
  const most = Math.max(1, ...list.edges.map((edge) => edge.meetings));
  return (
    <Section title={say("leader.met")} count={countOf(list.totalCount, language)}>
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
            {list.edges.map((edge) => (
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
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
