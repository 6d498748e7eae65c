import { Fragment } from "react";
import { date } from "../app/format";
import { useWords } from "../app/language";
import { disputesId } from "./disputed";
import { fieldName } from "./fields";
import type { ProofFragment } from "./generated/proof";
import { EntityLink } from "./link";
import styles from "./proof.module.css";

/**
 * The sources of a fact with their words, one click away; whether it is disputed or retracted stands beside, always visible. Of the page's own fact,
 * the disputes can be jumped to, and its head says that it is disputed. It has two numbers then: of the sources that tell of the whole, and of those
 * that tell of what is disputed.
 */
export function Proof({ of, open = false, isOfPage = false }: { of: ProofFragment; open?: boolean; isOfPage?: boolean }) {
  const { language, say } = useWords();
  const count = of.citations.length;
  return (
    <div className={styles.proof}>
      {of.standing === "DISPUTED" && !isOfPage && <span className={styles.flag}>{say("standing.DISPUTED")}</span>}
      {of.standing === "RETRACTED" && (
        <span className={styles.flag}>
          {say("standing.RETRACTED")}
          {of.retraction && `: ${of.retraction.reason}`}
        </span>
      )}
      <details open={open}>
        <summary>{count === 0 ? say("proof.none") : say(of.disputes.length > 0 ? "proof.sourcesOfWhole" : "proof.sources", { count })}</summary>
        <ul className="plain">
          {of.citations.map((citation, i) => (
            <li key={`${citation.source.id} ${i}`} className={styles.citation}>
              {citation.excerpt && (
                <blockquote lang={citation.source.lang ?? undefined} dir="auto">
                  {citation.excerpt}
                </blockquote>
              )}
              <p className="small">
                {citation.stance !== "CONFIRMS" && <strong>{say(`stance.${citation.stance}`)} </strong>}
                <EntityLink entity={{ __typename: "Source", ...citation.source }} />
                {citation.source.publisher && <span className="soft">, {citation.source.publisher}</span>}
                {citation.source.publishedAt && <span className="soft">, {date(citation.source.publishedAt.slice(0, 10), language)}</span>}
                {citation.locator && <span className="soft">, {citation.locator}</span>}{" "}
                {citation.source.url && (
                  <a href={citation.source.url} rel="noreferrer external" target="_blank">
                    {say("proof.original")}
                  </a>
                )}
              </p>
            </li>
          ))}
        </ul>
      </details>
      <Disputes of={of} isOfPage={isOfPage} />
    </div>
  );
}

function Disputes({ of, isOfPage }: { of: ProofFragment; isOfPage: boolean }) {
  const { language, say } = useWords();
  if (of.disputes.length === 0) return null;
  const sources = of.disputes.flatMap(({ values }) => values.flatMap(({ citations }) => citations.map(({ source }) => source.id)));
  return (
    <div className={styles.disputes} {...(isOfPage && { id: disputesId, tabIndex: -1 })}>
      <p>{say("proof.differ", { count: new Set(sources).size })}</p>
      <dl>
        {of.disputes.map((dispute) => (
          <div key={dispute.field}>
            <dt>{fieldName(dispute.field, say)}</dt>
            {dispute.values.map((version) => (
              <dd key={version.value}>
                <strong>{date(version.value, language)}</strong>{" "}
                <span className="small soft">
                  {version.citations.map((citation, i) => (
                    <Fragment key={citation.source.id}>
                      {i > 0 && ", "}
                      <EntityLink entity={{ __typename: "Source", ...citation.source }}>
                        {citation.source.publisher ?? citation.source.name}
                      </EntityLink>
                    </Fragment>
                  ))}
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
