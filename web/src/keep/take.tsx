import { useState } from "react";
import { useWords } from "../app/language";
import { today } from "../app/today";
import { exportOf, fileNameOf } from "./file";
import styles from "./dossier.module.css";

const formats = {
  csv: "CSV",
  xlsx: "Excel",
  jsonl: "JSON Lines",
  graphml: "GraphML",
  gexf: "GEXF",
  ntriples: "RDF",
  bibtex: "BibTeX",
  "csl-json": "CSL-JSON",
};

// Who met whom, of an actor.
const ties = { "ties-graphml": "GraphML", "ties-gexf": "GEXF" };

/** What one can take along of an entity: its data, the references of its sources, and a citation of its page; of an actor, also its ties. */
export function Take({ id, name, isActor }: { id: string; name: string; isActor: boolean }) {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const cite = () => {
    const text = `${name}. Sidelines, ${location.origin}${location.pathname} (${today()}).`;
    void navigator.clipboard.writeText(text).then(() => setCopied(true));
  };
  return (
    <details className="screen">
      <summary>{say("keep.take")}</summary>
      <div className={styles.tools}>
        {Object.entries(formats).map(([format, word]) => (
          <a key={format} href={exportOf(format, [id], fileNameOf("sidelines", [id]))}>
            {word}
          </a>
        ))}
        {isActor &&
          Object.entries(ties).map(([format, word]) => (
            <a key={format} href={exportOf(format, [id], fileNameOf("sidelines", [id]))}>
              {say("keep.ties", { format: word })}
            </a>
          ))}
        <button type="button" onClick={cite}>
          {say("keep.cite")}
        </button>
        <span className="small soft">
          {say("keep.id")} <code>{id}</code>
        </span>
        <span role="status">{copied && say("keep.copied")}</span>
      </div>
    </details>
  );
}
