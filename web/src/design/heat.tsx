import { type PointerEvent, useState } from "react";
import { useWords } from "../app/language";
import { YearAxis } from "./axis";
import axis from "./axis.module.css";
import { type Followed, levelOf, levels, pathOf, stretchesOf } from "./cells";
import styles from "./heat.module.css";
import { yearMarks } from "./years";

const usual = [0, 1, 3, 8, 20];

/** The step of a number of meetings on a scale, from 0 to 4. The scale has the least number of each step. */
export function stepOf(count: number, steps: readonly number[] = usual): number {
  return steps.findLastIndex((least) => count >= least);
}

/** One square of a heat map. */
export interface Cell {
  key: string;
  count: number;
  /** Whether the data reaches there. Where it does not, or only in part, none known is an outline, which does not look like a zero. */
  covered: "COVERED" | "PARTLY" | "NOT_COVERED" | "UNKNOWN";
  /** How many of its days sources follow: as high is a number drawn, which is only the least. */
  of: Followed;
  /** What the cell stands for. It is written for the one that somebody points at. */
  title: () => string;
}

/** One row of a heat map with its name. */
export interface Row {
  name: string;
  cells: Cell[];
}

/** What the colours of a heat map mean, which does not depend on how dark the page is. */
export function HeatLegend({ steps = usual }: { steps?: readonly number[] }) {
  const { say } = useWords();
  const ranges = steps.map((least, i) => {
    const next = steps[i + 1];
    return next === undefined ? `${least}+` : next - 1 > least ? `${least}–${next - 1}` : `${least}`;
  });
  const swatch = (of: string | undefined) => (
    <svg viewBox="0 0 16 16" className={axis.swatch} aria-hidden>
      <rect x={1} y={1} width={14} height={14} className={of} />
    </svg>
  );
  return (
    <div className={`${axis.key} ${styles.legend}`}>
      {ranges.map((range, i) => (
        <span key={range}>
          {swatch(styles[`step${i}`])} {range}
        </span>
      ))}
      <span>
        <svg viewBox="0 0 16 16" className={axis.swatch} aria-hidden>
          <rect x={1} y={9} width={14} height={6} className={styles.step3} />
          <rect x={1} y={1} width={14} height={14} className={styles.hole} />
        </svg>{" "}
        {say("heat.part")}
      </span>
      <span>
        {swatch(styles.hole)} {say("heat.hole")}
      </span>
    </div>
  );
}

const width = 4;
const height = 15;

type Look = "none" | `${"step0" | "step1" | "step2" | "step3" | "step4"} ${number}`;

// The step of a number and how high it fills its cell. Of a time that is not covered whole, none known is no number.
function lookOf({ count, covered, of }: Cell, steps?: readonly number[]): Look {
  const step = `step${stepOf(count, steps)}` as "step0";
  if (covered === "COVERED") return `${step} ${levels}`;
  return count === 0 ? "none" : `${step} ${levelOf(of)}`;
}

// What is not covered whole has an outline, in which a number fills no more than the share of the days that sources follow.
function Shapes({ cells, steps }: { cells: readonly Cell[]; steps?: readonly number[] }) {
  const holes = stretchesOf<"hole" | "none">(cells.map(({ covered }) => (covered === "COVERED" ? "none" : "hole")), "hole").get("hole");
  return (
    <>
      {[...stretchesOf(cells.map((cell) => lookOf(cell, steps)), "none")].map(([look, stretches]) => {
        const [step, level] = look.split(" ");
        const high = (Number(level) / levels) * height;
        const lower = `translate(0 ${height - high})`;
        return level && <path key={look} d={pathOf(stretches, width, high, 0.25)} transform={lower} className={styles[step ?? ""]} />;
      })}
      {holes && <path d={pathOf(holes, width, height, 0.25)} className={styles.hole} />}
    </>
  );
}

/**
 * A heat map: a row of cells for each name, with the years above unless another has them. `label` says what it shows; a table beside it must say the
 * same. Who points at a cell reads what it stands for.
 */
export function HeatMap({ rows, label, steps, hasYears = true }: { rows: Row[]; label: string; steps?: readonly number[]; hasYears?: boolean }) {
  const longest = Math.max(1, ...rows.map((row) => row.cells.length));
  const keys = (rows.find((row) => row.cells.length === longest)?.cells ?? []).map((cell) => cell.key);
  return (
    <div className={styles.map} role="img" aria-label={label}>
      {hasYears && (
        <div className={styles.row}>
          <span />
          <YearAxis marks={yearMarks(keys)} />
        </div>
      )}
      {rows.map((row) => (
        <CellsOf key={row.name} row={row} longest={longest} steps={steps} />
      ))}
    </div>
  );
}

function CellsOf({ row, longest, steps }: { row: Row; longest: number; steps?: readonly number[] }) {
  const [pointed, point] = useState<number>();
  const cell = pointed === undefined ? undefined : row.cells[pointed];
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width: wide } = event.currentTarget.getBoundingClientRect();
    point(Math.min(longest - 1, Math.floor(((event.clientX - left) / wide) * longest)));
  };
  // A tip at the middle of the cell, which grows to the side that has room.
  const at = pointed === undefined ? 0 : (pointed + 0.5) / longest;
  return (
    <div className={styles.row}>
      <span className={styles.name}>{row.name}</span>
      <span className={styles.strip}>
        <svg
          viewBox={`0 0 ${longest * width} ${height}`}
          preserveAspectRatio="none"
          className={styles.cells}
          aria-hidden
          onPointerMove={follow}
          onPointerDown={follow}
          onPointerLeave={() => point(undefined)}
        >
          <Shapes cells={row.cells} steps={steps} />
        </svg>
        {cell && (
          <span className={styles.tip} style={at < 0.5 ? { insetInlineStart: `${at * 100}%` } : { insetInlineEnd: `${(1 - at) * 100}%` }}>
            {row.name}, {cell.title()}
          </span>
        )}
      </span>
    </div>
  );
}
