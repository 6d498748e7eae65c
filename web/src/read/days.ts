/** The number of a date's first or last day since 1970-01-01. A year has the first day of January, and the last of December. */
export function dayNumber(date: string, end: "first" | "last"): number {
  const [year = 1970, month, day] = date.split("-").map(Number);
  if (day !== undefined) return Date.UTC(year, (month ?? 1) - 1, day) / 86_400_000;
  if (end === "first") return Date.UTC(year, (month ?? 1) - 1, 1) / 86_400_000;
  return Date.UTC(year, month ?? 12, 0) / 86_400_000; // day 0 is the last day of the month before
}
