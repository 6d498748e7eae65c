import type { MapFollowedQuery } from "./generated/map";

type Collection = NonNullable<MapFollowedQuery["collections"]>["nodes"][number];

/**
 * The names of those whose meetings in person collections of sources follow, those with the most collections first. Of a collection that follows a
 * country or organization, it is that one, and not each of its leaders.
 */
export function followedOf(collections: readonly Collection[]): string[] {
  const counts = new Map<string, number>();
  for (const { tells, subjects } of collections) {
    if (!tells.some(({ kind, mode }) => kind === "MEETING" && (mode === null || mode === "IN_PERSON"))) continue;
    const sides = subjects.filter(({ actor }) => actor.__typename !== "Leader");
    const names = new Set((sides.length > 0 ? sides : subjects).map(({ actor }) => actor.name));
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
