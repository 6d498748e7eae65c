import type { ReactNode } from "react";
import { useAnswer } from "../app/answer";
import { useWords } from "../app/language";
import { Section } from "../design/section";
import { Answered, Empty } from "../design/state";
import { Span } from "../facts/dates";
import { EntityLink } from "../facts/link";
import { Flag } from "./details";
import { ForumListDocument, type ForumListQueryVariables } from "./generated/forums";
import { countOf, type PageEnd, Pages } from "./pages";
import styles from "./rows.module.css";
import { KnownSince } from "./since";

type Where = NonNullable<ForumListQueryVariables["where"]>;

/** Forums that a condition holds for, newest first, page by page, with the number of meetings that the graph has of each. */
export function ForumList({ id, where, title, isOptional }: { id: string; where: Where; title: string; isOptional?: boolean }) {
  const { language } = useWords();
  const first = useAnswer(ForumListDocument, { where, after: null, lang: language });
  const count = first.data?.forums?.totalCount;
  if (isOptional && !count) return null;
  return (
    <Section title={title} count={countOf(count, language)}>
      {count ? <KnownSince of={{ forums: where }} /> : null}
      <Pages key={id}>{(after, more) => <Page where={where} after={after} more={more} />}</Pages>
    </Section>
  );
}

function Page({ where, after, more }: { where: Where; after: string | null; more: (end: PageEnd) => ReactNode }) {
  const { language, say } = useWords();
  const answer = useAnswer(ForumListDocument, { where, after, lang: language });
  return (
    <Answered answer={answer}>
      {({ forums }) =>
        forums && forums.nodes.length > 0 ? (
          <>
            <ol className="plain">
              {forums.nodes.map((forum) => (
                <li key={forum.id} className={styles.row}>
                  <span className={styles.when}>
                    <Span from={forum.start} to={forum.end} />
                  </span>
                  <div>
                    <p className={`${styles.line} ${styles.text}`}>
                      <EntityLink entity={forum} /> {forum.standing !== "ASSERTED" && <Flag>{say(`standing.${forum.standing}`)}</Flag>}
                    </p>
                    <p className={`${styles.line} small soft`}>
                      {forum.edition !== null && `${say("read.forum.edition", { edition: forum.edition })} · `}
                      {forum.place ? <EntityLink entity={forum.place} /> : forum.city}
                      {(forum.place || forum.city) && " · "}
                      {forum.country && (
                        <>
                          <EntityLink entity={forum.country} />
                          {" · "}
                        </>
                      )}
                      {forum.meetings && say("read.forum.meetings", { count: forum.meetings.totalCount })}
                    </p>
                  </div>
                </li>
              ))}
            </ol>
            {more(forums.pageInfo)}
          </>
        ) : (
          <Empty>{say("read.forum.none")}</Empty>
        )
      }
    </Answered>
  );
}
