import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, parse } from "graphql";

/** The document of a query, or undefined while it is not GraphQL. */
export function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/** The operations of a query in their order. */
export function operationsOf(query: string): OperationDefinitionNode[] {
  return (parsed(query)?.definitions ?? []).filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

/** The operation of a query that runs: the one of this name, or else the first one. */
export function operationOf(query: string, name?: string): OperationDefinitionNode | undefined {
  const operations = operationsOf(query);
  return operations.find((operation) => operation.name?.value === name) ?? operations[0];
}

/** A name for a query in a tab or in the history: that of its first operation, or else its first field. */
export function titleOf(query: string): string | undefined {
  const first = operationsOf(query)[0];
  const field = first?.selectionSet.selections[0];
  return first?.name?.value ?? (field?.kind === Kind.FIELD ? field.name.value : undefined);
}

/** The variables that a text says: an object, or none if it is empty. Throws a SyntaxError or a TypeError if it is neither. */
export function variablesOf(text: string): Record<string, unknown> {
  if (text.trim() === "") return {};
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("not an object");
  return value as Record<string, unknown>;
}
