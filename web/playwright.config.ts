import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const url = process.env.SIDELINES_URL; // of a server that runs already, with the default data and the token of test/serve

// Debian has Chromium also without the window around the pages, which takes more than half of the time that a page takes to open.
const shell = "/usr/bin/chromium-headless-shell";

/** Arguments of Debian's Chromium: as root it has no sandbox, and nothing of it may ask other hosts. */
export const chromium = {
  executablePath: process.env.CHROMIUM ?? (existsSync(shell) ? shell : "/usr/bin/chromium"),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
};

export default defineConfig({
  testDir: "test",
  outputDir: "/tmp/sidelines-web-test",
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 15_000 }, // the first answer of a kind may take seconds
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    baseURL: url ?? "http://127.0.0.1:8099",
    launchOptions: chromium,
    locale: "en-GB",
    timezoneId: "Asia/Seoul",
    // Without pictures, which a machine without a graphics card would have to paint and encode for each frame of each test.
    trace: { mode: "retain-on-failure", screenshots: false },
  },
  webServer: url ? undefined : { command: "test/serve 127.0.0.1:8099", url: "http://127.0.0.1:8099/readyz", timeout: 240_000, gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 } },
});
