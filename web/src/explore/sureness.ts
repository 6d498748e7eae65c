/** What the API says of how sure a link is. */
export interface Sureness {
  weight: number;
  basis: "EXPLICIT" | "INFERRED" | null;
  disputed: number;
  notHeld: number;
}

/** How many entities the evidence of a link has at most. */
export const mostEvidence = 10;

/** Whether a rule made the link: no source says so, and what proves the fact behind it does not prove the link. */
export function isInferred({ basis }: Pick<Sureness, "basis">): boolean {
  return basis === "INFERRED";
}

/** Whether no fact behind a link can be taken as it stands: a picture must not draw it like a fact. */
export function isDoubtful({ weight, basis, disputed, notHeld }: Sureness): boolean {
  return basis === "INFERRED" || disputed >= weight || notHeld >= weight;
}
