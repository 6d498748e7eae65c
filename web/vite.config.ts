import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import first from "./src/app/first.json" with { type: "json" };
import { defineConfig, type Plugin, runnerImport } from "vite";

// Writes documents.json, the GraphQL texts that the page sends, byte for byte: a server that runs only trusted documents trusts them too. Beside it
// first.json has what the views ask first, by src/app/first.json: a server asks it when it starts, so that a reader does not wait for what is cold.
const trustedDocuments: Plugin = {
  name: "trusted-documents",
  apply: "build",
  async generateBundle() {
    const { module } = await runnerImport<{ documents: string[] }>("./src/app/documents.ts", { root: import.meta.dirname });
    this.emitFile({ type: "asset", fileName: "documents.json", source: `${JSON.stringify(module.documents, null, 1)}\n` });
    const questions = first.map(([name, variables]) => {
      const query = module.documents.find((text) => text.startsWith(`query ${name}(`) || text.startsWith(`query ${name} `));
      if (!query) throw new Error(`src/app/first.json: no document has the query ${name}`);
      return { query, variables };
    });
    this.emitFile({ type: "asset", fileName: "first.json", source: `${JSON.stringify(questions, null, 1)}\n` });
  },
};

// While one works on the page, it asks a server that runs beside it.
const server = process.env.SIDELINES ?? "http://127.0.0.1:8080";
const proxy = { "/graphql": server, "/export": server, "^/import$": server, "/playground/examples.json": server, "/schema.graphql": server };

// The same sources give the same bytes and names, which CI checks. A name has a hash of its file's content, so that browsers may keep the file for ever.
export default defineConfig({
  plugins: [react(), lingui(), trustedDocuments],
  build: { outDir: "dist", emptyOutDir: true, target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 700, modulePreload: { polyfill: false } },
  server: { proxy },
  preview: {
    proxy,
    headers: {
      "Content-Security-Policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'",
    },
  },
});
