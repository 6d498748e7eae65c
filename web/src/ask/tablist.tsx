import { useWords } from "../app/language";
import styles from "./playground.module.css";
import { nameOf, type Tabs } from "./tabs";

interface Props {
  tabs: Tabs;
  show: (id: number) => void;
  close: (id: number) => void;
  add: () => void;
}

/** The queries that are open. */
export function TabList({ tabs, show, close, add }: Props) {
  const { say } = useWords();
  return (
    <nav className={styles.tabs} aria-label={say("ask.tabs")}>
      {tabs.all.map((tab) => {
        const name = nameOf(tab) ?? say("ask.unnamed");
        return (
          <span key={tab.id} className={styles.tab}>
            <button type="button" aria-pressed={tab.id === tabs.active} onClick={() => show(tab.id)}>
              {name}
            </button>
            {tabs.all.length > 1 && (
              <button type="button" aria-label={say("ask.close", { name })} onClick={() => close(tab.id)}>
                ×
              </button>
            )}
          </span>
        );
      })}
      <button type="button" aria-label={say("ask.newTab")} onClick={add}>
        +
      </button>
    </nav>
  );
}
