import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../app/answer";
import { number } from "../../app/format";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered, Empty } from "../../design/state";
import { DateText } from "../../facts/dates";
import { EntityLink } from "../../facts/link";
import { Proof } from "../../facts/proof";
import { Head } from "../head";
import { MeetingList } from "../meetings";
import { Unknown } from "../unknown";
import { LeaderPageDocument, type LeaderPageQuery } from "./generated/leader";
import styles from "./leader.module.css";
import { Offices } from "./offices";

type Leader = NonNullable<LeaderPageQuery["leader"]>;

/** A leader: the offices on a line, whom the leader met most, the meetings, and what the statements are about. */
export function LeaderPage() {
  const { id } = useParams({ from: "/leaders/$id" });
  const { language } = useWords();
  const answer = useAnswer(LeaderPageDocument, { id, lang: language });
  return (
    <Answered answer={answer} lines={10} missing={<Unknown id={id} />}>
      {({ leader, topics }) =>
        leader ? (
          <>
            <Head entity={leader} kind="Leader">
              {leader.country && <EntityLink entity={leader.country} />}
            </Head>
            <Tenures leader={leader} />
            <div className={styles.columns}>
              <Counterparts leader={leader} />
              <Topics topics={topics} />
            </div>
            <MeetingList of={{ leader: leader.id }} />
          </>
        ) : (
          <Unknown id={id} />
        )
      }
    </Answered>
  );
}

function Tenures({ leader }: { leader: Leader }) {
  const { say } = useWords();
  return (
    <Section title={say("leader.offices")}>
      {leader.tenures.length === 0 ? <Empty>{say("leader.noOffices")}</Empty> : <Offices tenures={leader.tenures} />}
      <ul className="plain">
        {leader.tenures.map((tenure) => (
          <li key={tenure.id} className={styles.tenure}>
            <strong>{tenure.title}</strong>, <EntityLink entity={tenure.of} />{" "}
            <span className="soft">
              <DateText on={tenure.from} /> –{" "}
              {tenure.to ? <DateText on={tenure.to} /> : tenure.asOf ? say("tenure.asOf", { day: tenure.asOf }) : say("tenure.openEnd")}
            </span>
            <Proof of={tenure} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Counterparts({ leader }: { leader: Leader }) {
  const { language, say } = useWords();
  const list = leader.counterparts;
  if (!list) return null;
  const most = Math.max(1, ...list.edges.map((edge) => edge.meetings));
  return (
    <Section title={say("leader.met")} count={number(list.totalCount, language)}>
      {list.edges.length === 0 && <Empty>{say("leader.metNobody")}</Empty>}
      <table>
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
              </th>
              <td>
                <meter className={styles.bar} min={0} max={most} value={edge.meetings} aria-hidden /> {number(edge.meetings, language)}
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
    </Section>
  );
}

function Topics({ topics }: { topics: LeaderPageQuery["topics"] }) {
  const { language, say } = useWords();
  const known = topics.filter((cell) => cell.keys[0]?.entity);
  return (
    <Section title={say("leader.topics")}>
      {known.length === 0 && <Empty>{say("leader.noTopics")}</Empty>}
      <ul className="plain">
        {known.map((cell) => {
          const topic = cell.keys[0]?.entity;
          return (
            topic && (
              <li key={topic.id}>
                <EntityLink entity={topic} /> <span className="soft">{number(cell.count, language)}</span>
              </li>
            )
          );
        })}
      </ul>
    </Section>
  );
}
