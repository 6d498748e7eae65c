import { useState } from "react";
import { useAnswer } from "../app/answer";
import { time } from "../app/format";
import { useWords } from "../app/language";
import { useTitle } from "../app/title";
import { Empty } from "../design/state";
import styles from "./dossier.module.css";
import { saveText } from "../app/save";
import { SceneIdsDocument, type SceneIdsQuery } from "./generated/scenes";
import { bring, idsIn, remove, rename, type Scene, useScenes, writeScenes } from "./scenes";

/** The views that somebody kept in this browser. */
export function ScenesPage() {
  const { language, say } = useWords();
  const scenes = useScenes();
  const [told, tell] = useState("");
  useTitle(say("keep.scenes"));
  const ids = [...new Set(scenes.flatMap((scene) => idsIn(scene.address)))].slice(0, 100); // as many as a page of a list
  const answer = useAnswer(SceneIdsDocument, { ids, lang: language }, { enabled: ids.length > 0 });
  const known = new Map(ids.map((id, i) => [id, answer.data?.entities[i]]));
  return (
    <>
      <h1>{say("keep.scenes")}</h1>
      <p className="soft">{say("keep.scenesExplained")}</p>
      <div className={styles.tools}>
        <button type="button" disabled={scenes.length === 0} onClick={() => saveText("scenes.json", "application/json", writeScenes(scenes))}>
          {say("keep.export")}
        </button>
        <label className={styles.file}>
          {say("keep.import")}
          <input
            className="unseen"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (!file) return;
              void file.text().then((text) => {
                try {
                  const { count, known } = bring(text);
                  const said = [
                    (count > 0 || known.length === 0) && say("keep.imported", { count }),
                    known.length > 0 && say("keep.already", { names: new Intl.ListFormat(language).format(known.map((name) => `“${name}”`)) }),
                  ];
                  tell(said.filter(Boolean).join(" "));
                } catch {
                  tell(say("keep.notScenes"));
                }
              });
              currentTarget.value = "";
            }}
          />
        </label>
      </div>
      <p role="status">{told}</p>
      {scenes.length === 0 && <Empty>{say("keep.noScenes")}</Empty>}
      <ul className="plain">
        {scenes.map((scene) => (
          <OneScene key={scene.id} scene={scene} known={answer.data ? known : undefined} />
        ))}
      </ul>
    </>
  );
}

type Known = Map<string, SceneIdsQuery["entities"][number] | undefined>;

function OneScene({ scene, known }: { scene: Scene; known?: Known }) {
  const { language, say } = useWords();
  const [name, setName] = useState<string | undefined>();
  return (
    <li className={styles.line}>
      {name === undefined ? (
        <a href={scene.address}>
          <bdi>{scene.name}</bdi>
        </a>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) rename(scene.id, name.trim());
            setName(undefined);
          }}
        >
          <label>
            {say("keep.name")} <input value={name} autoFocus onChange={(event) => setName(event.currentTarget.value)} />
          </label>{" "}
          <button type="submit">{say("keep.save")}</button>
        </form>
      )}{" "}
      <span className="small soft">{time(scene.at, language)}</span>{" "}
      {name === undefined && (
        <button type="button" onClick={() => setName(scene.name)} aria-label={say("keep.renameOne", { name: scene.name })}>
          {say("keep.rename")}
        </button>
      )}{" "}
      <button type="button" onClick={() => remove(scene.id)} aria-label={say("keep.removeOne", { name: scene.name })}>
        {say("keep.remove")}
      </button>
      {known && <Since ids={idsIn(scene.address)} known={known} />}
    </li>
  );
}

/** What became of the entities of a scene since it was kept. */
function Since({ ids, known }: { ids: string[]; known: Known }) {
  const { say } = useWords();
  const news = ids.flatMap((id) => {
    if (!known.has(id)) return [];
    const now = known.get(id);
    if (!now) return [say("keep.gone", { id })];
    if (now.id !== id) return [say("keep.merged", { id, name: now.name })];
    const isRetracted = ("standing" in now && now.standing === "RETRACTED") || ("retraction" in now && now.retraction);
    return isRetracted ? [say("keep.retracted", { name: now.name })] : [];
  });
  if (news.length === 0) return null;
  return (
    <ul className="small">
      {news.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
