import { date, number, span } from "../../app/format";
import { useWords } from "../../app/language";
import axis from "../../design/axis.module.css";
import styles from "./covered.module.css";
import { yearsOf } from "./years";

const quarters = [0, 3, 6, 9]; // their first months

/** For which time the graph has a collection: a row for each year, whose bars are what it has, and whose gaps are holes. */
export function Covered({ covers }: { covers: readonly { from: string; to: string }[] }) {
  const { language, say } = useWords();
  const years = yearsOf(covers);
  return (
    <>
      <p className="small soft">{say("read.collection.explained")}</p>
      <div className={styles.picture} role="img" aria-label={say("read.collection.covers")}>
        <div className={styles.row}>
          <span />
          <span className={axis.years}>
            {quarters.map((month) => (
              <span key={month} style={{ insetInlineStart: `${(month / 12) * 100}%` }}>
                {new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" }).format(Date.UTC(2000, month))}
              </span>
            ))}
          </span>
        </div>
        {years.map(({ year, bars, days }) => (
          <div key={year} className={styles.row}>
            <span className={styles.year}>{date(String(year), language)}</span>
            <svg viewBox="0 0 1000 10" preserveAspectRatio="none" className={styles.strip} aria-hidden>
              <title>{`${year}: ${say("read.collection.days", { count: days })}`}</title>
              <rect width={1000} height={10} className={styles.hole} />
              {bars.map((bar) => (
                <rect key={bar.from} x={bar.from * 1000} width={Math.max(2, (bar.to - bar.from) * 1000)} height={10} className={styles.bar} />
              ))}
            </svg>
          </div>
        ))}
      </div>
      <details>
        <summary className="small">{say("picture.table")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("read.collection.from")}</th>
              <th scope="col" className="number">
                {say("read.collection.inDays")}
              </th>
            </tr>
          </thead>
          <tbody>
            {covers.map((one) => (
              <tr key={one.from}>
                <td>{span(one.from, one.to, language)}</td>
                <td className="number">{number(yearsOf([one]).reduce((sum, year) => sum + year.days, 0), language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
