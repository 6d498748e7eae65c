/** Whether a name says already what would stand beside it, such as a date or "by telephone". Of "a visit" it is enough that it says "visit". */
export function isIn(name: string, said: string): boolean {
  return name.toLowerCase().includes(said.toLowerCase().replace(/^an? /, ""));
}
