import type { Mark } from "../design/years";

const steps = [1, 2, 5, 10, 20, 25, 50, 100];

const most = 8; // so that they do not touch

/** At most eight round years at even distances between two days since 1970-01-01, and where each begins on the line between them. */
export function yearsBetween(first: number, last: number): Mark[] {
  const from = new Date(first * 86_400_000).getUTCFullYear() + 1;
  const to = new Date(last * 86_400_000).getUTCFullYear();
  const step = steps.find((one) => Math.floor(to / one) - Math.floor((from - 1) / one) <= most) ?? 500;
  const years = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    years.push({ year: String(year), at: (Date.UTC(year, 0, 1) / 86_400_000 - first) / Math.max(1, last - first) });
  }
  return years;
}
