import { type PointerEvent, useState } from "react";
import { useWords } from "../app/language";
import { YearAxis } from "./axis";
import axis from "./axis.module.css";
import { pathOf, type Rectangle, rectanglesOf, sharesOf, stretchesOf } from "./cells";
import styles from "./heat.module.css";
import { rangeOf, seenIn, type Shaped, stepOf } from "./seen";
import { yearMarks } from "./years";

/**
 * One square of a heat map. Where the data does not reach, or only in part, none known is an outline, which does not look like a zero. A number there
 * is only the least: exactly as high is it filled as the share of the days that sources follow.
 */
export interface Cell extends Shaped {
  key: string;
  /** What the cell stands for. It is written for the one that somebody points at. */
  title: () => string;
}

/** One row of a heat map with its name. */
export interface Row {
  name: string;
  cells: Cell[];
}

/** What the colours of heat maps mean, of what occurs in them. The names are those of their rows. */
export function HeatLegend({ rows, steps }: { rows: readonly Pick<Row, "name" | "cells">[]; steps?: readonly number[] }) {
  const { language, say } = useWords();
  const seen = seenIn(rows.flatMap(({ cells }) => cells), steps);
  const inPart = rows.filter(({ cells }) => seenIn(cells, steps).isInPart).map(({ name }) => name);
  return (
    <>
      <div className={`${axis.key} ${styles.legend}`}>
        {seen.steps.map((step) => (
          <span key={step}>
            <svg viewBox="0 0 16 16" className={axis.swatch} aria-hidden>
              <rect x={1} y={1} width={14} height={14} className={styles[`step${step}`]} />
            </svg>{" "}
            {rangeOf(step, steps)}
          </span>
        ))}
        {seen.isLeast && (
          <span>
            <svg viewBox={`0 -0.5 ${height + 1} ${height + 1}`} className={axis.swatch} aria-hidden>
              <Shapes cells={[{ count: 8, covered: "PARTLY", of: { days: 10, coveredDays: 6, partlyCoveredDays: 0 } }]} width={height + 1} />
            </svg>{" "}
            {say("heat.part")}
          </span>
        )}
        {seen.isHole && (
          <span>
            <svg viewBox="0 0 16 16" className={axis.swatch} aria-hidden>
              <rect x={1} y={1} width={14} height={14} className={styles.hole} />
            </svg>{" "}
            {say("heat.hole")}
          </span>
        )}
      </div>
      {inPart.length > 0 && <p className="small soft">{say("heat.inPart", { names: new Intl.ListFormat(language).format(inPart) })}</p>}
    </>
  );
}

const cellWidth = 4;
const height = 15;
const gap = 0.25; // on each side of a cell
const line = 2; // how thick the line of a number is that no covered day stands behind
const least = 0.6; // of a filling, however small the share: less would not be seen

// What is not covered whole has an outline. A number in it fills exactly the share of the days that sources follow, all or in part. With no such day
// it is a line at half height, which nobody takes for a filling. None known is no number.
function Shapes({ cells, steps, width = cellWidth }: { cells: readonly Shaped[]; steps?: readonly number[]; width?: number }) {
  const holes = stretchesOf<"hole" | "none">(cells.map(({ covered }) => (covered === "COVERED" ? "none" : "hole")), "hole").get("hole");
  const filled = new Map<number, Rectangle[]>();
  cells.forEach(({ count, covered, of }, i) => {
    if (count === 0 && covered !== "COVERED") return;
    const { whole, part } = covered === "COVERED" ? { whole: 1, part: 0 } : sharesOf(of);
    const column = { x: i * width + gap, width: width - 2 * gap };
    const high = Math.max(least, (whole + part) * height);
    const shape = whole + part === 0 ? { ...column, y: (height - line) / 2, height: line } : { ...column, y: height - high, height: high };
    const step = stepOf(count, steps);
    filled.set(step, [...(filled.get(step) ?? []), shape]);
  });
  return (
    <>
      {[...filled].map(([step, shapes]) => (
        <path key={step} d={rectanglesOf(shapes)} className={styles[`step${step}`]} />
      ))}
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
