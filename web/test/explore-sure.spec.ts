import { expect, type Page, test } from "./base";

async function svgOf(page: Page): Promise<string> {
  await expect(page.locator('[data-state="ready"]')).toBeVisible();
  await expect(page.locator("button[data-id]:not([data-x])")).toHaveCount(0);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG" }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

test("what is inferred or disputed does not look like a fact: in the picture, the legend and the list", async ({ page }) => {
  await page.goto("/explore?seed=belt-and-road-forum-2023&full=true&open=xi-putin-2023-10-18");
  const lines = (await svgOf(page)).split("\n").filter((line) => line.startsWith("<line"));
  const dashed = lines.filter((line) => line.includes("stroke-dasharray"));
  expect(dashed.length).toBeGreaterThan(0);
  expect(dashed.length).toBeLessThan(lines.length);
  await expect(page.getByRole("list", { name: "Legend" })).toContainText("A dashed line is inferred, disputed");
  await expect(page.locator("[data-links] button", { hasText: "on the sidelines of" }).locator("..")).toContainText("sources differ");
  // They differ on the forum, not on who was there.
  await expect(page.locator("[data-links] button", { hasText: "took part in" }).first().locator("..")).not.toContainText("sources differ");
});

test("paths are told in the language of the page, with the sentence of the server beside", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("sidelines.language", "ko"));
  await page.goto("/paths?from=john-f-kennedy&to=xi-jinping");
  const hop = page.getByText("존 F. 케네디, 엘리자베스 2세: 런던에서 만남 (1961년 6월).").first();
  await expect(hop).toBeVisible();
  await expect(hop).toHaveAttribute("title", "John F. Kennedy met Elizabeth II in London (1961-06).");
});

test("some are selected by a line drawn around them with Shift, and from the keyboard", async ({ page }) => {
  await page.goto("/explore?seed=vladimir-putin&seed=angela-merkel");
  await svgOf(page);
  const box = await page.locator("canvas").boundingBox();
  if (!box) throw new Error("no canvas");
  const corners = [[0.02, 0.02], [0.98, 0.02], [0.98, 0.98], [0.5, 0.5], [0.02, 0.98]].map(([x = 0, y = 0]) => [box.x + x * box.width, box.y + y * box.height]);
  await page.keyboard.down("Shift");
  for (const [i, [x = 0, y = 0]] of corners.entries()) {
    await page.mouse.move(x, y, { steps: 3 });
    if (i === 0) await page.mouse.down();
  }
  await page.mouse.up();
  await page.keyboard.up("Shift");
  const caught = page.getByText(/^\d+ entities selected$/);
  await expect(caught).toBeVisible();
  // Not all: the line leaves a bay at the bottom.
  const count = parseInt((await caught.textContent()) ?? "", 10);
  expect(count).toBeGreaterThan(5);
  expect(count).toBeLessThan(await page.locator("button[data-id]").count());
  await page.getByRole("button", { name: "Let go" }).click();

  await page.locator('button[data-id="vladimir-putin"]').focus();
  await page.keyboard.press("Shift+Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Space");
  await expect(page.getByText("2 entities selected")).toBeVisible();
  await expect(page.locator('button[data-id="vladimir-putin"]')).toContainText("selected");
  await page.getByRole("button", { name: "Keep only these" }).click();
  await expect(page.locator("button[data-id]")).toHaveCount(2);
});
