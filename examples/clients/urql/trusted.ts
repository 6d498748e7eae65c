import { mapExchange, type AnyVariables, type Operation } from "@urql/core";
import { Kind } from "graphql";

/** Sends the id that graphql-codegen gave each document in place of its text. */
export const trustedDocuments = mapExchange({
  onOperation: (operation: Operation<unknown, AnyVariables>) => ({
    ...operation,
    query: { kind: Kind.DOCUMENT, definitions: [], documentId: (operation.query as any).__meta__.hash },
  }),
});
