import { Annotation, type Extension } from "@codemirror/state";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useEffect, useRef } from "react";
import styles from "./editor.module.css";
import { theme } from "./theme";

// A text that the page sets is none that somebody typed.
const fromPage = Annotation.define<boolean>();

/** What an editor shows and does. `extensions` may change; the text, the selection and what can be undone stay. */
interface Props {
  label: string;
  text: string;
  extensions: Extension;
  onChange?: (text: string) => void;
  onReady?: (view: EditorView | null) => void;
  size?: "large" | "small" | "answer";
}

/**
 * An editor of text. It is in a shadow tree, because CodeMirror adds a style sheet by script: there as a constructed one, which a strict
 * Content-Security-Policy allows, and in the document as an element, which it forbids.
 */
export function Editor({ label, text, extensions, onChange, onReady, size = "large" }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const parts = useRef(new Compartment());
  const latest = useRef({ text, extensions, onChange, onReady });
  latest.current = { text, extensions, onChange, onReady };
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    const { text, extensions, onReady } = latest.current;
    const made = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: text,
        extensions: [
          theme,
          parts.current.of(extensions),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((change) => change.annotation(fromPage))) {
              latest.current.onChange?.(update.state.doc.toString());
            }
          }),
        ],
      }),
    });
    view.current = made;
    onReady?.(made);
    return () => {
      latest.current.onReady?.(null);
      made.destroy();
      view.current = null;
    };
  }, []);
  useEffect(() => {
    const at = view.current;
    if (!at || at.state.doc.toString() === text) return;
    at.dispatch({ changes: { from: 0, to: at.state.doc.length, insert: text }, annotations: fromPage.of(true) });
  }, [text]);
  useEffect(() => {
    view.current?.dispatch({ effects: parts.current.reconfigure([extensions, EditorView.contentAttributes.of({ "aria-label": label })]) });
  }, [extensions, label]);
  return <div ref={host} className={`${styles.editor} ${styles[size]}`} />;
}
