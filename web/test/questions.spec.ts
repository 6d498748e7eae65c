import { expect, type Page, test } from "./base";

// What a new user asks, answered by clicks from the first page.
test.beforeEach(({ page }) => page.goto("/"));

async function find(page: Page, text: string, name: RegExp) {
  await page.getByRole("combobox", { name: "Search" }).fill(text);
  await page.getByRole("option", { name }).first().click();
}

test("whom did Xi meet on the margins of forums in 2018 and 2019?", async ({ page }) => {
  await find(page, "Xi Jinping", /^Leader Xi Jinping/);
  const meetings = page.getByRole("region", { name: /^Meetings and calls \d/ });
  const earlier = meetings.getByRole("listitem").filter({ hasText: /\b2017\b/ });
  for (let pages = 1; (await earlier.count()) === 0; pages++) {
    await expect(meetings.getByRole("listitem")).toHaveCount(20 * pages);
    await meetings.getByRole("button", { name: "Show more" }).click();
    await expect(meetings.getByRole("listitem").nth(20 * pages)).toBeVisible();
  }
  const margins = meetings.getByRole("listitem").filter({ hasText: /\b(2018|2019)\b/ }).filter({ hasText: "on the sidelines of" });
  await expect(margins).toHaveCount(10);
  const trump = margins.filter({ hasText: "Xi and Trump, Buenos Aires, 1 December 2018" });
  await expect(trump).toContainText("on the sidelines of G20 Buenos Aires");
  await expect(trump).not.toContainText("inferred");
  await expect(margins.filter({ hasText: "Putin, Xi and Battulga, Bishkek" })).toContainText("SCO Bishkek inferred from place and day");
});

test("how are two presidents who never met connected?", async ({ page }) => {
  await page.getByRole("navigation", { name: "Ways to look" }).getByRole("link", { name: "Connections" }).click();
  await page.getByRole("combobox", { name: "From" }).fill("Kennedy");
  await page.getByRole("option", { name: /^John F\. Kennedy/ }).click();
  await page.getByRole("combobox", { name: "To", exact: true }).fill("Xi Jinping");
  await page.getByRole("option", { name: /^Xi Jinping.*Leader/ }).first().click();
  await expect(page.getByText("John F. Kennedy met Elizabeth II in London (June 1961).").first()).toBeVisible();
  await expect(page.getByText(/^Barack Obama met Xi Jinping in Washington/).first()).toBeVisible();
});

test("what exactly did each outlet say Putin said?", async ({ page }) => {
  await page.getByRole("link", { name: /^Xi Jinping receives Vladimir Putin/ }).click();
  const turn = page.getByRole("region", { name: /What was said/ }).getByRole("listitem").filter({ hasText: "Sputnik Africa" });
  await turn.getByRole("link", { name: /^“/ }).first().click();
  const wordings = page.getByRole("region", { name: /Each source's wording/ });
  const outlet = (name: string) => wordings.getByRole("listitem").filter({ has: page.getByRole("link", { name }) });
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Putin");
  await expect(outlet("Arirang News").getByRole("blockquote")).toContainText("required, which is what we are doing");
  await expect(outlet("Sputnik Africa").getByRole("blockquote")).toContainText("needed");
  await expect(outlet("Keystone").getByRole("blockquote")).toContainText("aussenpolitische Koordinierung");
});

test("how often did Merkel and Putin meet in person, and when not?", async ({ page }) => {
  await page.getByRole("link", { name: "Whom did Angela Merkel meet, and how often?" }).click();
  await page.getByRole("row", { name: /^Vladimir Putin/ }).getByRole("link", { name: /their tie over time/ }).click();
  await expect(page.getByText(/11 meetings in person, 30 calls by telephone and no call by video/)).toBeVisible();
  await expect(page.getByText(/2,685 days.*Sources cover only 124 of these days/)).toBeVisible();
});

test("who visited the White House in 1963?", async ({ page }) => {
  await page.getByRole("navigation", { name: "Ways to look" }).getByRole("link", { name: "Activity" }).click();
  await page.getByRole("combobox", { name: "Held in the city" }).fill("Washington");
  await page.getByRole("option", { name: /^Washington/ }).first().click();
  for (const end of ["From", "to"]) {
    await page.getByRole("textbox", { name: end, exact: true }).fill("1963");
    await page.getByRole("textbox", { name: end, exact: true }).press("Enter");
    await expect(page).toHaveURL(new RegExp(`${end.toLowerCase()}=(%22)?1963`));
  }
  await expect(page.getByRole("heading", { name: "Meetings and calls 10" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Kennedy and Haile Selassie, visit/ })).toBeVisible();
});

test("what do we not know?", async ({ page }) => {
  await expect(page.getByText("thin line: sources cover it in part, so there may have been more").first()).toBeVisible();
  await page.getByRole("region", { name: "Where it comes from" }).getByRole("link", { name: "News of the President of Russia" }).click();
  const covered = page.getByRole("region", { name: "Period covered" });
  await covered.getByText("The same as a table").click();
  await expect(covered.getByRole("row").filter({ hasText: "28 December 2012" })).toContainText("21");
});
