import { plain } from "../find/plain";

interface Named {
  id: string;
  name: string;
}

/**
 * The hit that a text names for sure: the only one, the only one of exactly that name, or the only one whose name has all its words. Undefined if it
 * may be several.
 */
export function sureOf<Hit extends Named>(text: string, hits: readonly Hit[]): Hit | undefined {
  const wanted = plain(text).trim();
  const words = wanted.split(/\s+/);
  const only = (found: readonly Hit[]) => (found.length === 1 ? found[0] : undefined);
  return (
    only(hits) ??
    only(hits.filter(({ name }) => plain(name).trim() === wanted)) ??
    only(hits.filter(({ name }) => words.every((word) => plain(name).trim().split(/\s+/).includes(word))))
  );
}
