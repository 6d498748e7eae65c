/** Formats a query, with its comments. Throws if it is not GraphQL. */
export async function prettified(query: string): Promise<string> {
  // On demand: few need it, and it is as large as half of the editor.
  const [{ format }, plugin] = await Promise.all([import("prettier/standalone"), import("prettier/plugins/graphql")]);
  return format(query, { parser: "graphql", plugins: [plugin.default ?? plugin], printWidth: 100 });
}

/** Formats JSON, or leaves a text that is none. */
export function prettifiedJson(text: string): string {
  if (text.trim() === "") return "";
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
