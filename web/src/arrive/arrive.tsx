import { Link } from "@tanstack/react-router";
import { useAnswer } from "../app/answer";
import { date, number, time } from "../app/format";
import { useWords } from "../app/language";
import { useTitle } from "../app/title";
import { Section } from "../design/section";
import { Answered } from "../design/state";
import { Changed } from "../facts/changed";
import { EntityLink } from "../facts/link";
import { eachOnce } from "../facts/namebefore";
import { SearchBox } from "../find/box";
import styles from "./arrive.module.css";
import { ArriveDocument, type ArriveQuery } from "./generated/arrive";
import { HeatOfSides } from "./heat";

/** The first page: what this is, what is in it, and ways in. */
export function Arrive() {
  const { language, say } = useWords();
  useTitle();
  const answer = useAnswer(ArriveDocument, { lang: language });
  return (
    <>
      <div className={styles.lead}>
        <h1>{say("arrive.title")}</h1>
        <p className={styles.what}>{say("arrive.what")}</p>
        <SearchBox isFirst />
      </div>
      <Answered answer={answer} lines={2}>
        {(data) => <Counts data={data} />}
      </Answered>
      <div className={styles.columns}>
        <Questions />
        <Section title={say("arrive.report")}>
          <p className={styles.story}>
            <Link to="/meetings/$id" params={{ id: "xi-putin-2023-10-18" }}>
              {say("arrive.reportTitle")}
            </Link>
          </p>
          <p>{say("arrive.reportText")}</p>
        </Section>
      </div>
      <HeatOfSides />
      <Answered answer={answer}>{(data) => <Recent data={data} />}</Answered>
    </>
  );
}

function Counts({ data }: { data: ArriveQuery }) {
  const { language, say } = useWords();
  const counts = [
    [data.meetings?.totalCount, "table.meetings"],
    [data.leaders?.totalCount, "arrive.people"],
    [data.statements?.totalCount, "table.statements"],
    [data.sources?.totalCount, "table.sources"],
  ] as const;
  const from = data.oldest?.nodes[0]?.start;
  const to = data.newest?.nodes[0]?.start;
  return (
    <dl className={styles.counts}>
      {counts.map(
        ([count, word]) =>
          count !== undefined && (
            <div key={word}>
              <dd>{number(count, language)}</dd>
              <dt>{say(word)}</dt>
            </div>
          ),
      )}
      {from && to && (
        <div>
          <dd>
            {date(from.slice(0, 4), language)}–{date(to.slice(0, 4), language)}
          </dd>
          <dt>{say("arrive.period")}</dt>
        </div>
      )}
    </dl>
  );
}

function Questions() {
  const { say } = useWords();
  return (
    <Section title={say("arrive.questions")}>
      <ul className={`plain ${styles.questions}`}>
        <li>
          <Link to="/forums/$id" params={{ id: "belt-and-road-forum-2023" }}>
            {say("arrive.question1")}
          </Link>
        </li>
        <li>
          <Link to="/leaders/$id" params={{ id: "angela-merkel" }}>
            {say("arrive.question2")}
          </Link>
        </li>
        <li>
          <Link to="/search" search={{ q: "Jerusalem", in: "accounts" }}>
            {say("arrive.question3")}
          </Link>
        </li>
      </ul>
    </Section>
  );
}

function Recent({ data }: { data: ArriveQuery }) {
  const { language, say } = useWords();
  return (
    <div className={styles.columns}>
      <Section title={say("arrive.newest")}>
        <ul className="plain">
          {data.newest?.nodes.map((meeting) => (
            <li key={meeting.id} className={styles.item}>
              <EntityLink entity={meeting} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say("arrive.sides")}>
        <ul className="plain">
          {data.collections?.nodes.map((collection) => (
            <li key={collection.id} className={styles.item}>
              <EntityLink entity={collection} />{" "}
              <span className="small soft">{collection.publisher}</span>
            </li>
          ))}
        </ul>
        <p>
          <Link to="/collections">{say("read.collections.all")}</Link>
        </p>
      </Section>
      <Section title={say("arrive.changes")}>
        <ul className="plain">
          {eachOnce(data.changes?.nodes ?? [], 5).map((change) => (
            <li key={change.cursor} className={styles.item}>
              <Changed of={change} /> <span className="small soft">{time(change.at, language)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
