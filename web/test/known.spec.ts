import { expect, test } from "./base";

test("the question about Jerusalem opens the meetings and calls that spoke of it", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Which talks and calls were about Jerusalem?" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Meetings and calls that spoke of “Jerusalem”");
  const list = page.getByRole("region", { name: /^Their accounts have these words/ });
  await expect(list.getByRole("link", { name: "Biden and Netanyahu, by telephone, 27 January 2023" })).toBeVisible();
  await list.getByRole("button", { name: "by telephone" }).click();
  await expect(list.getByRole("link", { name: "Harris and Abdullah II, Washington, 2 February 2023" })).toHaveCount(0);
});

test("what no collection covers can be seen in all colours", async ({ page }) => {
  await page.goto("/");
  for (const theme of ["light", "dark", "contrast"]) {
    await page.getByLabel("Colours").selectOption(theme);
    const colours = await page.locator("main").evaluate((main) => {
      const probe = main.appendChild(document.createElement("i"));
      return ["--hole", "--paper"].map((token) => {
        probe.style.color = `var(${token})`;
        return getComputedStyle(probe).color;
      });
    });
    const [hole = 0, paper = 0] = colours.map((colour) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
        const light = Number(part) / 255;
        return light <= 0.04045 ? light / 12.92 : ((light + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    });
    expect((Math.max(hole, paper) + 0.05) / (Math.min(hole, paper) + 0.05), theme).toBeGreaterThanOrEqual(3);
  }
});

test("all collections stand on one page with the time that each covers", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "What do we not know?" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Collections of sources");
  await expect(page.getByRole("main").getByRole("listitem").filter({ has: page.getByRole("heading") })).toHaveCount(7);
  await expect(page.getByRole("paragraph").filter({ hasText: "1946–2024" })).toBeVisible();
  await page.getByRole("link", { name: "News of the President of Russia" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("News of the President of Russia");
});

test("while the years of another way to meet load, no picture stands there", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route((url) => url.searchParams.get("variables")?.includes('"mode":["PHONE"]') ?? false, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/tie?a=angela-merkel&b=vladimir-putin");
  const picture = page.getByRole("img", { name: "Year by year" });
  await expect(picture).toBeVisible();
  await page.getByRole("button", { name: /^by telephone/ }).click();
  await expect(picture).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "Loading" }).first()).toBeVisible();
  release();
  await expect(picture).toBeVisible();
});

test("the picture of a path has the path alone", async ({ page }) => {
  await page.goto("/paths?from=xi-jinping&to=angela-merkel");
  const path = page.getByRole("region", { name: /^Path 1/ });
  await expect(path).toBeVisible();
  const hops = await path.getByRole("listitem").filter({ hasText: "→" }).count();
  await page.getByRole("link", { name: "See it in the picture" }).first().click();
  await expect(page.locator("button[data-id]")).toHaveCount(hops + 1);
});

for (const address of ["/leaders/xi-jinping", "/countries/china"]) {
  test(`${address} does not scroll sideways on a narrow phone, and its head is low`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address);
    await expect(page.getByRole("region", { name: /^Known meetings with/ }).getByRole("row").nth(1)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect((await page.getByRole("banner").boundingBox())?.height).toBeLessThan(110);
  });
}

test("a leader says for which years others follow the meetings, and whom the leader met less often", async ({ page }) => {
  await page.goto("/leaders/vladimir-putin");
  const covered = page.getByText(/^Covered in part: 1999–2003.*Not covered: 2004/);
  await expect(covered).toBeVisible();
  const met = page.getByRole("region", { name: /^Known meetings with/ });
  await expect(met.getByRole("row")).toHaveCount(13);
  await met.getByRole("button", { name: "Show more" }).click();
  await expect(met.getByRole("row")).toHaveCount(38);

  // The list can be narrowed to years, which the address keeps, and says what is covered in them.
  const list = page.getByRole("region", { name: /^Meetings and calls/ });
  await expect(list.getByRole("textbox", { name: "From" })).toHaveAttribute("placeholder", "earliest");
  for (const [end, year] of [["From", "2003"], ["to", "2004"]] as const) {
    await list.getByRole("textbox", { name: end, exact: true }).fill(year);
    await list.getByRole("textbox", { name: end, exact: true }).press("Enter");
  }
  await expect(page).toHaveURL(/from=(%22)?2003(%22)?&to=(%22)?2004/);
  await expect(list.getByText("Covered in part: 2003. Not covered: 2004.")).toBeVisible();
  await page.reload();
  await expect(list.getByRole("listitem").first()).toContainText(/200[34]/);
  for (const meeting of await list.getByRole("listitem").allInnerTexts()) expect(meeting).toMatch(/^[^\n]*200[34]/);

  // What is not known is asked of the side from whom one comes.
  await covered.getByRole("link", { name: "What do we not know?" }).click();
  await expect(page).toHaveURL(/who=/);
  const side = page.getByRole("region", { name: "How far sources follow Vladimir Putin" });
  await expect(side).toContainText(/Covered in part: 1999–2003.*Not covered: 2004/);
  await expect(side.getByRole("link", { name: "News of the President of Russia" })).toBeVisible();
});

test("numbers stand beside a word on what sources cover, even while that is not known", async ({ page }) => {
  let isThere = false;
  let answers: (() => void) | undefined;
  await page.route(/\/graphql\?query=query\+CoverageOfActor/, async (route) => {
    if (isThere) return route.fallback();
    await new Promise<void>((resolve) => (answers = resolve));
    const errors = [{ message: "broken", extensions: { code: "INTERNAL" } }];
    await route.fulfill({ contentType: "application/graphql-response+json", json: { errors } });
  });
  await page.goto("/leaders/xi-jinping");
  const met = page.getByRole("region", { name: /^Known meetings with/ });
  await expect(met.getByText("What the sources cover: loading.")).toBeVisible();
  await expect.poll(() => answers).toBeDefined();
  answers?.();
  await expect(met.getByText("What the sources cover: not available. Meetings that are missing here may well have taken place.")).toBeVisible();
  isThere = true;
  await met.getByRole("button", { name: "Try again" }).click();
  await expect(met.getByText("No collection of sources in this graph covers this side")).toBeVisible();
});
