import { expect, type Page, test } from "./base";

const start = "/explore?seed=vladimir-putin&seed=angela-merkel";

interface Drawn {
  at: [number, number][];
  colours: string[];
}

/** The circles of the picture as the window shows them, in pixels, by the file that the page writes of it. */
async function drawn(page: Page): Promise<Drawn> {
  await expect(page.locator('[data-state="ready"]')).toBeVisible();
  await expect(page.locator("button[data-id]:not([data-x])")).toHaveCount(0);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG" }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const circles = [...Buffer.concat(chunks).toString().matchAll(/<circle cx="([-\d.]+)" cy="([-\d.]+)" r="[\d.]+" fill="([^"]+)"/g)];
  return { at: circles.map((one) => [Number(one[1]), Number(one[2])]), colours: circles.map((one) => one[3] ?? "") };
}

function expectSame(one: Drawn, other: Drawn) {
  expect(one.colours).toEqual(other.colours);
  expect(one.at.length).toBe(other.at.length);
  for (const [i, [x, y]] of one.at.entries()) {
    expect(Math.abs(x - (other.at[i]?.[0] ?? NaN))).toBeLessThan(1);
    expect(Math.abs(y - (other.at[i]?.[1] ?? NaN))).toBeLessThan(1);
  }
}

test("a link opens the picture at the same place, as close, and in the same colours", async ({ page, browser }) => {
  await page.goto(start);
  const whole = await drawn(page);
  await page.getByRole("button", { name: "Closer" }).click();
  await expect(page).toHaveURL(/at=/);
  const box = await page.locator("canvas").boundingBox();
  if (!box) throw new Error("no canvas");
  const closer = page.url();
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 68, box.y + 38, { steps: 3 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(closer);
  expect(new Set(whole.colours).size, "groups have colours only for who asks for them").toBe(1);
  await page.getByRole("button", { name: "Calculated groups" }).click();
  await expect(page).toHaveURL(/colour=community/);
  const shared = await drawn(page);
  expect(shared.at).not.toEqual(whole.at);
  expect(shared.colours).not.toEqual(whole.colours);

  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await other.goto(page.url());
  expectSame(await drawn(other), shared);
  await fresh.close();

  // The whole picture needs no words in the address.
  await page.getByRole("button", { name: "Undo: Calculated groups" }).click();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page).not.toHaveURL(/at=/);
  expectSame(await drawn(page), whole);
});

test("an expand leaves the window where it is, and so does its link", async ({ page, browser }) => {
  await page.goto(start);
  await drawn(page);
  const before = await page.locator("button[data-id]").count();
  await page.locator('button[data-id="xi-jinping"]').click();
  await page.getByRole("button", { name: /^Bring up to/ }).click();
  await expect.poll(() => page.locator("button[data-id]").count()).toBeGreaterThan(before);
  await expect(page).toHaveURL(/at=/);
  const shared = await drawn(page);
  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await other.goto(page.url());
  expectSame(await drawn(other), shared);
  await fresh.close();
});

test("a seed that the graph does not have is named, and the picture has the others", async ({ page }) => {
  await page.goto("/explore?seed=vladimir-putin&seed=no-such-leader&seed=angela-merkel");
  await expect(page.locator('[data-state="ready"]')).toBeVisible();
  await expect(page.getByText("The graph does not have this, so the picture is without it: no-such-leader.")).toBeVisible();
  await expect(page.locator('button[data-id="angela-merkel"]')).toBeVisible();
  await expect(page.locator('button[data-id="no-such-leader"]')).toHaveCount(0);
});
