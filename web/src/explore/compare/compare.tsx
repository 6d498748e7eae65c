import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useAnswer } from "../../app/answer";
import { number } from "../../app/format";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered, Empty } from "../../design/state";
import { EntityLink, type Linked } from "../../facts/link";
import { CoverageLine } from "../../read/coverage";
import { actors, Picker } from "../picker";
import styles from "../tie/tie.module.css";
import { ComparePageDocument, type SideFragment } from "./generated/compare";

/** Two actors side by side: whom both met, where both were, and what only one of them did. */
export function ComparePage() {
  const { language, say } = useWords();
  const { left, right } = useSearch({ from: "/compare" });
  const navigate = useNavigate({ from: "/compare" });
  const pick = (side: "left" | "right") => (id: string) => void navigate({ search: (before) => ({ ...before, [side]: id }) });
  const isReady = left !== undefined && right !== undefined && left !== right;
  const answer = useAnswer(ComparePageDocument, { left: left ?? "", right: right ?? "", lang: language }, { enabled: isReady });
  const shareOf = (name: string, other: string, only: SideFragment, common: SideFragment) =>
    say("compare.share", { name, other, count: only.counterpartCount + common.counterpartCount, common: common.counterpartCount });
  useEffect(() => {
    document.title = `${say("compare.title")} – Sidelines`;
  });
  return (
    <>
      <h1>{say("compare.title")}</h1>
      <div className={styles.pickers}>
        <Picker label={say("tie.a")} value={left} kinds={actors} onPick={pick("left")} />
        <Picker label={say("tie.b")} value={right} kinds={actors} onPick={pick("right")} />
      </div>
      {isReady ? (
        <Answered answer={answer} lines={8}>
          {({ compare }) => (
            <>
              <p>{say("compare.known")}</p>
              <div className={styles.columns}>
                {[compare.left, compare.right].map((one) => (
                  <div key={one.id}>
                    <EntityLink entity={one} />
                    <CoverageLine of={one.id} />
                  </div>
                ))}
              </div>
              {isAlike(compare) ? (
                <p>
                  {shareOf(compare.left.name, compare.right.name, compare.onlyLeft, compare.common)}{" "}
                  {shareOf(compare.right.name, compare.left.name, compare.onlyRight, compare.common)}
                </p>
              ) : (
                <p>{say("compare.unlike", { left: compare.left.name, right: compare.right.name })}</p>
              )}
              <p>
                <Link to="/tie" search={{ a: left, b: right }}>
                  {say("explore.toTie")}
                </Link>
              </p>
              <div className={styles.columns}>
                <Side title={say("compare.only", { name: compare.left.name })} side={compare.onlyLeft} isAlike={isAlike(compare)} notRecorded={compare.right.name} />
                <Side title={say("compare.both")} side={compare.common} isAlike={isAlike(compare)} />
                <Side title={say("compare.only", { name: compare.right.name })} side={compare.onlyRight} isAlike={isAlike(compare)} notRecorded={compare.left.name} />
              </div>
            </>
          )}
        </Answered>
      ) : (
        <Empty>{say(left && left === right ? "tie.oneTwice" : "tie.empty")}</Empty>
      )}
    </>
  );
}

// People meet people, and countries and organizations meet each other: of one of each, the two lists have nobody in common whoever met.
function isAlike({ left, right }: { left: { __typename: string }; right: { __typename: string } }): boolean {
  return (left.__typename === "Leader") === (right.__typename === "Leader");
}

interface SideProps {
  title: string;
  side: SideFragment;
  /** Whether both are people, or neither. */
  isAlike: boolean;
  notRecorded?: string;
}

function Side({ title, side, isAlike, notRecorded }: SideProps) {
  const { say } = useWords();
  return (
    <Section title={title}>
      {notRecorded && <p className="small soft">{say("compare.notRecorded", { name: notRecorded })}</p>}
      {isAlike && <Names title={say("compare.met")} names={side.counterparts} count={side.counterpartCount} />}
      <Names title={say("compare.forums")} names={side.forums} count={side.forumCount} />
      <Names title={say("compare.topics")} names={side.topics} count={side.topicCount} />
    </Section>
  );
}

const first = 12; // names that are shown before the reader asks for all

// The names come from the server with the most meetings, or statements, first.
function Names({ title, names, count }: { title: string; names: readonly Linked[]; count: number }) {
  const { language, say } = useWords();
  const [isWhole, showAll] = useState(false);
  const shown = isWhole ? names : names.slice(0, first);
  return (
    <div className={styles.names}>
      <h3>
        {title} <span className="small soft">{number(count, language)}</span>
      </h3>
      {count === 0 && <p className="small soft">{say("compare.none")}</p>}
      <ul className="plain">
        {shown.map((one) => (
          <li key={one.id}>
            <EntityLink entity={one} />
          </li>
        ))}
      </ul>
      {shown.length < names.length ? (
        <button type="button" onClick={() => showAll(true)}>
          {names.length < count ? say("compare.all", { shown: names.length, total: count }) : say("compare.every", { count })}
          <span className="unseen"> {title}</span>
        </button>
      ) : (
        count > names.length && <p className="small soft">{say("compare.more", { count: count - names.length })}</p>
      )}
    </div>
  );
}
