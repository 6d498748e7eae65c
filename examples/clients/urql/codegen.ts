import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";

const config: CodegenConfig = {
  schema: "schema.graphql", // curl -o schema.graphql http://127.0.0.1:8080/schema.graphql
  documents: "*.ts",
  generates: {
    "gql/": {
      preset: "client",
      config: {
        scalars: { Date: "string", DateTime: "string", JSON: "unknown", Language: "string", URL: "string" },
        strictScalars: true, // a scalar without a type is an error, not any
        useTypeImports: true,
      },
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashAlgorithm: "sha256" }, // writes gql/persisted-documents.json for --documents
      },
      documentTransforms: [addTypenameSelectionDocumentTransform], // for the cache of urql
    },
  },
};

export default config;
