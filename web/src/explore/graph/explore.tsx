import { useSearch } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { number } from "../../app/format";
import { useWords } from "../../app/language";
import { Failed, Loading } from "../../design/state";
import { KeepView } from "../../keep/keep";
import { Picker } from "../picker";
import type { View } from "./address";
import { Bar } from "./bar";
import { Canvas, type CanvasHandle } from "./canvas";
import { LinkCard, NodeCard } from "./card";
import styles from "./explore.module.css";
import type { Lasso } from "./lasso";
import type { Point } from "./layout";
import { NodeList } from "./list";
import { useIsNarrow } from "./narrow";
import { Period } from "./period";
import { type Picture, pictureOf } from "./picture";
import { savePng, saveSvg } from "./take";
import { Controls, Filters, Legend, Tool } from "./tools";
import { Uncovered } from "./uncovered";
import { useLayout } from "./uselayout";
import { mostNodes, movesOf, pullsOf, useNetworks } from "./usenetwork";
import { useView, type Viewing } from "./useview";

// What an expand takes over from the view: it stays as it was when somebody asked for it.
const countedIn = ({ modes, isSidelines, years }: View) => ({ modes, isSidelines, years });

const starts = [
  { key: "explore.start1", seed: ["vladimir-putin", "angela-merkel"] },
  { key: "explore.start2", seed: ["xi-jinping"] },
  { key: "explore.start3", seed: ["belt-and-road-forum-2023"], full: true },
] as const;

/** The graph as a picture that one walks through, with the same as a list beside it. The address holds all of it. */
export function ExplorePage() {
  const { say } = useWords();
  const viewing = useView();
  const { view, act } = viewing;
  useEffect(() => {
    document.title = `${say("explore.title")} – Sidelines`;
  });
  const add = (id: string) => {
    act(say("act.add", { id }), (v) =>
      v.seeds.length === 0
        ? { ...v, seeds: [id] }
        : { ...v, acts: [...v.acts, { act: "expand", id, ...countedIn(v) }], hidden: v.hidden.filter((one) => one !== id) },
    );
    viewing.reveal(id);
  };
  return (
    <>
      <header className={styles.top}>
        <h1>{say("explore.title")}</h1>
        {view.seeds.length + view.acts.length > 0 && (
          <div className={`screen ${styles.keep}`}>
            <KeepView />
          </div>
        )}
        <Picker label={say("explore.add")} isForMany onPick={add} />
      </header>
      {view.seeds.length + view.acts.length === 0 ? (
        <>
          <p>{say("explore.empty")}</p>
          <p className={styles.buttons}>
            {starts.map(({ key, seed, ...rest }) => (
              <button key={key} type="button" onClick={() => act(say(key), (v) => ({ ...v, seeds: [...seed], isFull: "full" in rest }))}>
                {say(key)}
              </button>
            ))}
          </p>
        </>
      ) : (
        <Graph viewing={viewing} />
      )}
    </>
  );
}

function Graph({ viewing }: { viewing: Viewing }) {
  const { language, say } = useWords();
  const { view, act, open, opened } = viewing;
  const asked = new Set(useSearch({ from: "/explore" }).seed).size;
  const networks = useNetworks(view);
  const seeds = useSame(networks.seeds);
  const steps = useKept(networks.steps);
  const whole = useKept(networks.whole);
  const picture: Picture = useMemo(() => pictureOf(view, steps ?? [], networks.whole ?? whole), [view, steps, networks.whole, whole]);
  const moves = useMemo(() => (networks.steps ? movesOf({ ...view, seeds }, networks.steps) : []), [view, networks.steps, seeds]);
  const all = useMemo(() => [...new Set((steps ?? []).flatMap((step) => step.nodes.map((node) => node.id)))], [steps]);
  const pulls = useMemo(() => pullsOf(whole?.links ?? []), [whole]);
  const layout = useLayout(useKeptUnlessEmpty(moves), all, pulls);
  // The picture comes first: a list of a thousand rows takes longer to write than the picture to draw.
  const listedPicture = useDeferredValue(picture);
  const listedLayout = useDeferredValue(layout);
  const isListed = listedPicture === picture && listedLayout === layout;
  const [lasso, setLasso] = useState<Lasso>();
  const [caught, setCaught] = useState<string[]>([]);
  const isGrouped = view.colour === "community";
  const colourBy = isGrouped ? "community" : "kind"; // groups in colours look like camps, so the reader asks for them
  const isNarrow = useIsNarrow();
  const canvas = useRef<CanvasHandle>(null);
  const names = useMemo(() => new Map(picture.nodes.map((node) => [node.id, node.name])), [picture.nodes]);
  const name = (id: string) => names.get(id) ?? id;

  const expand = (id: string) =>
    act(say("act.expand", { name: name(id) }), (v) => ({ ...v, acts: [...v.acts, { act: "expand", id, ...countedIn(v) }], open: id }));
  const hide = (ids: string[]) =>
    act(say("act.hide", { name: ids.map(name).slice(0, 3).join(", ") }), (v) => ({
      ...v,
      hidden: [...v.hidden, ...ids],
      open: v.open && ids.includes(v.open) ? undefined : v.open,
    }));
  const pin = (id: string, [x, y]: Point) =>
    act(say("act.pin", { name: name(id) }), (v) => {
      const last = v.acts.at(-1);
      const before = last?.act === "pin" && last.id === id ? v.acts.slice(0, -1) : v.acts;
      return { ...v, acts: [...before, { act: "pin", id, x, y }] };
    });
  useKeys(viewing);

  const node = picture.nodes.find((one) => one.id === opened);
  const link = picture.links.find((one) => one.id === opened);
  const said = useNews(picture);
  if (!steps) return networks.error ? <Failed error={networks.error} again={networks.again} /> : <Loading lines={12} />;
  return (
    <>
      <Controls isFolded={isNarrow}>
        <Filters view={view} kinds={picture.kinds} act={act} />
        <Tool title={say("explore.colours")}>
          <button
            type="button"
            aria-pressed={isGrouped}
            onClick={() => act(say("explore.groups"), (v) => ({ ...v, colour: isGrouped ? undefined : "community" }))}
          >
            {say("explore.groups")}
          </button>
        </Tool>
        <Tool title={say("explore.select")}>
          {(["rectangle", "freehand"] as const).map((one) => (
            <button key={one} type="button" aria-pressed={lasso === one} onClick={() => setLasso(lasso === one ? undefined : one)}>
              {say(`explore.lasso.${one}`)}
            </button>
          ))}
        </Tool>
        <Tool title={say("explore.save")}>
          <button type="button" onClick={() => canvas.current && saveSvg(canvas.current.scene(), say("explore.title"))}>
            SVG
          </button>
          <button type="button" onClick={() => canvas.current && savePng(canvas.current.scene())}>
            PNG
          </button>
        </Tool>
      </Controls>
      {view.hidden.length > 0 && (
        <p className={styles.buttons}>
          <button type="button" onClick={() => act(say("explore.showHidden", { count: view.hidden.length }), (v) => ({ ...v, hidden: [] }))}>
            {say("explore.showHidden", { count: view.hidden.length })}
          </button>
        </p>
      )}
      {caught.length > 0 && (
        <p className={styles.buttons}>
          <span>{say("explore.caught", { count: caught.length })}</span>
          <button type="button" onClick={() => (hide(caught), setCaught([]))}>
            {say("explore.hide")}
          </button>
          <button
            type="button"
            onClick={() => (hide(picture.nodes.map((one) => one.id).filter((id) => !caught.includes(id))), setCaught([]))}
          >
            {say("explore.only")}
          </button>
          <button type="button" onClick={() => setCaught([])}>
            {say("explore.letGo")}
          </button>
        </p>
      )}
      {networks.isFull && <p role="status">{say("explore.full1000", { most: number(mostNodes, language) })}</p>}
      {asked > view.seeds.length && <p role="status">{say("explore.seedsShown", { shown: view.seeds.length, all: number(asked, language) })}</p>}
      {networks.missing.length > 0 && <p role="status">{say("explore.missing", { ids: [...new Set(networks.missing)].join(", ") })}</p>}
      {view.years && picture.years && <Uncovered seeds={picture.nodes.filter((one) => one.isSeed)} span={picture.years} years={view.years} />}
      {networks.error && <Failed error={networks.error} again={networks.again} />}
      <div className={styles.page}>
        <div className={styles.picture} data-state={layout && isListed && !networks.isWaiting ? "ready" : "waiting"}>
          <Bar viewing={viewing} canvas={canvas} />
          {layout && (
            <Canvas
              handle={canvas}
              picture={picture}
              points={layout.points}
              pinned={layout.pinned}
              communities={layout.communities}
              colourBy={colourBy}
              open={opened}
              look={view.look}
              lasso={lasso}
              onOpen={open}
              onLook={viewing.look}
              onExpand={expand}
              onPin={pin}
              onLasso={(ids) => (setCaught(ids), setLasso(undefined))}
            />
          )}
          {layout && <Legend picture={picture} communities={layout.communities} colourBy={colourBy} />}
          {picture.years && (
            <Period
              span={picture.years}
              years={view.years}
              links={picture.links.length}
              onChange={(years, run) =>
                act(years ? say("act.period", { from: years[0], to: years[1] }) : say("explore.allYears"), (v) => ({ ...v, years }), run)
              }
            />
          )}
        </div>
        <aside className={styles.side}>
          <p className="small soft">
            {say("explore.counts", { nodes: number(picture.nodes.length, language), count: picture.links.length })}
            {picture.isTruncated && ` ${say("explore.truncated")}`}
          </p>
          <p className="unseen" role="status">
            {said}
          </p>
          {node && (
            <NodeCard
              node={node}
              picture={picture}
              isFull={networks.isFull}
              isPinned={layout?.pinned.has(node.id) ?? false}
              onExpand={() => expand(node.id)}
              onHide={() => hide([node.id])}
              onUnpin={() =>
                act(say("act.unpin", { name: node.name }), (v) => ({ ...v, acts: v.acts.filter((one) => one.act !== "pin" || one.id !== node.id) }))
              }
              onOpen={open}
            />
          )}
          {link && <LinkCard link={link} picture={picture} view={view} onOpen={open} />}
          <NodeList
            picture={listedPicture}
            layout={listedLayout}
            open={opened}
            caught={caught}
            onOpen={open}
            onReveal={viewing.reveal}
            onExpand={expand}
            onHide={(id) => hide([id])}
            onCatch={(id) => setCaught(caught.includes(id) ? caught.filter((one) => one !== id) : [...caught, id])}
          />
        </aside>
      </div>
    </>
  );
}

/** The last value that was there: what stands stays until the next is complete. */
function useKept<T>(value: T | undefined): T | undefined {
  const kept = useRef(value);
  if (value !== undefined) kept.current = value;
  return kept.current;
}

/** A list that stays the same object as long as it has the same texts. */
function useSame(list: string[]): string[] {
  const key = list.join(" ");
  return useMemo(() => list, [key]);
}

function useKeptUnlessEmpty<T>(value: T[]): T[] {
  const kept = useRef(value);
  if (value.length > 0) kept.current = value;
  return kept.current;
}

/** Ctrl-Z takes an act back, Ctrl-Shift-Z or Ctrl-Y does it again; in a box they are the box's own. */
function useKeys({ undo, redo }: Viewing) {
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (!(event.ctrlKey || event.metaKey) || (target.tagName === "INPUT" && (target as HTMLInputElement).type !== "range")) return;
      const letter = event.key.toLowerCase();
      const chosen = letter === "z" ? (event.shiftKey ? redo : undo) : letter === "y" ? redo : undefined;
      if (!chosen) return;
      event.preventDefault();
      chosen();
    };
    addEventListener("keydown", key);
    return () => removeEventListener("keydown", key);
  }, [undo, redo]);
}

/** What came into the picture and left it, in words. */
function useNews(picture: Picture): string {
  const { say } = useWords();
  const before = useRef<Set<string>>(undefined);
  const [said, set] = useState("");
  useEffect(() => {
    const now = new Set(picture.nodes.map((node) => node.id));
    const came = before.current ? [...now].filter((id) => !before.current?.has(id)).length : 0;
    const left = before.current ? [...before.current].filter((id) => !now.has(id)).length : 0;
    if (came + left > 0) set(say("explore.news", { came, left }));
    before.current = now;
  }, [picture.nodes, say]);
  return said;
}
