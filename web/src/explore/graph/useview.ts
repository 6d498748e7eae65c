import { useNavigate, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { type Look, searchOf, type View, viewOf } from "./address";

interface Step {
  view: View;
  words: string;
}

/** The view, and what changes it. Every act can be undone, in the order of one stack. */
export interface Viewing {
  view: View;
  /** Changes the view. `words` say what somebody did; the same `run` is undone in one, such as a time slider that plays. */
  act: (words: string, change: (view: View) => View, run?: string) => void;
  /** Selects an entity or a link, or nothing. It is not an act: there is nothing to undo. */
  open: (id: string | undefined) => void;
  /** Selects what came without the reader's asking for its card. It is not in the address: who shares or keeps the view did not choose it. */
  reveal: (id: string) => void;
  /** The selected entity or link. */
  opened: string | undefined;
  /** Says where the reader looks; no act either. */
  look: (look: Look | undefined) => void;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  /** What undo and redo would take back, in words. */
  undoes: string | undefined;
  redoes: string | undefined;
}

/** The view that the address holds. Its changes go to the address, so that it can be shared at any time. */
export function useView(): Viewing {
  const search = useSearch({ from: "/explore" });
  const navigate = useNavigate({ from: "/explore" });
  const [past, setPast] = useState<Step[]>([]);
  const [future, setFuture] = useState<Step[]>([]);
  const [revealed, setRevealed] = useState<string>();
  const running = useRef<string>(undefined);
  const text = JSON.stringify(search);
  const known = useRef<{ text: string; view: View }>(undefined);
  if (known.current?.text !== text) known.current = { text, view: viewOf(search) };
  const { view } = known.current;
  const latest = useRef(view);
  latest.current = view;
  const go = (next: View) => {
    latest.current = next;
    void navigate({ search: searchOf(next), replace: true, resetScroll: false });
  };
  const back = past.at(-1);
  const forth = future.at(-1);
  return {
    view,
    act: (words, change, run) => {
      const before = latest.current;
      const next = change(before);
      if (JSON.stringify(next) === JSON.stringify(before)) return;
      if (run === undefined || running.current !== run) setPast((steps) => [...steps, { view: before, words }]);
      running.current = run;
      setFuture([]);
      go(next);
    },
    open: (id) => {
      setRevealed(undefined);
      go({ ...latest.current, open: id });
    },
    reveal: (id) => {
      setRevealed(id);
      if (latest.current.open !== undefined) go({ ...latest.current, open: undefined });
    },
    opened: view.open ?? revealed,
    look: (look) => go({ ...latest.current, look }),
    undo: back && (() => {
      running.current = undefined;
      setPast(past.slice(0, -1));
      setFuture([...future, { view, words: back.words }]);
      go({ ...back.view, open: view.open, look: view.look });
    }),
    redo: forth && (() => {
      running.current = undefined;
      setFuture(future.slice(0, -1));
      setPast([...past, { view, words: forth.words }]);
      go({ ...forth.view, open: view.open, look: view.look });
    }),
    undoes: back?.words,
    redoes: forth?.words,
  };
}
