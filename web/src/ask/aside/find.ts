import { type GraphQLSchema, isIntrospectionType } from "graphql";
import type { DocsPlace } from "./docs";

const most = 40;

/** The types and fields whose names have a text, those that begin with it first, then those whose descriptions have it. */
export function found(schema: GraphQLSchema, text: string): DocsPlace[] {
  const wanted = text.trim().toLowerCase();
  const hits: { place: DocsPlace; rank: number }[] = [];
  function consider(place: DocsPlace, name: string, description: string | null | undefined) {
    const at = name.toLowerCase().indexOf(wanted);
    if (at >= 0) hits.push({ place, rank: name.length === wanted.length ? 0 : at === 0 ? 1 : 2 });
    else if (description?.toLowerCase().includes(wanted)) hits.push({ place, rank: 3 });
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    consider({ type: type.name }, type.name, type.description);
    if ("getFields" in type) for (const field of Object.values(type.getFields())) consider({ type: type.name, field: field.name }, field.name, field.description);
  }
  return hits
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ place }) => place);
}
