const kept = 10_000; // ms for which the browser may read the content

/** Saves content as a file of the reader. */
export function save(name: string, content: Blob) {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}

/** Saves a text as a file of the reader. */
export function saveText(name: string, type: string, text: string) {
  save(name, new Blob([text], { type }));
}
