/** Offers a text to the reader as a file. */
export function download(name: string, text: string, type: string) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The address of an export of entities in a format of the server. */
export function exportOf(format: string, ids: readonly string[]): string {
  return `/export?${new URLSearchParams({ format, ids: ids.join(",") })}`;
}
