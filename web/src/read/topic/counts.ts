/** How many meetings and statements of a topic are known of a year. None known is 0, which does not mean that there was none. */
export interface YearCount {
  year: string;
  meetings: number;
  statements: number;
}

type Cells = readonly { keys: readonly { value: string }[]; count: number }[];

/** The years from the first to the last with something, each once and in order, and what has no exact year. */
export function yearsOf(meetings: Cells, statements: Cells): { years: YearCount[]; undated: { meetings: number; statements: number } } {
  const counts = (cells: Cells) => new Map(cells.map(({ keys, count }) => [keys[0]?.value ?? "", count]));
  const [met, said] = [counts(meetings), counts(statements)];
  const known = [...met.keys(), ...said.keys()].filter((year) => /^\d{4}$/.test(year)).map(Number);
  const undated = { meetings: met.get("") ?? 0, statements: said.get("") ?? 0 };
  if (known.length === 0) return { years: [], undated };
  const first = Math.min(...known);
  const years = Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => {
    const year = String(first + i);
    return { year, meetings: met.get(year) ?? 0, statements: said.get(year) ?? 0 };
  });
  return { years, undated };
}
