import { getRouteApi } from "@tanstack/react-router";
import { Fragment } from "react";
import { useAnswer } from "../app/answer";
import { date, span, tongue } from "../app/format";
import { wordOf } from "../app/kinds";
import { useWords } from "../app/language";
import { saveText } from "../app/save";
import { useTitle } from "../app/title";
import { thisYear } from "../app/today";
import { isCrossed } from "../app/years";
import { Answered, Failed, Loading } from "../design/state";
import { actors, Picker } from "../explore/picker";
import { EntityLink } from "../facts/link";
import { Unknown } from "../read/unknown";
import { conditions, hasDossier, isActor } from "./conditions";
import styles from "./dossier.module.css";
import { exportOf, fileNameOf } from "./file";
import {
  DossierCoverageDocument,
  DossierFactsDocument,
  DossierHeadDocument,
  DossierTieDocument,
  type DossierHeadQuery,
} from "./generated/dossier";
import { KeepView } from "./keep";
import { type Dossier, dossierOf, markdownOf } from "./model";
import { Contents, Parts, useLicence } from "./parts";

type Head = NonNullable<DossierHeadQuery["entities"][number]>;
const route = getRouteApi("/dossier");

/** A dossier of one actor, pair, forum or topic, to print and to take along: each fact with the numbers of its sources. */
export function DossierPage() {
  const { of, with: other } = route.useSearch();
  const { language, say } = useWords();
  const ids = [of, other].filter((id): id is string => id !== undefined);
  const answer = useAnswer(DossierHeadDocument, { of: ids, lang: language }, { enabled: ids.length > 0 });
  const names = (ids.length > 0 ? (answer.data?.entities ?? []) : []).flatMap((head) => (head ? [head.name] : []));
  useTitle(names.length > 0 ? say("keep.dossierTitle", { of: names.join(" – ") }) : say("keep.dossier"));
  if (ids.length === 0) {
    return (
      <>
        <h1>{say("keep.dossier")}</h1>
        <p>{say("keep.noSubject")}</p>
        <Subjects />
      </>
    );
  }
  return (
    <Answered answer={answer} lines={10}>
      {({ entities }) => {
        const heads = entities.filter((head): head is Head => head !== null);
        const gone = ids.find((_, i) => entities[i] === null);
        if (gone !== undefined) return <Unknown id={gone} />;
        return hasDossier(heads) ? <Facts key={ids.join(" ")} heads={heads} /> : <NoDossier heads={heads} />;
      }}
    </Answered>
  );
}

/** Whom the dossier is of, and with whom. Only what acts has ties. */
function Subjects({ isAlone = true }: { isAlone?: boolean }) {
  const { of, with: other } = route.useSearch();
  const { say } = useWords();
  const navigate = route.useNavigate();
  return (
    <div className={`${styles.pickers} screen`}>
      <Picker
        label={say("keep.of")}
        value={of}
        kinds={["LEADER", "COUNTRY", "ORGANIZATION", "FORUM", "TOPIC"]}
        onPick={(id) => void navigate({ search: (before) => ({ ...before, of: id }) })}
      />
      {isAlone && (
        <Picker
          label={say("keep.with")}
          value={other}
          kinds={actors}
          onPick={(id) => void navigate({ search: (before) => ({ ...before, with: id }) })}
        />
      )}
      {other && (
        <button type="button" onClick={() => void navigate({ search: (before) => ({ ...before, with: undefined }) })}>
          {say("keep.withNobody")}
        </button>
      )}
    </div>
  );
}

/** Says of what there are dossiers, and leads to the pages of what was asked for. */
function NoDossier({ heads }: { heads: Head[] }) {
  const { say } = useWords();
  const isOneTwice = heads.length === 2 && heads[0]?.id === heads[1]?.id;
  return (
    <>
      <h1>{say("keep.dossier")}</h1>
      <p>{say(isOneTwice ? "keep.oneTwice" : "keep.noDossier")}</p>
      <ul>
        {(isOneTwice ? heads.slice(0, 1) : heads).map((head) => (
          <li key={head.id}>
            {say(wordOf(head.__typename))} <EntityLink entity={head} />
          </li>
        ))}
      </ul>
    </>
  );
}

const yearOf = (text: string | undefined) => (text && /^\d{4}$/.test(text) ? text : undefined);

function Facts({ heads }: { heads: Head[] }) {
  const { language, say } = useWords();
  const search = route.useSearch();
  const [since, until] = [yearOf(search.since), yearOf(search.until)];
  const isImpossible = isCrossed(since, until);
  const during = since || until ? { from: since, to: until } : undefined;
  const wanted = conditions(heads, during);
  const facts = useAnswer(DossierFactsDocument, { ...wanted, lang: language }, { enabled: !isImpossible, keep: true });
  const followed = heads.filter(isActor).map((head) => head.id);
  const [a = "", b = ""] = followed;
  const first = since ?? facts.data?.oldest?.nodes[0]?.start?.slice(0, 4);
  const years = { from: first, to: until ?? thisYear() };
  const isFollowed = followed.length === 1 && first !== undefined && !isImpossible;
  const coverage = useAnswer(DossierCoverageDocument, { for: followed, during: years }, { enabled: isFollowed, keep: true });
  const tie = useAnswer(DossierTieDocument, { a, b, during }, { enabled: followed.length === 2 && !isImpossible, keep: true });
  const needed = isFollowed ? coverage : followed.length === 2 ? tie : undefined;
  const isWhole = !isImpossible && facts.data && (!needed || needed.data);
  const dossier =
    isWhole && facts.data
      ? dossierOf(
          { heads, facts: facts.data, coverage: tie.data?.tie.buckets ?? coverage.data?.coverage.buckets },
          { say, date: (text) => date(text, language), span: (from, to) => span(from, to, language), tongue: (lang) => tongue(lang, language) },
        )
      : undefined;
  const shown = [...heads, ...(facts.data?.meetings?.nodes ?? []), ...(facts.data?.statements?.nodes ?? [])].map((one) => one.id);
  const fileName = fileNameOf("dossier", [...heads.map((head) => head.id), ...[since, until].filter((year) => year !== undefined)]);
  // The head and the years stay, so that what cannot be shown can be changed.
  return (
    <article>
      <p className={styles.kind}>{say("keep.dossier")}</p>
      <h1>
        {heads.map((head, i) => (
          <Fragment key={head.id}>
            {i > 0 && "\u00a0– "}
            <bdi>{head.name}</bdi>
          </Fragment>
        ))}
      </h1>
      <Subjects isAlone={heads.every(isActor)} />
      <div className={`${styles.tools} screen`}>
        {dossier && <Tools dossier={dossier} ids={shown} name={fileName} />}
        <Period />
      </div>
      {isImpossible && <p role="alert">{say("period.crossed", { from: since, to: until })}</p>}
      {!isImpossible && facts.isPlaceholderData && <Loading lines={0} failure={facts.failureReason} />}
      {dossier ? (
        <div className={styles.columns} aria-busy={facts.isPlaceholderData}>
          <Contents dossier={dossier} />
          <div className={styles.dossier}>
            <Parts dossier={dossier} />
          </div>
        </div>
      ) : isImpossible ? null : needed?.error && !needed.data ? (
        <Failed error={needed.error} again={() => void needed.refetch()} />
      ) : (
        <Answered answer={facts} lines={10}>
          {() => <Loading lines={10} failure={needed?.failureReason} />}
        </Answered>
      )}
    </article>
  );
}

function Tools({ dossier, ids, name }: { dossier: Dossier; ids: string[]; name: string }) {
  const { say } = useWords();
  const licence = useLicence();
  const sources = dossier.sources.map((source) => source.id).slice(0, 500); // as many ids as an export takes
  return (
    <>
      <button type="button" onClick={() => window.print()}>
        {say("keep.print")}
      </button>
      <button type="button" onClick={() => saveText(`${name}.md`, "text/markdown", markdownOf(dossier, { sources: say("keep.sources"), also: say("keep.also"), on: (meeting) => say("keep.meetingOf", { meeting }), licence }))}>
        Markdown
      </button>
      {sources.length > 0 && (
        <>
          <a href={exportOf("bibtex", sources, name)}>BibTeX</a>
          <a href={exportOf("csl-json", sources, name)}>CSL-JSON</a>
        </>
      )}
      <a href={exportOf("csv", ids, name)}>CSV</a>
      <a href={exportOf("xlsx", ids, name)}>Excel</a>
      <KeepView title={dossier.title} />
    </>
  );
}

/** The years of a dossier. They count when four digits are typed, or none is left. */
function Period() {
  const { say } = useWords();
  const navigate = route.useNavigate();
  const { since, until } = route.useSearch();
  const period = (change: { since?: string; until?: string }) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <span className={styles.period}>
      {(["since", "until"] as const).map((end) => (
        <label key={end}>
          {say(`keep.${end}`)}{" "}
          <input
            className={styles.year}
            inputMode="numeric"
            defaultValue={(end === "since" ? since : until) ?? ""}
            onChange={({ currentTarget: { value } }) => {
              if (value === "" || /^[0-9]{4}$/.test(value)) period({ [end]: value || undefined });
            }}
          />
        </label>
      ))}
    </span>
  );
}
