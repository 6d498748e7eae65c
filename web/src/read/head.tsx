import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { isActor, type Kind, wordOf } from "../app/kinds";
import { tongue } from "../app/format";
import { useWords } from "../app/language";
import { Retract } from "../correct/retract";
import { Disputed } from "../facts/disputed";
import { foreignOf, Untranslated } from "../facts/foreign";
import { EntityLink } from "../facts/link";
import { Take } from "../keep/take";
import { Flag } from "./details";
import styles from "./head.module.css";

/** What the head of a page needs of an entity. */
export interface Headed {
  id: string;
  name: string;
  names?: readonly { lang: string; text: string }[];
  wikidataId?: string | null;
  standing?: string;
  /** Why it was retracted, if its page knows. */
  retraction?: { reason: string; source?: { id: string; name: string } | null } | null;
}

/** The head of an entity's page: its kind, its name, its names in other languages, and a line of what matters most. */
export function Head({ entity, kind, children }: { entity: Headed; kind: Kind; children?: ReactNode }) {
  const { language, say } = useWords();
  useEffect(() => {
    const before = document.title;
    document.title = `${entity.name} – Sidelines`;
    return () => {
      document.title = before;
    };
  }, [entity.name]);
  const isRetracted = entity.standing === "RETRACTED" || Boolean(entity.retraction);
  const foreign = foreignOf(entity.name, entity.names, language);
  const others = (entity.names ?? []).filter((name) => name.text !== entity.name);
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        {say(wordOf(kind))} {entity.standing === "DISPUTED" && <Disputed />}
        {isRetracted && <Flag>{say("standing.RETRACTED")}</Flag>}
      </p>
      <h1>
        <bdi lang={foreign}>{entity.name}</bdi>
      </h1>
      <Untranslated lang={foreign} />
      {entity.retraction && (
        <p role="note" className={styles.retracted}>
          {say("head.retracted", { reason: entity.retraction.reason })}{" "}
          {entity.retraction.source && <EntityLink entity={{ __typename: "Source", ...entity.retraction.source }} />}
        </p>
      )}
      {children && <p className={styles.line}>{children}</p>}
      {others.length > 0 && (
        <details className="small soft">
          <summary>{say("head.names", { count: others.length })}</summary>
          <ul className={`plain ${styles.names}`}>
            {others.map((name) => (
              <li key={`${name.lang} ${name.text}`}>
                <bdi lang={name.lang}>{name.text}</bdi> <span>{tongue(name.lang, language)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Actions entity={entity} kind={kind} />
    </header>
  );
}

// What a dossier can be of beside actors, and what can be retracted.
const told: readonly Kind[] = ["Forum", "Topic"];
const asserted: readonly Kind[] = ["Meeting", "Forum", "Statement", "Source"];

/** What one can do with an entity. */
function Actions({ entity, kind }: { entity: Headed; kind: Kind }) {
  const { say } = useWords();
  return (
    <div className={`${styles.actions} screen`}>
      <Link to="/explore" search={{ seed: [entity.id] }}>
        {say("head.explore")}
      </Link>
      {isActor(kind) && (
        <>
          <Link to="/tie" search={{ a: entity.id }}>
            {say("head.tie")}
          </Link>
          <Link to="/compare" search={{ left: entity.id }}>
            {say("head.compare")}
          </Link>
          <Link to="/map" search={{ who: entity.id }}>
            {say("head.map")}
          </Link>
        </>
      )}
      {(isActor(kind) || told.includes(kind)) && (
        <Link to="/dossier" search={{ of: entity.id }}>
          {say("keep.dossier")}
        </Link>
      )}
      <Link to="/journal" search={{ id: entity.id }}>
        {say("head.history")}
      </Link>
      {entity.wikidataId && (
        <a href={`https://www.wikidata.org/wiki/${entity.wikidataId}`} rel="noreferrer external" target="_blank">
          Wikidata
        </a>
      )}
      <Take id={entity.id} name={entity.name} isActor={isActor(kind)} />
      {asserted.includes(kind) && entity.standing !== "RETRACTED" && !entity.retraction && <Retract id={entity.id} />}
    </div>
  );
}
