import { json } from "@codemirror/lang-json";
import { RangeSetBuilder } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { addressOf } from "../../app/kinds";
import { useWords } from "../../app/language";
import { reading } from "../editor/base";
import { Editor } from "../editor/editor";
import type { Ids } from "./marks";
import { write } from "./write";

/** A value as JSON, whose parts fold, with links from ids to the pages of their entities. */
export function Json({ value, ids }: { value: unknown; ids: Ids }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const { text, places } = useMemo(() => write(value, ids.marks), [value, ids.marks]);
  const extensions = useMemo(() => {
    const links = new RangeSetBuilder<Decoration>();
    for (const { from, to, id } of places) {
      const kind = ids.kinds.get(id);
      const href = kind && addressOf({ __typename: kind, id });
      if (href && to <= text.length) links.add(from, to, Decoration.mark({ tagName: "a", attributes: { href } }));
    }
    const made = links.finish();
    return [
      json(),
      reading,
      // An answer that is being replaced has other places for a moment.
      EditorView.decorations.of((view) => (view.state.doc.length === text.length ? made : Decoration.none)),
      EditorView.domEventHandlers({
        click: (event) => {
          const link = (event.target as Element).closest("a");
          const href = link?.getAttribute("href");
          if (!href || event.ctrlKey || event.metaKey || event.shiftKey) return false;
          event.preventDefault();
          void navigate({ to: href });
          return true;
        },
      }),
    ];
  }, [places, ids.kinds, text, navigate]);
  return <Editor label={say("ask.answer")} text={text} extensions={extensions} size="answer" />;
}
