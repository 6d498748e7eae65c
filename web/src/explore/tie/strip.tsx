import { number } from "../../app/format";
import { useWords } from "../../app/language";
import { countIn } from "../counted";
import type { TiePageQuery } from "./generated/tie";
import styles from "./tie.module.css";

type Bucket = TiePageQuery["tie"]["buckets"][number];

const width = 20;
const height = 80;

/** The years of a tie: a bar for the meetings of each, an outline of dashes for one that is not covered, and a line under the longest silence. */
export function Strip({ buckets, silence }: { buckets: readonly Bucket[]; silence: { from: string; to: string } | null }) {
  const { language, say } = useWords();
  if (buckets.length === 0) return null;
  const most = Math.max(1, ...buckets.map((bucket) => bucket.meetings));
  // No number where none is known and the sources do not cover the year: it would look like a zero.
  const known = (count: number, covered: Bucket["covered"]) => (count === 0 && covered !== "COVERED" ? "–" : number(count, language));
  const isHole = (bucket: Bucket) => bucket.covered === "NOT_COVERED" || bucket.covered === "UNKNOWN";
  const from = Number(buckets[0]?.start.slice(0, 4));
  const at = (day: string) => (Number(day.slice(0, 4)) - from + (Number(day.slice(5, 7) || 1) - 1) / 12) * width;
  return (
    <>
      <svg viewBox={`0 0 ${buckets.length * width} ${height + 8}`} preserveAspectRatio="none" className={styles.strip} role="img" aria-label={say("tie.years")}>
        {buckets.map((bucket, i) => {
          const bar = (bucket.meetings / most) * height;
          return (
            <g key={bucket.start}>
              <title>{`${bucket.start}: ${countIn(bucket.meetings, bucket.covered, say)}`}</title>
              <rect
                x={i * width + 1}
                y={1}
                width={width - 2}
                height={height - 2}
                className={isHole(bucket) ? styles.hole : bucket.covered === "COVERED" ? styles.ground : styles.part}
              />
              <rect x={i * width + 3} y={height - bar} width={width - 6} height={bar} className={styles.bar} />
            </g>
          );
        })}
        {silence && <path d={`M ${at(silence.from)} ${height + 5} H ${at(silence.to)}`} className={styles.silence} />}
      </svg>
      <div className={styles.years} aria-hidden>
        <span>{buckets[0]?.start}</span>
        <span>{buckets.at(-1)?.start}</span>
      </div>
      <p className="small soft">{say("tie.legend")}</p>
      <details>
        <summary className="small">{say("picture.table")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("tie.year")}</th>
              <th scope="col" className="number">
                {say("table.meetings")}
              </th>
              <th scope="col" className="number">
                {say("table.statements")}
              </th>
              <th scope="col">{say("tie.coverage")}</th>
            </tr>
          </thead>
          <tbody>
            {buckets.map((bucket) => (
              <tr key={bucket.start}>
                <th scope="row">{bucket.start}</th>
                <td className="number">{known(bucket.meetings, bucket.covered)}</td>
                <td className="number">{known(bucket.statements, bucket.statementsCovered)}</td>
                <td>{say(`covered.${bucket.covered}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
