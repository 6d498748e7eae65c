/** Two records that may be one. */
export interface Pairing {
  a: { id: string };
  b: { id: string };
}

/** A judgement that can be taken back: its revision, the key of its pair, and the record that went into the other. */
export interface Judged {
  revision: number;
  pair: string;
  gone?: string;
}

/** What tells a pair from others. */
export function keyOf({ a, b }: Pairing): string {
  return `${a.id} ${b.id}`;
}

/**
 * The pairs that are still to be judged. A list that came before a judgement, here or in another tab, still has its pair, and a record that went into
 * another beside third ones, or beside itself.
 */
export function openPairs<Pair extends Pairing>(pairs: readonly Pair[], done: readonly Judged[]): Pair[] {
  const judged = new Set(done.map((one) => one.pair));
  const gone = new Set(done.map((one) => one.gone));
  return pairs.filter((pair) => pair.a.id !== pair.b.id && !judged.has(keyOf(pair)) && !gone.has(pair.a.id) && !gone.has(pair.b.id));
}
