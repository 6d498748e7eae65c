import { useMemo } from "react";
import { useAnswer } from "../../app/answer";
import { span } from "../../app/format";
import type { MessageId } from "../../app/language";
import { useWords } from "../../app/language";
import { today } from "../../app/today";
import { YearAxis } from "../../design/axis";
import { Answered } from "../../design/state";
import { heldText } from "../../facts/held";
import { EntityLink } from "../../facts/link";
import { barsOf } from "../bars";
import { barLook, BarsKey, Unconfirmed } from "../barskey";
import { yearsBetween } from "../scale";
import { type TermFragment, TermsOfCountryDocument } from "./generated/country";
import { gapsOf, lanes, numbersOf } from "./lanes";
import axis from "../../design/axis.module.css";
import looks from "../bars.module.css";
import styles from "./terms.module.css";

const between = 31; // days from one holder to the next that are no gap

/** The numbers of the bars, by the ids of their tenures: the newest is the first, as in the list. */
export function useTermNumbers(id: string): ReadonlyMap<string, number> {
  const { language } = useWords();
  const { data } = useAnswer(TermsOfCountryDocument, { id, lang: language });
  return useMemo(() => numbersOf([data?.state, data?.government, data?.foreign].flatMap((list) => list?.nodes ?? [])), [data]);
}

const dayOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Who held the offices of a country through time: a line for each office, and the same as a table. */
export function Terms({ id }: { id: string }) {
  const { language } = useWords();
  const answer = useAnswer(TermsOfCountryDocument, { id, lang: language });
  return (
    <Answered answer={answer} lines={4}>
      {({ state, government, foreign }) => (
        <Lines
          offices={[
            ["read.office.HEAD_OF_STATE", state?.nodes ?? []],
            ["read.office.HEAD_OF_GOVERNMENT", government?.nodes ?? []],
            ["read.office.FOREIGN_MINISTER", foreign?.nodes ?? []],
          ]}
        />
      )}
    </Answered>
  );
}

function Lines({ offices }: { offices: readonly (readonly [MessageId, readonly TermFragment[]])[] }) {
  const { language, say } = useWords();
  const lines = offices.map(([office, terms]) => ({
    office,
    lanes: lanes(barsOf(terms, today(), true)),
  }));
  const bars = lines.flatMap((line) => line.lanes.flat());
  if (bars.length === 0) return null;
  const first = Math.min(...bars.map((bar) => bar.from));
  const last = Math.max(...bars.map((bar) => bar.to));
  const gaps = lines.map((line) => (line.lanes.length > 0 ? gapsOf(line.lanes.flat(), first, last, between) : []));
  // A bar may be too short for a name. The list has the names by these numbers.
  const order = numbersOf(offices.flatMap(([, terms]) => terms));
  const at = (day: number) => ((day - first) / Math.max(1, last - first)) * 100;
  const title = (term: TermFragment) => `${term.leader.name}: ${term.title}, ${heldText(term, language, say)}`;
  return (
    <>
      <div aria-hidden className={styles.picture}>
        <YearAxis marks={yearsBetween(first, last)} isRuled />
        {lines.map(
          (line, i) =>
            line.lanes.length > 0 && (
              <div key={line.office}>
                <span className={styles.office}>{say(line.office)}</span>
                {line.lanes.map((lane, nth) => (
                  <div key={lane[0]?.tenure.id} className={styles.lane}>
                    {nth === 0 &&
                      gaps[i]?.map((gap) => (
                        <span
                          key={gap.from}
                          className={styles.gap}
                          title={`${span(dayOf(gap.from), dayOf(gap.to), language)}: ${say("read.terms.unknown")}`}
                          style={{ insetInlineStart: `${at(gap.from)}%`, width: `${at(gap.to) - at(gap.from)}%` }}
                        />
                      ))}
                    {lane.map((bar) => (
                      <span
                        key={bar.tenure.id}
                        className={barLook(bar)}
                        title={title(bar.tenure)}
                        style={{ insetInlineStart: `${at(bar.from)}%`, width: `${Math.max(0.3, at(bar.to) - at(bar.from))}%` }}
                      >
                        {bar.known < bar.to && <Unconfirmed bar={bar} />}
                        <span className={looks.word}>{order.get(bar.tenure.id)}</span> <span className={looks.word}>{bar.tenure.leader.name}</span>
                      </span>
                    ))}
                  </div>
                ))}
              </div>
            ),
        )}
      </div>
      <p className="small soft">{say("read.terms.shown", { count: bars.length })}</p>
      <BarsKey bars={bars} />
      <div className={axis.key} aria-hidden>
        {gaps.some((of) => of.length > 0) && (
          <span>
            <span className={`${axis.swatch} ${styles.hole}`} /> {say("read.terms.unknown")}
          </span>
        )}
        <span>{say("read.terms.numbers")}</span>
      </div>
      <details>
        <summary className="small">{say("picture.table")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {say("read.terms.number")}
              </th>
              <th scope="col">{say("read.table.office")}</th>
              <th scope="col">{say("kind.Leader")}</th>
              <th scope="col">{say("arrive.period")}</th>
            </tr>
          </thead>
          <tbody>
            {offices.flatMap(([office, terms], i) => [
              ...terms.map((term) => (
                <tr key={term.id}>
                  <td className="number">{order.get(term.id)}</td>
                  <td>{say(office)}</td>
                  <th scope="row">
                    <EntityLink entity={term.leader} />
                  </th>
                  <td>
                    {heldText(term, language, say)}
                  </td>
                </tr>
              )),
              ...(gaps[i] ?? []).map((gap) => (
                <tr key={`${office} ${gap.from}`}>
                  <td />
                  <td>{say(office)}</td>
                  <td className="soft">{say("read.terms.unknown")}</td>
                  <td>{span(dayOf(gap.from), dayOf(gap.to), language)}</td>
                </tr>
              )),
            ])}
          </tbody>
        </table>
      </details>
    </>
  );
}
