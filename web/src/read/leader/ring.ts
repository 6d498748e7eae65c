interface Link {
  from: { id: string };
  to: { id: string };
  weight: number;
}

/** Ids in an order in which those who are linked strongly stand side by side: after each comes the one left with the strongest link to it. */
export function ringOf(ids: readonly string[], links: readonly Link[]): string[] {
  const weights = new Map(links.flatMap(({ from, to, weight }) => [[`${from.id} ${to.id}`, weight], [`${to.id} ${from.id}`, weight]]));
  const rest = [...ids];
  const ring = rest.splice(0, 1);
  while (rest.length > 0) {
    const strength = (id: string) => weights.get(`${ring.at(-1)} ${id}`) ?? 0;
    const next = rest.reduce((best, id) => (strength(id) > strength(best) ? id : best));
    ring.push(...rest.splice(rest.indexOf(next), 1));
  }
  return ring;
}

/** The first letters of a name that fit into a width, where a letter of Korean, Chinese or Japanese is as wide as two others. */
export function shortened(name: string, width: number): string {
  let used = 0;
  let short = "";
  for (const letter of name) {
    used += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(letter) ? 2 : 1;
    if (used > width) return `${short.trimEnd()}…`;
    short += letter;
  }
  return short;
}
