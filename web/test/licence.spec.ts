import { readFile } from "node:fs/promises";
import { expect, test } from "./base";

test("a collection, a source and a dossier say under which licence one may pass on, or that it is not known", async ({ page }) => {
  await page.goto("/collections/kremlin-news");
  await expect(page.getByText("CC BY 4.0, en.kremlin.ru")).toBeVisible();
  await page.goto("/sources/kremlin-72529");
  await expect(page.getByText("CC BY 4.0, en.kremlin.ru")).toBeVisible();
  await page.goto("/sources/arirang-2023-10-18");
  await expect(page.locator("dt", { hasText: "Licence" }).locator("+ dd")).toHaveText(/^not known; its publisher can say: Arirang/);

  await page.goto("/dossier?of=xi-jinping&with=vladimir-putin&since=2023&until=2023");
  const sources = page.getByRole("region", { name: /^Sources/ });
  await expect(sources.getByText(", licence: CC BY 4.0, en.kremlin.ru").first()).toBeVisible();
  await expect(sources.getByText(", licence not known").first()).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Markdown" }).click()]);
  expect(await readFile(await file.path(), "utf8")).toMatch(/^\d+\. .*, licence: CC BY 4\.0, en\.kremlin\.ru/m);
});
