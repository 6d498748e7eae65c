import { number } from "../../app/format";
import { useWords } from "../../app/language";
import { YearAxis } from "../../design/axis";
import type { Followed } from "../../design/cells";
import { yearMarks } from "../../design/years";
import { countIn, coveredIn, numberIn } from "../counted";
import type { TiePageQuery } from "./generated/tie";
import axis from "../../design/axis.module.css";
import styles from "./tie.module.css";

type Bucket = TiePageQuery["tie"]["buckets"][number];

const width = 20;
const height = 80;
const mostNumbers = 40; // under the bars; more would touch each other

/**
 * The years of a tie: a bar for the meetings of each, before a box that is filled as far as the days of the year are covered, and a line under the
 * longest silence.
 */
export function Strip({ buckets, silence }: { buckets: readonly Bucket[]; silence: { from: string; to: string } | null }) {
  const { language, say } = useWords();
  if (buckets.length === 0) return null;
  const most = Math.max(...buckets.map((bucket) => bucket.meetings));
  const from = Number(buckets[0]?.start.slice(0, 4));
  const at = (day: string) => (Number(day.slice(0, 4)) - from + (Number(day.slice(5, 7) || 1) - 1) / 12) * width;
  return (
    <>
      <Key most={most} />
      <svg
        viewBox={`0 0 ${buckets.length * width} ${height + 8}`}
        preserveAspectRatio="none"
        className={styles.strip}
        role="img"
        aria-label={say("tie.years")}
      >
        {buckets.map((bucket, i) => {
          const bar = (bucket.meetings / Math.max(1, most)) * (height - 2);
          return (
            <g key={bucket.start}>
              <title>{`${bucket.start}: ${countIn(bucket.meetings, bucket.covered, say, bucket)}`}</title>
              <Box of={bucket} x={i * width + 1} width={width - 2} />
              <rect x={i * width + 4} y={height - 1 - bar} width={width - 8} height={bar} className={styles.bar} />
            </g>
          );
        })}
        {silence && <path d={`M ${at(silence.from)} ${height + 5} H ${at(silence.to)}`} className={styles.silence} />}
      </svg>
      {buckets.length <= mostNumbers && (
        <div className={styles.numbers} style={{ gridTemplateColumns: `repeat(${buckets.length}, 1fr)` }} aria-hidden>
          {buckets.map((bucket) => (
            <span key={bucket.start}>{bucket.meetings > 0 && number(bucket.meetings, language)}</span>
          ))}
        </div>
      )}
      <YearAxis marks={yearMarks(buckets.map((bucket) => bucket.start))} />
      <p className="small soft">
        {say("tie.legend")} {silence && say("tie.line")}
      </p>
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
                <td className="number">{numberIn(bucket.meetings, bucket.covered, language)}</td>
                <td className="number">{numberIn(bucket.statements, bucket.statementsCovered, language)}</td>
                <td>{coveredIn(bucket.covered, bucket, say)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

// The outline of a year, filled from the left by the share of its days that are covered, and hatched by that of days covered in part. The days
// themselves may lie anywhere in the year.
function Box({ of, x, width: whole, bottom = height - 1 }: { of: Followed; x: number; width: number; bottom?: number }) {
  const top = 1;
  const share = (days: number) => (of.days > 0 ? (days / of.days) * whole : 0);
  const [full, part] = [share(of.coveredDays), share(of.partlyCoveredDays)];
  const isWhole = of.days > 0 && of.coveredDays === of.days;
  const lines = [];
  for (let y = top; part > 0 && y < bottom; y += 5) lines.push(`M${x + full} ${y + 4}L${x + full + part} ${y}`);
  return (
    <>
      {full > 0 && <rect x={x} y={top} width={full} height={bottom - top} className={styles.ground} />}
      {part > 0 && <path d={lines.join("")} className={styles.hatch} />}
      <rect x={x} y={top} width={whole} height={bottom - top} className={isWhole ? styles.whole : styles.hole} />
    </>
  );
}

function Key({ most }: { most: number }) {
  const { say } = useWords();
  const swatch = (coveredDays: number, partlyCoveredDays: number) => (
    <svg viewBox="0 0 20 16" className={axis.swatch} aria-hidden>
      <Box of={{ days: 4, coveredDays, partlyCoveredDays }} x={1} width={18} bottom={15} />
    </svg>
  );
  return (
    <div className={axis.key}>
      <span>
        <svg viewBox="0 0 20 16" className={axis.swatch} aria-hidden>
          <rect x={4} y={1} width={12} height={14} className={styles.bar} />
        </svg>
        {say("tie.tallest", { count: most })}
      </span>
      <span>
        {swatch(4, 0)} {say("covered.COVERED")}
      </span>
      <span>
        {swatch(1, 0)} {say("tie.share")}
      </span>
      <span>
        {swatch(0, 4)} {say("tie.inPart")}
      </span>
      <span>
        {swatch(0, 0)} {say("covered.NOT_COVERED")}
      </span>
    </div>
  );
}
