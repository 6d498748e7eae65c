import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../app/answer";
import { number, span, time } from "../../app/format";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered, Empty } from "../../design/state";
import { EntityLink } from "../../facts/link";
import { Details, Flag } from "../details";
import { Head } from "../head";
import { Licence } from "../licence";
import { countOf, type PageEnd, Pages } from "../pages";
import styles from "../rows.module.css";
import { Unknown } from "../unknown";
import { Covered } from "./covered";
import { CollectionPageDocument, type CollectionPageQuery, SourcesOfCollectionDocument } from "./generated/collection";
import { Tells } from "./tells";
import { followed } from "./years";

type Collection = NonNullable<CollectionPageQuery["collection"]>;

/** A collection: of whom it tells what, for which time the graph has it, and its sources. */
export function CollectionPage() {
  const { id } = useParams({ from: "/collections/$id" });
  const { language, say } = useWords();
  const answer = useAnswer(CollectionPageDocument, { id, lang: language });
  return (
    <Answered answer={answer} lines={8}>
      {({ collection }) =>
        collection ? (
          <>
            <Head entity={collection} kind="Collection">
              {collection.publisher}
            </Head>
            <Details
              rows={[
                ["read.collection.tells", <Tells key="tells" of={collection.tells} />],
                ["read.licence", <Licence key="licence" of={collection.licence} />],
                ["read.collection.note", collection.note && <span lang="en">{collection.note}</span>],
                [
                  "read.original",
                  collection.url && (
                    <a href={collection.url} rel="noreferrer external" target="_blank">
                      {collection.url}
                    </a>
                  ),
                ],
              ]}
            />
            <Section title={say("read.collection.covers")}>
              {collection.covers.length === 0 ? <Empty>{say("read.collection.coversNothing")}</Empty> : <Covered covers={collection.covers} />}
            </Section>
            <Subjects collection={collection} />
            <Sources id={collection.id} />
          </>
        ) : (
          <Unknown id={id} />
        )
      }
    </Answered>
  );
}

function Subjects({ collection }: { collection: Collection }) {
  const { language, say } = useWords();
  return (
    <Section title={say("read.collection.subjects")} count={number(collection.subjects.length, language)}>
      <ul className="plain">
        {collection.subjects.map((one) => {
          const time = followed(one, collection.covers);
          return (
            <li key={`${one.actor.id} ${one.from}`}>
              <EntityLink entity={one.actor} />{" "}
              <span className="small soft">
                {!time ? say("read.collection.notCovered") : one.from || one.to ? span(time.from, time.to, language) : say("read.collection.always")}
              </span>{" "}
              {one.inPart && <Flag>{say("read.collection.inPart")}</Flag>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Sources({ id }: { id: string }) {
  const { language, say } = useWords();
  const first = useAnswer(SourcesOfCollectionDocument, { id, after: null, lang: language });
  const count = first.data?.sources?.totalCount;
  return (
    <Section title={say("read.proof.title")} count={countOf(count, language)}>
      <Pages key={id}>{(after, more) => <Page id={id} after={after} more={more} />}</Pages>
    </Section>
  );
}

function Page({ id, after, more }: { id: string; after: string | null; more: (end: PageEnd) => ReactNode }) {
  const { language, say } = useWords();
  const answer = useAnswer(SourcesOfCollectionDocument, { id, after, lang: language });
  return (
    <Answered answer={answer}>
      {({ sources }) =>
        sources && sources.nodes.length > 0 ? (
          <>
            <ul className="plain">
              {sources.nodes.map((source) => (
                <li key={source.id} className={styles.item}>
                  <span className={styles.text}>
                    <EntityLink entity={source} />
                  </span>{" "}
                  {source.publishedAt && <span className="small soft">{time(source.publishedAt, language)}</span>}
                </li>
              ))}
            </ul>
            {more(sources.pageInfo)}
          </>
        ) : (
          <Empty>{say("read.collection.noSources")}</Empty>
        )
      }
    </Answered>
  );
}
