import { Link } from "@tanstack/react-router";
import { useAnswer } from "../../app/answer";
import { number } from "../../app/format";
import { useWords } from "../../app/language";
import { YearAxis } from "../../design/axis";
import { Section } from "../../design/section";
import { Answered, Empty } from "../../design/state";
import { yearMarks } from "../../design/years";
import { yearsOf, type YearCount } from "./counts";
import { TopicYearsDocument } from "./generated/years";
import styles from "./years.module.css";

const width = 20;
const height = 60;

/** How many meetings and statements about a topic are known of each year. A year leads to its lists. */
export function TopicYears({ id, year: chosen }: { id: string; year?: string }) {
  const { say } = useWords();
  const answer = useAnswer(TopicYearsDocument, { id });
  return (
    <Section title={say("read.topic.years")}>
      <Answered answer={answer} lines={4}>
        {({ meetings, statements }) => {
          const { years, undated } = yearsOf(meetings, statements);
          if (years.length === 0) return <Empty>{say("read.topic.noYears")}</Empty>;
          return (
            <>
              <p className="small soft">
                {say("read.topic.coverage")} {undated.meetings + undated.statements > 0 && say("read.topic.undated", undated)}
              </p>
              <Bars years={years} of="meetings" chosen={chosen} />
              <Bars years={years} of="statements" chosen={chosen} />
              <YearAxis marks={yearMarks(years.map(({ year }) => year))} />
              <Table years={years} chosen={chosen} />
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

/** The id of the lists, to which a chosen year leads: the table of all years may be longer than the page. */
export const listsId = "lists";

function toLists() {
  const lists = document.getElementById(listsId);
  lists?.focus({ preventScroll: true });
  lists?.scrollIntoView();
}

function Bars({ years, of, chosen }: { years: readonly YearCount[]; of: "meetings" | "statements"; chosen?: string }) {
  const { language, say } = useWords();
  const most = Math.max(1, ...years.map((year) => year[of]));
  const word = say(`table.${of}`);
  return (
    <>
      <p className={`${styles.label} small soft`}>{say("read.topic.tallest", { what: word, count: number(Math.max(...years.map((year) => year[of])), language) })}</p>
      <svg viewBox={`0 0 ${years.length * width} ${height}`} preserveAspectRatio="none" className={styles.bars} role="img" aria-label={`${say("read.topic.years")}: ${word}`}>
        {years.map((year, i) => {
          const bar = (year[of] / most) * (height - 2);
          return (
            <rect key={year.year} x={i * width + 2} y={height - bar} width={width - 4} height={bar} className={year.year === chosen ? styles.chosen : styles.bar}>
              <title>{`${year.year}: ${number(year[of], language)} ${word}`}</title>
            </rect>
          );
        })}
      </svg>
    </>
  );
}

function Table({ years, chosen }: { years: readonly YearCount[]; chosen?: string }) {
  const { language, say } = useWords();
  const known = (count: number) => (count > 0 ? number(count, language) : "–");
  return (
    <details>
      <summary className="small">{say("read.topic.table")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("tie.year")}</th>
            <th scope="col" className="number">{say("table.meetings")}</th>
            <th scope="col" className="number">{say("table.statements")}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, meetings, statements }) => (
            <tr key={year}>
              <th scope="row">
                {meetings + statements > 0 ? (
                  <Link to="." search={(before) => ({ ...before, year })} resetScroll={false} aria-current={year === chosen ? "true" : undefined} onClick={toLists}>
                    {year}
                  </Link>
                ) : (
                  year
                )}
              </th>
              <td className="number">{known(meetings)}</td>
              <td className="number">{known(statements)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
