import { useWords } from "../app/language";
import { fieldInSentence } from "./fields";
import styles from "./proof.module.css";

/** The id of the box that says on what sources differ, on the page of a fact. */
export const disputesId = "disputes";

/** Says beside a fact that sources differ on it, or on a field of it, and leads to the box that has their versions. */
export function Disputed({ field }: { field?: string }) {
  const { language, say } = useWords();
  return (
    <a href={`#${disputesId}`} className={styles.flag} onClick={jump}>
      {field ? say("read.differOnField", { field: fieldInSentence(field, say, language) }) : say("standing.DISPUTED")}
    </a>
  );
}

// Without an entry in the history, so that "back" leads to the page before.
function jump(event: { preventDefault: () => void }) {
  event.preventDefault();
  const box = document.getElementById(disputesId);
  box?.scrollIntoView({ block: "center" });
  box?.focus({ preventScroll: true });
}
