import { getNamedType, type GraphQLField, type GraphQLSchema, isLeafType, isRequiredArgument } from "graphql";
import { getTokenAtPosition, getTypeInfo } from "graphql-language-service";
import type { EditorView } from "@codemirror/view";
import { offsetToPos } from "cm6-graphql";
import { syntaxTree } from "@codemirror/language";

/** Writes a field of a type into the query: at the cursor if that is in a selection of the type, or as an operation of its own. False if neither fits. */
export function insertField(view: EditorView, schema: GraphQLSchema, type: string, name: string): boolean {
  const named = schema.getType(type);
  const field = named && "getFields" in named ? (named.getFields()[name] as GraphQLField<unknown, unknown> | undefined) : undefined;
  if (!field || !("args" in field)) return false;
  const text = written(field);
  const at = view.state.selection.main.head;
  const { state } = getTokenAtPosition(view.state.doc.toString(), offsetToPos(view.state.doc, at));
  const parent = isInSelection(view, at) ? getTypeInfo(schema, state).parentType : undefined;
  const operations = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() };
  const operation = Object.entries(operations).find(([, root]) => root?.name === type)?.[0];
  if (parent && String(parent) === type) {
    const insert = ` ${text} `;
    view.dispatch({ changes: { from: at, insert }, selection: { anchor: at + insert.length }, userEvent: "input.docs" });
  } else if (operation) {
    const end = view.state.doc.length;
    const insert = `${view.state.doc.toString().trim() === "" ? "" : "\n\n"}${operation} ${name.replace(/^./, (letter) => letter.toUpperCase())} {\n  ${text}\n}\n`;
    view.dispatch({ changes: { from: end, insert }, selection: { anchor: end + insert.length - 3 }, scrollIntoView: true, userEvent: "input.docs" });
  } else return false;
  view.focus();
  return true;
}

// Whether a place is between the braces of a selection. Outside of them the service takes the operation's type for that of the place.
function isInSelection(view: EditorView, at: number): boolean {
  for (let node: ReturnType<typeof find> | null = find(view, at); node; node = node.parent) {
    if (node.name === "SelectionSet" && node.from < at && at < node.to) return true;
  }
  return false;
}

function find(view: EditorView, at: number) {
  return syntaxTree(view.state).resolveInner(at, -1);
}

function written(field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter(isRequiredArgument).map(({ name, type }) => {
    const isList = String(type).startsWith("[");
    const one = ["ID", "String", "Date"].includes(getNamedType(type).name) ? '""' : "";
    return `${name}: ${isList ? `[${one}]` : one}`;
  });
  const named = getNamedType(field.type);
  const inner = isLeafType(named) ? "" : ` { ${selectionOf(named)} }`;
  return `${field.name}${required.length > 0 ? `(${required.join(", ")})` : ""}${inner}`;
}

function selectionOf(type: { name: string }): string {
  const fields = "getFields" in type ? (type as unknown as { getFields(): Record<string, { type: unknown }> }).getFields() : {};
  const chosen = ["id", "name"].filter((name) => name in fields);
  if ("nodes" in fields) return "nodes { __typename }";
  return chosen.length > 0 ? chosen.join(" ") : "__typename";
}
