import { type ReactNode } from "react";
import { useAnswer } from "../app/answer";
import { number, time } from "../app/format";
import { useWords } from "../app/language";
import { Answered } from "../design/state";
import { DateText, Span } from "../facts/dates";
import { EntityLink, type Linked } from "../facts/link";
import { Proof } from "../facts/proof";
import { Links } from "../read/details";
import styles from "./correct.module.css";
import { WhereTheyAppearDocument, type WhereTheyAppearQuery } from "./generated/appears";

type Entity = NonNullable<WhereTheyAppearQuery["entities"][number]>;

/** Where and when each of two records appears, side by side: mostly that decides whether they are one. */
export function WhereTheyAppear({ ids }: { ids: string[] }) {
  const { language } = useWords();
  const answer = useAnswer(WhereTheyAppearDocument, { ids, lang: language });
  return (
    <Answered answer={answer} lines={6}>
      {({ entities }) => (
        <div className={styles.pair}>
          {entities.map(
            (entity) =>
              entity && (
                <section key={entity.id} aria-label={entity.name}>
                  <h2>
                    <EntityLink entity={entity} />
                  </h2>
                  <Appears entity={entity} />
                </section>
              ),
          )}
        </div>
      )}
    </Answered>
  );
}

function Appears({ entity }: { entity: Entity }) {
  if (entity.__typename === "Leader") return <Person of={entity} />;
  if (entity.__typename === "Meeting") return <Meeting of={entity} />;
  if (entity.__typename === "Source") return <Source of={entity} />;
  if (entity.__typename === "Forum") {
    return (
      <>
        <p>
          <Span from={entity.start} to={entity.end} />
          {entity.city && `, ${entity.city}`}
        </p>
        <Proof of={entity} open />
      </>
    );
  }
  return null;
}

function Person({ of }: { of: Extract<Entity, { __typename: "Leader" }> }) {
  const { language, say } = useWords();
  const [first] = of.earliest?.nodes ?? [];
  const [last] = of.latest?.nodes ?? [];
  const met = (meeting: (Linked & { start: string | null }) | undefined): ReactNode =>
    meeting && (
      <>
        <EntityLink entity={meeting} /> (<DateText on={meeting.start} />)
      </>
    );
  return (
    <dl>
      <dt>{say("leader.offices")}</dt>
      <dd>
        {of.tenures.length === 0 && say("leader.noOffices")}
        <ul className="plain">
          {of.tenures.map((tenure) => (
            <li key={tenure.id}>
              {tenure.title}, <EntityLink entity={tenure.of} />{" "}
              <span className="soft">
                <DateText on={tenure.from} /> – {tenure.to ? <DateText on={tenure.to} /> : say("tenure.openEnd")}
              </span>
            </li>
          ))}
        </ul>
      </dd>
      <dt>{say("meetings.title")}</dt>
      <dd>{number(of.earliest?.totalCount ?? 0, language)}</dd>
      {first && (
        <>
          <dt>{say("table.first")}</dt>
          <dd>{met(first)}</dd>
          <dt>{say("table.last")}</dt>
          <dd>{met(last)}</dd>
        </>
      )}
      <dt>{say("read.leader.statements")}</dt>
      <dd>{number(of.said?.totalCount ?? 0, language)}</dd>
      {of.speeches && of.speeches.nodes.length > 0 && (
        <>
          <dt>{say("correct.speeches")}</dt>
          <dd>
            <ul className="plain">
              {of.speeches.nodes.map((speech) => (
                <li key={speech.id}>
                  <EntityLink entity={{ __typename: "Statement", id: speech.id }}>
                    <DateText on={speech.date} />
                  </EntityLink>{" "}
                  {speech.forum && <EntityLink entity={speech.forum} />}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

function Meeting({ of }: { of: Extract<Entity, { __typename: "Meeting" }> }) {
  const { language, say } = useWords();
  return (
    <>
      <p>
        {of.startsAt ? time(of.startsAt, language, of.timeZone) : <DateText on={of.start} />}
        {of.city && `, ${of.city}`} · {say(`mode.${of.mode}`)}, {say(`read.setting.${of.setting}`)} · {say("read.leader.statements")}:{" "}
        {number(of.said?.totalCount ?? 0, language)}
      </p>
      <Links of={of.participants?.nodes ?? []} />
      <Proof of={of} open />
    </>
  );
}

function Source({ of }: { of: Extract<Entity, { __typename: "Source" }> }) {
  const { language, say } = useWords();
  return (
    <p>
      {[of.publisher, of.publishedAt && time(of.publishedAt, language)].filter(Boolean).join(", ")}
      {of.url && (
        <>
          {" "}
          <a href={of.url} rel="noreferrer external" target="_blank">
            {of.url}
          </a>
        </>
      )}{" "}
      · {say("read.source.facts")}: {number(of.facts?.totalCount ?? 0, language)}
    </p>
  );
}
