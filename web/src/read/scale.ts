/** At most eight years at even distances between two days since 1970-01-01, each with its first day. */
export function yearsBetween(first: number, last: number): { year: number; day: number }[] {
  const from = new Date(first * 86_400_000).getUTCFullYear() + 1;
  const to = new Date(last * 86_400_000).getUTCFullYear();
  const step = Math.max(1, Math.ceil((to - from) / 7));
  const years = [];
  for (let year = from; year <= to; year += step) years.push({ year, day: Date.UTC(year, 0, 1) / 86_400_000 });
  return years;
}
