import { type KeyboardEvent, memo, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { number } from "../../app/format";
import { wordOf } from "../../app/kinds";
import { useWords } from "../../app/language";
import styles from "./explore.module.css";
import type { Layout } from "./uselayout";
import type { Picture, PictureNode } from "./picture";

/**
 * The picture as a list: the same entities and the same selection. Arrow keys walk it, Enter expands, Delete hides, Shift with Space selects as an
 * area of the picture does, and the right arrow key leads to the links of the selected, the strongest first.
 */
export const NodeList = memo(function NodeList({ picture, layout, open, caught, onOpen, onReveal, onExpand, onHide, onCatch }: {
  picture: Picture;
  layout: Layout | undefined;
  open: string | undefined;
  /** Those that are selected together. */
  caught: readonly string[];
  onOpen: (id: string) => void;
  /** Selects what has the focus now, though nobody chose it. */
  onReveal: (id: string) => void;
  onExpand: (id: string) => void;
  onHide: (id: string) => void;
  onCatch: (id: string) => void;
}) {
  const { language, say } = useWords();
  const [wanted, setWanted] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const leaving = useRef<{ id: string; next?: string }>(undefined); // the row that is deleted, and the one that has the focus then
  const nodes = useMemo(
    () =>
      picture.nodes
        .filter((node) => node.name.toLocaleLowerCase(language).includes(wanted.toLocaleLowerCase(language)))
        .sort((a, b) => Number(b.isSeed) - Number(a.isSeed) || b.degree - a.degree || (a.id < b.id ? -1 : 1)),
    [picture.nodes, wanted, language],
  );
  const key = (event: KeyboardEvent<HTMLUListElement>) => {
    const rows = [...(list.current?.querySelectorAll<HTMLButtonElement>("button[data-id]") ?? [])];
    const i = rows.findIndex((row) => row === event.target);
    const go = (to: number) => {
      const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
      row?.focus();
      if (row?.dataset.id) onOpen(row.dataset.id);
    };
    const id = nodes[i]?.id;
    if (id === undefined) return;
    if (event.key === "ArrowDown") go(i + 1);
    else if (event.key === "ArrowUp") go(i - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(nodes.length - 1);
    else if (event.key === "ArrowRight") document.querySelector<HTMLButtonElement>("[data-links] button")?.focus();
    else if (event.key === "Enter") onExpand(id);
    else if (event.key === "Delete") {
      leaving.current = { id, next: nodes[i + 1]?.id ?? nodes[i - 1]?.id };
      onHide(id);
    } else if (event.key === " " && event.shiftKey) onCatch(id);
    else return;
    event.preventDefault();
  };
  const press = (event: MouseEvent<HTMLUListElement>) => {
    const id = (event.target as Element).closest<HTMLButtonElement>("button[data-id]")?.dataset.id;
    if (id !== undefined) (event.shiftKey ? onCatch : onOpen)(id);
  };
  // The row that had the focus is gone: who deletes by keyboard goes on at the next one.
  useEffect(() => {
    const id = leaving.current?.next;
    if (leaving.current === undefined || nodes.some((node) => node.id === leaving.current?.id)) return;
    leaving.current = undefined;
    const row = [...(list.current?.querySelectorAll<HTMLButtonElement>("button[data-id]") ?? [])].find((one) => one.dataset.id === id);
    row?.focus();
    if (row && id !== undefined) onReveal(id);
  }, [nodes, onReveal]);
  const current = nodes.findIndex((node) => node.id === open);
  return (
    <div className={styles.list}>
      <label>
        <span className="unseen">{say("explore.filterList")}</span>
        <input type="search" value={wanted} placeholder={say("explore.filterList")} onChange={(event) => setWanted(event.target.value)} />
      </label>
      <p id="list-keys" className="small soft">
        {say("explore.keys")}
      </p>
      <ul ref={list} className="plain" aria-label={say("explore.list")} aria-describedby="list-keys" onKeyDown={key} onClick={press}>
        {nodes.map((node, i) => {
          const [x, y] = layout?.points.get(node.id) ?? [];
          return (
            <Row
              key={node.id}
              {...node}
              x={x}
              y={y}
              isOpen={node.id === open}
              isNext={i === Math.max(0, current)}
              isPinned={layout?.pinned.has(node.id) ?? false}
              isCaught={caught.includes(node.id)}
            />
          );
        })}
      </ul>
    </div>
  );
});

interface RowProps extends PictureNode {
  x: number | undefined;
  y: number | undefined;
  isOpen: boolean;
  /** Whether the Tab key leads to it. */
  isNext: boolean;
  isPinned: boolean;
  isCaught: boolean;
}

// There may be a thousand, of which one changes when somebody opens it.
const Row = memo(function Row({ id, kind, name, isSeed, degree, total, isLinked, x, y, isOpen, isNext, isPinned, isCaught }: RowProps) {
  const { language, say } = useWords();
  return (
    <li className={styles.row}>
      <button type="button" data-id={id} data-seed={isSeed || undefined} data-x={x} data-y={y} aria-pressed={isOpen} tabIndex={isNext ? 0 : -1}>
        <bdi className={isLinked ? undefined : "soft"}>{name}</bdi>
        <span className="small soft">
          {say(wordOf(kind))} · {say("explore.of", { shown: number(degree, language), total: number(total, language) })}
          {isPinned && ` · ${say("explore.pinned")}`}
          {isCaught && ` · ${say("explore.selected")}`}
        </span>
      </button>
    </li>
  );
});
