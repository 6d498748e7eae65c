import { useWords } from "../../app/language";
import { Empty } from "../../design/state";
import styles from "./answer.module.css";

/** One event of a subscription, or how it ended. */
export interface LogEntry {
  key: number;
  at: Date;
  text: string;
  isError: boolean;
}

/** The events of a subscription, the latest first, each with the time at which it came. */
export function Log({ entries, isOpen, clear }: { entries: LogEntry[]; isOpen: boolean; clear: () => void }) {
  const { language, say } = useWords();
  const clock = new Intl.DateTimeFormat(language, { timeStyle: "medium" });
  return (
    <section aria-label={say("ask.log")}>
      <div className={styles.forms}>
        <span role="status">{say(isOpen ? "ask.following" : "ask.stopped", { count: entries.length })}</span>
        <button type="button" onClick={clear}>
          {say("ask.clear")}
        </button>
      </div>
      {entries.length === 0 && <Empty>{say("ask.noEvents")}</Empty>}
      <ol className={`plain ${styles.log}`} tabIndex={0} aria-label={say("ask.events")}>
        {entries.map(({ key, at, text, isError }) => (
          <li key={key}>
            <time dateTime={at.toISOString()}>{clock.format(at)}</time>
            <pre className={isError ? styles.bad : undefined}>{text}</pre>
          </li>
        ))}
      </ol>
    </section>
  );
}
