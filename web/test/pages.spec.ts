import { expectNoFindings } from "./axe";
import { expect, type Page, test, token } from "./base";

interface Kind {
  address: string;
  /** Errors of the console that belong to the page. */
  expected?: RegExp[];
  isEditor?: boolean;
  /** What the tab of the browser says. */
  title?: string;
  /** Brings the page into the state that is looked at, or waits for it. */
  until?: (page: Page) => Promise<unknown>;
}

const picture = (page: Page) => expect(page.locator('[data-state="ready"]')).toBeVisible();

/** A page of each kind, and the states of pages that have parts of their own. */
const kinds: Record<string, Kind> = {
  "the first page": { address: "/", title: "" },
  "the search box with what it finds": {
    address: "/",
    until: async (page) => {
      await page.getByRole("combobox", { name: "Search" }).fill("Putin");
      await expect(page.getByRole("option", { name: /^Leader Vladimir Putin/ }).first()).toBeVisible();
    },
  },
  "a search": { address: "/search?q=Putin" },
  "a search without results": { address: "/search?q=qqqqqqqq" },

  "a leader": { address: "/leaders/angela-merkel" },
  "a country": { address: "/countries/china" },
  "an organization": { address: "/organizations/united-nations" },
  "a place": { address: "/places/beijing-cn" },
  "a series": { address: "/series/g20" },
  "a forum": { address: "/forums/belt-and-road-forum-2023" },
  "a meeting": { address: "/meetings/xi-putin-2023-10-18" },
  "a call": { address: "/meetings/biden-xi-call-2022-07-28" },
  "a press conference": { address: "/meetings/trump-modi-press-2025-02-13" },
  "a statement": { address: "/statements/xi-42-meetings-2023-10-18" },
  "a topic": { address: "/topics/energy" },
  "a source": { address: "/sources/tass-1693429" },
  "a collection": { address: "/collections/kremlin-news" },
  "an unknown leader": { address: "/leaders/nobody-of-that-name" },

  "an empty picture": { address: "/explore" },
  "a picture": { address: "/explore?seed=vladimir-putin&seed=angela-merkel&from=2013&to=2014", until: picture },
  "a picture with a link open": { address: "/explore?seed=xi-jinping&full=1&open=xi-jinping", until: picture },
  "no path": { address: "/paths" },
  paths: { address: "/paths?from=john-f-kennedy&to=xi-jinping" },
  "an empty tie": { address: "/tie" },
  "a tie": { address: "/tie?a=angela-merkel&b=vladimir-putin" },
  "an empty comparison": { address: "/compare" },
  "a comparison": { address: "/compare?left=xi-jinping&right=angela-merkel" },
  activity: { address: "/activity" },
  "activity at a place": { address: "/activity?place=washington-us&from=1963&to=1963" },
  "the map": { address: "/map" },

  "a dossier of a leader": { address: "/dossier?of=xi-jinping&since=2023" },
  "a dossier of two": { address: "/dossier?of=xi-jinping&with=vladimir-putin", title: "Dossier: Xi Jinping – Vladimir Putin" },
  "a dossier of nobody": { address: "/dossier", title: "Dossier" },
  "kept views": {
    address: "/scenes",
    title: "Kept views",
    until: async (page) => {
      const scenes = [{ id: "1", name: "Old", address: "/dossier?of=no-such-leader", at: "2026-01-01T00:00:00Z" }];
      const buffer = Buffer.from(JSON.stringify({ version: 1, scenes }));
      await page.getByLabel("Import a file").setInputFiles({ name: "scenes.json", mimeType: "application/json", buffer });
      await expect(page.getByText("no-such-leader is no longer in the graph.")).toBeVisible();
    },
  },

  "the token": { address: "/editor", title: "For editors" },
  "the token, entered": { address: "/editor", isEditor: true },
  "suspects without a token": { address: "/suspects", title: "Likely doubles" },
  "an import without a token": { address: "/imports" },
  "an import with names that are not sure": {
    address: "/imports",
    isEditor: true,
    until: async (page) => {
      const mapping = { list: "meetings", uncited: true, fields: { id: { template: "{A}" }, names: { column: "A" }, format: { value: "BILATERAL" },
        participants: { column: "A", resolve: ["LEADER"] } } };
      await page.getByLabel("File").setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("A\nKishda\nZorblax\n") });
      await page.getByLabel("Mapping").setInputFiles({ name: "m.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(mapping)) });
      await page.getByRole("button", { name: "Try, and change nothing" }).click();
      await expect(page.getByRole("row").filter({ hasText: "fumio-kishida" })).toBeVisible();
    },
  },
  "the journal": { address: "/journal", title: "Journal" },
  "the journal for an editor": { address: "/journal?id=xi-putin-2023-10-18", isEditor: true },

  "the playground": { address: "/playground?example=06-names-in-languages", title: "Playground" },
  "the playground with an answer": {
    address: "/playground?example=01-sidelines-of-a-forum",
    until: async (page) => {
      await page.getByRole("button", { name: "Run", exact: true }).click();
      await expect(page.getByRole("region", { name: "Answer" })).toContainText("Third Belt and Road Forum");
    },
  },

  "an address that leads nowhere": { address: "/nothing/here", expected: [/404/] },
};

for (const [name, { address, expected = [], isEditor = false, title, until }] of Object.entries(kinds)) {
  test.describe(name, () => {
    test.use({ expected });

    test("has no findings of axe in light, in dark and on a phone, which nothing is wider than", async ({ page }) => {
      if (isEditor) await page.addInitScript((text) => sessionStorage.setItem("sidelines.token", text), token);
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await until?.(page);
      if (title !== undefined) await expect(page).toHaveTitle(title === "" ? "Sidelines" : `${title} – Sidelines`);
      // What is folded away belongs to the page too.
      await page.locator("details").evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
      await expect(page.getByText("Loading", { exact: true })).toHaveCount(0, { timeout: 20_000 });
      await expect(page.getByRole("alert")).toHaveCount(0);
      await expectNoFindings(page, "light");
      await page.emulateMedia({ colorScheme: "dark" });
      await expectNoFindings(page, "dark", "colours");
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      for (const width of [390, 360]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
      }
      await expectNoFindings(page, "a phone", "width");
    });
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
