import { useQuery } from "@tanstack/react-query";
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from "graphql";
import { ask } from "../app/answer";
import { IntrospectionDocument } from "./generated/introspection";

/** The schema of the server, which the page reads once. It stands in for a document that a server of trusted documents runs. */
export function useSchema() {
  return useQuery<GraphQLSchema>({
    queryKey: ["schema"],
    queryFn: async ({ signal }) => buildClientSchema((await ask(IntrospectionDocument, {}, signal)) as unknown as IntrospectionQuery),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}
