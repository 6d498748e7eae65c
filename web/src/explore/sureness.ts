/** What the API says of how sure a link is. */
export interface Sureness {
  weight: number;
  basis: "EXPLICIT" | "INFERRED" | null;
  disputed: number;
  notHeld: number;
}

/** Whether no fact behind a link can be taken as it stands: a picture must not draw it like a fact. */
export function isDoubtful({ weight, basis, disputed, notHeld }: Sureness): boolean {
  return basis === "INFERRED" || disputed >= weight || notHeld >= weight;
}
