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
import { type MeetingFilter, MeetingList } from "../meetings";
import { countOf, type PageEnd, Pages } from "../pages";
import { StatementList } from "../statements";
import { Unknown } from "../unknown";
import { ForumPageDocument, ParticipantsOfForumDocument, SidesBesideForumDocument } from "./generated/forum";

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
            <Sidelines key={`sidelines ${id}`} id={forum.id} />
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

const fewest = 3; // meetings: of fewer, that one side is in all of them says nothing

/** The meetings on the sidelines. Where one side is in all of them, they are what is told of that side, and not what took place there. */
function Sidelines({ id }: { id: string }) {
  const { language, say } = useWords();
  // Of a meeting of which a part alone was on the sidelines, such as talks beside a session, the part is what belongs here.
  const where: MeetingFilter = { forum: [id], relation: ["ON_SIDELINES"], parts: "INCLUDED" };
  const { data } = useAnswer(SidesBesideForumDocument, { meetings: where, lang: language });
  const all = (data?.all ?? []).reduce((sum, cell) => sum + cell.count, 0);
  const names = all < fewest ? [] : (data?.sides ?? []).flatMap(({ count, keys }) => (count === all && keys[0]?.entity ? [keys[0].entity.name] : []));
  const only = names.length > 0 && say("read.forum.sidelinesOnly", { names: new Intl.ListFormat(language).format(names) });
  return <MeetingList title={say("read.forum.sidelines")} note={[say("read.forum.sidelinesNote"), only].filter(Boolean).join(" ")} of={{ where }} />;
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
