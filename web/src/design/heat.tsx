import { type PointerEvent, useState } from "react";
import { useWords } from "../app/language";
import { YearAxis } from "./axis";
import axis from "./axis.module.css";
import { type Followed, hatchOf, pathOf, type Rectangle, rectanglesOf, sharesOf, stretchesOf } from "./cells";
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
  /** How many of its days sources follow: exactly as high is a number filled, which is only the least. */
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
      {marks.map(([of, word]) => (
        <span key={word}>
          <svg viewBox={`0 -0.5 ${height + 1} ${height + 1}`} className={axis.swatch} aria-hidden>
            <Shapes cells={[{ count: usual[3] ?? 1, covered: "PARTLY", of }]} width={height + 1} />
          </svg>{" "}
          {say(word)}
        </span>
      ))}
      <span>
        {swatch(styles.hole)} {say("heat.hole")}
      </span>
    </div>
  );
}

const cellWidth = 4;
const height = 15;
const gap = 0.25; // on each side of a cell
const line = 2; // how thick the line of a number is that no covered day stands behind
const least = 0.6; // of a filling, however small the share: less would not be seen
const apart = 3.5; // lines of the hatch
const manyCells = 60; // from which on a cell is too narrow for slanted lines, which then rise across many

// The fillings of a number that is only the least.
const marks = [
  [{ days: 10, coveredDays: 6, partlyCoveredDays: 0 }, "heat.part"],
  [{ days: 10, coveredDays: 0, partlyCoveredDays: 10 }, "heat.partly"],
  [{ days: 10, coveredDays: 0, partlyCoveredDays: 0 }, "heat.uncovered"],
] as const;

type Shaped = Pick<Cell, "count" | "covered" | "of">;

// What is not covered whole has an outline. A number in it fills exactly the share of the days that sources follow: hatched, as far as they tell only
// a part of those days. With no such day it is a line at half height, which nobody takes for a filling. None known is no number.
function Shapes({ cells, steps, width = cellWidth }: { cells: readonly Shaped[]; steps?: readonly number[]; width?: number }) {
  const holes = stretchesOf<"hole" | "none">(cells.map(({ covered }) => (covered === "COVERED" ? "none" : "hole")), "hole").get("hole");
  const filled = new Map<number, Rectangle[]>();
  const across = cells.length > manyCells ? 16 : 1;
  let hatch = "";
  cells.forEach(({ count, covered, of }, i) => {
    if (count === 0 && covered !== "COVERED") return;
    const { whole, part } = covered === "COVERED" ? { whole: 1, part: 0 } : sharesOf(of);
    const column = { x: i * width + gap, width: width - 2 * gap };
    const high = Math.max(least, (whole + part) * height);
    const shape = whole + part === 0 ? { ...column, y: (height - line) / 2, height: line } : { ...column, y: height - high, height: high };
    if (part > 0) hatch += hatchOf({ ...shape, height: high - whole * height }, apart, (i % across) / across, ((i % across) + 1) / across);
    const step = stepOf(count, steps);
    filled.set(step, [...(filled.get(step) ?? []), shape]);
  });
  return (
    <>
      {[...filled].map(([step, shapes]) => (
        <path key={step} d={rectanglesOf(shapes)} className={styles[`step${step}`]} />
      ))}
      {hatch && <path d={hatch} className={styles.hatch} />}
      {holes && <path d={pathOf(holes, width, height, gap)} className={styles.hole} />}
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
          viewBox={`0 0 ${longest * cellWidth} ${height}`}
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
