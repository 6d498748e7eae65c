import { Fragment, type ReactNode, useState } from "react";
import { useWords } from "../app/language";

/** Where a page ends in its list. */
export interface PageEnd {
  hasNextPage: boolean;
  endCursor: string | null;
}

/**
 * A list page by page. Each page asks for itself, so that what stands there stays while more comes. `children` shows the page after a cursor, and calls
 * `more` at its end, which offers the next page.
 */
export function Pages({ children }: { children: (after: string | null, more: (end: PageEnd) => ReactNode) => ReactNode }) {
  const { say } = useWords();
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  const more = (end: PageEnd) =>
    end.hasNextPage && (
      <button type="button" onClick={() => setCursors([...cursors, end.endCursor])}>
        {say("list.more")}
      </button>
    );
  return cursors.map((after, i) => (
    <Fragment key={after ?? ""}>{children(after, i === cursors.length - 1 ? more : () => null)}</Fragment>
  ));
}
