import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useAnswer } from "../../app/answer";
import { date } from "../../app/format";
import { useWords } from "../../app/language";
import { thisYear } from "../../app/today";
import { isCrossed } from "../../app/years";
import { HeatLegend, HeatMap, type Row } from "../../design/heat";
import { Section } from "../../design/section";
import { Answered, Empty, Failed, Loading } from "../../design/state";
import { conditionsOf, meetingChoice } from "../../read/choice";
import { CoverageLine } from "../../read/coverage";
import { type MeetingFilter, MeetingList, type Meetings } from "../../read/meetings";
import { countIn, coveredIn, numberIn } from "../counted";
import { PickedNameDocument } from "../generated/picker";
import { actors, Picker } from "../picker";
import { Years } from "../years";
import styles from "../tie/tie.module.css";
import { whoMet } from "./who";
import { ActivityOfSideDocument, CountryOfPlaceDocument, CoverageOfSideDocument, KindsOfSidesDocument } from "./generated/activity";

const most = 6; // rows, each of which is a request
// The least number of each colour. Of a year they are further apart: with those of a month, a side that is well covered would be of one colour.
const steps = { YEAR: [0, 1, 10, 50, 150], MONTH: undefined };

const mostMonths = 1200; // buckets of an answer

/** How many meetings the graph has of sides by year or month, how far that is covered, and the meetings themselves. */
export function ActivityPage() {
  const { say } = useWords();
  const search = useSearch({ from: "/activity" });
  const navigate = useNavigate({ from: "/activity" });
  const sides = (search.side ?? ["united-states", "russia", "china"]).slice(0, most);
  const set = (change: Partial<typeof search>) => void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false, replace: true });
  const period = { from: search.from ?? "2000", to: search.to ?? thisYear() };
  const grain = search.grain === "MONTH" ? "MONTH" : "YEAR";
  const { mode, sidelines } = meetingChoice(search);
  const place = { place: search.place ? [search.place] : undefined, country: search.country ? [search.country] : undefined };
  const isSomewhere = Boolean(search.place ?? search.country);
  const isAny = !mode && !sidelines && !search.place && !search.country;
  const where: MeetingFilter | undefined = isAny ? undefined : { ...place, ...conditionsOf(mode ? [mode] : [], sidelines) };
  const refusal = grain === "MONTH" && Number(period.to) - Number(period.from) >= mostMonths / 12 ? say("activity.tooLong") : undefined;
  const isPeriod = !isCrossed(period.from, period.to) && !refusal;
  useEffect(() => {
    document.title = `${say("activity.title")} – Sidelines`;
  });
  const chosen = search.side ? sides : [];
  const kinds = useAnswer(KindsOfSidesDocument, { ids: chosen }, { enabled: chosen.length > 0 });
  const known = (kinds.data?.entities ?? []).filter((one) => one !== null);
  const unknown = kinds.data ? chosen.filter((_, i) => !kinds.data.entities[i]) : [];
  const shownSides = sides.filter((side) => !unknown.includes(side));
  // Each row asks for itself; the legend above them has what occurs in any.
  const [rows, setRows] = useState<Record<string, Row>>({});
  const onRow = useCallback((side: string, row: Row) => setRows((before) => ({ ...before, [side]: row })), []);
  // The list adds its own conditions, which the address holds as well.
  const list: Meetings = { where: { ...place, during: period, ...whoMet(known) } };
  return (
    <>
      <h1>{say("activity.title")}</h1>
      <div className={styles.pickers}>
        <Picker label={say("activity.addSide")} kinds={actors} isForMany onPick={(id) => set({ side: [...new Set([...sides, id])].slice(-most) })} />
        <Picker label={say("activity.place")} value={search.place} kinds={["PLACE"]} onPick={(id) => set({ place: id, country: undefined })} />
        <Picker label={say("activity.country")} value={search.country} kinds={["COUNTRY"]} onPick={(id) => set({ country: id, place: undefined })} />
        <Years of={period} accepts={/^0*[1-9]\d{0,3}$/} onChange={set} refusal={refusal} />
      </div>
      <p className={`${styles.modes} ${styles.apart}`}>
        <span role="group" aria-label={say("activity.grain")} className={styles.group}>
          {(["YEAR", "MONTH"] as const).map((one) => (
            <button key={one} type="button" aria-pressed={grain === one} onClick={() => set({ grain: one })}>
              {say(`activity.${one}`)}
            </button>
          ))}
        </span>
        <span role="group" aria-label={say("activity.sides")} className={styles.group}>
          {sides.map((side) => (
            <Removal key={side} side={side} onRemove={() => set({ side: sides.filter((one) => one !== side) })} />
          ))}
        </span>
        {(search.place ?? search.country) && (
          <button type="button" onClick={() => set({ place: undefined, country: undefined })}>
            {say("activity.anywhere")}
          </button>
        )}
      </p>
      {(sides.length > 0 || !isSomewhere) && <Section title={say(`activity.by${grain}`)}>
        <p className="small soft">{say("activity.explained")}</p>
        {sides.length > 0 && isPeriod && <HeatLegend rows={shownSides.flatMap((side) => rows[side] ?? [])} steps={steps[grain]} />}
        {sides.length === 0 && <Empty>{say("activity.none")}</Empty>}
        {unknown.length > 0 && <p role="alert">{say("unknown.text", { id: unknown.join(", ") })}</p>}
        {(isPeriod ? shownSides : []).map((side, i) => (
          <SideRow key={side} hasYears={i === 0} side={side} period={period} grain={grain} where={where} onRow={onRow} />
        ))}
        {sides.length > 0 && isPeriod && (
          <details>
            <summary className="small">{say("picture.table")}</summary>
            {shownSides.map((side) => (
              <SideTable key={side} side={side} period={period} grain={grain} where={where} />
            ))}
          </details>
        )}
      </Section>}
      {chosen.length > 0 && !kinds.data && <Answered answer={kinds}>{() => null}</Answered>}
      {isPeriod && (chosen.length === 0 || known.length > 0) && (
        <MeetingList
          of={list}
          title={known.length > 1 ? say("activity.ofAny") : undefined}
          note={isSomewhere && known.length === 0 && <CoverageThere place={search.place} country={search.country} during={period} />}
          hasCalls={!isSomewhere}
        />
      )}
    </>
  );
}

/** What sources cover of meetings somewhere: collections follow sides, and most of what is held in a country is its own. */
function CoverageThere({ place, country, during }: { place?: string; country?: string; during: { from: string; to: string } }) {
  const { language, say } = useWords();
  const { data } = useAnswer(CountryOfPlaceDocument, { id: place ?? "", lang: language }, { enabled: place !== undefined });
  const named = useAnswer(PickedNameDocument, { id: country ?? "", lang: language }, { enabled: country !== undefined });
  const of = data?.place?.country ?? named.data?.entity;
  return (
    <>
      {say("read.place.coverage")} {of && say("activity.coverageThere", { country: of.name })}
      {of && <CoverageLine of={of.id} during={during} />}
    </>
  );
}

/** What a row asks of a side. */
interface Asked {
  side: string;
  period: { from: string; to: string };
  grain: "YEAR" | "MONTH";
  where: MeetingFilter | undefined;
}

function useSide({ side, period, grain, where }: Asked) {
  const { language } = useWords();
  // No answer is kept for the next question: counts of years under months would all look like zeros.
  const activity = useAnswer(ActivityOfSideDocument, { side, by: [grain], during: period, meetings: where, lang: language });
  const coverage = useAnswer(CoverageOfSideDocument, { side: [side], during: period, grain });
  const cells = useMemo(() => {
    const counts = new Map((activity.data?.activity ?? []).map((cell) => [cell.keys[0]?.value ?? "", cell.count]));
    return activity.data && coverage.data?.coverage.buckets.map((bucket) => ({ bucket, count: counts.get(bucket.start) ?? 0 }));
  }, [activity.data, coverage.data]);
  return {
    name: activity.data?.entity?.name ?? side,
    cells,
    failed: [activity, coverage].find((one) => one.error && !one.data),
    failure: activity.failureReason ?? coverage.failureReason,
  };
}

/** A side in the picture, with the years above it or not. */
function SideRow({ hasYears, onRow, ...of }: Asked & { hasYears: boolean; onRow: (side: string, row: Row) => void }) {
  const { language, say } = useWords();
  const { name, cells, failed, failure } = useSide(of);
  const { side } = of;
  const row = useMemo<Row | undefined>(
    () =>
      cells && {
        name,
        cells: cells.map(({ bucket, count }) => ({
          key: bucket.start,
          count,
          covered: bucket.extent,
          of: bucket,
          title: () => `${date(bucket.start, language)}: ${countIn(count, bucket.extent, say, bucket)}`,
        })),
      },
    [name, cells, language, say],
  );
  useEffect(() => {
    if (row) onRow(side, row);
  }, [row, side, onRow]);
  if (!row) return failed?.error ? <Failed error={failed.error} again={() => void failed.refetch()} /> : <Loading lines={1} failure={failure} />;
  return <HeatMap rows={[row]} steps={steps[of.grain]} hasYears={hasYears} label={say("activity.rowLabel", { name })} />;
}

/** The way to take a side away, which needs no answer but its name. */
function Removal({ side, onRemove }: { side: string; onRemove: () => void }) {
  const { language, say } = useWords();
  const { data } = useAnswer(PickedNameDocument, { id: side, lang: language });
  return (
    <button type="button" onClick={onRemove}>
      {say("activity.remove", { name: data?.entity?.name ?? side })}
    </button>
  );
}

/** What the row of a side shows. */
function SideTable(of: Asked) {
  const { language, say } = useWords();
  const { name, cells } = useSide(of);
  const known = (cells ?? []).filter(({ bucket, count }) => count > 0 || bucket.extent !== "UNKNOWN");
  return (
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{say(`activity.${of.grain}`)}</th>
            <th scope="col" className="number">
              {say("table.meetings")}
            </th>
            <th scope="col">{say("tie.coverage")}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ bucket, count }) => (
            <tr key={bucket.start}>
              <th scope="row">{date(bucket.start, language)}</th>
              <td className="number">{numberIn(count, bucket.extent, language)}</td>
              <td>{coveredIn(bucket.extent, bucket, say)}</td>
            </tr>
          ))}
        </tbody>
      </table>
  );
}
