import { expect, test } from "./base";

test("the first page says what is in the graph, and how far it reaches, month by month", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("definition").filter({ hasText: /^1866–/ })).toBeVisible();
  const heat = page.getByRole("img", { name: "Meetings and calls by month and side" });
  await expect(heat).toBeVisible();
  const months = await heat.locator("svg").evaluateAll((rows) => rows.map((row) => row.querySelectorAll("rect").length));
  expect(months).toHaveLength(6);
  expect(new Set(months).size, "each side has a column for each month").toBe(1);
  expect(months[0]).toBeGreaterThan(12 * 27);
  const titles = await heat.locator("title").allTextContents();
  expect(titles.filter((title) => / 0 meetings/.test(title))).toEqual([]);
  expect(titles.some((title) => /no meeting is known, not covered/.test(title))).toBe(true);
});

test("the report is one click away, and so are three questions", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /^Xi Jinping receives Vladimir Putin/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xi and Putin, Beijing, 18 October 2023");
  await page.goBack();
  await expect(page.getByRole("region", { name: "Questions to start from" }).getByRole("link")).toHaveCount(3);
});
