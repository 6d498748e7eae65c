import { defineConfig } from "@playwright/test";
import tests from "./playwright.config";

/** Writes a picture of every view in light, dark, on a phone and in Korean into the folder SCREENSHOTS: npm run screenshots. */
export default defineConfig(tests, {
  testDir: ".",
  testMatch: "screenshots.ts",
  projects: [
    { name: "light", use: { colorScheme: "light", viewport: { width: 1280, height: 900 } } },
    { name: "dark", use: { colorScheme: "dark", viewport: { width: 1280, height: 900 } } },
    { name: "phone", use: { colorScheme: "light", viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
    { name: "korean", use: { colorScheme: "light", viewport: { width: 1280, height: 900 }, locale: "ko-KR" } },
  ],
});
