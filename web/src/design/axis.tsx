import { Fragment } from "react";
import styles from "./axis.module.css";
import { type Mark, placed } from "./years";

/** Years above or below a picture, each where it begins. `isRuled` puts them above a line, as over bars. */
export function YearAxis({ marks, isRuled = false }: { marks: readonly Mark[]; isRuled?: boolean }) {
  return (
    <div className={isRuled ? styles.ruled : styles.years} aria-hidden>
      {placed(marks).map(({ year, at, isCrowded }) => (
        <Fragment key={year}>
          <span className={styles.tick} style={{ insetInlineStart: `${at * 100}%` }} />
          <span className={isCrowded ? styles.crowded : undefined} style={{ insetInlineStart: `min(${at * 100}%, 100% - 2.75em)` }}>
            {year}
          </span>
        </Fragment>
      ))}
    </div>
  );
}
