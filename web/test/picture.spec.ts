import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "./base";
import { drawn, placeOf, places, row, start } from "./picture";

const counts = (page: Page) => page.getByText(/^\d+ entities, \d+ links\.$/);

test("all links: each kind is drawn, switched off and on again, and one that is no meeting opens its proof", async ({ page }) => {
  await page.goto("/explore");
  await page.getByRole("button", { name: "All about the third Belt and Road Forum" }).click();
  const before = await places(page);
  await expect(page.getByRole("button", { name: "All links" })).toHaveAttribute("aria-pressed", "true");
  const all = await counts(page).innerText();
  const kinds = page.getByRole("group", { name: "Kinds of links" });
  await expect(kinds.getByRole("button")).not.toHaveCount(0);
  await kinds.getByRole("button", { name: "was held in" }).click();
  await expect(counts(page)).not.toHaveText(all);
  await expect(page).toHaveURL(/off=HELD_IN/);
  expect(await places(page)).toEqual(before);
  await page.keyboard.press("Control+z");
  await expect(counts(page)).toHaveText(all);

  await (await row(page, "belt-and-road-forum-2023")).click();
  await page.locator("[data-links]").getByRole("button", { name: /was held in/ }).click();
  const proof = page.getByRole("region", { name: "Evidence" });
  await expect(proof).toContainText(/Third Belt and Road Forum.* was held in China/);
  await expect(proof.getByRole("listitem").getByRole("link").first()).toBeVisible();

  await page.getByRole("button", { name: "Who met whom" }).click();
  await expect(kinds).toHaveCount(0);
  await expect(page).not.toHaveURL(/full/);
});

test("the picture is written as PNG, twice as fine as on the page", async ({ page }) => {
  await page.goto(start);
  await places(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "PNG" }).click()]);
  expect(download.suggestedFilename()).toBe("sidelines.png");
  const png = (await readFile(await download.path())).toString("base64");
  const written = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d") as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const colours = new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer));
    return { size: [image.width, image.height], colours: colours.size };
  }, png);
  const shown = await page.locator("canvas").evaluate((canvas) => [canvas.clientWidth * 2, canvas.clientHeight * 2]);
  expect(written.size).toEqual(shown);
  expect(written.colours, "an empty picture has one colour").toBeGreaterThan(20);
});

test("the time slider stops at the last year, and is moved by keys", async ({ page }) => {
  await page.goto(start);
  await places(page);
  const to = page.getByRole("slider", { name: "To" });
  const last = Number(await to.getAttribute("max"));
  await page.goto(`${start}&from=${last - 1}&to=${last - 1}`);
  const period = page.locator("[data-period]");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(period).toHaveText(new RegExp(`^${last}–${last}: `));
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  await page.getByRole("slider", { name: "From" }).press("ArrowLeft");
  await expect(period).toHaveText(new RegExp(`^${last - 1}–${last}: `));
  await page.getByRole("button", { name: "All years" }).click();
  await expect(period).toHaveText("");
});

test.describe("with fingers on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  /** Fingers that go along lines, each from one point to another. */
  async function fingers(page: Page, ...lines: [from: [number, number], to: [number, number]][]) {
    const client = await page.context().newCDPSession(page);
    const steps = 6;
    const at = (step: number) =>
      lines.map(([from, to], id) => ({ id, x: from[0] + ((to[0] - from[0]) * step) / steps, y: from[1] + ((to[1] - from[1]) * step) / steps }));
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
    for (let step = 1; step <= steps; step++) await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step) });
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  test("a tap opens an entity, and a finger pulls it to where it stays", async ({ page }) => {
    await page.goto(start);
    const before = await places(page);
    await expect(page.locator("canvas"), "the picture comes before what acts on it").toBeInViewport({ ratio: 0.6 });
    await expect(page.getByRole("button", { name: "Calculated groups" })).toBeHidden();
    const [x, y] = placeOf(await drawn(page), "Vladimir Putin");
    await page.touchscreen.tap(x, y);
    await expect(page.getByRole("heading", { name: "Vladimir Putin", level: 2 })).toBeAttached();
    await page.locator("canvas").scrollIntoViewIfNeeded();
    const from = placeOf(await drawn(page), "Vladimir Putin");
    await fingers(page, [from, [from[0] + 40, from[1] + 30]]);
    await expect(page.getByRole("button", { name: "Undo: pin Vladimir Putin" })).toBeEnabled();
    const after = await places(page);
    expect(after["vladimir-putin"]).not.toBe(before["vladimir-putin"]);
    expect({ ...after, "vladimir-putin": "" }).toEqual({ ...before, "vladimir-putin": "" });
  });

  test("two fingers bring the picture closer, and one moves it", async ({ page }) => {
    await page.goto(start);
    const before = await drawn(page);
    const middle = (points: [number, number][]) => [0, 1].map((i) => points.reduce((sum, point) => sum + (point[i] ?? 0), 0) / points.length);
    const spread = ({ entities }: typeof before) => {
      const [x = 0, y = 0] = middle(entities);
      return entities.reduce((sum, point) => sum + Math.hypot(point[0] - x, point[1] - y), 0) / entities.length;
    };
    // Where no entity is: a finger on one would pull it.
    const [cx = 0, cy = 0] = middle(before.entities);
    const free = Array.from({ length: 400 }, (_, i): [number, number] => [cx + ((i % 20) - 10) * 8, cy + (Math.floor(i / 20) - 10) * 8])
      .filter((at) => before.entities.every((one) => Math.hypot(one[0] - at[0], one[1] - at[1]) > 26))
      .sort((a, b) => Math.hypot(a[0] - cx, a[1] - cy) - Math.hypot(b[0] - cx, b[1] - cy));
    const [one, two] = [free[0], free.find((at) => free[0] && Math.hypot(at[0] - free[0][0], at[1] - free[0][1]) > 40)];
    if (!one || !two) throw new Error("no free place in the picture");
    const away = (at: [number, number], other: [number, number]): [number, number] => [at[0] + (at[0] - other[0]) / 2, at[1] + (at[1] - other[1]) / 2];
    await fingers(page, [one, away(one, two)], [two, away(two, one)]);
    const closer = await drawn(page);
    expect(spread(closer)).toBeGreaterThan(spread(before) * 1.3);

    const [x = 0, y = 0] = middle(closer.entities);
    const spot = [one, two, ...free].find((at) => closer.entities.every((entity) => Math.hypot(entity[0] - at[0], entity[1] - at[1]) > 30));
    if (!spot) throw new Error("no free place in the picture that is closer");
    await fingers(page, [spot, [spot[0] - 30, spot[1] - 20]]);
    const moved = await drawn(page);
    expect(spread(moved)).toBeCloseTo(spread(closer), 0);
    const [toX = 0, toY = 0] = middle(moved.entities);
    expect([Math.round(toX - x), Math.round(toY - y)]).toEqual([-30, -20]);
    await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled(); // nothing was pinned
  });
});
