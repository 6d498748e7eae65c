import type { Extension } from "@codemirror/state";
import { hoverTooltip } from "@codemirror/view";
import { graphql, graphqlLanguage, graphqlLanguageSupport, offsetToPos } from "cm6-graphql";
import type { GraphQLSchema } from "graphql";
import { getHoverInformation } from "graphql-language-service";
import { idsInQuery } from "./ids";

/** What shows in the documentation when somebody asks there for a word of the query. */
export type ShowDocs = (type: string, field?: string) => void;

/** The language of queries: colours, and with a schema completion, mistakes, documentation under the pointer and ids as one types. */
export function queryLanguage(schema: GraphQLSchema | undefined, language: () => string, show: ShowDocs): Extension {
  if (!schema) return graphqlLanguageSupport();
  const options = {
    onShowInDocs: (field?: string, type?: string, parent?: string) => {
      const named = (parent ?? type)?.replace(/[[\]!]/g, "");
      if (named) show(named, parent ? field : undefined);
    },
  };
  return [graphql(schema, options), graphqlLanguage.data.of({ autocomplete: idsInQuery(schema, language) }), documentation(schema)];
}

function documentation(schema: GraphQLSchema): Extension {
  return hoverTooltip((view, pos) => {
    const word = view.state.wordAt(pos);
    if (!word) return null;
    const contents = getHoverInformation(schema, view.state.doc.toString(), offsetToPos(view.state.doc, word.to));
    if (typeof contents !== "string" || contents === "") return null;
    return {
      pos: word.from,
      end: word.to,
      create: () => {
        const dom = document.createElement("div");
        dom.className = "cm-tooltip-docs";
        dom.textContent = contents;
        return { dom };
      },
    };
  });
}
