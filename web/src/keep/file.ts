/** The address of an export of entities in a format of the server. CSV has the mark by which Excel knows that it is in UTF-8. */
export function exportOf(format: string, ids: readonly string[]): string {
  return `/export?${new URLSearchParams({ format, ids: ids.join(","), ...(format === "csv" && { bom: "true" }) })}`;
}
