import { expect, test } from "./base";

test("a leader has the network in small, with its table, and leads to the large one", async ({ page }) => {
  await page.goto("/leaders/angela-merkel");
  const network = page.getByRole("region", { name: "Network at a glance" });
  const picture = network.getByRole("img", { name: "Network at a glance" });
  await expect(picture.locator("circle")).toHaveCount(13);
  await expect(picture.locator("text", { hasText: "Vladimir Putin" })).toBeVisible();
  await network.getByText("The same as a table").click();
  const rows = network.getByRole("row");
  await expect(rows.first()).toContainText("meetings");
  expect((await rows.count()) - 1).toBe(await picture.locator("line").count());
  await expect(network.getByRole("row", { name: /^Angela Merkel Vladimir Putin 41/ })).toBeVisible();
  await network.getByRole("link", { name: "Explore it" }).click();
  await expect(page).toHaveURL(/\/explore\?seed=.*angela-merkel/);
  await expect(page.locator('button[data-id="vladimir-putin"]')).toBeVisible();
});
