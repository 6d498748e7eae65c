import {
  type DocumentNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from "graphql";
import { type Kind as EntityKind, addresses } from "../../app/kinds";

/** Where an answer has ids: for an object or a list of it, the keys of these values. */
export type Marks = Map<object, Set<string | number>>;

/** The ids of an answer: where they are, and the kinds of those whose kind the query says. */
export interface Ids {
  marks: Marks;
  kinds: Map<string, EntityKind>;
  /** The ids whose kind only the server knows. */
  unknown: string[];
}

/** Finds the values of the type ID in an answer. Text that happens to look like an id is none. */
export function idsOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, data: unknown): Ids {
  const ids: Ids = { marks: new Map(), kinds: new Map(), unknown: [] };
  const root = schema.getRootType(operation.operation);
  const fragments = new Map(
    document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])),
  );
  const unknown = new Set<string>();

  function mark(holder: object, key: string | number, value: unknown, kind?: string) {
    if (typeof value !== "string") return;
    const keys = ids.marks.get(holder) ?? new Set();
    ids.marks.set(holder, keys.add(key));
    if (kind && kind in addresses) ids.kinds.set(value, kind as EntityKind);
    else unknown.add(value);
  }

  // One object of the answer, with a selection of its type. Selections overlap: each adds what it knows. Inside a fragment on one type of several,
  // an object that does not say its type may be of another one, which has the same field.
  function walk(object: Record<string, unknown>, selection: SelectionSetNode, type: GraphQLCompositeType, isSure: boolean) {
    const named = typeof object.__typename === "string" ? schema.getType(object.__typename) : undefined;
    const exact = isCompositeType(named) ? named : type;
    const isExact = isCompositeType(named) || (isSure && !isAbstractType(type));
    for (const node of selection.selections) {
      if (node.kind === Kind.FIELD) {
        const field = "getFields" in exact ? exact.getFields()[node.name.value] : undefined;
        const key = node.alias?.value ?? node.name.value;
        if (!field) continue;
        visit(object, key, object[key], field.type, node.selectionSet, node.name.value === "id" && isExact ? exact.name : undefined);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const condition = fragment?.typeCondition && typeFromAST(schema, fragment.typeCondition);
      const inside = isCompositeType(condition) ? condition : type;
      if (!fragment || (isCompositeType(named) && !overlap(inside, named))) continue;
      walk(object, fragment.selectionSet, inside, isExact);
    }
  }

  function overlap(a: GraphQLCompositeType, b: GraphQLCompositeType): boolean {
    return a === b || (isAbstractType(a) && schema.getPossibleTypes(a).some((one) => one === b));
  }

  function visit(holder: object, key: string | number, value: unknown, type: GraphQLOutputType, selection?: SelectionSetNode, kind?: string) {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare)) {
      if (Array.isArray(value)) value.forEach((item, i) => visit(value, i, item, bare.ofType, selection, kind));
    } else if (isCompositeType(bare)) {
      if (typeof value === "object" && value !== null && selection) walk(value as Record<string, unknown>, selection, bare, true);
    } else if (getNamedType(bare).name === "ID") mark(holder, key, value, kind);
  }

  if (root && typeof data === "object" && data !== null) walk(data as Record<string, unknown>, operation.selectionSet, root, true);
  ids.unknown = [...unknown].filter((id) => !ids.kinds.has(id));
  return ids;
}
