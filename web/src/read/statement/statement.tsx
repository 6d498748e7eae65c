import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../app/answer";
import { number, tongue } from "../../app/format";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered } from "../../design/state";
import { DateText } from "../../facts/dates";
import { EntityLink } from "../../facts/link";
import { Proof } from "../../facts/proof";
import { Details, Links, Named } from "../details";
import { Head } from "../head";
import { Asked } from "../said";
import { Unknown } from "../unknown";
import { asQuoted, firstWords, wordingOf } from "../words/headline";
import { Wordings } from "../words/wordings";
import { StatementPageDocument, type StatementPageQuery } from "./generated/statement";

type Statement = NonNullable<StatementPageQuery["statement"]>;

/** A statement: who said it to whom and where, and how each source puts it, side by side. */
export function StatementPage() {
  const { id } = useParams({ from: "/statements/$id" });
  const { language, say } = useWords();
  const answer = useAnswer(StatementPageDocument, { id, lang: language });
  return (
    <Answered answer={answer} lines={10}>
      {({ statement }) =>
        statement ? (
          <>
            <Headline statement={statement} />
            <Facts statement={statement} />
            {statement.question && (
              <Section title={say("read.statement.before")}>
                <Asked question={statement.question} />
                <p className="small">
                  <EntityLink entity={statement.question.source} />
                  {statement.question.locator && <span className="soft">, {statement.question.locator}</span>}
                </p>
              </Section>
            )}
            <Section title={say("read.statement.words")} count={number(statement.renditions.length, language)}>
              <Wordings renditions={statement.renditions} isExplained />
              {/* The wordings have their sources. Others may support that it was said at all, and may differ on it. */}
              {(statement.citations.length > 0 || statement.standing !== "ASSERTED" || statement.disputes.length > 0) && <Proof of={statement} isOfPage />}
            </Section>
            <Figures figures={statement.figures} />
          </>
        ) : (
          <Unknown id={id} />
        )
      }
    </Answered>
  );
}

// The title that the graph has cuts the words and adds the day. The day stands below.
function Headline({ statement }: { statement: Statement }) {
  const { language, say } = useWords();
  const { text, renditions, speaker } = statement;
  const wording = wordingOf(text, renditions);
  const name = `${speaker.name}: ${asQuoted(firstWords(text), wording?.form)}`;
  return (
    <Head entity={{ ...statement, name }} kind="Statement">
      {wording && (
        <>
          {say(wording.form === "PARAPHRASE" ? "read.words.ownSentence" : "read.words.asGiven")}{" "}
          <EntityLink entity={wording.source}>{wording.source.publisher ?? wording.source.name}</EntityLink>
          {wording.translated && `, ${say("read.words.translated", { language: tongue(wording.lang, language) })}`}
        </>
      )}
    </Head>
  );
}

function Facts({ statement }: { statement: Statement }) {
  const { say } = useWords();
  return (
    <Details
      rows={[
        [
          "read.statement.who",
          <span key="who">
            <EntityLink entity={statement.speaker} />{" "}
            <Named
              as={statement.speakerNamedAs}
              title={statement.speakerTitle}
              by={statement.speakerIdentifiedBy}
              isPerson={statement.speaker.__typename === "Leader"}
            />
          </span>,
        ],
        ["read.statement.to", statement.addressees.length > 0 && <Links of={statement.addressees} />],
        ["read.when", <DateText key="when" on={statement.date} />],
        ["read.statement.meeting", statement.meeting && <EntityLink entity={statement.meeting} />],
        ["read.forum", statement.forum && <EntityLink entity={statement.forum} />],
        ["read.statement.kind", say(`read.statementKind.${statement.kind}`)],
        ["read.statement.turn", statement.position !== null && say("read.said.position", { position: statement.position })],
        ["read.statement.mentions", statement.mentions.length > 0 && <Links of={statement.mentions} />],
        ["read.about", statement.about.length > 0 && <Links of={statement.about} />],
      ]}
    />
  );
}

function Figures({ figures }: { figures: Statement["figures"] }) {
  const { language, say } = useWords();
  if (figures.length === 0) return null;
  return (
    <Section title={say("read.statement.figures")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("read.figure.label")}</th>
            <th scope="col">{say("read.figure.value")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={`${figure.label} ${figure.value}`}>
              <th scope="row">{figure.label}</th>
              <td>
                {number(figure.value, language)} {figure.unit}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
