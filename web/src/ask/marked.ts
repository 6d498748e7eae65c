import { setDiagnostics } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";
import type { Answer } from "./request";

/** The offset in a text of a line and a column, both from 1 on, or the nearest there is. */
function offsetOf(view: EditorView, line: number, column: number): number {
  const { doc } = view.state;
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(at.from + column - 1, at.to);
}

/** Marks the places of the query that the errors of its answer name. */
export function markErrors(view: EditorView, answer: Answer) {
  if (view.state.doc.toString() !== answer.question.query) return;
  const marks = (answer.body.errors ?? []).flatMap(({ message, locations = [] }) =>
    locations.map(({ line, column }) => {
      const from = offsetOf(view, line, column);
      const word = view.state.wordAt(from);
      return { from, to: word?.to ?? Math.min(from + 1, view.state.doc.length), severity: "error" as const, message };
    }),
  );
  if (marks.length > 0) view.dispatch(setDiagnostics(view.state, marks));
}

/** Puts the cursor at a place of the query. */
export function goTo(view: EditorView, line: number, column: number) {
  view.dispatch({ selection: { anchor: offsetOf(view, line, column) }, scrollIntoView: true });
  view.focus();
}
