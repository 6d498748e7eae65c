import { expect, test } from "./base";

test("the first page says what is in the graph, and how far it reaches, month by month", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("definition").filter({ hasText: /^1866–/ })).toBeVisible();
  const heat = page.getByRole("img", { name: "Meetings and calls by month and side" });
  await expect(heat).toBeVisible();
  const rows = heat.locator("svg");
  await expect(rows).toHaveCount(6);
  const said: string[] = [];
  for (const [i, side] of ["United States", "Russia", "China", "Germany", "France", "Japan"].entries()) {
    const box = await rows.nth(i).boundingBox();
    if (!box) throw new Error(`no row of ${side}`);
    for (const part of [0.001, 0.13, 0.29, 0.41, 0.57, 0.73, 0.89, 0.999]) {
      await rows.nth(i).hover({ position: { x: part * box.width, y: box.height / 2 } });
      const tip = heat.getByText(new RegExp(`^${side}, `));
      if (part === 0.001) await expect(tip, "each side begins with the same month").toHaveText(/^[^,]+, January 1999: /);
      if (part === 0.999) await expect(tip, "and ends with the same").toHaveText(new RegExp(`, December ${new Date().getFullYear()}: `));
      said.push(await tip.innerText());
    }
  }
  expect(said.filter((text) => / 0 meetings/.test(text))).toEqual([]);
  expect(said.some((text) => /: (at least )?\d+ meetings?/.test(text))).toBe(true);
  // What is counted where sources cover only a part is the least.
  expect(said.filter((text) => /: \d+ meeting/.test(text) && !/, covered$/.test(text))).toEqual([]);
  expect(said.some((text) => /no meeting is known, not covered/.test(text))).toBe(true);
});

test("the report is one click away, and so are three questions", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /^Xi Jinping receives Vladimir Putin/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xi and Putin, Beijing, 18 October 2023");
  await page.goBack();
  await expect(page.getByRole("region", { name: "Questions to start from" }).getByRole("link")).toHaveCount(3);
});
