import styles from "./axis.module.css";
import { type Mark, placed } from "./years";

/** Years above or below a picture, each where it begins. `isRuled` puts them above a line, as over bars. */
export function YearAxis({ marks, isRuled = false }: { marks: readonly Mark[]; isRuled?: boolean }) {
  return (
    <div className={isRuled ? styles.ruled : styles.years} aria-hidden>
      {placed(marks).map(({ year, at, isBefore, isCrowded }) => (
        <span
          key={year}
          className={isBefore ? styles.before : isCrowded ? styles.crowded : undefined}
          style={isBefore ? { insetInlineEnd: `${(1 - at) * 100}%` } : { insetInlineStart: `${at * 100}%` }}
        >
          <span>{year}</span>
        </span>
      ))}
    </div>
  );
}
