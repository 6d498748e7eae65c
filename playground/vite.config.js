import { defineConfig } from "vite";

// GraphiQL's style sheet has its fonts in it as base64, which hardly compresses. As files, only those that a page needs are loaded.
const fontsAsFiles = {
  name: "fonts-as-files",
  enforce: "pre",
  transform(code, id) {
    if (!id.endsWith(".css")) return;
    return code.replace(/url\(data:font\/(\w+);[^)]*base64,([^)]+)\)/g, (_, type, base64) => {
      const font = this.emitFile({ type: "asset", name: `font.${type}`, source: Buffer.from(base64, "base64") });
      return `url(__VITE_ASSET__${font}__)`;
    });
  },
};

// The same sources give the same bytes and names, which CI checks. A name has a hash of its file's content, so that browsers may
// keep the file for ever.
export default defineConfig({
  base: "./",
  plugins: [fontsAsFiles],
  build: { outDir: "dist", emptyOutDir: true, chunkSizeWarningLimit: 4000 },
});
