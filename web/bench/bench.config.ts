import { defineConfig } from "@playwright/test";
import { chromium } from "../playwright.config";

const address = "http://127.0.0.1:4179";

/** Measures the picture of /explore as it was built last, with an answer that the bench makes itself: it needs neither server nor database. */
export default defineConfig({
  testDir: ".",
  testMatch: "explore.ts",
  outputDir: "/tmp/sidelines-web-bench",
  workers: 1,
  timeout: 180_000,
  reporter: [["line"]],
  use: { baseURL: address, launchOptions: chromium, locale: "en-GB", viewport: { width: 1400, height: 900 } },
  webServer: { command: "npx vite preview --host 127.0.0.1 --port 4179 --strictPort", cwd: "..", url: address },
});
