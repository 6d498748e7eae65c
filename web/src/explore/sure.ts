interface Named {
  id: string;
  name: string;
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/**
 * The hit that a text names for sure: the only one, the only one of exactly that name, or the only one whose name has all its words. Undefined if it
 * may be several.
 */
export function sureOf<Hit extends Named>(text: string, hits: readonly Hit[]): Hit | undefined {
  const words = plain(text).split(/\s+/);
  const only = (found: readonly Hit[]) => (found.length === 1 ? found[0] : undefined);
  return (
    only(hits) ??
    only(hits.filter(({ name }) => plain(name) === plain(text))) ??
    only(hits.filter(({ name }) => words.every((word) => plain(name).split(/\s+/).includes(word))))
  );
}
