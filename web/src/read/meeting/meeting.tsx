import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../app/answer";
import { date, time } from "../../app/format";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered } from "../../design/state";
import { Around } from "../../facts/around";
import { Held, Span } from "../../facts/dates";
import { fieldInSentence } from "../../facts/fields";
import { InEnglish } from "../../facts/foreign";
import { EntityLink } from "../../facts/link";
import { titleOf } from "../../facts/made";
import { Proof } from "../../facts/proof";
import { Details, Different, Flag, Links } from "../details";
import { Head } from "../head";
import { Said } from "../said";
import { Unknown } from "../unknown";
import { Accounts } from "./accounts";
import { MeetingPageDocument, type MeetingPageQuery } from "./generated/meeting";
import { type Days, Participants } from "./participants";

type Meeting = NonNullable<MeetingPageQuery["meeting"]>;

/** A meeting: who sat there for whom, at which forum, what was said in order and in whose wording, and what sources differ on. */
export function MeetingPage() {
  const { id } = useParams({ from: "/meetings/$id" });
  const { language, say } = useWords();
  const answer = useAnswer(MeetingPageDocument, { id, lang: language, ...(language !== "en" && { isTranslated: true }) });
  return (
    <Answered answer={answer} lines={10}>
      {({ meeting }) =>
        meeting ? (
          <>
            <Head entity={{ ...meeting, name: madeTitle(meeting, language, say) }} kind="Meeting">
              {meeting.summary && <InEnglish text={meeting.summary} english={meeting.inEnglish ?? ""} />} <Differ on={meeting.disputes} />
            </Head>
            <Facts meeting={meeting} />
            <Participants
              id={meeting.id}
              days={daysOf(meeting)}
              isComplete={meeting.participantsComplete}
              status={meeting.status}
              isDisputed={meeting.disputes.some(({ field }) => field === "participants")}
            />
            <Section title={say("read.proof.title")}>
              <Proof of={meeting} isOfPage />
              <Different of={meeting.differentFrom} />
            </Section>
            <Parts meeting={meeting} />
            <Accounts id={meeting.id} />
            <Said meeting={meeting.id} />
          </>
        ) : (
          <Unknown id={id} />
        )
      }
    </Answered>
  );
}

// The head names the original among the other names.
function madeTitle(meeting: Meeting, language: string, say: ReturnType<typeof useWords>["say"]): string {
  const made = titleOf(meeting, language, say);
  return made && meeting.start ? `${made}, ${date(meeting.start, language)}` : meeting.name;
}

// Somebody who was in office on all days of which the meeting may be was in office at the meeting.
function daysOf({ start, notBefore, notAfter }: Meeting): Days | null {
  if (notBefore && notAfter) return [notBefore, notAfter];
  return start ? [start, start] : null;
}

// Behind the summary, which is written as if nobody differed.
function Differ({ on }: { on: Meeting["disputes"] }) {
  const { language, say } = useWords();
  if (on.length === 0) return null;
  const fields = new Intl.ListFormat(language, { type: "conjunction" }).format(on.map(({ field }) => fieldInSentence(field, say, language)));
  return <span className="small soft">{say("read.differOn", { fields })}</span>;
}

function Facts({ meeting }: { meeting: Meeting }) {
  const { say } = useWords();
  return (
    <Details
      rows={[
        ["read.when", <When key="when" meeting={meeting} />, "start", "end", "startsAt", "duration"],
        ["read.where", <Where key="where" meeting={meeting} />, "venue", "city", "place", "country"],
        ["read.how", `${say(`mode.${meeting.mode}`)}, ${say(`read.setting.${meeting.setting}`)}, ${say(`read.format.${meeting.format}`)}`, "mode", "setting", "format"],
        ["read.status", meeting.status === "HELD" ? say("status.HELD") : <Flag key="status">{say(`status.${meeting.status}`)}</Flag>, "status"],
        [
          "read.forum",
          meeting.forum && (
            <>
              {meeting.forumRelation ? (
                <Around id={`relation.${meeting.forumRelation}`}>
                  <EntityLink entity={meeting.forum} />
                </Around>
              ) : (
                <EntityLink entity={meeting.forum} />
              )}{" "}
              <BasisText basis={meeting.forumBasis} />
            </>
          ),
          "forum",
          "forumRelation",
        ],
        [
          "read.partOf",
          meeting.partOf && (
            <>
              <EntityLink entity={meeting.partOf} />{" "}
              {meeting.partOf.standing === "RETRACTED" && <Flag>{say("meetings.wholeRetracted")}</Flag>} <BasisText basis={meeting.partOfBasis} />
            </>
          ),
          "partOf",
        ],
        [
          "read.occasion",
          meeting.occasion.id !== meeting.id && meeting.occasion.id !== meeting.partOf?.id && <EntityLink entity={meeting.occasion} />,
        ],
        ["read.about", meeting.about.length > 0 && <Links of={meeting.about} />, "about"],
      ]}
      disputes={meeting.disputes}
    />
  );
}

/** Whether a source says how something belongs to something, or it is inferred. */
export function BasisText({ basis }: { basis: "EXPLICIT" | "INFERRED" | null }) {
  const { say } = useWords();
  if (basis === "INFERRED") return <Flag>{say("basis.INFERRED")}</Flag>;
  return <span className="small soft">({say(basis ? "basis.EXPLICIT" : "read.basis.unknown")})</span>;
}

function When({ meeting }: { meeting: Meeting }) {
  const { language, say } = useWords();
  if (meeting.startsAt) {
    return (
      <>
        <time dateTime={meeting.startsAt}>{time(meeting.startsAt, language, meeting.timeZone)}</time>
        {meeting.timeZone && <span className="small soft"> ({meeting.timeZone})</span>}
        {meeting.end && (
          <>
            {" – "}
            <Span from={meeting.end} />
          </>
        )}
      </>
    );
  }
  return (
    <>
      <Held meeting={meeting} />
      {meeting.start && <span className="small soft"> ({say("read.noHour")})</span>}
    </>
  );
}

function Where({ meeting }: { meeting: Meeting }) {
  const { say } = useWords();
  if (!meeting.venue && !meeting.city && !meeting.country) {
    return <span className="soft">{say(meeting.mode === "IN_PERSON" ? "read.whereUnknown" : "read.whereNone")}</span>;
  }
  return (
    <>
      {meeting.venue && `${meeting.venue}, `}
      {meeting.place ? <EntityLink entity={meeting.place} /> : meeting.city}
      {meeting.country && (
        <>
          {(meeting.place || meeting.city) && ", "}
          <EntityLink entity={meeting.country} />
        </>
      )}
    </>
  );
}

function Parts({ meeting }: { meeting: Meeting }) {
  const { language, say } = useWords();
  if (meeting.parts.length === 0) return null;
  return (
    <Section title={say("read.parts")} count={String(meeting.parts.length)}>
      <ol>
        {meeting.parts.map((part) => (
          <li key={part.id}>
            <EntityLink entity={part} />{" "}
            <span className="small soft">
              {say(`read.setting.${part.setting}`)}
              {" · "}
              {part.startsAt ? time(part.startsAt, language, part.timeZone) : <Span from={part.start} />}
            </span>{" "}
            {part.partOfBasis === "INFERRED" && <Flag>{say("basis.INFERRED")}</Flag>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
