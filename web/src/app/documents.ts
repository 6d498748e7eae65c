// All documents that the page sends. Only the build imports this file: the page loads each text with its view.
const modules = import.meta.glob<Record<string, unknown>>(["../**/generated/*.ts", "../ask/introspection.ts"], { eager: true });

export const documents = Object.values(modules)
  .flatMap((module) => Object.entries(module))
  .filter(([name]) => name.endsWith("Document"))
  .map(([, document]) => String(document).trim())
  .sort();
