const steps = [1, 2, 5, 10, 20, 25, 50, 100];

const most = 8; // so that they do not touch

const room = 0.88; // of the line: a year further on has no room up to its end

/** At most eight round years at even distances between two days since 1970-01-01, each with its first day; none at the very end. */
export function yearsBetween(first: number, last: number): { year: number; day: number }[] {
  const from = new Date(first * 86_400_000).getUTCFullYear() + 1;
  const to = new Date(last * 86_400_000).getUTCFullYear();
  const step = steps.find((one) => Math.floor(to / one) - Math.floor((from - 1) / one) <= most) ?? 500;
  const years = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push({ year, day: Date.UTC(year, 0, 1) / 86_400_000 });
  return years.filter(({ day }) => day - first <= (last - first) * room);
}
