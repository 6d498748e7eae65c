/** What a field of a changed record was, as the journal has it. */
export interface Value {
  field: string;
  before: unknown;
}

interface Name {
  lang: string;
  text: string;
}

const isName = (one: unknown): one is Name =>
  typeof one === "object" && one !== null && "lang" in one && "text" in one && typeof one.lang === "string" && typeof one.text === "string";

/** The name that a record had before a change, in the language if it had one, or else its default name. */
export function nameBefore(values: readonly Value[] | null | undefined, language: string): string | undefined {
  const names = values?.find(({ field }) => field === "names")?.before;
  if (!Array.isArray(names)) return undefined;
  const all = names.filter(isName);
  return (all.find(({ lang }) => lang === language) ?? all[0])?.text;
}

/** The latest change of each thing, in their order: of two that were merged, the thing is what they are now. */
export function eachOnce<C extends { entityId: string; entity: { id: string } | null }>(changes: readonly C[], most: number): C[] {
  const seen = new Set<string>();
  const once = changes.filter(({ entityId, entity }) => {
    const id = entity?.id ?? entityId;
    return !seen.has(id) && seen.add(id);
  });
  return once.slice(0, most);
}
