/** The day that it is for the reader, as the API writes days: 2023-10-18. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The year that it is for the reader. */
export function thisYear(): string {
  return today().slice(0, 4);
}
