import type { CodegenConfig } from "@graphql-codegen/cli";

// Each view keeps its GraphQL in a .graphql file beside it. The types of its answer and its text go to a folder "generated" there, so that the
// text travels with the view, and the entry page does not carry the texts of all.
const scalars = { Date: "string", DateTime: "string", JSON: "unknown", Language: "string", URL: "string" };

const config: CodegenConfig = {
  schema: "../schema/*.graphql",
  documents: "src/**/*.graphql",
  generates: {
    "src/": {
      preset: "near-operation-file",
      presetConfig: { extension: ".ts", folder: "generated" },
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        scalars,
        strictScalars: true, // a scalar without a type is an error, not any
        useTypeImports: true,
        documentMode: "string",
        enumsAsTypes: true,
        skipTypename: true,
      },
    },
  },
};

export default config;
