import { expect, test } from "./base";

test("the cursor is in the search box, which finds in any language and says why", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("combobox", { name: "Search" });
  await expect(box).toBeFocused();
  await page.keyboard.type("시진");
  const hit = page.getByRole("option", { name: /Xi Jinping/ }).first();
  await expect(hit).toContainText("found by 시진핑");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/leaders\/xi-jinping$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xi Jinping");
});

test("Enter shows all results, which facets narrow down, page by page", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
  await page.keyboard.type("Jerusalem");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=Jerusalem$/);
  await expect(page.getByRole("banner").getByRole("combobox", { name: "Search people" })).toHaveValue("Jerusalem");
  const results = page.getByRole("main").getByRole("listitem");
  await expect(results).toHaveCount(20);
  const places = page.getByRole("navigation", { name: "Kinds" }).getByRole("link", { name: /^Meetings \d/ });
  const count = Number((await places.innerText()).replaceAll(/\D/g, ""));
  expect(count).toBeGreaterThan(20);
  await places.click();
  await expect(page).toHaveURL(/kind=MEETING/);
  await expect(results.first()).toContainText("Meeting");
  await page.getByRole("button", { name: "Show more" }).click();
  await expect(results).toHaveCount(Math.min(count, 40));
});

test("a misspelt name is understood", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
  await page.keyboard.type("Vladmir Putn");
  await page.getByRole("button", { name: "Did you mean Vladimir Putin?" }).click();
  await expect(page.getByRole("option", { name: /Vladimir Putin/ }).first()).toBeVisible();
});

test("the page speaks Korean, with names in Korean", async ({ browser }) => {
  const context = await browser.newContext({ locale: "ko-KR" });
  const page = await context.newPage();
  await page.goto("/leaders/xi-jinping");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("시진핑");
  await expect(page.getByRole("heading", { name: "직위" })).toBeVisible();
  await expect(page.locator("strong", { hasText: "Vice President of China" }).locator("bdi")).toHaveAttribute("lang", "en");
  await expect(page.locator("strong", { hasText: "Republic of China (국가원수)" })).toBeVisible();
  const meetings = page.getByRole("region", { name: /^회담·통화|^회담/ });
  await expect(meetings.getByRole("link", { name: /^시진핑 – 블라디미르 푸틴, 모스크바$/ }).first()).toBeVisible(); // made of names
  await expect(meetings.getByRole("link", { name: /^[A-Z]/ }).first().locator("bdi")).toHaveAttribute("lang", "en"); // of which the graph has only English
  await expect(page.getByRole("heading", { level: 1 }).locator("bdi")).not.toHaveAttribute("lang");
  await page.getByLabel("언어").selectOption("English");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xi Jinping");
  await expect(page.getByText("1 more was only announced; it is listed, but not counted.")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await context.close();
});

test("the query shown is the one whose answer is shown", async ({ page, request }) => {
  await page.goto("/leaders/angela-merkel");
  const meetings = page.getByRole("region", { name: /^Meetings/ });
  await expect(meetings.getByRole("listitem").first()).toBeVisible();
  await page.getByText(/^Show the \d queries$/).click();
  const shown = await page.getByRole("contentinfo").locator("pre").allInnerTexts();
  const at = shown.findIndex((text) => text.startsWith("query MeetingList"));
  const [query, variables] = [shown[at], shown[at + 1]];
  const answer = await request.post("/graphql", { data: { query, variables: JSON.parse(variables ?? "") } });
  const { data } = await answer.json();
  const names = await meetings.getByRole("listitem").locator("a[href^='/meetings/']").allInnerTexts();
  expect(names).toEqual(data.meetings.nodes.map((meeting: { name: string }) => meeting.name));
});

test("a plain question leads to what its words name: two people to their tie, a house to what was held in its city", async ({ page }) => {
  await page.goto("/search?q=who visited the White House in 1963");
  await expect(page.getByText("Nothing found for who visited the White House in 1963.")).toBeVisible();
  const named = page.getByRole("main").getByRole("navigation", { name: "What your words name" });
  await expect(named.getByRole("link", { name: "Meetings and calls of United States, 1963" })).toBeVisible();
  await expect(named.getByText("“White House” is not a place in this graph.")).toBeVisible();
  await expect(named.getByRole("link", { name: "Visits by Foreign Leaders" })).toBeVisible();
  await named.getByRole("link", { name: "Meetings held in Washington, 1963" }).click();
  await expect(page.getByRole("heading", { name: "Meetings and calls 10" })).toBeVisible();
  await page.getByRole("combobox", { name: "Search people" }).fill("xi jinping margins 2018");
  await expect(page.getByRole("link", { name: "Meetings of Xi Jinping on the sidelines of forums, 2018" })).toBeVisible();
  await page.getByRole("combobox", { name: "Search people" }).fill("the French president, 2 May 1963");
  const then = page.getByRole("listitem").filter({ hasText: "held this office (2 May 1963)" });
  await expect(then.getByRole("link", { name: "Charles de Gaulle" })).toBeVisible();
  await page.getByRole("combobox", { name: "Search people" }).fill("Merkel Putin meetings");
  await page.getByRole("link", { name: "Angela Merkel and Vladimir Putin: their meetings over time" }).click();
  await expect(page).toHaveURL(/\/tie\?a=angela-merkel&b=vladimir-putin$/);
});
