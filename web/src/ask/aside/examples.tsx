import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type MessageId, useWords } from "../../app/language";
import { Answered, Empty } from "../../design/state";
import { useExamples } from "../examples";
import styles from "./aside.module.css";

/** The examples in their groups, with a filter by words. */
export function Examples() {
  const { say } = useWords();
  const answer = useExamples();
  const [filter, setFilter] = useState("");
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    <Answered answer={answer} lines={8}>
      {(all) => {
        const found = all.filter(({ title, query }) => words.every((word) => `${title} ${query}`.toLowerCase().includes(word)));
        const groups = [...new Set(found.map(({ group }) => group))];
        return (
          <>
            <input
              type="search"
              className={styles.filter}
              value={filter}
              onChange={(event) => setFilter(event.target.value)}
              aria-label={say("ask.filter")}
              placeholder={say("ask.filter")}
            />
            <p className="unseen" role="status">
              {say("ask.examplesFound", { count: found.length })}
            </p>
            {found.length === 0 && <Empty>{say("ask.noExamples")}</Empty>}
            {groups.map((group) => (
              <section key={group} aria-label={say(`ask.group.${group}` as MessageId)}>
                <h2 className={styles.group}>{say(`ask.group.${group}` as MessageId)}</h2>
                <ul className="plain">
                  {found
                    .filter((example) => example.group === group)
                    .map(({ name, title }) => (
                      <li key={name} className={styles.item} lang="en">
                        <Link to="/playground" search={{ example: name }} resetScroll={false}>
                          {title}
                        </Link>
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </>
        );
      }}
    </Answered>
  );
}
