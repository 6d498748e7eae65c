import type { GraphQLSchema } from "graphql";
import { useWords } from "../../app/language";
import { Loading } from "../../design/state";
import type { Ran } from "../history";
import styles from "../playground.module.css";
import { Docs, type DocsPlace } from "./docs";
import { Examples } from "./examples";
import { History } from "./history";

const panels = ["examples", "docs", "history"] as const;

interface Props {
  panel: (typeof panels)[number];
  setPanel: (panel: (typeof panels)[number]) => void;
  schema?: GraphQLSchema;
  way: DocsPlace[];
  setWay: (way: DocsPlace[]) => void;
  insert: (type: string, field: string) => void;
  history: Ran[];
  open: (one: Ran) => void;
  forget: () => void;
}

/** What helps to ask: examples, the documentation of the schema, and what one asked before. */
export function Aside({ panel, setPanel, schema, way, setWay, insert, history, open, forget }: Props) {
  const { say } = useWords();
  return (
    <aside className={styles.aside} aria-label={say("ask.help")}>
      <div className={styles.bar}>
        {panels.map((one) => (
          <button key={one} type="button" aria-pressed={one === panel} onClick={() => setPanel(one)}>
            {say(`ask.${one}`)}
          </button>
        ))}
      </div>
      {panel === "examples" && <Examples />}
      {panel === "docs" && (schema ? <Docs schema={schema} way={way} go={setWay} insert={insert} /> : <Loading lines={8} />)}
      {panel === "history" && <History all={history} open={open} forget={forget} />}
    </aside>
  );
}
