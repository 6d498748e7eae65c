const stated = /\((?:[^()]*, )?(CC0|CC BY[^()]*|public domain)\)\s*$/;

/** The licence of a source: that of its collection, or else the one that its own name states, as "World leaders (CC0)" does. */
export function licenceOf({ name, collection }: { name: string; collection?: { licence: string | null } | null }): string | undefined {
  return collection?.licence ?? stated.exec(name)?.[1];
}
