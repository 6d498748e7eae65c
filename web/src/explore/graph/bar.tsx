import type { RefObject } from "react";
import { useWords } from "../../app/language";
import type { CanvasHandle } from "./canvas";
import styles from "./explore.module.css";
import type { Viewing } from "./useview";

/** What one does to the picture all the time: take back, and look elsewhere. It stands on the picture's edge, on a phone too. */
export function Bar({ viewing, canvas }: { viewing: Viewing; canvas: RefObject<CanvasHandle | null> }) {
  const { say } = useWords();
  const { act, undo, redo, undoes, redoes } = viewing;
  return (
    <div role="group" aria-label={say("explore.tools")} className={styles.bar}>
      <button type="button" onClick={undo} disabled={!undo}>
        {undoes ? say("explore.undoOf", { what: undoes }) : say("explore.undo")}
      </button>
      <button type="button" onClick={redo} disabled={!redo}>
        {redoes ? say("explore.redoOf", { what: redoes }) : say("explore.redo")}
      </button>
      <span className={styles.looks}>
        <button type="button" onClick={() => act(say("explore.tidy"), (v) => ({ ...v, acts: [...v.acts, { act: "tidy" }] }))}>
          {say("explore.tidy")}
        </button>
        <button type="button" onClick={() => canvas.current?.fit()}>
          {say("explore.fit")}
        </button>
        <button type="button" aria-label={say("explore.closer")} onClick={() => canvas.current?.zoomBy(1.4)}>
          +
        </button>
        <button type="button" aria-label={say("explore.farther")} onClick={() => canvas.current?.zoomBy(1 / 1.4)}>
          −
        </button>
      </span>
    </div>
  );
}
