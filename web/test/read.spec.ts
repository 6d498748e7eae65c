import { expect, type Page, test } from "./base";

const report = "/meetings/xi-putin-2023-10-18";

/** A page of each kind. */
const pages = {
  leader: "/leaders/angela-merkel",
  country: "/countries/china",
  organization: "/organizations/united-nations",
  place: "/places/beijing-cn",
  series: "/series/g20",
  forum: "/forums/belt-and-road-forum-2023",
  meeting: report,
  call: "/meetings/biden-xi-call-2022-07-28",
  press: "/meetings/trump-modi-press-2025-02-13",
  statement: "/statements/xi-42-meetings-2023-10-18",
  topic: "/topics/energy",
  source: "/sources/tass-1693429",
  collection: "/collections/kremlin-news",
};

/** The part of a page under a heading. */
function part(page: Page, name: string | RegExp) {
  return page.getByRole("region", { name });
}

test("leads from the report to what was said, and to its source", async ({ page }) => {
  await page.goto(report);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xi and Putin, Beijing, 18 October 2023");
  await part(page, /What was said/).getByRole("link", { name: "“Mr President, during the ten years since" }).click();
  await expect(page).toHaveURL(/\/statements\/xi-42-meetings-2023-10-18$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Xi Jinping: “Mr President, during .* …”$/);
  await expect(page.getByText("Words as given by President of Russia")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Numbers named in it" })).toBeVisible();
  await part(page, /Each source's wording/).getByRole("link", { name: "NTV" }).click();
  await expect(page).toHaveURL(/\/sources\/ntv-2795653$/);
  await expect(page.getByRole("link", { name: /^https:\/\/.*ntv/ })).toBeVisible();
  await expect(part(page, /Statements that it reports/)).toContainText("42 встречи");
});

test("says who sat there for whom, in which capacity, and that others may have come", async ({ page }) => {
  await page.goto(report);
  const seats = part(page, /Who sat there/);
  const russia = seats.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Russia" }) });
  await expect(russia).toContainText("Vladimir Putin");
  await expect(russia).toContainText("President of Russia");
  await expect(russia).toContainText("guest");
  await expect(seats).toContainText("It is not known whether the sources name everybody");
});

test("shows how a source names a participant, and by what rule that is", async ({ page }) => {
  await page.goto(pages.call);
  await expect(part(page, /Who sat there/)).toContainText("named in the source “Biden, President”");
  await expect(part(page, /Who sat there/)).toContainText("family name of who held the office that day");
});

test("marks the words by which the outlets differ, against the wording that the reader chooses", async ({ page }) => {
  await page.goto("/statements/putin-foreign-policy-coordination-2023-10-18");
  const wordings = part(page, /Each source's wording/);
  const outlet = (name: string) => wordings.getByRole("listitem").filter({ has: page.getByRole("link", { name }) });
  await expect(outlet("Arirang News").locator("mark")).toHaveCount(0);
  await expect(outlet("Sputnik Africa").locator("mark")).toHaveText("needed");
  await expect(outlet("Sputnik Africa").locator("del")).toHaveCount(0);
  await wordings.getByRole("button", { name: "Show what is left out" }).click();
  await expect(outlet("Sputnik Africa").locator("del").last()).toHaveText("required, which is what we are doing");
  // A German wording is compared with no English one.
  await expect(outlet("Keystone").locator("mark")).toHaveCount(0);
  await expect(outlet("Keystone").getByRole("button")).toHaveCount(0);
  await outlet("Sputnik Africa").getByRole("button", { name: "Compare with this" }).click();
  await expect(outlet("Sputnik Africa").locator("mark")).toHaveCount(0);
  await expect(outlet("Arirang News").locator("mark").last()).toHaveText("required, which is what we are doing");
});

test("says of a form whether the words are quoted or retold, and by which word they are attributed", async ({ page }) => {
  await page.goto(pages.statement);
  const arirang = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Arirang News" }) });
  await expect(arirang).toContainText("paraphrased");
  await expect(arirang).toContainText("attributed by “highlighted”");
});

test("shows what sources differ on, each version with who says so", async ({ page }) => {
  await page.goto(report);
  const sources = part(page, /^Sources$/);
  await expect(sources).toContainText("4 sources for it as a whole");
  await expect(sources).toContainText("Sources differ. 10 sources tell of these points:");
  const version = sources.getByRole("definition").filter({ hasText: "separately from the forum" });
  await expect(version).toContainText("newsworks.co.kr");
  await version.getByRole("link", { name: "Newspim" }).click();
  await expect(page).toHaveURL(/\/sources\/newspim-2023-10$/);
});

test("leads to the parts of a meeting, and back to the whole", async ({ page }) => {
  await page.goto(report);
  await part(page, /^Parts/).getByRole("link", { name: /working breakfast/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("working breakfast");
  await page.getByRole("definition").getByRole("link", { name: "Xi and Putin, Beijing, 18 October 2023" }).click();
  await expect(page).toHaveURL(new RegExp(`${report}$`));
});

test("shows the questions of journalists before their answers, page by page", async ({ page }) => {
  await page.goto(pages.press);
  const said = part(page, /What was said/);
  await expect(said.getByText("Question", { exact: true }).first()).toBeVisible();
  await expect(said).toContainText("People in India will naturally welcome your decision");
  const turns = said.locator("ol").first().locator("> li");
  await expect(turns).toHaveCount(12);
  await said.getByRole("button", { name: "Show more" }).click();
  await expect(said.locator("ol")).toHaveCount(2);
  await expect(page.getByText("18:04")).toBeVisible(); // the hour in Washington, whatever the reader's zone
});

test("links the names in an account, and marks what proves the meeting", async ({ page }) => {
  await page.goto(pages.call);
  const account = part(page, "What sources tell");
  await expect(account.locator("mark").first()).toContainText("President");
  await account.getByRole("link", { name: "Taiwan" }).first().click();
  await expect(page).toHaveURL(/\/taiwan$/);
});

test("tells inferred relations of a forum from those that a source states", async ({ page }) => {
  await page.goto(pages.forum);
  const rows = part(page, /Meetings on the sidelines/).getByRole("listitem");
  await expect(rows.filter({ hasText: "Putin and Orban" })).toContainText("inferred from place and day");
  await expect(rows.filter({ hasText: "Xi and Putin" })).not.toContainText("inferred");
});

test("narrows the statements of a leader down to a topic", async ({ page }) => {
  await page.goto(pages.leader);
  const said = part(page, /^Statements \d/);
  const energy = said.getByRole("button", { name: /^Energy/ });
  const count = (await energy.innerText()).match(/\d+/)?.[0];
  await energy.click();
  await expect(said.locator("ol > li")).toHaveCount(Number(count));
});

test("shows the holes of a collection, and the same as a table", async ({ page }) => {
  await page.goto(pages.collection);
  const covered = part(page, "Period covered");
  await expect(covered.getByRole("img")).toBeVisible();
  await covered.getByText("The same as a table").click();
  await expect(covered.getByRole("row").filter({ hasText: "28 December 2012" })).toContainText("21");
});

test("says that an id is unknown, and offers to search for it", async ({ page }) => {
  for (const kind of new Set(Object.values(pages).map((address) => address.split("/")[1]))) {
    await page.goto(`/${kind}/nobody-at-all`);
    await expect(page.getByText("nothing with the id “nobody-at-all”")).toBeVisible();
    await expect(page.getByRole("link", { name: "Search for it" })).toHaveAttribute("href", /nobody/);
  }
});

test("a forum has the part of a meeting that was on its sidelines, and not the meeting, which was a session", async ({ page }) => {
  await page.goto("/forums/normandy-format-2019");
  const sidelines = page.getByRole("region", { name: /^Meetings on the sidelines/ });
  const row = sidelines.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Putin and Zelenskyy, Paris, 9 December 2019" }) });
  await expect(row).toContainText("part of Normandy format summit, Paris, 9 December 2019");
  await expect(sidelines.getByRole("listitem").filter({ hasNotText: "part of Normandy format summit" }).filter({ hasText: "Normandy format summit" })).toHaveCount(0);

  // A list in which one side is always there is what is told of that side. A number of editions says from when on.
  await page.goto("/forums/g20-2019");
  await expect(sidelines.getByText("All of them are with Russia: they are what is told of that side")).toBeVisible();
  await page.getByRole("link", { name: "G20", exact: true }).click();
  await expect(page.getByRole("region", { name: /editions/i }).getByText(/^Known from 2016 on/)).toBeVisible();
});

test("a disputed fact says so where it stands, and leads to the versions", async ({ page }) => {
  await page.goto("/meetings/xi-putin-2023-10-18");
  const heading = page.getByRole("heading", { level: 1 }).locator("xpath=..");
  await expect(page.getByRole("link", { name: "sources give different details" })).toHaveCount(1);
  await expect(heading.getByRole("link", { name: "sources give different details" })).toBeVisible();
  await expect(heading).toContainText("Sources differ on this: how it belongs to the forum, how long it took, and kind of occasion.");
  const row = (word: string) => page.locator("dl > div", { has: page.locator("dt", { hasText: word }) });
  await expect(row("Where").getByRole("link", { name: "sources differ" })).toHaveCount(0);
  await expect(row("When").getByRole("link", { name: "how long it took: sources differ" })).toBeVisible();
  await row("Forum").getByRole("link", { name: "how it belongs to the forum: sources differ" }).click();
  const box = page.locator("#disputes");
  await expect(box).toBeFocused();
  await expect(box).toBeInViewport();
  await expect(box).toContainText("separately from the forum");
});

test("a topic is counted by year, says what that leaves out, and a year leads to its lists", async ({ page }) => {
  await page.goto("/topics/energy");
  const years = page.getByRole("region", { name: "By year" });
  await expect(years).toContainText("No collection of sources covers a topic as a whole");
  await years.getByText("As a table, with the list of each year").click();
  const row = years.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "2018" }) });
  const [meetings, statements] = await row.getByRole("cell").allInnerTexts();
  await expect(years.getByRole("row").filter({ hasText: "2007" }).getByRole("cell").first()).toHaveText("–"); // none known is no zero
  await row.getByRole("link", { name: "2018" }).click();
  await expect(page).toHaveURL(/\/topics\/energy\?year=(%22)?2018(%22)?$/);
  await expect(page.getByText("The lists below have 2018 only."), "in sight, below a long table").toBeInViewport();
  await expect(page.getByRole("heading", { name: `Meetings and calls ${meetings}` })).toBeVisible();
  await expect(page.getByRole("heading", { name: `What was said ${statements}` })).toBeVisible();
  await page.getByRole("link", { name: "Show all years" }).click();
  await expect(page).toHaveURL(/\/topics\/energy$/);
});
