import { getIntrospectionQuery, type IntrospectionQuery } from "graphql";
import type { Document } from "../app/answer";

/** Reads the schema. The generator of the other documents does not know introspection. */
export const IntrospectionDocument = getIntrospectionQuery().trim() as unknown as Document<IntrospectionQuery, Record<string, never>>;
