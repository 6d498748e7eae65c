import { useQuery } from "@tanstack/react-query";
import { buildClientSchema, type GraphQLSchema } from "graphql";
import { ask } from "../app/answer";
import { IntrospectionDocument } from "./introspection";

/** The schema of the server, which the page reads once. */
export function useSchema() {
  return useQuery<GraphQLSchema>({
    queryKey: ["schema"],
    queryFn: async ({ signal }) => buildClientSchema(await ask(IntrospectionDocument, {}, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}
