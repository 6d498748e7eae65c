import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../app/answer";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered, Empty } from "../../design/state";
import { Span } from "../../facts/dates";
import { EntityLink } from "../../facts/link";
import { Proof } from "../../facts/proof";
import { Details, Links } from "../details";
import { Head } from "../head";
import { Completeness, Sides } from "../meeting/participants";
import { MeetingList } from "../meetings";
import { countOf, type PageEnd, Pages } from "../pages";
import { StatementList } from "../statements";
import { Unknown } from "../unknown";
import { ForumPageDocument, ParticipantsOfForumDocument } from "./generated/forum";

const noDoubts: ReadonlyMap<string, readonly string[]> = new Map();

/** A forum: its own sessions, the meetings on its sidelines, who took part in it as a whole, and what was said. */
export function ForumPage() {
  const { id } = useParams({ from: "/forums/$id" });
  const { language, say } = useWords();
  const answer = useAnswer(ForumPageDocument, { id, lang: language });
  return (
    <Answered answer={answer} lines={10}>
      {({ forum }) =>
        forum ? (
          <>
            <Head entity={forum} kind="Forum" />
            <Details
              disputes={forum.disputes}
              rows={[
                ["read.when", <Span key="when" from={forum.start} to={forum.end} />, "start", "end"],
                [
                  "read.where",
                  (forum.city || forum.country) && (
                    <>
                      {forum.place ? <EntityLink entity={forum.place} /> : forum.city}
                      {forum.country && (
                        <>
                          {(forum.place || forum.city) && ", "}
                          <EntityLink entity={forum.country} />
                        </>
                      )}
                    </>
                  ),
                  "city",
                  "place",
                  "country",
                ],
                [
                  "read.series",
                  forum.series && (
                    <>
                      <EntityLink entity={forum.series} />
                      {forum.edition !== null && `, ${say("read.forum.edition", { edition: forum.edition })}`}
                    </>
                  ),
                ],
                ["read.about", forum.about.length > 0 && <Links of={forum.about} />],
              ]}
            />
            <Proof of={forum} isOfPage />
            <MeetingList
              key={`sidelines ${id}`}
              title={say("read.forum.sidelines")}
              note={say("read.forum.sidelinesNote")}
              // Of a meeting of which a part alone was on the sidelines, such as talks beside a session, the part is what belongs here.
              of={{ where: { forum: [forum.id], relation: ["ON_SIDELINES"], parts: "INCLUDED" } }}
            />
            <MeetingList key={`sessions ${id}`} title={say("read.forum.sessions")} of={{ where: { forum: [forum.id], relation: ["SESSION_OF"] } }} />
            <Participants id={forum.id} isComplete={forum.participantsComplete} />
            <StatementList id={id} where={{ forum: [forum.id] }} />
          </>
        ) : (
          <Unknown id={id} />
        )
      }
    </Answered>
  );
}

function Participants({ id, isComplete }: { id: string; isComplete: boolean | null }) {
  const { language, say } = useWords();
  const first = useAnswer(ParticipantsOfForumDocument, { id, after: null, lang: language });
  const count = first.data?.forum?.participants?.totalCount;
  return (
    <Section title={say("read.forum.participants")} count={countOf(count, language)}>
      <Completeness isComplete={isComplete} />
      <Pages key={id}>{(after, more) => <Page id={id} after={after} more={more} />}</Pages>
    </Section>
  );
}

function Page({ id, after, more }: { id: string; after: string | null; more: (end: PageEnd) => ReactNode }) {
  const { language, say } = useWords();
  const answer = useAnswer(ParticipantsOfForumDocument, { id, after, lang: language });
  return (
    <Answered answer={answer}>
      {({ forum }) =>
        forum?.participants && forum.participants.edges.length > 0 ? (
          <>
            <Sides seats={forum.participants.edges} doubts={noDoubts} />
            {more(forum.participants.pageInfo)}
          </>
        ) : (
          <Empty>{say("read.seats.none")}</Empty>
        )
      }
    </Answered>
  );
}
