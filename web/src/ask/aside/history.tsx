import { time } from "../../app/format";
import { useWords } from "../../app/language";
import { Empty } from "../../design/state";
import { titleOf } from "../documents";
import type { Ran } from "../history";
import styles from "./aside.module.css";

/** The queries that ran in this browser. */
export function History({ all, open, forget }: { all: Ran[]; open: (one: Ran) => void; forget: () => void }) {
  const { language, say } = useWords();
  if (all.length === 0) return <Empty>{say("ask.noHistory")}</Empty>;
  return (
    <>
      <button type="button" onClick={forget}>
        {say("ask.forget")}
      </button>
      <ul className="plain">
        {all.map((one) => (
          <li key={one.query + one.variables} className={styles.item}>
            <button type="button" className={styles.link} onClick={() => open(one)}>
              {titleOf(one.query) ?? say("ask.unnamed")}
            </button>{" "}
            <span className="small soft">{time(one.at, language)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
