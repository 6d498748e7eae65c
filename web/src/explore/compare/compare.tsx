import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useAnswer } from "../../app/answer";
import { number } from "../../app/format";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered, Empty } from "../../design/state";
import { EntityLink, type Linked } from "../../facts/link";
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
              <p className={styles.lead}>
                {say("compare.similarity", { share: new Intl.NumberFormat(language, { style: "percent" }).format(compare.similarity) })}{" "}
                <Link to="/tie" search={{ a: left, b: right }}>
                  {say("explore.toTie")}
                </Link>
              </p>
              <p className="small soft">{say("compare.known")}</p>
              <div className={styles.columns}>
                <Side title={say("compare.only", { name: compare.left.name })} side={compare.onlyLeft} />
                <Side title={say("compare.both")} side={compare.common} />
                <Side title={say("compare.only", { name: compare.right.name })} side={compare.onlyRight} />
              </div>
            </>
          )}
        </Answered>
      ) : (
        <Empty>{say("tie.empty")}</Empty>
      )}
    </>
  );
}

function Side({ title, side }: { title: string; side: SideFragment }) {
  const { say } = useWords();
  return (
    <Section title={title}>
      <Names title={say("compare.met")} names={side.counterparts} count={side.counterpartCount} />
      <Names title={say("compare.forums")} names={side.forums} count={side.forumCount} />
      <Names title={say("compare.topics")} names={side.topics} count={side.topicCount} />
    </Section>
  );
}

function Names({ title, names, count }: { title: string; names: readonly Linked[]; count: number }) {
  const { language, say } = useWords();
  return (
    <>
      <h3>
        {title} <span className="small soft">{number(count, language)}</span>
      </h3>
      <ul className="plain">
        {names.map((one) => (
          <li key={one.id}>
            <EntityLink entity={one} />
          </li>
        ))}
      </ul>
      {count > names.length && <p className="small soft">{say("compare.more", { count: count - names.length })}</p>}
    </>
  );
}
