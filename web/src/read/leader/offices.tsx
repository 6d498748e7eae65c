import { useWords } from "../../app/language";
import { today } from "../../app/today";
import { YearAxis } from "../../design/axis";
import { heldText } from "../../facts/held";
import { barsOf, type Held } from "../bars";
import { barLook, BarsKey, Unconfirmed } from "../barskey";
import { yearsBetween } from "../scale";
import looks from "../bars.module.css";
import styles from "./offices.module.css";

/** What the line of offices needs of a tenure. */
export interface Office extends Held {
  id: string;
  title: string;
  office: string;
  asOf: string | null;
  isAttested: boolean;
}

/**
 * The offices on a line of years. An end that is not known is no end: from the last day of which a source tells, the bar goes on in another pattern.
 */
export function Offices({ tenures }: { tenures: readonly Office[] }) {
  const { language, say } = useWords();
  const bars = barsOf(tenures, today()); // the list below the line has those without a first day too
  if (bars.length === 0) return null;
  const first = Math.min(...bars.map((bar) => bar.from));
  const last = Math.max(...bars.map((bar) => bar.to));
  const at = (day: number) => ((day - first) / Math.max(1, last - first)) * 100;
  return (
    <>
      <div className={styles.line} aria-hidden>
        <YearAxis marks={yearsBetween(first, last)} isRuled />
        {bars.map((bar) => (
          <div key={bar.tenure.id} className={styles.lane}>
            <span className={styles.title}>{bar.tenure.title}</span>
            <div className={styles.bar}>
              <span
                className={barLook(bar)}
                title={`${bar.tenure.title}: ${heldText(bar.tenure, language, say)}`}
                style={{ insetInlineStart: `${at(bar.from)}%`, width: `max(4px, ${at(bar.to) - at(bar.from)}%)` }}
              >
                {bar.known < bar.to && <Unconfirmed bar={bar} />}
                <span className={looks.word}>{bar.tenure.title}</span>
              </span>
            </div>
          </div>
        ))}
      </div>
      <BarsKey bars={bars} />
    </>
  );
}
