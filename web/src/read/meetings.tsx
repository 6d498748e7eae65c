import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../app/answer";
import { useWords } from "../app/language";
import { isCrossed } from "../app/years";
import { Section } from "../design/section";
import { Answered, Empty } from "../design/state";
import { Held } from "../facts/dates";
import { AtForum } from "../facts/forum";
import { EntityLink } from "../facts/link";
import { titleOf } from "../facts/made";
import { namesakes } from "../facts/namesakes";
import { isIn } from "../facts/repeats";
import { Years } from "../explore/years";
import { conditionsOf, type MeetingChoice, meetingChoice, modes, type YearsChoice, yearsChoice } from "./choice";
import { CoverageLine } from "./coverage";
import { Flag } from "./details";
import { AnnouncedCountDocument, MeetingListDocument, type MeetingListQuery, type MeetingListQueryVariables } from "./generated/meetings";
import styles from "./meetings.module.css";
import { countOf, type PageEnd, Pages } from "./pages";
import { KnownSince } from "./since";

/** Conditions on meetings. */
export type MeetingFilter = NonNullable<MeetingListQueryVariables["where"]>;

type Where = MeetingFilter;

const pageSize = 20;
const few = 5; // meetings, of which a reader needs no choice

/** Whose meetings a list has: those of an actor, or those that a condition gives. */
export type Meetings = { leader: string } | { where: Where };

interface ListProps {
  of: Meetings;
  title?: string;
  note?: ReactNode;
  /** Whether one can choose the years, which the address holds as well. */
  hasYears?: boolean;
  /** Whose coverage matters to the list. */
  actor?: string;
  /** Whether calls can be among them: a place has none. */
  hasCalls?: boolean;
  /** Whether it says from when on meetings are known, where no coverage does. */
  hasSince?: boolean;
}

/**
 * The meetings of somebody or something, newest first, page by page, with a choice of mode and of those on the sidelines of forums, which the address
 * holds.
 */
export function MeetingList({ of, title, note, hasYears, actor, hasCalls = true, hasSince }: ListProps) {
  const { language, say } = useWords();
  const search = useSearch({ strict: false });
  const { mode: chosen, sidelines } = meetingChoice(search);
  const mode = hasCalls ? chosen : undefined;
  const years = hasYears ? yearsChoice(search) : {};
  const isNarrowed = Boolean(years.from ?? years.to);
  const isWrong = isCrossed(years.from, years.to);
  const navigate = useNavigate();
  const choose = (change: MeetingChoice & YearsChoice) =>
    void navigate({ to: ".", search: (before) => ({ ...before, ...change }), resetScroll: false, replace: true });
  const base: Where = "where" in of ? of.where : { participants: { any: [of.leader] } };
  const isOfRelation = base.relation !== undefined && base.relation !== null;
  const where: Where = { ...base, ...conditionsOf(mode ? [mode] : [], sidelines && !isOfRelation), ...(isNarrowed && { during: years }) };
  const first = { where, orderBy: ["START_DESC" as const], first: pageSize, after: null, lang: language, ...translated(language) };
  const answer = useAnswer(MeetingListDocument, first, { keep: true, enabled: !isWrong });
  const list = answer.data?.meetings;
  // What was only announced may not have been held, so it does not count as a meeting.
  const only = useAnswer(AnnouncedCountDocument, { where: { ...where, status: ["ANNOUNCED"] } }, { enabled: !isWrong && (list?.totalCount ?? 0) > 0 });
  const announced = only.data?.meetings?.totalCount ?? 0;
  return (
    <Section
      title={title ?? say("meetings.title")}
      count={answer.isPlaceholderData || isWrong ? undefined : countOf(list ? list.totalCount - announced : undefined, language)}
      aside={
        (mode || sidelines || (list?.totalCount ?? 0) > few) && (
          <span role="group" aria-label={say("meetings.mode")} className={styles.modes}>
            {(hasCalls ? modes : []).map((one) => (
              <button key={one} type="button" aria-pressed={mode === one} onClick={() => choose({ mode: mode === one ? undefined : one })}>
                {say(`mode.${one}`)}
              </button>
            ))}
            {!isOfRelation && (
              <button type="button" aria-pressed={Boolean(sidelines)} onClick={() => choose({ sidelines: sidelines ? undefined : true })}>
                {say("meetings.sidelines")}
              </button>
            )}
          </span>
        )
      }
    >
      {note && <div className={`small soft ${styles.note}`}>{note}</div>}
      {announced > 0 && <p className="small soft">{say("meetings.announced", { count: announced })}</p>}
      {hasSince && list && list.totalCount > 0 && !isNarrowed && <KnownSince of={{ meetings: where }} />}
      {hasYears && (isNarrowed || mode || sidelines || (list?.totalCount ?? 0) > few) && (
        <div className={styles.years}>
          <Years of={years} accepts={/^(\d{4})?$/} onChange={choose} />
        </div>
      )}
      {isNarrowed && !isWrong && actor && <CoverageLine of={actor} during={years} />}
      {!isWrong && (
        <Pages key={[mode, sidelines, years.from, years.to].join(" ")}>{(after, more) => <Page where={where} after={after} more={more} />}</Pages>
      )}
    </Section>
  );
}

function Page({ where, after, more }: { where: Where; after: string | null; more: (end: PageEnd) => ReactNode }) {
  const { language, say } = useWords();
  const answer = useAnswer(MeetingListDocument, { where, orderBy: ["START_DESC"], first: pageSize, after, lang: language, ...translated(language) });
  return (
    <Answered answer={answer} lines={6}>
      {({ meetings }) =>
        meetings && meetings.nodes.length > 0 ? (
          <>
            <MeetingRows meetings={meetings.nodes} forum={onlyOf(where.forum)} />
            {more(meetings.pageInfo)}
          </>
        ) : (
          <Empty>{say("meetings.none")}</Empty>
        )
      }
    </Answered>
  );
}

/** What a query asks besides in another language than English, in which the graph has the titles of meetings. */
const translated = (language: string) => (language === "en" ? {} : { isTranslated: true });

function onlyOf(ids: Where["forum"]): string | undefined {
  const [id, ...others] = [ids ?? []].flat();
  return id === undefined || others.length > 0 ? undefined : String(id);
}

type Row = NonNullable<MeetingListQuery["meetings"]>["nodes"][number];

// A title that the page makes has the original at a hover, and at the page that it leads to.
function TitleLink({ meeting }: { meeting: Row }) {
  const { language, say } = useWords();
  const made = titleOf(meeting, language, say);
  return made ? (
    <span title={meeting.name}>
      <EntityLink entity={meeting}>{made}</EntityLink>
    </span>
  ) : (
    <EntityLink entity={meeting} />
  );
}

/** Meetings as rows: when, what, how, and at which forum. A visit is no more than that: nobody says that there were talks. */
export function MeetingRows({ meetings, forum }: { meetings: NonNullable<MeetingListQuery["meetings"]>["nodes"]; forum?: string }) {
  const { say } = useWords();
  const alike = namesakes(meetings.map(({ name, start, notBefore, notAfter }) => [name, start, notBefore, notAfter].join(" ")));
  return (
    <ol className="plain">
      {meetings.map((meeting, i) => (
        <li key={meeting.id} className={styles.row}>
          <span className={styles.when}>
            <Held meeting={meeting} />
          </span>
          <span className={styles.what}>
            <TitleLink meeting={meeting} />
            <span className="small soft">
              {" "}
              {alike[i] && say("find.namesake", alike[i])}{" "}
              {meeting.mode !== "IN_PERSON" && !isIn(meeting.name, say(`mode.${meeting.mode}`)) && say(`mode.${meeting.mode}`)}
              {meeting.setting === "VISIT" && !isIn(meeting.name, say("read.setting.VISIT")) && say("read.setting.VISIT")}
            </span>{" "}
            {meeting.status !== "HELD" && <Flag>{say(`status.${meeting.status}`)}</Flag>}{" "}
            {meeting.standing !== "ASSERTED" && <Flag>{say(`standing.${meeting.standing}`)}</Flag>}
            {meeting.partOf && (
              <span className="small soft">
                {say("meetings.partOf")} <EntityLink entity={meeting.partOf} />{" "}
                {meeting.partOf.standing === "RETRACTED" && <Flag>{say("meetings.wholeRetracted")}</Flag>}{" "}
              </span>
            )}
            <span className={`small soft ${styles.forum}`}>
              <AtForum of={meeting} page={forum} />
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
