import { useEffect } from "react";
import { useAnswer } from "../../app/answer";
import { span } from "../../app/format";
import { useWords } from "../../app/language";
import { thisYear } from "../../app/today";
import { Answered, Empty } from "../../design/state";
import { EntityLink } from "../../facts/link";
import { dayNumber } from "../days";
import { Licence } from "../licence";
import styles from "./covered.module.css";
import { CollectionsPageDocument, type CollectionsPageQuery } from "./generated/collections";
import { Tells } from "./tells";

type Collection = NonNullable<CollectionsPageQuery["collections"]>["nodes"][number];

/** All collections of sources on one line of years: what the graph has, and so what it cannot know. */
export function CollectionsPage() {
  const { language, say } = useWords();
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
          collections && collections.nodes.length > 0 ? <List of={collections.nodes} /> : <Empty>{say("keep.coverageUnknown")}</Empty>
        }
      </Answered>
    </>
  );
}

function List({ of }: { of: readonly Collection[] }) {
  const { language, say } = useWords();
  const times = of.flatMap((one) => one.covers);
  const first = Math.min(...times.map(({ from }) => dayNumber(from.slice(0, 4), "first")));
  const last = dayNumber(thisYear(), "last");
  const at = (day: number) => ((day - first) / (last - first)) * 1000;
  return (
    <ul className="plain">
      {of.map((one) => (
        <li key={one.id} className={styles.collection}>
          <h2>
            <EntityLink entity={one} />
          </h2>
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
