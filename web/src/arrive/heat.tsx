import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useAnswer } from "../app/answer";
import { date, number } from "../app/format";
import { useWords } from "../app/language";
import { thisYear } from "../app/today";
import { HeatLegend, HeatMap, type Row } from "../design/heat";
import { Section } from "../design/section";
import { Answered } from "../design/state";
import { countIn } from "../explore/counted";
import { MonthsOfSidesDocument, type MonthsOfSidesQuery } from "./generated/heat";
import { type Month, monthsOf } from "./months";

const firstYear = 1999; // before it, the bundled data tells of one side alone

const sides = [
  ["unitedStates", "side.unitedStates"],
  ["russia", "side.russia"],
  ["china", "side.china"],
  ["germany", "side.germany"],
  ["france", "side.france"],
  ["japan", "side.japan"],
] as const;

/** How many meetings the graph has by month and side, and where no collection follows a side. */
export function HeatOfSides() {
  const { say } = useWords();
  const during = useMemo(() => ({ from: String(firstYear), to: thisYear() }), []);
  const answer = useAnswer(MonthsOfSidesDocument, { during });
  return (
    <Section title={say("arrive.heat")}>
      <p className="soft">
        {say("arrive.heatExplained", { from: firstYear })} <Link to="/collections">{say("read.collections.unknown")}</Link>
      </p>
      <Answered answer={answer} lines={6}>
        {(data) => <Picture data={data} />}
      </Answered>
    </Section>
  );
}

function Picture({ data }: { data: MonthsOfSidesQuery }) {
  const { language, say } = useWords();
  const title = ({ key, count, covered, of }: Month) => `${date(key, language)}: ${countIn(count, covered, say, of)}`;
  const rows: Row[] = sides.map(([field, name]) => ({
    name: say(name),
    cells: monthsOf(data[field], data[`${field}Coverage`]).map((month) => ({ ...month, title: () => title(month) })),
  }));
  return (
    <>
      <HeatLegend rows={rows} />
      <HeatMap rows={rows} label={say("arrive.heat")} />
      <details>
        <summary className="small">{say("picture.table")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("table.side")}</th>
              <th scope="col" className="number">
                {say("table.meetings")}
              </th>
              <th scope="col" className="number">
                {say("table.monthsWith")}
              </th>
              <th scope="col" className="number">
                {say("table.monthsNotCovered")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td className="number">{number(row.cells.reduce((sum, cell) => sum + cell.count, 0), language)}</td>
                <td className="number">{number(row.cells.filter((cell) => cell.count > 0).length, language)}</td>
                <td className="number">
                  {number(row.cells.filter((cell) => cell.count === 0 && cell.covered !== "COVERED").length, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
