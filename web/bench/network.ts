/** The answer of a network of so many entities and links, which is the same each time: a few entities have very many links, as in the graph. */
export function networkOf(nodes: number, links: number): string {
  let seed = 7;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const known = new Set<string>();
  const drawn: object[] = [];
  while (drawn.length < links) {
    const [a, b] = [Math.floor(random() ** 2.2 * nodes), Math.floor(random() * nodes)];
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    if (a === b || known.has(key)) continue;
    known.add(key);
    const years = [{ year: "2001", weight: 1 }, { year: "2015", weight: 1 }];
    const weight = 1 + Math.floor(random() * 20);
    drawn.push({ id: `MET:n${a}:n${b}`, kind: "MET", from: { id: `n${a}` }, to: { id: `n${b}` }, weight, start: "2001", end: "2015", years });
  }
  const entities = Array.from({ length: nodes }, (_, i) => ({ __typename: "Leader", id: `n${i}`, name: `Leader number ${i}` }));
  return JSON.stringify({ data: { network: { nodes: entities, links: drawn, frontier: [], truncated: false } } });
}
