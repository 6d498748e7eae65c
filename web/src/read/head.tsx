import type { ReactNode } from "react";
import { useEffect } from "react";
import type { Kind } from "../app/kinds";
import { wordOf } from "../app/kinds";
import { useWords } from "../app/language";
import styles from "./head.module.css";

/** What the head of a page needs of an entity. */
export interface Headed {
  id: string;
  name: string;
  names?: readonly { lang: string; text: string }[];
  wikidataId?: string | null;
}

/** The head of an entity's page: its kind, its name, its names in other languages, and a line of what matters most. */
export function Head({ entity, kind, children }: { entity: Headed; kind: Kind; children?: ReactNode }) {
  const { say } = useWords();
  useEffect(() => {
    const before = document.title;
    document.title = `${entity.name} – Sidelines`;
    return () => {
      document.title = before;
    };
  }, [entity.name]);
  const others = (entity.names ?? []).filter((name) => name.text !== entity.name);
  return (
    <header className={styles.head}>
      <p className={styles.kind}>{say(wordOf(kind))}</p>
      <h1>
        <bdi>{entity.name}</bdi>
      </h1>
      {children && <p className={styles.line}>{children}</p>}
      {others.length > 0 && (
        <details className="small soft">
          <summary>{say("head.names", { count: others.length })}</summary>
          <ul className={`plain ${styles.names}`}>
            {others.map((name) => (
              <li key={`${name.lang} ${name.text}`}>
                <bdi lang={name.lang}>{name.text}</bdi> <span>{name.lang}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="small soft">
        <code>{entity.id}</code>
        {entity.wikidataId && (
          <>
            {" · "}
            <a href={`https://www.wikidata.org/wiki/${entity.wikidataId}`} rel="noreferrer external" target="_blank">
              Wikidata {entity.wikidataId}
            </a>
          </>
        )}
      </p>
    </header>
  );
}
