import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useAnswer } from "../../app/answer";
import { number } from "../../app/format";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered, Empty } from "../../design/state";
import { HeldTime } from "../../facts/held";
import { Title } from "../../facts/foreign";
import { EntityLink } from "../../facts/link";
import { Proof } from "../../facts/proof";
import { Counterparts } from "../counterparts";
import { Different } from "../details";
import { Head } from "../head";
import { MeetingList } from "../meetings";
import { StatementList } from "../statements";
import { Unknown } from "../unknown";
import { LeaderPageDocument, type LeaderPageQuery, TopicsOfLeaderDocument } from "./generated/leader";
import styles from "./leader.module.css";
import { NetworkInSmall } from "./network";
import { Offices } from "./offices";

type Leader = NonNullable<LeaderPageQuery["leader"]>;

/** A leader: the offices on a line, whom the leader met most, the meetings, and what the statements are about. */
export function LeaderPage() {
  const { id } = useParams({ from: "/leaders/$id" });
  const { language, say } = useWords();
  const answer = useAnswer(LeaderPageDocument, { id, lang: language });
  return (
    <Answered answer={answer} lines={10}>
      {({ leader }) =>
        leader ? (
          <>
            <Head entity={leader} kind="Leader">
              {leader.country && <EntityLink entity={leader.country} />}
            </Head>
            <Tenures leader={leader} />
            <Counterparts key={`met ${leader.id}`} of={leader.id} list={leader.counterparts} />
            <NetworkInSmall key={`network ${id}`} id={leader.id} name={leader.name} />
            <MeetingList key={id} of={{ leader: leader.id }} hasYears actor={leader.id} />
            <Statements key={`said ${id}`} leader={leader.id} />
            <StatementList id={id} where={{ mentions: [leader.id] }} title={say("read.leader.mentioned")} />
            <Different of={leader.differentFrom} />
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
            <strong>
              <Title of={tenure} />
            </strong>
            , <EntityLink entity={tenure.of} />{" "}
            <span className="soft">
              <HeldTime of={tenure} />
            </span>
            <Proof of={tenure} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the leader spoke about, with the number of statements of each topic. A topic chosen there narrows the statements down. */
function Statements({ leader }: { leader: string }) {
  const { language, say } = useWords();
  const { topic } = useSearch({ from: "/leaders/$id" });
  const navigate = useNavigate({ from: "/leaders/$id" });
  const setTopic = (id: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, topic: id }), resetScroll: false, replace: true });
  const answer = useAnswer(TopicsOfLeaderDocument, { id: leader, lang: language });
  const known = (answer.data?.topics ?? []).flatMap((cell) => (cell.keys[0]?.entity ? [{ count: cell.count, entity: cell.keys[0].entity }] : []));
  return (
    <StatementList
      id={`${leader} ${topic}`}
      title={say("read.leader.statements")}
      where={{ speaker: [leader], ...(topic && { about: [topic] }) }}
    >
      <div role="group" aria-label={say("leader.topics")} className={styles.topics}>
        <span className="small soft">{answer.data && known.length === 0 ? say("leader.noTopics") : say("leader.topics")}</span>
        {known.map(({ count, entity }) => (
          <button key={entity.id} type="button" aria-pressed={topic === entity.id} onClick={() => setTopic(topic === entity.id ? undefined : entity.id)}>
            <bdi>{entity.name}</bdi> <span className="soft">{number(count, language)}</span>
          </button>
        ))}
      </div>
      {topic && (
        <p className="small">
          {known
            .filter(({ entity }) => entity.id === topic)
            .map(({ entity }) => (
              <EntityLink key={entity.id} entity={entity} />
            ))}
        </p>
      )}
    </StatementList>
  );
}
