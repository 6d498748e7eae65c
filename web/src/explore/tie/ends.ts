/** How long somebody held an office, as far as it is known. */
export interface Held {
  to: string | null;
  /** The day until which its source knows that it lasted. */
  asOf: string | null;
}

/**
 * The last year in which both were in office, as far as it is known: until then they may have met as what they were. A country or an organization has
 * no end. Undefined if neither has one.
 */
export function lastYearOf(...offices: readonly (readonly Held[] | undefined)[]): number | undefined {
  const ends = offices.flatMap((tenures) => {
    const years = (tenures ?? []).map(({ to, asOf }) => Number((to ?? asOf ?? "").slice(0, 4))).filter((year) => year > 0);
    return years.length > 0 ? [Math.max(...years)] : [];
  });
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

/** Whether sources follow less than half of a time, even in part: what is not known of it then says more of the sources than of the two. */
export function isMostlyOpen({ days, coveredDays, partlyCoveredDays }: { days: number; coveredDays: number; partlyCoveredDays: number }): boolean {
  return (coveredDays + partlyCoveredDays) * 2 < days;
}
