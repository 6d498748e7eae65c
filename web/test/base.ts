import { test as plain } from "@playwright/test";

export { expect, type Page } from "@playwright/test";

/** The token of an editor at the server of the tests. */
export const token = "a-token-for-the-page";

/** A test that also fails if the page writes an error to the console, throws one, or asks another origin. */
export const test = plain.extend<{ silent: undefined; expected: RegExp[] }>({
  /** Errors of the console that a test means to provoke. */
  expected: [[], { option: true }],
  silent: [
    async ({ context, baseURL, expected }, use) => {
      const faults: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error" && !expected.some((one) => one.test(message.text()))) faults.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => faults.push(`error: ${error.error().stack}`));
      context.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== baseURL) faults.push(`another origin: ${request.url()}`);
      });
      await use(undefined);
      if (faults.length > 0) throw new Error(faults.join("\n"));
    },
    { auto: true },
  ],
});
