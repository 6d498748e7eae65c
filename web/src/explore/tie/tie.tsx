import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { useAnswer } from "../../app/answer";
import { date, number, span } from "../../app/format";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered, Empty, Loading } from "../../design/state";
import { Held, isWithin } from "../../facts/dates";
import { AtForum } from "../../facts/forum";
import { EntityLink } from "../../facts/link";
import { isIn } from "../../facts/repeats";
import { Proof } from "../../facts/proof";
import { countOf } from "../../read/pages";
import { modes } from "../../read/choice";
import { actors, Picker } from "../picker";
import { isMostlyOpen, lastYearOf } from "./ends";
import { TieLaterDocument, TieMeetingsDocument, TieOfficesDocument, type TieOfficesQuery, TiePageDocument, type TiePageQuery } from "./generated/tie";
import { Strip } from "./strip";
import styles from "./tie.module.css";

const page = 50;

/** The tie of two: how often they met in each year and in which way, the longest time that they did not, and each meeting with its sources. */
export function TiePage() {
  const { say } = useWords();
  const { a, b, mode } = useSearch({ from: "/tie" });
  const navigate = useNavigate({ from: "/tie" });
  const pick = (side: "a" | "b") => (id: string) => void navigate({ search: (before) => ({ ...before, [side]: id }) });
  useEffect(() => {
    document.title = `${say("tie.title")} – Sidelines`;
  });
  return (
    <>
      <h1>{say("tie.title")}</h1>
      <div className={styles.pickers}>
        <Picker label={say("tie.a")} value={a} kinds={actors} onPick={pick("a")} />
        <Picker label={say("tie.b")} value={b} kinds={actors} onPick={pick("b")} />
      </div>
      {a && b && a !== b ? (
        <Tie key={`${a} ${b}`} a={a} b={b} mode={modes.find((one) => one === mode)} />
      ) : (
        <Empty>{say(a && a === b ? "tie.oneTwice" : "tie.empty")}</Empty>
      )}
    </>
  );
}

function Tie({ a, b, mode }: { a: string; b: string; mode: (typeof modes)[number] | undefined }) {
  const { language, say } = useWords();
  const navigate = useNavigate({ from: "/tie" });
  const [pages, setPages] = useState(1);
  const first = Math.min(100, pages * page);
  const answer = useAnswer(TiePageDocument, { a, b, meetings: mode && { mode: [mode] }, first, lang: language }, { keep: true });
  const isOther = answer.isPlaceholderData && pages === 1; // the answer for another mode
  return (
    <Answered answer={answer} lines={8}>
      {(data) => {
        const { tie } = data;
        const counts = { IN_PERSON: data.inPerson.meetings, PHONE: data.phone.meetings, VIDEO: data.video.meetings };
        return (
          <>
            <Covered buckets={tie.buckets} />
            <p className={styles.lead}>
              <EntityLink entity={tie.a} /> · <EntityLink entity={tie.b} />:{" "}
              {say("tie.summary", { person: counts.IN_PERSON, phone: counts.PHONE, video: counts.VIDEO })}
            </p>
            <span role="group" aria-label={say("meetings.mode")} className={styles.modes}>
              {modes.map((one) => (
                <button
                  key={one}
                  type="button"
                  aria-pressed={mode === one}
                  onClick={() => {
                    setPages(1);
                    void navigate({ search: (before) => ({ ...before, mode: mode === one ? undefined : one }), resetScroll: false });
                  }}
                >
                  {say(`mode.${one}`)} {counts[one] > 0 ? number(counts[one], language) : "–"}
                </button>
              ))}
            </span>
            <Section title={say("tie.years")}>
              {isOther ? (
                <Loading lines={4} />
              ) : (
                <>
                  <Years a={a} b={b} mode={mode} tie={tie} />
                  <Silence tie={tie} />
                </>
              )}
              {tie.undated.meetings > 0 && <p className="small soft">{say("tie.undated", { count: tie.undated.meetings })}</p>}
              <p className="small soft">
                {say(tie.collections.length > 0 ? "tie.collections" : "tie.noCollections")}{" "}
                {tie.collections.map((one, i) => (
                  <span key={one.id}>
                    {i > 0 && ", "}
                    <EntityLink entity={one} />
                  </span>
                ))}{" "}
                <Link to="/collections" search={{ who: [a, b] }}>
                  {say("read.collections.unknown")}
                </Link>
              </p>
            </Section>
            <Section
              title={mode ? `${say("meetings.title")}: ${say(`mode.${mode}`)}` : say("meetings.title")}
              count={isOther ? undefined : countOf(tie.meetings, language)}
              aside={
                <span className={styles.ways}>
                  <Link to="/explore" search={{ seed: [a, b], mode }}>
                    {say("tie.toGraph")}
                  </Link>
                  <Link to="/dossier" search={{ of: a, with: b }}>
                    {say("keep.dossier")}
                  </Link>
                  <Link to="/compare" search={{ left: a, right: b }}>
                    {say("head.compare")}
                  </Link>
                </span>
              }
            >
              {!isOther && tie.common && tie.common.totalCount > tie.common.nodes.length && (
                <p className="small soft">
                  {say("list.latest", { shown: number(tie.common.nodes.length, language), total: number(tie.common.totalCount, language) })}
                </p>
              )}
              {isOther ? <Loading lines={6} /> : tie.common && tie.common.nodes.length > 0 ? <Common meetings={tie.common.nodes} /> : <Empty>{say("meetings.none")}</Empty>}
              {tie.common && tie.common.totalCount > tie.common.nodes.length && first < 100 && (
                <button type="button" onClick={() => setPages(pages + 1)}>
                  {say("list.more")}
                </button>
              )}
              {tie.common && first === 100 && tie.common.totalCount > 100 && tie.common.pageInfo.endCursor && (
                <Rest key={mode} a={a} b={b} mode={mode} after={tie.common.pageInfo.endCursor} />
              )}
            </Section>
          </>
        );
      }}
    </Answered>
  );
}

// The meetings after the first hundred, which are all that one page of a list can have.
function Rest({ a, b, mode, after }: { a: string; b: string; mode: (typeof modes)[number] | undefined; after: string }) {
  const { say } = useWords();
  const [cursors, setCursors] = useState<string[]>([]);
  const more = (cursor: string) => (
    <button type="button" onClick={() => setCursors([...cursors, cursor])}>
      {say("list.more")}
    </button>
  );
  if (cursors.length === 0) return more(after);
  return cursors.map((cursor, i) => <RestPage key={cursor} a={a} b={b} mode={mode} after={cursor} more={i === cursors.length - 1 ? more : undefined} />);
}

function RestPage({ a, b, mode, after, more }: Parameters<typeof Rest>[0] & { more: ((cursor: string) => ReactNode) | undefined }) {
  const { language } = useWords();
  const answer = useAnswer(TieMeetingsDocument, { a, b, meetings: mode && { mode: [mode] }, after, lang: language });
  return (
    <Answered answer={answer} lines={8}>
      {({ tie: { common } }) => (
        <>
          <Common meetings={common?.nodes ?? []} />
          {more && common?.pageInfo.hasNextPage && common.pageInfo.endCursor && more(common.pageInfo.endCursor)}
        </>
      )}
    </Answered>
  );
}

// How much of the years of the tie sources follow: with what is known of these, it comes first.
function Covered({ buckets }: { buckets: TiePageQuery["tie"]["buckets"] }) {
  const { language, say } = useWords();
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (!first || !last) return null;
  const sum = (of: "days" | "coveredDays" | "partlyCoveredDays") => buckets.reduce((all, bucket) => all + bucket[of], 0);
  const [days, covered] = [sum("days"), sum("coveredDays")];
  const [from, to] = [first.start.slice(0, 4), last.start.slice(0, 4)];
  const values = { covered, partly: sum("partlyCoveredDays"), days: number(days, language), from, to };
  return (
    <p>
      {say("tie.covered", values)} {covered < days && say("tie.least")}
    </p>
  );
}

// The years of the tie, and those after its last event in which both were still in office: that nothing is known of them is not their end.
function Years({ a, b, mode, tie }: { a: string; b: string; mode: (typeof modes)[number] | undefined; tie: TiePageQuery["tie"] }) {
  const offices = useAnswer(TieOfficesDocument, { a, b });
  const tenuresOf = (one: TieOfficesQuery["a"] | undefined) => (one && "tenures" in one ? one.tenures : undefined);
  const end = offices.data && lastYearOf(tenuresOf(offices.data.a), tenuresOf(offices.data.b));
  const last = Number(tie.buckets.at(-1)?.start.slice(0, 4));
  const during = { from: String(last + 1), to: String(end) };
  const later = useAnswer(TieLaterDocument, { a, b, meetings: mode && { mode: [mode] }, during }, { enabled: end !== undefined && end > last });
  const silence = tie.longestSilence;
  // The picture comes whole: years that come after the others would make it another one.
  if (offices.isLoading || later.isLoading) return <Loading lines={4} />;
  return <Strip buckets={[...tie.buckets, ...(later.data?.tie.buckets ?? [])]} silence={silence && isMostlyOpen(silence) ? null : silence} />;
}

function Silence({ tie }: { tie: TiePageQuery["tie"] }) {
  const { language, say } = useWords();
  const silence = tie.longestSilence;
  if (!silence) return <p>{say("tie.noSilence")}</p>;
  const { before, after } = silence;
  const ends = { from: before.notAfter ?? before.end ?? before.start ?? silence.from, to: after.notBefore ?? after.start ?? silence.to };
  const values = {
    from: date(ends.from, language),
    to: date(ends.to, language),
    isLeast: String(ends.from !== silence.from || ends.to !== silence.to || !!before.notAfter || !!after.notBefore),
    days: number(silence.days, language),
    covered: number(silence.coveredDays, language),
    partly: silence.partlyCoveredDays,
  };
  return (
    <p className={isMostlyOpen(silence) ? "small soft" : undefined}>
      {say(silence.covered === "COVERED" ? "tie.silence" : "tie.silenceHoles", values)}
      {silence.undated > 0 && ` ${say("tie.undated", { count: silence.undated })}`}
    </p>
  );
}

function Common({ meetings }: { meetings: NonNullable<TiePageQuery["tie"]["common"]>["nodes"] }) {
  const { language, say } = useWords();
  return (
    <ol className="plain">
      {meetings.map((meeting) => (
        <li key={meeting.id} className={styles.row}>
          <EntityLink entity={meeting} />{" "}
          <span className="small soft">
            {/* What the name does not say already. */}
            {isWithin(meeting) && (
              <>
                <Held meeting={meeting} /> ·{" "}
              </>
            )}
            {[!isWithin(meeting) && span(meeting.start, meeting.end, language), say(`mode.${meeting.mode}`), meeting.setting === "VISIT" && say("read.setting.VISIT")]
              .filter((one): one is string => Boolean(one) && !isIn(meeting.name, one || ""))
              .join(" · ")}{" "}
            <AtForum of={meeting} before=" · " />
          </span>
          <Proof of={meeting} />
        </li>
      ))}
    </ol>
  );
}

