/** The address of an export of entities in a format of the server, as a file of that name. CSV has the mark by which Excel knows that it is in UTF-8. */
export function exportOf(format: string, ids: readonly string[], name: string): string {
  return `/export?${new URLSearchParams({ format, ids: ids.join(","), name, ...(format === "csv" && { bom: "true" }) })}`;
}

/** The name of a file about entities, without its extension, after their ids: dossier-vladimir-putin-angela-merkel. */
export function fileNameOf(what: string, ids: readonly string[]): string {
  const name = [what, ...ids].join("-").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return name.slice(0, 100).replace(/^-|-$/g, "") || "sidelines"; // as many characters as the server takes
}
