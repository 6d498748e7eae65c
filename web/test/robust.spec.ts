import { expect, test } from "./base";

test.describe("a part of the page that does not come", () => {
  test.use({ expected: [/Failed to load resource|Failed to fetch dynamically imported module|A part of the page did not come/] });

  test("leaves the header, and comes by itself when the connection is back", async ({ page }) => {
    await page.goto("/");
    await page.route(/\/assets\/scenelist-.*\.js/, (route) => route.abort());
    await page.route(/127\.0\.0\.1:\d+\/$/, (route) => route.abort());
    await page.getByRole("link", { name: "Kept views" }).click();
    await expect(page.getByRole("heading", { name: "This part of the page did not come" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Sidelines" })).toBeVisible();
    await page.unroute(/\/assets\/scenelist-.*\.js/);
    await expect(page.getByRole("heading", { level: 1, name: "Kept views" })).toBeVisible();
  });

  test("loads the page anew once, when the server has another version", async ({ page }) => {
    let loads = 0;
    page.on("request", (request) => {
      if (request.isNavigationRequest()) loads++;
    });
    await page.route(/\/assets\/scenelist-.*\.js/, (route) => route.fulfill({ status: 404, body: "not found" }));
    await page.goto("/scenes");
    await expect.poll(() => loads).toBe(2);
    await expect(page.getByRole("heading", { name: "This part of the page did not come" })).toBeVisible();
    const again = page.waitForRequest(/\/assets\/scenelist-.*\.js/);
    await page.getByRole("button", { name: "Try again" }).click();
    await again;
    expect(loads).toBe(2);
  });
});

test("one kept view that cannot be read does not take the others with it", async ({ page }) => {
  const at = "2026-01-01T00:00:00Z";
  const scenes = [
    { id: "1", name: "Broken", address: "/leaders/%E0%A4%A", at },
    { id: "2", name: "Elsewhere", address: "/\t/evil.example/x", at },
    { id: "3", name: "Undated", address: "/leaders/xi-jinping", at: "yesterday" },
    { id: "4", name: "Good", address: "/leaders/xi-jinping", at },
    { id: "4", name: "Twice", address: "/leaders/xi-jinping", at },
  ];
  await page.addInitScript((text) => localStorage.setItem("sidelines.scenes", text), JSON.stringify({ version: 1, scenes }));
  await page.goto("/scenes");
  const rows = page.getByRole("main").getByRole("listitem");
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("Good");
  const buffer = Buffer.from(JSON.stringify({ version: 1, scenes: scenes.slice(0, 1) }));
  await page.locator("input[type=file]").setInputFiles({ name: "scenes.json", mimeType: "application/json", buffer });
  await expect(page.getByText("This file has no views that this page can read.")).toBeVisible();
});

test("a browser without room says so, and the choice holds for the tab, also where nothing may be kept for the tab", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto("/leaders/xi-jinping");
  await page.getByLabel("Colours").selectOption("dark");
  await expect(page.getByText("This browser has no room to keep it")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByLabel("Language").selectOption("ko");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await page.getByLabel("언어").selectOption("en");
  await page.getByRole("button", { name: "Keep this view" }).click();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("Xi Jinping");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("navigation", { name: "Records" }).getByRole("link", { name: "Kept views" }).click();
  await expect(page.getByRole("main").getByRole("link", { name: "Xi Jinping" })).toBeVisible();
});

test("the dossier of a country has what its page and its tie count", async ({ page }) => {
  const ask = async (query: string) => (await (await page.request.post("/graphql", { data: { query } })).json()).data;
  const { country, tie } = await ask(
    '{ country(id: "united-states") { meetings { totalCount } } tie(a: "united-states", b: "russia") { meetings } }',
  );
  await page.goto("/dossier?of=united-states");
  const meetings = page.getByRole("region", { name: "Meetings and calls by year" });
  await expect(meetings).toContainText(new RegExp(`The latest 100 of ${country.meetings.totalCount}\\b`));
  await page.goto("/dossier?of=united-states&with=russia");
  await expect(meetings).toContainText(new RegExp(`The latest 100 of ${tie.meetings}\\b`));
  await page.goto("/dossier?of=abidjan-ci");
  await expect(page.getByText("There are dossiers of one leader")).toBeVisible();
  await page.goto("/dossier?of=xi-jinping&with=xi-jinping");
  await expect(page.getByText("Both are the same.")).toBeVisible();
});

test("meetings of a leader among the sides are listed, and the last side can be taken away", async ({ page }) => {
  await page.goto('/activity?side=["xi-jinping"]&from=2020');
  await expect(page.getByRole("region", { name: /^Meetings/ }).getByRole("link", { name: /Xi/ }).first()).toBeVisible();
  await page.getByRole("button", { name: "Remove Xi Jinping" }).click();
  await expect(page.getByText("Add a side to see its meetings.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Add a side to see its meetings.")).toBeVisible();
});

test("a search that looks like a number or JSON is the text that was typed", async ({ page }) => {
  for (const text of ["1e3", "18.10", '"G20"']) {
    await page.goto(`/search?q=${encodeURIComponent(text)}&kind=meeting`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Search: ${text}`);
    expect(new URL(page.url()).searchParams.get("q")).toBe(text);
  }
  await page.goto("/search?q=%20");
  await expect(page.getByText("Type a name, a place or words")).toBeVisible();
});

test("Enter that ends a composition does not search", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("combobox", { name: "Search people" });
  await box.fill("시진");
  await box.evaluate((element) => element.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true })));
  await expect(page).toHaveURL(/\/$/);
  await box.press("Enter");
  await expect(page).toHaveURL(/\/search/);
});

test("the picture is drawn without what the graph does not have, and is not of one colour where colours are forced", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/explore?seed=xi-jinping&do=no-such-thing");
  await expect(page.locator("[data-state=ready] canvas")).toBeVisible();
  await expect(page.getByText("so the picture is without it: no-such-thing.")).toBeVisible();
  const count = () =>
    page.locator("canvas").evaluate((canvas) => {
      const element = canvas as HTMLCanvasElement;
      const { data } = element.getContext("2d")?.getImageData(0, 0, element.width, element.height) ?? { data: [] };
      const seen = new Set<number>();
      for (let i = 0; i < data.length; i += 4) seen.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
      return seen.size;
    });
  await expect.poll(count).toBeGreaterThan(2);
});

test("after Delete in the list of the graph, the focus is on the next row", async ({ page }) => {
  await page.goto("/explore?seed=xi-jinping");
  const rows = page.getByRole("list", { name: "What the picture shows" }).getByRole("button");
  await expect(rows.nth(2)).toBeVisible();
  const deleted = await rows.nth(1).getAttribute("data-id");
  const next = await rows.nth(2).getAttribute("data-id");
  await rows.nth(1).focus();
  await page.keyboard.press("Delete");
  await expect(page.locator(`[data-id="${next}"]`)).toBeFocused();
  await expect(page.locator(`[data-id="${deleted}"]`)).toHaveCount(0);
  // Its card opens, but nobody chose it: the address, and a view that is kept, are without it.
  await expect(page.locator(`[data-id="${next}"]`)).toHaveAttribute("aria-pressed", "true");
  expect(page.url()).not.toContain("open=");
});

test.describe("a server that does not answer", () => {
  test.use({ expected: [/Failed to load resource|ERR_/] });

  test("is no search without results", async ({ page }) => {
    await page.goto("/");
    await page.route(/\/graphql/, (route) => route.abort());
    await page.getByRole("combobox", { name: "Search people" }).fill("xi");
    await expect(page.getByRole("alert")).toContainText("The server does not answer.");
  });
});

test("on a phone the ways and the settings are in a menu, which closes behind who goes one", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/collections");
  await expect(page.getByRole("combobox", { name: "Language" })).toBeHidden();
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(page.getByRole("combobox", { name: "Language" })).toBeVisible();
  const ways = page.getByRole("navigation", { name: "Ways to look" });
  for (const way of await ways.getByRole("link").all()) await expect(way).toBeInViewport({ ratio: 1 });
  await ways.getByRole("link", { name: "Activity" }).click();
  await expect(page).toHaveURL(/\/activity$/);
  await expect(ways).toBeHidden();
});
