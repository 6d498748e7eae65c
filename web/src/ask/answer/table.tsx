import { useMemo, useState } from "react";
import { number } from "../../app/format";
import { useWords } from "../../app/language";
import { Empty } from "../../design/state";
import { EntityLink } from "../../facts/link";
import { saveText } from "../../app/save";
import styles from "./answer.module.css";
import type { Ids } from "./marks";
import { csvOf, tablesOf } from "./tables";

const mostRows = 500; // that the page draws; the file has all

/** The lists of an answer as tables, of which one shows. */
export function Tables({ data, ids }: { data: unknown; ids: Ids }) {
  const { language, say } = useWords();
  const tables = useMemo(() => tablesOf(data, ids.marks), [data, ids.marks]);
  const [path, setPath] = useState("");
  const table = tables.find((one) => one.path === path) ?? tables[0];
  if (!table) return <Empty>{say("ask.noTable")}</Empty>;
  return (
    <>
      <div className={styles.forms}>
        <label>
          {say("ask.list")}{" "}
          <select value={table.path} onChange={(event) => setPath(event.target.value)}>
            {tables.map((one) => (
              <option key={one.path} value={one.path}>
                {one.path} ({number(one.rows.length, language)})
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => saveText(`${table.path.replace(/\W+/g, "-") || "answer"}.csv`, "text/csv;charset=utf-8", csvOf(table))}>
          {say("ask.csv")}
        </button>
      </div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={table.path}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, mostRows).map((row, i) => (
              <tr key={i}>
                {table.columns.map((column) => {
                  const cell = row.get(column);
                  const kind = cell?.id && ids.kinds.get(cell.id);
                  return <td key={column}>{cell?.id && kind ? <EntityLink entity={{ __typename: kind, id: cell.id }} /> : <bdi>{cell?.text}</bdi>}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.rows.length > mostRows && <p className="soft small">{say("ask.rowsShown", { shown: mostRows, count: table.rows.length })}</p>}
    </>
  );
}
