import { Link } from "@tanstack/react-router";
import { useAnswer } from "../app/answer";
import { useWords } from "../app/language";
import { Section } from "../design/section";
import { Answered, Empty } from "../design/state";
import { EntityLink } from "../facts/link";
import { Flag, Named } from "./details";
import { SaidDocument, type TurnFragment } from "./generated/said";
import { countOf, Pages } from "./pages";
import styles from "./said.module.css";
import { asQuoted, firstWords } from "./words/headline";
import { Passage } from "./words/passage";
import { Manner, Wordings } from "./words/wordings";

const most = 900; // code points of a turn that stand there unfolded
const wordingsShown = 6;
const shortest = 7; // words that tell the turns of a meeting apart

/** What was said at a meeting and its parts, in order, with the questions of journalists, and with every source's wording. */
export function Said({ meeting }: { meeting: string }) {
  const { language, say } = useWords();
  const first = useAnswer(SaidDocument, { meeting, after: null, lang: language });
  const count = first.data?.meeting?.statements?.totalCount;
  return (
    <Section title={say("read.said.title")} count={countOf(count, language)}>
      <Pages key={meeting}>{(after, more) => <Page meeting={meeting} after={after} more={more} />}</Pages>
    </Section>
  );
}

function Page({ meeting, after, more }: { meeting: string; after: string | null; more: Parameters<Parameters<typeof Pages>[0]["children"]>[1] }) {
  const { language, say } = useWords();
  const answer = useAnswer(SaidDocument, { meeting, after, lang: language });
  return (
    <Answered answer={answer} lines={6}>
      {(data) => {
        const list = data.meeting?.statements;
        if (!list) return null;
        if (list.totalCount === 0) return <Empty>{say("read.said.none")}</Empty>;
        return (
          <>
            {after === null && list.totalCount > 1 && list.nodes.every((turn) => turn.position === null) && (
              <p className="small soft">{say("read.said.noOrder")}</p>
            )}
            {after === null && list.nodes.some((turn) => turn.renditions.length > 1) && <p className="small soft">{say("read.words.explained")}</p>}
            <ol className="plain">
              {list.nodes.map((turn, i) => (
                <Turn key={turn.id} turn={turn} before={list.nodes[i - 1]} meeting={meeting} />
              ))}
            </ol>
            {more(list.pageInfo)}
          </>
        );
      }}
    </Answered>
  );
}

function Turn({ turn, before, meeting }: { turn: TurnFragment; before?: TurnFragment; meeting: string }) {
  const { say } = useWords();
  const { question } = turn;
  const isNew = question && (question.text !== before?.question?.text || question.position !== before.question.position);
  const [first] = turn.renditions;
  const isPerson = turn.speaker.__typename === "Leader";
  return (
    <li className={styles.turn}>
      {isNew && <Asked question={question} />}
      <header className={styles.speaker}>
        <strong>
          <EntityLink entity={turn.speaker} />
        </strong>{" "}
        {turn.speakerNamedAs !== turn.speaker.name && <Named as={turn.speakerNamedAs} title={turn.speakerTitle} isPerson={isPerson} />}{" "}
        {turn.addressees.length > 0 && (
          <span className="small soft">
            {say("read.said.to")}{" "}
            {turn.addressees.map((one, i) => (
              <span key={one.id}>
                {i > 0 && ", "}
                <EntityLink entity={one} />
              </span>
            ))}
          </span>
        )}{" "}
        {turn.standing !== "ASSERTED" && <Flag>{say(`standing.${turn.standing}`)}</Flag>}{" "}
        {first && (
          <Link to="/statements/$id" params={{ id: turn.id }}>
            <bdi lang={first.lang}>{asQuoted(firstWords(first.text, shortest), first.form)}</bdi>
          </Link>
        )}
      </header>
      {turn.renditions.length > 1 && <Wordings renditions={turn.renditions} limit={wordingsShown} />}
      {turn.renditions.length === 1 && first && (
        <>
          <blockquote>
            <Passage text={first.text} lang={first.lang} mentions={first.mentions} fold={most} />
          </blockquote>
          <div className={styles.manner}>
            <EntityLink entity={first.source}>{first.source.publisher ?? first.source.name}</EntityLink> <Manner wording={first} />
          </div>
        </>
      )}
      <p className="small soft">
        {say(`read.statementKind.${turn.kind}`)}
        {turn.meeting && turn.meeting.id !== meeting && (
          <>
            {" · "}
            {say("read.said.at")} <EntityLink entity={{ __typename: "Meeting", ...turn.meeting }} />
          </>
        )}
      </p>
    </li>
  );
}

/** A question of a journalist, before the first of its answers. */
export function Asked({ question }: { question: { text: string; lang: string; namedAs: string | null } }) {
  const { say } = useWords();
  return (
    <div className={styles.question}>
      <p className="small">
        <strong>{say("read.said.question")}</strong>{" "}
        {question.namedAs && (
          <span className="soft">
            {say("read.named.as")} <bdi>“{question.namedAs}”</bdi>
          </span>
        )}
      </p>
      <Passage text={question.text} lang={question.lang} fold={500} />
    </div>
  );
}
