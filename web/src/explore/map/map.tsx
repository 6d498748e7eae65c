import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { geoNaturalEarth1, geoPath } from "d3-geo";
import { useEffect, useMemo, useRef, useState } from "react";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import world from "world-atlas/countries-110m.json";
import { ask, textOf, useAnswer } from "../../app/answer";
import { number } from "../../app/format";
import { useWords } from "../../app/language";
import { hide, show } from "../../app/shown";
import { Section } from "../../design/section";
import { Answered, Failed, Loading } from "../../design/state";
import { CoverageNote } from "../../facts/coverage";
import { EntityLink, type Linked } from "../../facts/link";
import { KindsOfSidesDocument } from "../activity/generated/activity";
import { whoMet } from "../activity/who";
import { actors, Picker } from "../picker";
import { followedOf } from "./followed";
import { MapCountriesDocument, MapFollowedDocument, MapPlacesDocument } from "./generated/map";
import { isCrossed } from "../../app/years";
import { Years } from "../years";
import { keyOf, labelsOf } from "./labels";
import styles from "./map.module.css";
import { closest, useZoom } from "./zoom";

const width = 960;
const north = 84; // degrees of latitude between which people meet: the ice of the south would take a fifth of the picture
const south = -57;
const letters = 12; // pixels, however small the map is
const mostNames = 30; // at the size of the map, fewer on a smaller one
const firstRows = 25;
const topology = world as unknown as Topology<{ countries: GeometryCollection }>;
const countries = feature(topology, topology.objects.countries);
const projection = geoNaturalEarth1().fitWidth(width, { type: "Sphere" });
const [top, bottom] = [north, south].map((latitude) => projection([0, latitude])?.[1] ?? 0) as [number, number];
const height = Math.round(bottom - top);
projection.translate([projection.translate()[0], projection.translate()[1] - top]);
const land = geoPath(projection)(countries) ?? "";

interface Spot {
  entity: Linked & { name: string };
  count: number;
  at: [longitude: number, latitude: number] | undefined;
  country?: Linked;
}

/** Where meetings were held: a circle for each city or country, and the same as a table. */
export function MapPage() {
  const { say } = useWords();
  const search = useSearch({ from: "/map" });
  const navigate = useNavigate({ from: "/map" });
  const set = (change: Partial<typeof search>) => void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false, replace: true });
  const during = useMemo(
    () => (search.from || search.to ? { ...(search.from && { from: search.from }), ...(search.to && { to: search.to }) } : undefined),
    [search.from, search.to],
  );
  useEffect(() => {
    document.title = `${say("map.title")} – Sidelines`;
  });
  const isCountries = search.of === "countries";
  const kind = useAnswer(KindsOfSidesDocument, { ids: search.who ? [search.who] : [] }, { enabled: search.who !== undefined });
  const who = useMemo(
    () => (search.who === undefined ? everybody : kind.data && whoMet(kind.data.entities.filter((one) => one !== null))),
    [search.who, kind.data],
  );
  const isUnknown = search.who !== undefined && kind.data?.entities[0] === null;
  return (
    <>
      <h1>{say("map.title")}</h1>
      <p className="soft">{say("map.explained")}</p>
      <Followed who={search.who} />
      <div className={styles.who}>
        <Picker label={say("map.who")} value={search.who} kinds={actors} onPick={(id) => set({ who: id })} />
        {search.who && (
          <button type="button" onClick={() => set({ who: undefined })}>
            {say("map.everybody")}
          </button>
        )}
      </div>
      <div className={styles.row}>
        <span role="group" aria-label={say("map.of")}>
          <button type="button" aria-pressed={!isCountries} onClick={() => set({ of: undefined })}>
            {say("map.cities")}
          </button>{" "}
          <button type="button" aria-pressed={isCountries} onClick={() => set({ of: "countries" })}>
            {say("map.countries")}
          </button>
        </span>
        <Years of={search} accepts={/^(\d{4})?$/} onChange={set} />
      </div>
      {kind.error && <Failed error={kind.error} again={() => void kind.refetch()} />}
      {isUnknown && <p role="alert">{say("unknown.text", { id: search.who ?? "" })}</p>}
      {isCrossed(search.from, search.to) || !who || isUnknown ? null : isCountries ? (
        <Countries during={during} who={who} />
      ) : (
        <Cities during={during} who={who} />
      )}
    </>
  );
}

const mostFollowed = 5; // names in the sentence

// Whose meetings these are, without which the largest circles would look like the middle of the world.
function Followed({ who }: { who: string | undefined }) {
  const { language, say } = useWords();
  const answer = useAnswer(MapFollowedDocument, { lang: language });
  return (
    <CoverageNote answer={answer}>
      {({ collections }) => {
        const names = followedOf(collections?.nodes ?? []);
        return (
          <p className="soft">
            {say("map.followed", { count: names.length, names: names.slice(0, mostFollowed).join(", "), more: Math.max(0, names.length - mostFollowed) })}{" "}
            <Link to="/collections" search={who ? { who: [who] } : {}}>{say("read.collections.unknown")}</Link>
          </p>
        );
      }}
    </CoverageNote>
  );
}

type Who = ReturnType<typeof whoMet>;
const everybody: Who = {};

type During = { from?: string; to?: string } | undefined;

function Countries({ during, who }: { during: During; who: Who }) {
  const { language } = useWords();
  const conditions = { calls: { mode: ["PHONE" as const, "VIDEO" as const], ...who }, meetings: { mode: ["IN_PERSON" as const], ...who } };
  const answer = useAnswer(MapCountriesDocument, { during, ...conditions, lang: language }, { keep: true });
  return (
    <Answered answer={answer} lines={10}>
      {({ activity, calls }) => {
        const spots = activity.flatMap((cell): Spot[] => {
          const entity = cell.keys[0]?.entity;
          if (!entity) return [];
          const location = entity.__typename === "Country" ? entity.location : null;
          return [{ entity, count: cell.count, at: pointOf(location) }];
        });
        const unplaced = activity.find((cell) => cell.keys[0]?.value === "")?.count ?? 0;
        const called = calls.reduce((sum, cell) => sum + cell.count, 0);
        return <Places spots={spots} unplaced={unplaced} called={called} during={during} isLoading={answer.isPlaceholderData} />;
      }}
    </Answered>
  );
}

function pointOf(place: { latitude: number | null; longitude: number | null } | null): Spot["at"] {
  return place && place.latitude !== null && place.longitude !== null ? [place.longitude, place.latitude] : undefined;
}

function Cities({ during, who }: { during: During; who: Who }) {
  const { language } = useWords();
  const variables = useMemo(() => ({ meetings: { mode: ["IN_PERSON" as const], ...(during && { during }), ...who }, lang: language }), [during, who, language]);
  const text = textOf(MapPlacesDocument);
  const answer = useInfiniteQuery({
    queryKey: [text, variables, "all"],
    queryFn: ({ pageParam, signal }) => ask(MapPlacesDocument, { ...variables, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last.places?.pageInfo.hasNextPage ? (last.places.pageInfo.endCursor ?? undefined) : undefined),
    placeholderData: (before) => before,
  });
  const { fetchNextPage, hasNextPage, isFetching } = answer;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  useEffect(() => {
    const query = { text, variables: JSON.stringify(variables) };
    show(query);
    return () => hide(query);
  }, [text, variables]);
  if (!answer.data) return answer.error ? <Failed error={answer.error} again={() => void answer.refetch()} /> : <Loading lines={10} failure={answer.failureReason} />;
  const spots = answer.data.pages
    .flatMap((page) => page.places?.nodes ?? [])
    .map((place): Spot => ({ entity: place, count: place.meetings?.totalCount ?? 0, at: pointOf(place), country: place.country ?? undefined }))
    .filter((spot) => spot.count > 0)
    .sort((a, b) => b.count - a.count);
  return <Places spots={spots} during={during} isLoading={answer.isPlaceholderData || hasNextPage} />;
}

/** How wide an element is, in pixels: what is written on it has to be as large as the rest of the page. */
function useWidth() {
  const element = useRef<SVGSVGElement>(null);
  const [pixels, set] = useState(width);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => entry && set(Math.max(1, entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, pixels] as const;
}

const least = 24; // pixels across, of what one presses

interface PlacesProps {
  spots: Spot[];
  unplaced?: number;
  /** The number of calls, which have no place. */
  called?: number;
  during: During;
  /** Whether the spots are those of another time, or not all of them yet. */
  isLoading: boolean;
}

function Places({ spots, unplaced, called, during, isLoading }: PlacesProps) {
  const { language, say } = useWords();
  const { place, who } = useSearch({ from: "/map" });
  const [chosen, choose] = useState(place);
  const [isWhole, showWhole] = useState(false);
  const most = Math.max(1, ...spots.map((spot) => spot.count));
  const radius = (count: number) => 2 + 24 * Math.sqrt(count / most);
  const [map, pixels] = useWidth();
  const { look, by, all } = useZoom(map, width, height);
  const scale = pixels / width;
  const circles = spots.flatMap(({ entity, count, at }) => {
    const point = at && projection(at);
    return point ? [{ id: entity.id, name: entity.name, count, x: point[0] * look.k + look.x, y: point[1] * look.k + look.y, r: radius(count) }] : [];
  });
  const isSeen = ({ x, y, r }: (typeof circles)[number]) => x + r > 0 && x - r < width && y + r > 0 && y - r < height;
  const labels = labelsOf(circles.filter(isSeen), letters / scale, [width, height], Math.round(mostNames * scale));
  return (
    <div aria-busy={isLoading} className={isLoading ? styles.loading : undefined}>
      <p role="status" className={styles.state}>
        {isLoading && say("state.loading")}
      </p>
      <div className={styles.figure}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          className={look.k > 1 ? styles.closer : styles.map}
          role="img"
          aria-label={say("map.title")}
          ref={map}
        >
          <path d={land} className={styles.land} transform={`translate(${look.x} ${look.y}) scale(${look.k})`} />
          {/* What one points at is never smaller than a finger needs, below the circles themselves. */}
          {circles.map(({ id, x, y, r }) => (
            <circle key={id} cx={x} cy={y} r={Math.max(r, least / 2 / scale)} className={styles.target} onClick={() => choose(id)} />
          ))}
          {circles.map(({ id, name, count, x, y, r }) => (
            <circle key={id} cx={x} cy={y} r={r} className={chosen === id ? styles.chosen : styles.spot} onClick={() => choose(id)}>
              <title>{`${name}: ${say("count.meetings", { count })}`}</title>
            </circle>
          ))}
          <g>
            {labels.map(({ id, line }) => line && <path key={id} d={`M${line[0]} ${line[1]}L${line[2]} ${line[3]}`} className={styles.leader} />)}
          </g>
          <g style={{ fontSize: letters / scale }} className={styles.names}>
            {labels.map(({ id, name, x, y, isAfter }) => (
              <text key={id} x={x} y={y} textAnchor={isAfter ? "start" : "end"}>
                {name}
              </text>
            ))}
          </g>
        </svg>
        {spots.length > 0 && (
          <p className={styles.key}>
            {say("map.key")}
            {keyOf(most).map((count) => {
              const r = radius(count) * scale;
              return (
                <span key={count}>
                  <svg width={2 * r} height={2 * r} aria-hidden>
                    <circle cx={r} cy={r} r={r} className={styles.spot} />
                  </svg>{" "}
                  {number(count, language)}
                </span>
              );
            })}
          </p>
        )}
        <span role="group" aria-label={say("map.closeness")} className={styles.looks}>
          <button type="button" aria-label={say("explore.closer")} onClick={() => by(2)} disabled={look.k >= closest}>
            +
          </button>
          <button type="button" aria-label={say("explore.farther")} onClick={() => by(1 / 2)} disabled={look.k <= 1}>
            −
          </button>
          <button type="button" onClick={all} disabled={look.k <= 1}>
            {say("map.whole")}
          </button>
        </span>
      </div>
      <p className="small soft">{say("map.names")}</p>
      {unplaced !== undefined && unplaced > 0 && <p className="small soft">{say("map.unplaced", { count: unplaced })}</p>}
      {called !== undefined && called > 0 && <p className="small soft">{say("map.calls", { count: called })}</p>}
      <Section title={say("map.table")} count={isLoading ? undefined : number(spots.length, language)}>
        <div className={styles.table} tabIndex={0} role="region" aria-label={say("map.table")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say("map.where")}</th>
                <th scope="col" className="number">
                  {say("map.meetings")}
                </th>
                <th scope="col">{say("map.list")}</th>
              </tr>
            </thead>
            <tbody>
              {(isWhole ? spots : spots.slice(0, firstRows)).map((spot) => (
                <tr key={spot.entity.id}>
                  <th scope="row">
                    <EntityLink entity={spot.entity} />
                    {spot.country && (
                      <span className="soft">
                        , <EntityLink entity={spot.country} />
                      </span>
                    )}
                    {!spot.at && <span className="soft"> ({say("map.noPoint")})</span>}
                  </th>
                  <td className="number">{number(spot.count, language)}</td>
                  <td>
                    <Link
                      to="/activity"
                      search={{
                        ...(spot.entity.__typename === "Country" ? { country: spot.entity.id } : { place: spot.entity.id }),
                        ...(who && { side: [who] }),
                        mode: "IN_PERSON",
                        from: during?.from ?? "1850",
                        ...(during?.to && { to: during.to }),
                      }}
                    >
                      {say("map.show")}
                      <span className="unseen"> {spot.entity.name}</span>
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {!isWhole && spots.length > firstRows && (
          <button type="button" onClick={() => showWhole(true)}>
            {say("map.all", { count: number(spots.length, language) })}
          </button>
        )}
      </Section>
    </div>
  );
}
