import type { CompletionContext } from "@codemirror/autocomplete";
import { json, jsonLanguage, jsonParseLinter } from "@codemirror/lang-json";
import { linter } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import { type GraphQLSchema, print } from "graphql";
import { operationOf } from "../documents";
import { idsInVariables } from "./ids";

const parse = jsonParseLinter();

/** JSON with its mistakes marked. Nothing is no mistake. */
export const jsonWriting: Extension = [json(), linter((view) => (view.state.doc.toString().trim() === "" ? [] : parse(view)))];

/** The language of variables: JSON, the names that the query declares, and ids as one types. */
export function variablesLanguage(
  schema: GraphQLSchema | undefined,
  query: () => { text: string; operationName?: string },
  language: () => string,
): Extension {
  const names = (context: CompletionContext) => {
    const word = context.matchBefore(/[{,]\s*"?\w*/);
    if (!word) return null;
    const { text, operationName } = query();
    const options = (operationOf(text, operationName)?.variableDefinitions ?? []).map(({ variable, type }) => ({
      label: `"${variable.name.value}"`,
      detail: print(type),
      apply: `"${variable.name.value}": `,
    }));
    return options.length === 0 ? null : { from: word.from + (/[^{,\s]/.exec(word.text)?.index ?? word.text.length), options };
  };
  return [
    jsonWriting,
    jsonLanguage.data.of({ autocomplete: names }),
    schema ? jsonLanguage.data.of({ autocomplete: idsInVariables(schema, query, language) }) : [],
  ];
}
