/** The address of an export of entities in a format of the server. */
export function exportOf(format: string, ids: readonly string[]): string {
  return `/export?${new URLSearchParams({ format, ids: ids.join(",") })}`;
}
