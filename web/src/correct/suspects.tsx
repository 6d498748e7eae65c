import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useAnswer } from "../app/answer";
import { useChange } from "../app/change";
import { number } from "../app/format";
import { type MessageId, useWords } from "../app/language";
import { useTitle } from "../app/title";
import { Answered, Empty } from "../design/state";
import { EntityLink } from "../facts/link";
import { WhereTheyAppear } from "./appears";
import { KindOptions } from "./kindoptions";
import styles from "./correct.module.css";
import { EditorFailed, ForEditors } from "./editor";
import {
  JudgeDocument,
  type JudgeMutationVariables,
  SuspectRecordsDocument,
  SuspectsDocument,
  type SuspectsQuery,
  UndoDocument,
} from "./generated/correct";
import { type Judged, keyOf, openPairs } from "./judged";
import { textOf, Value } from "./value";

type Pair = NonNullable<SuspectsQuery["suspects"]>["nodes"][number];
type Verdict = Omit<JudgeMutationVariables, "a" | "b">;

const kinds = ["LEADER", "COUNTRY", "PLACE", "ORGANIZATION", "FORUM", "MEETING", "SOURCE"] as const;
const different: Verdict = { verdict: "NOT_THE_SAME" };

/** Pairs of records that may be one, judged from the keyboard. */
export function SuspectsPage() {
  const { say } = useWords();
  useTitle(say("correct.suspects"));
  return (
    <>
      <h1>{say("correct.suspects")}</h1>
      <p className="soft">{say("correct.suspectsExplained")}</p>
      <ForEditors>
        <Suspects />
      </ForEditors>
    </>
  );
}

function Suspects() {
  const { language, say } = useWords();
  const [kind, setKind] = useState<(typeof kinds)[number] | "">("");
  const answer = useAnswer(SuspectsDocument, { where: kind === "" ? null : { kind: [kind] }, lang: language }, { keep: true });
  if (answer.error && !answer.data) return <EditorFailed error={answer.error} again={() => void answer.refetch()} />;
  return (
    <>
      <label>
        {say("correct.byKind")}{" "}
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as typeof kind)}>
          <KindOptions kinds={kinds} />
        </select>
      </label>
      <Answered answer={answer} lines={10}>
        {({ suspects }) => (suspects ? <Judging key={kind} pairs={suspects.nodes} total={suspects.totalCount} /> : <Empty>{say("correct.noSuspects")}</Empty>)}
      </Answered>
    </>
  );
}

function Judging({ pairs: all, total }: { pairs: Pair[]; total: number }) {
  const { language, say } = useWords();
  const queries = useQueryClient();
  const [at, go] = useState(0);
  const [asks, setAsks] = useState(false);
  const [failed, setFailed] = useState<{ error: Error; pair: string | undefined } | undefined>();
  const [told, tell] = useState("");
  const [done, setDone] = useState<Judged[]>([]); // what "u" takes back, the last one first
  const [isBusy, setIsBusy] = useState(false);
  const busy = useRef(false); // at once, before the next render
  const pairs = openPairs(all, done);
  const index = Math.max(0, Math.min(at, pairs.length - 1));
  const pair = pairs[index];
  const error = failed && failed.pair === (pair && keyOf(pair)) ? failed.error : undefined; // not that of another pair

  const [reason, setReason] = useState("");
  const [force, setForce] = useState(false);
  const ends = pair && { a: pair.a.id, b: pair.b.id };
  const same = (keep: string) => ({ verdict: "SAME" as const, keep, reason: reason.trim() || null, force: force || null });
  const choices = asks && pair ? [same(pair.a.id), same(pair.b.id)] : [different];
  const send = useChange(JudgeDocument, ends ? choices.map((one) => ({ ...ends, ...one })) : []);
  const undoing = { revision: done[0]?.revision ?? 0, reason: say("correct.undoReason"), dryRun: false };
  const takeBack = useChange(UndoDocument, done.length > 0 ? [undoing] : []);

  const write = async (act: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setIsBusy(true);
    tell("");
    setFailed(undefined);
    try {
      await act();
      setAsks(false);
    } catch (caught) {
      setFailed({ error: caught as Error, pair: pair && keyOf(pair) });
    } finally {
      // The new list may take long; what was judged is out of the old one meanwhile. After a refusal it says what somebody else did.
      void queries.invalidateQueries();
      busy.current = false;
      setIsBusy(false);
    }
  };
  const judge = (verdict: Verdict) =>
    pair &&
    void write(async () => {
      const { judge: change } = await send({ a: pair.a.id, b: pair.b.id, ...verdict });
      const gone = verdict.keep && (verdict.keep === pair.a.id ? pair.b.id : pair.a.id);
      setDone((before) => [{ revision: change.revision, pair: keyOf(pair), gone: gone || undefined }, ...before]);
      tell(say("correct.judged", { a: pair.a.name, b: pair.b.name, revision: change.revision }));
    });
  const undo = () => {
    const revision = done[0]?.revision;
    if (revision === undefined) return;
    void write(async () => {
      await takeBack(undoing);
      setDone((before) => before.slice(1));
      tell(say("correct.undone", { revision }));
    });
  };
  const move = (by: number) => {
    setAsks(false);
    setFailed(undefined);
    go(Math.max(0, Math.min(pairs.length - 1, index + by)));
  };
  const keys: Record<string, () => void> = {
    s: () => {
      setReason("");
      setForce(false);
      setAsks(true);
    },
    d: () => judge(different),
    j: () => move(1),
    k: () => move(-1),
    u: undo,
    Escape: () => setAsks(false),
  };
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  return (
    <>
      <p role="status">{isBusy ? say("correct.working") : told}</p>
      <div className={styles.tools}>
        <button type="button" onClick={keys.k}>{say("correct.previous")}</button>
        <button type="button" onClick={keys.j}>{say("correct.next")}</button>
        <button type="button" onClick={keys.s} disabled={!pair || isBusy}>{say("correct.same")}</button>
        <button type="button" onClick={keys.d} disabled={!pair || isBusy}>{say("correct.different")}</button>
        <button type="button" onClick={undo} disabled={done.length === 0 || isBusy}>{say("correct.undoLast")}</button>
      </div>
      {pair ? (
        <>
          <p>
            {say("correct.position", { at: index + 1, total: number(total - (all.length - pairs.length), language) })} · {say("correct.strength")}{" "}
            {Math.round(pair.strength * 100) / 100}
          </p>
          <ul>
            {pair.reasons.map((reason) => (
              <li key={reason}>{say(`correct.reason.${reason}` as MessageId)}</li>
            ))}
          </ul>
          {asks && (
            <WhichStays
              key={`${pair.a.id} ${pair.b.id}`}
              pair={pair}
              isRefused={error !== undefined}
              reason={reason}
              setReason={setReason}
              force={force}
              setForce={setForce}
              isBusy={isBusy}
              choose={(keep) => judge(same(keep))}
              cancel={() => setAsks(false)}
            />
          )}
          {error && <EditorFailed error={error} />}
          <WhereTheyAppear ids={[pair.a.id, pair.b.id]} />
          <details>
            <summary>{say("correct.records")}</summary>
            <SideBySide pair={pair} />
          </details>
        </>
      ) : (
        <Empty>{say("correct.noSuspects")}</Empty>
      )}
    </>
  );
}

interface Choice {
  pair: Pair;
  isRefused: boolean;
  reason: string;
  setReason: (reason: string) => void;
  force: boolean;
  setForce: (force: boolean) => void;
  isBusy: boolean;
  choose: (keep: string) => void;
  cancel: () => void;
}

function WhichStays({ pair, isRefused, reason, setReason, force, setForce, isBusy, choose, cancel }: Choice) {
  const { say } = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset className={styles.stays}>
      <legend>{say("correct.whichStays")}</legend>
      <label>
        {say("correct.reason")} <input value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </label>
      {[pair.a, pair.b].map((one, i) => (
        <button
          key={one.id}
          ref={i === 0 ? first : undefined}
          type="button"
          disabled={isBusy || (force && reason.trim() === "")}
          onClick={() => choose(one.id)}
        >
          <bdi>{one.name}</bdi> <code>{one.id}</code>
        </button>
      ))}
      {isRefused && (
        <label>
          <input type="checkbox" checked={force} onChange={(event) => setForce(event.currentTarget.checked)} /> {say("correct.force")}
        </label>
      )}
      <button type="button" onClick={cancel}>
        {say("keep.cancel")}
      </button>
    </fieldset>
  );
}

function SideBySide({ pair }: { pair: Pair }) {
  const { say } = useWords();
  const answer = useAnswer(SuspectRecordsDocument, { a: pair.a.id, b: pair.b.id });
  return (
    <Answered answer={answer} lines={8}>
      {(records) => {
        const a = (records.a?.fields ?? {}) as Record<string, unknown>;
        const b = (records.b?.fields ?? {}) as Record<string, unknown>;
        const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
        return (
          <div className={styles.wide} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say("correct.field")}</th>
                  {[pair.a, pair.b].map((one) => (
                    <th key={one.id} scope="col">
                      <EntityLink entity={one} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {fields.map((field) => {
                  const differs = textOf(a[field]) !== textOf(b[field]);
                  return (
                    <tr key={field} className={differs ? styles.differs : undefined}>
                      <th scope="row">
                        {field}
                        {differs && <span className="small"> ≠ {say("correct.differs")}</span>}
                      </th>
                      <td>
                        <Value field={field} of={a[field]} />
                      </td>
                      <td>
                        <Value field={field} of={b[field]} />
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        );
      }}
    </Answered>
  );
}
