/** Which of how many of one name each entry of a list is, from 1 on; undefined where the name is its own. */
export function namesakes(names: readonly string[]): ({ nth: number; of: number } | undefined)[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return names.map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const of = counts.get(name) ?? 1;
    return of > 1 ? { nth, of } : undefined;
  });
}
