import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer } from "../../app/answer";
import { number } from "../../app/format";
import { wordOf } from "../../app/kinds";
import { useWords } from "../../app/language";
import { Answered, Empty } from "../../design/state";
import { Span } from "../../facts/dates";
import { EntityLink } from "../../facts/link";
import { Proof } from "../../facts/proof";
import { Doubts } from "../doubts";
import type { View } from "./address";
import styles from "./explore.module.css";
import { meetingsThat } from "./kinds";
import { LinkProofDocument, TieProofDocument } from "./generated/proof";
import { linksOf, type Picture, type PictureLink, type PictureNode } from "./picture";
import { isOfMany } from "../sentence";
import { isInferred, mostEvidence } from "../sureness";
import { perExpand } from "./usenetwork";

const shownLinks = 30;
const perPage = 20; // meetings
const most = 100; // limits.maxPageSize; the page of the tie has the others

/** The selected entity: what is behind it, what one can do with it, and its links, the strongest first. */
export function NodeCard({ node, picture, isPinned, isFull, onExpand, onHide, onUnpin, onOpen }: {
  node: PictureNode;
  picture: Picture;
  isPinned: boolean;
  /** Whether the picture can have no more. */
  isFull: boolean;
  onExpand: () => void;
  onHide: () => void;
  onUnpin: () => void;
  onOpen: (id: string) => void;
}) {
  const { language, say } = useWords();
  const links = linksOf(picture, node.id);
  const names = new Map(picture.nodes.map((one) => [one.id, one.name]));
  return (
    <section className={styles.card} aria-label={node.name}>
      <p className="small soft">{say(wordOf(node.kind))}</p>
      <h2>
        <EntityLink entity={{ __typename: node.kind, id: node.id, name: node.name }} />
      </h2>
      <p>{say("explore.behind", { shown: number(node.degree, language), total: number(node.total, language) })}</p>
      <p className={styles.buttons}>
        <button type="button" onClick={onExpand} disabled={isFull || node.total <= node.degree}>
          {say("explore.expand", { count: Math.min(perExpand, Math.max(0, node.total - node.degree)) })}
        </button>
        <button type="button" onClick={onHide}>
          {say("explore.hide")}
        </button>
        {isPinned && (
          <button type="button" onClick={onUnpin}>
            {say("explore.unpin")}
          </button>
        )}
      </p>
      <ul className={`plain ${styles.links}`} data-links>
        {links.slice(0, shownLinks).map((link) => {
          const other = link.from === node.id ? link.to : link.from;
          return (
            <li key={link.id}>
              <button type="button" onClick={() => onOpen(link.id)}>
                <bdi>{names.get(other)}</bdi>{" "}
                <span className="small soft">
                  {say(`link.${link.kind}`)} · {number(link.weight, language)}
                </span>
                <Doubts of={link.sureness} />
              </button>
            </li>
          );
        })}
      </ul>
      {links.length > shownLinks && <p className="small soft">{say("explore.moreLinks", { count: links.length - shownLinks })}</p>}
    </section>
  );
}

/** The selected link: a sentence, how often and when, and the facts that prove it with their sources. */
export function LinkCard({ link, picture, view, onOpen }: { link: PictureLink; picture: Picture; view: View; onOpen: (id: string) => void }) {
  const { language, say } = useWords();
  const name = (id: string) => picture.nodes.find((one) => one.id === id)?.name ?? id;
  const values = { from: name(link.from), to: name(link.to), link: say(`link.${link.kind}`), count: link.weight };
  return (
    <section className={styles.card} aria-label={say(isInferred(link.sureness) ? "explore.inferred" : "explore.evidence")}>
      <p className={styles.sentence}>
        {link.kind === "MET" ? say("explore.met", values) : say("explore.sentence", values)}
        <Doubts of={link.sureness} />
      </p>
      <p className="small soft">
        <Span from={link.start} to={link.end} />
        {view.years && ` · ${say("explore.inPeriod", { from: view.years[0], to: view.years[1], count: number(link.weight, language) })}`}
      </p>
      <p className={styles.buttons}>
        {[link.from, link.to].map((id) => (
          <button key={id} type="button" onClick={() => onOpen(id)}>
            <bdi>{name(id)}</bdi>
          </button>
        ))}
      </p>
      {link.kind === "MET" ? <Met key={link.id} link={link} view={view} /> : <Evidence id={link.id} inferred={isInferred(link.sureness)} />}
    </section>
  );
}

function Met({ link, view }: { link: PictureLink; view: View }) {
  const { language, say } = useWords();
  const [first, setFirst] = useState(perPage);
  const variables = {
    a: link.from,
    b: link.to,
    first,
    during: view.years && { from: String(view.years[0]).padStart(4, "0"), to: String(view.years[1]).padStart(4, "0") },
    meetings: meetingsThat(view),
    lang: language,
  };
  const answer = useAnswer(TieProofDocument, variables, { keep: first > perPage });
  return (
    <>
      <Answered answer={answer}>
        {({ tie }) => {
          const shown = tie.common?.nodes.length ?? 0;
          const total = tie.common?.totalCount ?? 0;
          return (
            <>
              {total > shown && (
                <p className="small soft">{say("list.latest", { shown: number(shown, language), total: number(total, language) })}</p>
              )}
              <ol className="plain">
                {tie.common?.nodes.map((meeting) => (
                  <li key={meeting.id} className={styles.fact}>
                    <EntityLink entity={meeting} />{" "}
                    <span className="small soft">
                      <Span from={meeting.start} to={meeting.end} /> {meeting.mode !== "IN_PERSON" && say(`mode.${meeting.mode}`)}
                      {isOfMany(meeting) && ` · ${say("path.bothTookPart")}`}
                    </span>
                    <Proof of={meeting} />
                  </li>
                ))}
              </ol>
              {total > shown && first < most && (
                <button type="button" onClick={() => setFirst(Math.min(most, first + 2 * perPage))}>
                  {say("list.more")}
                </button>
              )}
            </>
          );
        }}
      </Answered>
      <Link to="/tie" search={{ a: link.from, b: link.to }}>
        {say("explore.toTie")}
      </Link>
    </>
  );
}

// The sources of a fact do not say what was inferred from it.
function Evidence({ id, inferred }: { id: string; inferred: boolean }) {
  const { language, say } = useWords();
  const answer = useAnswer(LinkProofDocument, { id, lang: language });
  return (
    <Answered answer={answer}>
      {({ node }) =>
        node?.__typename === "Link" && node.evidence.length > 0 ? (
          <>
            {inferred && <p className="small">{say("explore.inferredFrom")}</p>}
            <ul className="plain">
              {node.evidence.map((one) => (
                <li key={one.id} className={styles.fact}>
                  <EntityLink entity={one} /> <span className="small soft">{say(wordOf(one.__typename))}</span>
                </li>
              ))}
            </ul>
            {node.evidence.length >= mostEvidence && <p className="small soft">{say("list.tenAtMost", { most: mostEvidence })}</p>}
          </>
        ) : (
          <Empty>{say(inferred ? "doubt.inferred" : "proof.none")}</Empty>
        )
      }
    </Answered>
  );
}
