import type { ReactNode } from "react";
import { useAnswer } from "../../app/answer";
import { wordOf } from "../../app/kinds";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered, Empty } from "../../design/state";
import { DateText, Span } from "../../facts/dates";
import { HeldTime } from "../../facts/held";
import { EntityLink } from "../../facts/link";
import { Flag } from "../details";
import { countOf, type PageEnd, Pages } from "../pages";
import styles from "../rows.module.css";
import { FactsOfSourceDocument, type FactsOfSourceQuery } from "./generated/source";

type Edge = NonNullable<NonNullable<FactsOfSourceQuery["source"]>["facts"]>["edges"][number];

/** Every fact that rests on a source, with its words and whether it confirms, announces or denies, page by page. */
export function FactsOfSource({ id }: { id: string }) {
  const { language, say } = useWords();
  const first = useAnswer(FactsOfSourceDocument, { id, after: null, lang: language });
  const count = first.data?.source?.facts?.totalCount;
  return (
    <Section title={say("read.source.facts")} count={countOf(count, language)}>
      <Pages key={id}>{(after, more) => <Page id={id} after={after} more={more} />}</Pages>
    </Section>
  );
}

function Page({ id, after, more }: { id: string; after: string | null; more: (end: PageEnd) => ReactNode }) {
  const { language, say } = useWords();
  const answer = useAnswer(FactsOfSourceDocument, { id, after, lang: language });
  return (
    <Answered answer={answer} lines={6}>
      {({ source }) =>
        source?.facts && source.facts.edges.length > 0 ? (
          <>
            <ol className="plain">
              {source.facts.edges.map((edge, i) => (
                <li key={`${edge.node.id} ${i}`} className={styles.row}>
                  <FactRow edge={edge} lang={source.lang} />
                </li>
              ))}
            </ol>
            {more(source.facts.pageInfo)}
          </>
        ) : (
          <Empty>{say("read.source.noFacts")}</Empty>
        )
      }
    </Answered>
  );
}

function FactRow({ edge, lang }: { edge: Edge; lang: string | null }) {
  const { say } = useWords();
  const { node, citation } = edge;
  return (
    <>
      <span className={styles.when}>
        {node.__typename === "Tenure" ? (
          node.isAttested ? <HeldTime of={node} /> : <Span from={node.from} to={node.to} />
        ) : (
          <DateText on={node.__typename === "Statement" ? node.date : node.start} />
        )}
      </span>
      <div>
        <p className={styles.line}>
          <span className="small soft">{node.__typename === "Tenure" ? say("read.table.office") : say(wordOf(node.__typename))}</span>{" "}
          <span className={styles.text}>
            {node.__typename === "Tenure" ? (
              <>
                <EntityLink entity={node.leader} />, {node.title}, <EntityLink entity={node.of} />
              </>
            ) : (
              <EntityLink entity={node} />
            )}
          </span>{" "}
          {node.standing !== "ASSERTED" && <Flag>{say(`standing.${node.standing}`)}</Flag>}{" "}
          {citation.stance === "CONFIRMS" ? (
            <span className="small soft">{say("read.source.stance.CONFIRMS")}</span>
          ) : (
            <Flag>{say(`read.source.stance.${citation.stance}`)}</Flag>
          )}
          {citation.locator && <span className="small soft"> · {citation.locator}</span>}
        </p>
        {citation.excerpt && (
          <blockquote lang={lang ?? undefined} dir="auto">
            {citation.excerpt}
          </blockquote>
        )}
      </div>
    </>
  );
}
