import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../app/answer";
import { useWords } from "../app/language";
import { Section } from "../design/section";
import { Answered, Empty } from "../design/state";
import { DateText } from "../facts/dates";
import { EntityLink } from "../facts/link";
import { Flag } from "./details";
import { StatementListDocument, type StatementListQuery, type StatementListQueryVariables } from "./generated/statements";
import { countOf, type PageEnd, Pages } from "./pages";
import styles from "./rows.module.css";
import { KnownSince } from "./since";
import { asQuoted, wordingOf } from "./words/headline";
import { foldAt } from "./words/segments";

type Where = NonNullable<StatementListQueryVariables["where"]>;
type Statement = NonNullable<StatementListQuery["statements"]>["nodes"][number];

const most = 240; // code points of a statement in a list

/** Which statements a list has. `id` stays as long as the condition does. With a source, its own wording of each stands there. */
export interface StatementListProps {
  id: string;
  where: Where;
  title?: string;
  source?: string;
  /** Whether it says from when on statements are known. */
  hasSince?: boolean;
  children?: ReactNode;
}

/** Statements that a condition holds for, newest first, page by page. */
export function StatementList({ id, where, title, source, hasSince, children }: StatementListProps) {
  const { language, say } = useWords();
  const first = useAnswer(StatementListDocument, { where, after: null, lang: language }, { keep: true });
  const count = first.data?.statements?.totalCount;
  return (
    <Section title={title ?? say("read.statements.title")} count={countOf(count, language)}>
      {hasSince && count ? <KnownSince of={{ statements: where }} /> : null}
      {children}
      <Pages key={id}>{(after, more) => <Page where={where} source={source} after={after} more={more} />}</Pages>
    </Section>
  );
}

function Page({ where, source, after, more }: { where: Where; source?: string; after: string | null; more: (end: PageEnd) => ReactNode }) {
  const { language, say } = useWords();
  const answer = useAnswer(StatementListDocument, { where, after, lang: language });
  return (
    <Answered answer={answer} lines={6}>
      {({ statements }) =>
        statements && statements.nodes.length > 0 ? (
          <>
            <ol className="plain">
              {statements.nodes.map((statement) => (
                <Row key={statement.id} statement={statement} source={source} />
              ))}
            </ol>
            {more(statements.pageInfo)}
          </>
        ) : (
          <Empty>{say("read.statements.none")}</Empty>
        )
      }
    </Answered>
  );
}

function Row({ statement, source }: { statement: Statement; source?: string }) {
  const { say } = useWords();
  const own = statement.renditions.find((rendition) => rendition.source.id === source);
  const words = own ?? statement;
  const end = foldAt(words.text, most);
  const wording = own ?? wordingOf(words.text, statement.renditions);
  const shown = end === undefined ? words.text : `${Array.from(words.text).slice(0, end).join("").trimEnd()} …`;
  return (
    <li className={styles.row}>
      <span className={styles.when}>
        <DateText on={statement.date} />
      </span>
      <div>
        <p className={styles.line}>
          <strong>
            <EntityLink entity={statement.speaker} />
          </strong>{" "}
          {statement.speaker.__typename !== "Leader" && statement.speakerNamedAs && (
            <span className="small soft">
              {say("read.named.unknown")} <bdi>“{statement.speakerNamedAs}”</bdi>
            </span>
          )}{" "}
          {statement.standing !== "ASSERTED" && <Flag>{say(`standing.${statement.standing}`)}</Flag>}
        </p>
        <p className={`${styles.line} ${styles.text}`}>
          <Link to="/statements/$id" params={{ id: statement.id }}>
            <bdi lang={words.lang}>{asQuoted(shown, wording?.form)}</bdi>
          </Link>{" "}
          {wording?.form === "PARAPHRASE" && (
            <Flag>{say("read.words.paraphraseBy", { source: wording.source.publisher ?? wording.source.name })}</Flag>
          )}
        </p>
        <p className={`${styles.line} small soft`}>
          {say(`read.statementKind.${statement.kind}`)}
          {own?.locator && ` · ${own.locator}`}
          {statement.renditions.length > 1 && ` · ${say("read.statements.count", { count: statement.renditions.length })}`}
          {statement.meeting && (
            <>
              {" · "}
              <EntityLink entity={statement.meeting} />
            </>
          )}
        </p>
      </div>
    </li>
  );
}
