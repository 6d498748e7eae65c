import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useAnswer } from "../../app/answer";
import { number } from "../../app/format";
import { isActor, wordOf } from "../../app/kinds";
import { type MessageId, useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered, Empty, Loading } from "../../design/state";
import { DateText } from "../../facts/dates";
import { EntityLink } from "../../facts/link";
import { Proof } from "../../facts/proof";
import { Doubts } from "../doubts";
import { PickedNameDocument } from "../generated/picker";
import { actors, Picker } from "../picker";
import { isOfMany, sentenceOf } from "../sentence";
import { isInferred, mostEvidence } from "../sureness";
import styles from "../tie/tie.module.css";
import { PathsPageDocument, type PathsPageQuery, TieOfEndsDocument } from "./generated/paths";

type Hop = PathsPageQuery["paths"]["paths"][number]["hops"][number];

const hub = 500; // the server's default of maxHubDegree
const anyHub = 1_000_000;

/** How two are connected: the shortest paths as sentences, each hop with its proof. */
export function PathsPage() {
  const { say } = useWords();
  const { from, to, through } = useSearch({ from: "/paths" });
  // Only who acts can have met somebody.
  const kinds = through?.includes("all") ? undefined : actors;
  const navigate = useNavigate({ from: "/paths" });
  const pick = (end: "from" | "to") => (id: string) => void navigate({ search: (before) => ({ ...before, [end]: id }) });
  useEffect(() => {
    document.title = `${say("paths.title")} – Sidelines`;
  });
  return (
    <>
      <h1>{say("paths.title")}</h1>
      <div className={styles.pickers}>
        <Picker label={say("paths.from")} value={from} kinds={kinds} onPick={pick("from")} />
        <Picker label={say("paths.to")} value={to} kinds={kinds} onPick={pick("to")} />
      </div>
      {from && to && from !== to ? <Ends from={from} to={to} /> : <Empty>{say(from && from === to ? "tie.oneTwice" : "paths.empty")}</Empty>}
    </>
  );
}

/** The paths between two, or why there can be none: without links of all kinds only those who act have met anybody. */
function Ends({ from, to }: { from: string; to: string }) {
  const { language, say } = useWords();
  const { through } = useSearch({ from: "/paths" });
  const ends = [
    useAnswer(PickedNameDocument, { id: from, lang: language }),
    useAnswer(PickedNameDocument, { id: to, lang: language }),
  ];
  const known = ends.flatMap(({ data }) => (data?.entity ? [data.entity] : []));
  const others = known.filter(({ __typename }) => !isActor(__typename));
  if (others.length > 0 && !through?.includes("all")) {
    return (
      <>
        {others.map((one) => (
          <p key={one.id} role="alert">
            <EntityLink entity={one} />: {say("paths.noActor", { kind: say(wordOf(one.__typename)) })}
          </p>
        ))}
        <Link to="/paths" search={{ from, to, through: [through, "all"].filter(Boolean).join(",") }}>
          {say("paths.anyLink")}
        </Link>
      </>
    );
  }
  if (known.length < 2 && ends.some(({ isLoading }) => isLoading)) return <Loading lines={6} />;
  const [a, b] = known;
  return (
    <>
      {a && b && others.length === 0 && <NeverMet a={a} b={b} />}
      <Paths from={from} to={to} />
    </>
  );
}

/** That no meeting of the two ends is known, which a path over others does not say by itself. */
function NeverMet({ a, b }: { a: { id: string; name: string }; b: { id: string; name: string } }) {
  const { say } = useWords();
  const { data } = useAnswer(TieOfEndsDocument, { a: a.id, b: b.id });
  if (data?.tie.meetings !== 0) return null;
  return <p className={styles.lead}>{say("paths.neverMet", { a: a.name, b: b.name })}</p>;
}

function Paths({ from, to }: { from: string; to: string }) {
  const { language, say } = useWords();
  const { through } = useSearch({ from: "/paths" });
  const goes = { hubs: through?.includes("hubs") ?? false, all: through?.includes("all") ?? false, sides: through?.includes("sides") ?? false };
  const answer = useAnswer(PathsPageDocument, {
    from,
    to,
    via: goes.all ? undefined : ["MET"],
    maxHubDegree: goes.hubs ? anyHub : hub,
    throughSides: goes.sides,
    lang: language,
  });
  const change = (next: Partial<typeof goes>) => {
    const now = { ...goes, ...next };
    return { from, to, through: [now.hubs && "hubs", now.all && "all", now.sides && "sides"].filter(Boolean).join(",") || undefined };
  };
  return (
    <Answered answer={answer} lines={6}>
      {({ paths }) => {
        // What is said of the shortest paths holds only for those that the search could find.
        const avoided = new Intl.ListFormat(language, { type: "disjunction" }).format(paths.hubsSkipped.map((one) => one.name));
        const said = extent(paths);
        return (
          <>
            <p className="small soft">
              {say(goes.all ? "paths.all" : "paths.met")}{" "}
              <Link to="/paths" search={change({ all: !goes.all })}>
                {say(goes.all ? "paths.onlyMet" : "paths.anyLink")}
              </Link>
            </p>
            <p className="small soft">
              {say(goes.sides ? "paths.sides" : "paths.noSides")}{" "}
              <Link to="/paths" search={change({ sides: !goes.sides })}>
                {say(goes.sides ? "paths.notThroughSides" : "paths.throughSides")}
              </Link>
            </p>
            {paths.hubsSkipped.length > 0 && (
              <p>
                {say("paths.hubs", { most: number(hub, language) })}{" "}
                {paths.hubsSkipped.map((one, i) => (
                  <span key={one.id}>
                    {i > 0 && ", "}
                    <EntityLink entity={one} />
                  </span>
                ))}
                .{" "}
                <Link to="/paths" search={change({ hubs: true })}>
                  {say("paths.goThrough")}
                </Link>
              </p>
            )}
            {paths.paths.length === 0 && <Empty>{say(avoided ? "paths.noneAround" : "paths.none", { avoided })}</Empty>}
            {paths.paths.map((path, i) => (
              <Section key={path.hops.map((hop) => hop.link.id).join(" ")} title={say("paths.nth", { nth: i + 1, count: path.length })}>
                <ol>
                  {path.hops.map((hop) => (
                    <HopItem key={hop.link.id} hop={hop} />
                  ))}
                </ol>
                {/* The path alone: without the links to anything else. */}
                <Link to="/explore" search={{ seed: [from, ...path.hops.map((hop) => hop.to.id)], reach: 0, full: goes.all || undefined }}>
                  {say("paths.toGraph")}
                </Link>
              </Section>
            ))}
            {said && <p>{say(said, { avoided })}</p>}
            {goes.hubs && (
              <p>
                <Link to="/paths" search={change({ hubs: false })}>
                  {say("paths.goAround")}
                </Link>
              </p>
            )}
          </>
        );
      }}
    </Answered>
  );
}

// What the search says of other paths. Between two who never met no path is shorter than over one other.
function extent({ exhausted, hubsSkipped, paths }: PathsPageQuery["paths"]): MessageId | undefined {
  if (!exhausted) return "paths.notExhausted";
  if (paths.length === 0) return undefined;
  if (hubsSkipped.length === 0) return "paths.exhausted";
  return paths.every(({ length }) => length <= 2) ? "paths.exhaustedAroundShort" : "paths.exhaustedAround";
}

// The evidence of a link is at most ten, however many facts are behind it.
function Shown({ link }: { link: Hop["link"] }) {
  const { language, say } = useWords();
  const shown = link.evidence.length;
  if (link.kind === "MET" && link.weight > shown) {
    return <p className="small soft">{say("list.latest", { shown: number(shown, language), total: number(link.weight, language) })}</p>;
  }
  return shown >= mostEvidence ? <p className="small soft">{say("list.tenAtMost", { most: mostEvidence })}</p> : null;
}

function HopItem({ hop }: { hop: Hop }) {
  const { language, say } = useWords();
  const { link } = hop;
  const isAlong = link.kind === "MET" || link.from.id === hop.from.id; // who met has no direction, so the sentence follows the path
  const [from, to] = isAlong ? [hop.from, hop.to] : [hop.to, hop.from];
  return (
    <li className={styles.hop}>
      <p className={styles.lead}>
        <EntityLink entity={hop.from} /> → <EntityLink entity={hop.to} />
      </p>
      {/* The server's sentence says "met" of meetings of many sides, too. */}
      <p title={link.evidence.some((one) => one.__typename === "Meeting" && isOfMany(one)) ? undefined : hop.sentence}>
        {sentenceOf(link, from.name, to.name, language, say)}
        <Doubts of={link} />
      </p>
      <details>
        <summary>{say(isInferred(link) ? "explore.inferred" : "explore.evidence")}</summary>
        {isInferred(link) && <p className="small">{say("explore.inferredFrom")}</p>}
        <Shown link={link} />
        <ul className="plain">
          {link.evidence.map((one) => (
            <li key={one.id}>
              <EntityLink entity={one} />{" "}
              {one.__typename === "Meeting" && (
                <>
                  <span className="small soft">
                    <DateText on={one.start} /> · {say(`mode.${one.mode}`)}
                    {isOfMany(one) && ` · ${say("path.bothTookPart")}`}
                  </span>
                  <Proof of={one} />
                </>
              )}
            </li>
          ))}
        </ul>
        {link.kind === "MET" && (
          <Link to="/tie" search={{ a: hop.from.id, b: hop.to.id }}>
            {say("explore.toTie")}
          </Link>
        )}
      </details>
    </li>
  );
}
