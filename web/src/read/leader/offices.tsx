import { useWords } from "../../app/language";
import { today } from "../../app/today";
import { YearAxis } from "../../design/axis";
import { attestedTime } from "../../facts/held";
import { dayNumber } from "../days";
import { yearsBetween } from "../scale";
import looks from "../bars.module.css";
import styles from "./offices.module.css";

/** What the line of offices needs of a tenure. */
export interface Held {
  id: string;
  title: string;
  office: string;
  from: string | null;
  to: string | null;
  asOf: string | null;
  isAttested: boolean;
}

/**
 * The offices on a line of years. An end that is not known fades out at the last day of which a source tells; of days on which sources
 * show somebody in an office, both ends do.
 */
export function Offices({ tenures }: { tenures: readonly Held[] }) {
  const { language, say } = useWords();
  const titleOf = (tenure: Held) => {
    const note = attestedTime(tenure, language, say) ?? (tenure.to === null ? say("tenure.openEnd") : undefined);
    return note ? `${tenure.title} (${note})` : tenure.title;
  };
  const bars = tenures.flatMap((tenure) => {
    if (!tenure.from) return []; // listed below the line
    const isOpen = tenure.to === null;
    return [{ tenure, isOpen, from: dayNumber(tenure.from, "first"), to: dayNumber(tenure.to ?? tenure.asOf ?? today(), "last") }];
  });
  if (bars.length === 0) return null;
  const first = Math.min(...bars.map((bar) => bar.from));
  const last = Math.max(...bars.map((bar) => bar.to));
  const at = (day: number) => ((day - first) / Math.max(1, last - first)) * 100;
  return (
    <div className={styles.line} aria-hidden>
      <YearAxis marks={yearsBetween(first, last)} isRuled />
      {bars.map((bar) => (
        <div key={bar.tenure.id} className={styles.lane}>
          <span className={styles.title}>{bar.tenure.title}</span>
          <div className={styles.bar}>
            <span
              className={bar.tenure.isAttested ? looks.attested : bar.isOpen ? looks.open : looks.bar}
              title={titleOf(bar.tenure)}
              style={{ insetInlineStart: `${at(bar.from)}%`, width: `max(4px, ${at(bar.to) - at(bar.from)}%)` }}
            >
              <span className={looks.word}>{bar.tenure.title}</span>
            </span>
          </div>
        </div>
      ))}
    </div>
  );
}
