import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./base";

const pages = {
  "the first page": "/",
  "a search": "/search?q=Putin",
  "a search without results": "/search?q=qqqqqqqq",
  "a leader": "/leaders/xi-jinping",
  "the playground": "/playground?example=06-names-in-languages",
  "an unknown leader": "/leaders/nobody-of-that-name",
};

for (const [name, address] of Object.entries(pages)) {
  test(`${name} has no findings of axe, in light and in dark`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Loading", { exact: true })).toHaveCount(0);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    }
  });

  test(`${name} fits a phone of 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Loading", { exact: true })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

test.describe("an address that leads nowhere", () => {
  test.use({ expected: [/404/] });

  test("answers 404 with a page that says so", async ({ page }) => {
    const response = await page.goto("/nothing/here");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "Not found" })).toBeVisible();
    await page.getByRole("link", { name: "To the first page" }).click();
    await expect(page).toHaveURL(/\/$/);
  });
});
