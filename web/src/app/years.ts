/** Whether a time that two years give ends before it starts. A missing year is open. */
export function isCrossed(from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && Number(from) > Number(to);
}
