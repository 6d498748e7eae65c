import { useSearch } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { useAnswer } from "../../app/answer";
import { span } from "../../app/format";
import { useWords } from "../../app/language";
import { thisYear } from "../../app/today";
import { Section } from "../../design/section";
import { Answered, Empty } from "../../design/state";
import { EntityLink } from "../../facts/link";
import { extentLines } from "../coverage";
import { dayNumber } from "../days";
import { Licence } from "../licence";
import styles from "./covered.module.css";
import { CollectionsOfActorDocument, CollectionsPageDocument, type CollectionsPageQuery } from "./generated/collections";
import { Tells } from "./tells";

type Collection = NonNullable<CollectionsPageQuery["collections"]>["nodes"][number];

/** All collections of sources on one line of years: what the graph has, and so what it cannot know. */
export function CollectionsPage() {
  const { language, say } = useWords();
  const { who = [] } = useSearch({ from: "/collections" });
  const answer = useAnswer(CollectionsPageDocument, { lang: language });
  useEffect(() => {
    document.title = `${say("read.collections.title")} – Sidelines`;
  });
  return (
    <>
      <h1>{say("read.collections.title")}</h1>
      <p>{say("read.collections.explained")}</p>
      <Answered answer={answer} lines={10}>
        {({ collections }) =>
          collections && collections.nodes.length > 0 ? (
            <>
              {who.map((id) => (
                <OfActor key={id} id={id} collections={collections.nodes} />
              ))}
              {who.length > 0 && <h2>{say("read.collections.all")}</h2>}
              <List of={collections.nodes} level={who.length > 0 ? "h3" : "h2"} />
            </>
          ) : (
            <Empty>{say("keep.coverageUnknown")}</Empty>
          )
        }
      </Answered>
    </>
  );
}

/** How far sources follow one actor: which collections, and for which time none does. */
function OfActor({ id, collections }: { id: string; collections: readonly Collection[] }) {
  const { language, say } = useWords();
  const during = useMemo(() => ({ to: thisYear() }), []);
  const answer = useAnswer(CollectionsOfActorDocument, { id, during, lang: language });
  return (
    <Answered answer={answer}>
      {({ entity, coverage }) => {
        if (!entity) return <p role="alert">{say("unknown.text", { id })}</p>;
        const following = new Set(coverage.collections.map((one) => one.id));
        const lines = extentLines(coverage.buckets, say);
        return (
          <Section title={say("read.collections.of", { name: entity.name })} aside={<EntityLink entity={entity} />}>
            <p>{lines.length > 0 && following.size > 0 ? lines.join(" ") : say("read.collections.nobody", { name: entity.name })}</p>
            <ul className="plain">
              {collections
                .filter((one) => following.has(one.id))
                .map((one) => (
                  <li key={one.id}>
                    <EntityLink entity={one} />: {say("read.collections.times", { times: timesOf(one, language), count: one.covers.length })}
                    <Tells of={one.tells} />
                  </li>
                ))}
            </ul>
            {following.size > 0 && <p className="small soft">{say("read.collections.gaps")}</p>}
          </Section>
        );
      }}
    </Answered>
  );
}

function List({ of, level: Heading }: { of: readonly Collection[]; level: "h2" | "h3" }) {
  const { language, say } = useWords();
  const times = of.flatMap((one) => one.covers);
  const first = Math.min(...times.map(({ from }) => dayNumber(from.slice(0, 4), "first")));
  const last = dayNumber(thisYear(), "last");
  const at = (day: number) => ((day - first) / (last - first)) * 1000;
  return (
    <ul className="plain">
      {of.map((one) => (
        <li key={one.id} className={styles.collection}>
          <Heading>
            <EntityLink entity={one} />
          </Heading>
          <p className="small soft">
            {one.publisher} · <Licence of={one.licence} />
          </p>
          <svg viewBox="0 0 1000 10" preserveAspectRatio="none" className={styles.strip} role="img" aria-label={say("read.collection.covers")}>
            <rect width={1000} height={10} className={styles.hole} />
            {one.covers.map(({ from, to }) => {
              const x = at(dayNumber(from, "first"));
              return (
                <rect key={from} x={x} width={Math.max(1, at(dayNumber(to, "last")) - x)} height={10} className={styles.bar}>
                  <title>{span(from, to, language)}</title>
                </rect>
              );
            })}
          </svg>
          <div className={styles.ends} aria-hidden>
            <span>{times.map(({ from }) => from.slice(0, 4)).sort()[0]}</span>
            <span>{thisYear()}</span>
          </div>
          <p className="small">{say("read.collections.times", { times: timesOf(one, language), count: one.covers.length })}</p>
          <Tells of={one.tells} />
          <details>
            <summary className="small">
              {say("read.collection.subjects")}: {one.subjects.length}
            </summary>
            <p className="small">
              {one.subjects.map(({ actor }, i) => (
                <span key={`${actor.id} ${i}`}>
                  {i > 0 && ", "}
                  <EntityLink entity={actor} />
                </span>
              ))}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}

function timesOf({ covers }: Collection, language: string): string {
  const [first] = covers;
  return covers.length === 0 || !first ? "–" : span(first.from, covers.at(-1)?.to, language);
}
