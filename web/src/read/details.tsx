import { Fragment, type ReactNode } from "react";
import type { MessageId } from "../app/language";
import { useWords } from "../app/language";
import { Disputed } from "../facts/disputed";
import { identifiedBy } from "../facts/identified";
import { EntityLink, type Linked } from "../facts/link";
import styles from "./details.module.css";

/** A fact with its word, and the fields of the record behind it. */
export type Row = readonly [word: MessageId, value: ReactNode, ...fields: string[]];

/**
 * The facts of a page, each with its word. A fact without a value is left out: the page says of what matters that it is not known. Beside a fact
 * it says on which of its fields sources differ.
 */
export function Details({ rows, disputes = [] }: { rows: readonly Row[]; disputes?: readonly { field: string }[] }) {
  const { say } = useWords();
  return (
    <dl className={styles.details}>
      {rows.map(
        ([word, value, ...fields]) =>
          value !== null &&
          value !== undefined &&
          value !== false && (
            <div key={word}>
              <dt>{say(word)}</dt>
              <dd>
                {value}
                {disputes.map(({ field }) => fields.includes(field) && <Fragment key={field}> <Disputed field={field} /></Fragment>)}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Entities as links, one after the other. */
export function Links({ of }: { of: readonly Linked[] }) {
  return (
    <ul className={`plain ${styles.links}`}>
      {of.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
        </li>
      ))}
    </ul>
  );
}

/** Records that look like this one and that somebody judged to be others. */
export function Different({ of }: { of: readonly { reason: string | null; from: Linked }[] }) {
  const { say } = useWords();
  if (of.length === 0) return null;
  return (
    <p className="small soft">
      {say("read.different")}{" "}
      {of.map(({ from, reason }) => (
        <span key={from.id}>
          <EntityLink entity={from} />
          {reason && ` (${reason})`}{" "}
        </span>
      ))}
    </p>
  );
}

/** What is said with less than certainty: it stands out, and never looks like an asserted fact. */
export function Flag({ children }: { children: ReactNode }) {
  return <span className={styles.flag}>{children}</span>;
}

/** How a source names somebody, in its own words, and why that is taken to mean whom the page shows. */
export function Named({ as, title, by, isPerson }: { as: string | null; title?: string | null; by?: string | null; isPerson: boolean }) {
  const { say } = useWords();
  if (!as && !title) return null;
  return (
    <span className={styles.named}>
      {as && !isPerson ? <Flag>{say("read.named.unknown")}</Flag> : say("read.named.as")}{" "}
      <bdi>“{[as, title].filter(Boolean).join(", ")}”</bdi>
      {by && (
        <>
          {" · "}
          {say("read.named.by")} {identifiedBy(by, say)}
        </>
      )}
    </span>
  );
}
