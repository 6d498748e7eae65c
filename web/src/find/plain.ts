/** A text without case and accents, which a name may have in another language: Jérusalem says no more than Jerusalem. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
