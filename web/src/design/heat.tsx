import { useWords } from "../app/language";
import styles from "./heat.module.css";
import { yearMarks } from "./years";

const steps = [0, 1, 3, 8, 20];

/** The step of a number of meetings on the scale of the pictures, from 0 to 4. */
export function stepOf(count: number): number {
  return steps.findLastIndex((least) => count >= least);
}

/** One square of a heat map. */
export interface Cell {
  key: string;
  count: number;
  /** Whether the data reaches there. Where it does not, or only in part, none known is an outline, which does not look like a zero. */
  covered: "COVERED" | "PARTLY" | "NOT_COVERED" | "UNKNOWN";
  title: string;
}

/** One row of a heat map with its name. */
export interface Row {
  name: string;
  cells: Cell[];
}

/** What the colours of a heat map mean, which does not depend on how dark the page is. */
export function HeatLegend() {
  const { say } = useWords();
  const ranges = steps.map((least, i) => {
    const next = steps[i + 1];
    return next === undefined ? `${least}+` : next - 1 > least ? `${least}–${next - 1}` : `${least}`;
  });
  const swatch = (of: string | undefined) => (
    <svg viewBox="0 0 16 16" className={styles.swatch} aria-hidden>
      <rect x={1} y={1} width={14} height={14} className={of} />
    </svg>
  );
  return (
    <div className={styles.legend}>
      {ranges.map((range, i) => (
        <span key={range}>
          {swatch(styles[`step${i}`])} {range}
        </span>
      ))}
      <span>
        {swatch(styles.hole)} {say("heat.hole")}
      </span>
    </div>
  );
}

const width = 4;
const height = 16;

/** A heat map: a row of cells for each name, with the years above unless another has them. `label` says what it shows; a table beside it must say the same. */
export function HeatMap({ rows, label, hasYears = true }: { rows: Row[]; label: string; hasYears?: boolean }) {
  const longest = Math.max(1, ...rows.map((row) => row.cells.length));
  const keys = (rows.find((row) => row.cells.length === longest)?.cells ?? []).map((cell) => cell.key);
  return (
    <div className={styles.map} role="img" aria-label={label}>
      {hasYears && (
        <div className={styles.row}>
          <span />
          <span className={styles.years}>
            {yearMarks(keys).map(({ year, at }) => (
              <span key={year} style={{ insetInlineStart: `${at * 100}%` }}>
                {year}
              </span>
            ))}
          </span>
        </div>
      )}
      {rows.map((row) => (
        <div key={row.name} className={styles.row}>
          <span className={styles.name}>{row.name}</span>
          <svg viewBox={`0 0 ${longest * width} ${height}`} preserveAspectRatio="none" className={styles.cells} aria-hidden>
            {row.cells.map((cell, i) => (
              <rect
                key={cell.key}
                x={i * width + 0.25}
                y={0.5}
                width={width - 0.5}
                height={height - 1}
                className={cell.count === 0 && cell.covered !== "COVERED" ? styles.hole : styles[`step${stepOf(cell.count)}`]}
              >
                <title>{cell.title}</title>
              </rect>
            ))}
          </svg>
        </div>
      ))}
    </div>
  );
}
