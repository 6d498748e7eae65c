import { Fragment, type ReactNode, useState } from "react";
import { number } from "../app/format";
import { useWords } from "../app/language";

/** The number of entries beside the heading of a list. None is no number: the list says in words that the graph knows of none. */
export function countOf(count: number | undefined, language: string): string | undefined {
  return count ? number(count, language) : undefined;
}

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
