import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { syntaxTree } from "@codemirror/language";
import { getNamedType, type GraphQLInputType, type GraphQLSchema, isInputObjectType, isListType, isNonNullType, typeFromAST } from "graphql";
import { getTokenAtPosition, getTypeInfo } from "graphql-language-service";
import { offsetToPos } from "cm6-graphql";
import { ask } from "../../app/answer";
import { operationOf } from "../documents";
import { IdsAsYouTypeDocument } from "../generated/ids";

/** A string in which the cursor is: what it says before the cursor, and where it is without its quotes. */
interface Typed {
  text: string;
  from: number;
  to: number;
}

/** The ids whose entities match what somebody types. */
async function offer(context: CompletionContext, typed: Typed, language: string): Promise<CompletionResult | null> {
  const text = typed.text.replaceAll("-", " ").trim();
  if (text === "") return null;
  const abort = new AbortController();
  context.addEventListener("abort", () => abort.abort(), { onDocChange: true });
  try {
    const { search } = await ask(IdsAsYouTypeDocument, { text, lang: language }, abort.signal);
    const options = (search?.edges ?? []).map(
      ({ node }): Completion => ({ label: node.id, displayLabel: node.name, detail: `${node.__typename} ${node.id}`, type: "constant" }),
    );
    return options.length === 0 ? null : { from: typed.from, to: typed.to, options, filter: false };
  } catch {
    return null; // too late, or the server does not answer: nobody asked for it
  }
}

/** Offers ids inside the strings of a query that are ids by the schema. */
export function idsInQuery(schema: GraphQLSchema, language: () => string) {
  return (context: CompletionContext) => {
    const typed = stringAt(context, "StringValue");
    if (!typed) return null;
    const { state } = getTokenAtPosition(context.state.doc.toString(), offsetToPos(context.state.doc, context.pos));
    const { inputType } = getTypeInfo(schema, state);
    if (!inputType || getNamedType(inputType)?.name !== "ID") return null;
    return offer(context, typed, language());
  };
}

/** Offers ids inside the strings of variables that are ids by the types that the query gives them. */
export function idsInVariables(schema: GraphQLSchema, query: () => { text: string; operationName?: string }, language: () => string) {
  return (context: CompletionContext) => {
    const typed = stringAt(context, "String");
    if (!typed) return null;
    const [name, ...rest] = pathTo(context);
    const { text, operationName } = query();
    const variable = operationOf(text, operationName)?.variableDefinitions?.find((one) => one.variable.name.value === name);
    const type = variable && typeFromAST(schema, variable.type as Parameters<typeof typeFromAST>[1]);
    if (!type || typeWithin(type as GraphQLInputType, rest) !== "ID") return null;
    return offer(context, typed, language());
  };
}

function stringAt(context: CompletionContext, kind: string): Typed | undefined {
  const node = syntaxTree(context.state).resolveInner(context.pos, -1);
  if (node.name !== kind) return undefined;
  const whole = context.state.sliceDoc(node.from, node.to);
  if (whole.startsWith('"""') || context.pos <= node.from) return undefined;
  const isClosed = whole.length > 1 && whole.endsWith('"');
  if (isClosed && context.pos === node.to) return undefined;
  const from = node.from + 1;
  return { text: context.state.sliceDoc(from, context.pos), from, to: isClosed ? node.to - 1 : node.to };
}

/** The names of the properties of JSON that lead to the cursor. */
function pathTo(context: CompletionContext): string[] {
  const path: string[] = [];
  for (let node = syntaxTree(context.state).resolveInner(context.pos, -1).parent; node; node = node.parent) {
    const name = node.name === "Property" ? node.getChild("PropertyName") : null;
    if (name) path.unshift(context.state.sliceDoc(name.from + 1, name.to - 1));
  }
  return path;
}

function typeWithin(type: GraphQLInputType, path: string[]): string | undefined {
  const bare = isNonNullType(type) || isListType(type) ? (type.ofType as GraphQLInputType) : type;
  if (bare !== type) return typeWithin(bare, path);
  const [name, ...rest] = path;
  if (name === undefined) return getNamedType(type).name;
  const field = isInputObjectType(type) ? type.getFields()[name] : undefined;
  return field && typeWithin(field.type, rest);
}
