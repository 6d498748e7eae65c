/** What the order of wordings needs of them. */
export interface Worded {
  lang: string;
  form: string;
}

/** In each language, the index of the wording that others are measured by: the first one that quotes in full, or else the first one. */
export function basesOf(wordings: readonly Worded[]): Record<string, number> {
  const bases: Record<string, number> = {};
  for (const [i, { lang, form }] of wordings.entries()) {
    const base = wordings[bases[lang] ?? -1];
    if (base === undefined || (base.form !== "VERBATIM" && form === "VERBATIM")) bases[lang] = i;
  }
  return bases;
}

/** The indices of wordings: those in one language together, in the order of their first ones, each after the one that it is measured by. */
export function inOrder(wordings: readonly Worded[], bases: Readonly<Record<string, number>>): number[] {
  const languages = [...new Set(wordings.map((one) => one.lang))];
  return languages.flatMap((lang) => {
    const base = bases[lang];
    const others = wordings.flatMap((one, i) => (one.lang === lang && i !== base ? [i] : []));
    return base === undefined ? others : [base, ...others];
  });
}
