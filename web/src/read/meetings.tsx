import { useState } from "react";
import { useAnswer } from "../app/answer";
import { number } from "../app/format";
import { useWords } from "../app/language";
import { Section } from "../design/section";
import { Answered, Empty } from "../design/state";
import { Span } from "../facts/dates";
import { EntityLink } from "../facts/link";
import { MeetingListDocument, type MeetingListQuery, type MeetingListQueryVariables } from "./generated/meetings";
import styles from "./meetings.module.css";

type Where = NonNullable<MeetingListQueryVariables["where"]>;
type Mode = MeetingListQuery["meetings"] extends infer M ? NonNullable<M> extends { nodes: Array<{ mode: infer N }> } ? N : never : never;

const pageSize = 20;
const modes: readonly Mode[] = ["IN_PERSON", "PHONE", "VIDEO"];

/** Whose meetings a list has: those of an actor, or those that a condition gives. */
export type Meetings = { leader: string } | { where: Where };

/** The meetings of somebody or something, newest first, page by page, with a choice of mode. */
export function MeetingList({ of, title }: { of: Meetings; title?: string }) {
  const { say } = useWords();
  const [mode, setMode] = useState<Mode | undefined>();
  const [pages, setPages] = useState(1);
  const base: Where = "where" in of ? of.where : { participants: { any: [of.leader] } };
  const where: Where = mode ? { ...base, mode: [mode] } : base;
  const { language } = useWords();
  const answer = useAnswer(MeetingListDocument, { where, orderBy: ["START_DESC"], first: pages * pageSize, lang: language }, { keep: true });
  const list = answer.data?.meetings;
  return (
    <Section
      title={title ?? say("meetings.title")}
      count={list ? number(list.totalCount, language) : undefined}
      aside={
        <span role="group" aria-label={say("meetings.mode")} className={styles.modes}>
          {modes.map((one) => (
            <button key={one} type="button" aria-pressed={mode === one} onClick={() => setMode(mode === one ? undefined : one)}>
              {say(`mode.${one}`)}
            </button>
          ))}
        </span>
      }
    >
      <Answered answer={answer} lines={6}>
        {({ meetings }) =>
          meetings && meetings.nodes.length > 0 ? (
            <>
              <MeetingRows meetings={meetings.nodes} />
              {meetings.pageInfo.hasNextPage && meetings.nodes.length < 100 && (
                <button type="button" onClick={() => setPages(pages + 1)} disabled={answer.isFetching}>
                  {say("list.more")}
                </button>
              )}
            </>
          ) : (
            <Empty>{say("meetings.none")}</Empty>
          )
        }
      </Answered>
    </Section>
  );
}

/** Meetings as rows: when, what, how, and at which forum. */
export function MeetingRows({ meetings }: { meetings: NonNullable<MeetingListQuery["meetings"]>["nodes"] }) {
  const { say } = useWords();
  return (
    <ol className="plain">
      {meetings.map((meeting) => (
        <li key={meeting.id} className={styles.row}>
          <span className={styles.when}>
            <Span from={meeting.start} to={meeting.end} />
          </span>
          <span className={styles.what}>
            <EntityLink entity={meeting} />
            <span className="small soft">
              {" "}
              {meeting.mode !== "IN_PERSON" && say(`mode.${meeting.mode}`)}
              {meeting.status !== "HELD" && ` ${say(`status.${meeting.status}`)}`}
              {meeting.standing !== "ASSERTED" && ` ${say(`standing.${meeting.standing}`)}`}
            </span>
            {meeting.forum && meeting.forumRelation && (
              <span className="small soft">
                <br />
                {say(`relation.${meeting.forumRelation}`)} <EntityLink entity={meeting.forum} />
                {meeting.forumBasis === "INFERRED" && ` (${say("basis.INFERRED")})`}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
