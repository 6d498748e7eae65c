import { type PointerEvent, useState } from "react";
import { useWords } from "../app/language";
import { YearAxis } from "./axis";
import axis from "./axis.module.css";
import { type Followed, pathOf, stretchesOf } from "./cells";
import styles from "./heat.module.css";
import { hasNumber, type Line, lineOf, rangeOf, seenIn, type Shaped, stepOf } from "./seen";
import { yearMarks } from "./years";

/**
 * One square of a heat map. Its colour is the number and nothing else, and none known is an empty place, which does not look like a zero. How far sources
 * cover the time is a line below it.
 */
export interface Cell extends Shaped {
  of: Followed;
  key: string;
  /** What the cell stands for. It is written for the one that somebody points at. */
  title: () => string;
}

/** One row of a heat map with its name. */
export interface Row {
  name: string;
  cells: Cell[];
}

/** What the colours and lines of heat maps mean, of what occurs in them. */
export function HeatLegend({ rows, steps }: { rows: readonly Pick<Row, "cells">[]; steps?: readonly number[] }) {
  const { say } = useWords();
  const seen = seenIn(rows.flatMap(({ cells }) => cells), steps);
  return (
    <div className={axis.key}>
      {seen.steps.map((step) => (
        <span key={step}>
          <svg viewBox="0 0 16 16" className={axis.swatch} aria-hidden>
            <rect x={1} y={1} width={14} height={14} className={styles[`step${step}`]} />
          </svg>{" "}
          {rangeOf(step, steps)}
        </span>
      ))}
      {seen.lines.map((line) => (
        <span key={line}>
          {line !== "none" && (
            <svg viewBox="0 0 16 16" className={axis.swatch} aria-hidden>
              <rect x={0} y={8 - thickness[line]} width={16} height={2 * thickness[line]} className={styles.line} />
            </svg>
          )}{" "}
          {say(`heat.${line}`)}
        </span>
      ))}
    </div>
  );
}

const cellWidth = 4;
const cellHeight = 15;
const height = 20; // with the line below the cells
const gap = 0.25; // on each side of a cell
const thickness = { whole: 3.5, part: 1.2 };

// Zeros in a row have one outline: each for itself would be nothing but edges where cells are narrow.
function Shapes({ cells, steps }: { cells: readonly Shaped[]; steps?: readonly number[] }) {
  const colours = stretchesOf(cells.map((cell) => (hasNumber(cell) ? `step${stepOf(cell.count, steps)}` : "empty")), "step0");
  const lines = cells.map(lineOf);
  const below = (line: Exclude<Line, "none">) => stretchesOf(lines, line).get(line);
  const [whole, part] = [below("whole"), below("part")];
  return (
    <>
      {[...colours].map(([look, stretches]) => look !== "empty" && <path key={look} d={pathOf(stretches, cellWidth, cellHeight, gap)} className={styles[look]} />)}
      {whole && <path d={pathOf(whole, cellWidth, thickness.whole, 0, height - thickness.whole)} className={styles.line} />}
      {part && <path d={pathOf(part, cellWidth, thickness.part, 0, height - thickness.whole)} className={styles.line} />}
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
