import { expect, test } from "./base";
import { drawn, placeOf, places, row, start } from "./picture";

test("an expand brings at most 25, moves nothing, is taken back and done again, and its address shows the same picture elsewhere", async ({
  page,
  browser,
}) => {
  await page.goto(start);
  const before = await places(page);
  await (await row(page, "xi-jinping")).click();
  await expect(page.getByRole("heading", { name: "Xi Jinping", level: 2 })).toBeVisible();
  await page.getByRole("button", { name: /^Bring up to/ }).click();
  await expect(page.getByRole("button", { name: "Undo: expand Xi Jinping" })).toBeEnabled();
  await expect.poll(async () => page.locator("button[data-id]").count()).toBeGreaterThan(Object.keys(before).length);
  const after = await places(page);
  expect(Object.keys(after).length - Object.keys(before).length).toBeLessThanOrEqual(25);
  for (const [id, at] of Object.entries(before)) expect(after[id], id).toBe(at);

  await page.keyboard.press("Control+z");
  await expect(page.locator("button[data-id]")).toHaveCount(Object.keys(before).length);
  expect(await places(page)).toEqual(before);
  await page.keyboard.press("Control+Shift+Z");
  await expect(page.locator("button[data-id]")).toHaveCount(Object.keys(after).length);
  expect(await places(page)).toEqual(after);

  // A hidden entity and a pinned one are in the address too.
  await (await row(page, "tony-blair")).focus();
  await page.keyboard.press("Delete");
  await expect(page.locator('button[data-id="tony-blair"]')).toHaveCount(0);
  const shared = await places(page);
  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await other.goto(page.url());
  await expect(other.locator("button[data-id]")).toHaveCount(Object.keys(shared).length);
  expect(await places(other)).toEqual(shared);
  await fresh.close();
});

test("an entity that is pulled stays where it is put, and one undo puts it back", async ({ page }) => {
  await page.goto(start);
  const before = await places(page);
  const at = placeOf(await drawn(page), "Angela Merkel");
  await page.mouse.move(at[0], at[1]);
  await page.mouse.down();
  await page.mouse.move(at[0] + 30, at[1] + 40, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole("button", { name: "Undo: pin Angela Merkel" })).toBeEnabled();
  await expect(page.locator('button[data-id="angela-merkel"]')).toContainText("pinned");
  const after = await places(page);
  expect(after["angela-merkel"]).not.toBe(before["angela-merkel"]);
  expect({ ...after, "angela-merkel": "" }).toEqual({ ...before, "angela-merkel": "" });
  await page.getByRole("button", { name: "Undo: pin Angela Merkel" }).click();
  await expect(page.locator('button[data-id="angela-merkel"]')).not.toContainText("pinned");
  expect(await places(page)).toEqual(before);
});

test("the time slider plays year by year, nothing moves, and one undo takes the play back", async ({ page }) => {
  await page.goto(`${start}&from=2013&to=2013`);
  const before = await places(page);
  const period = page.locator("[data-period]");
  await expect(period).toHaveText(/^2013–2013: \d+ links?$/);
  await page.getByRole("button", { name: "Play" }).click();
  await expect(period).toHaveText(/^20(1[4-9]|2\d)–20\d\d: \d+ links?$/);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page).toHaveURL(/from=20(1[4-9]|2\d)/);
  expect(await places(page)).toEqual(before);
  await page.keyboard.press("Control+z");
  await expect(period).toHaveText(/^2013–2013/);
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
});

test("a link opens its proof, by keyboard alone", async ({ page }) => {
  await page.goto(start);
  await (await row(page, "vladimir-putin")).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('button[data-id="angela-merkel"]')).toBeFocused();
  await expect(page).toHaveURL(/open=angela-merkel/);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[data-links] button").first()).toBeFocused();
  await page.keyboard.press("Enter");
  const proof = page.getByRole("region", { name: "Evidence" });
  await expect(proof).toContainText("Angela Merkel and Vladimir Putin: 41 known meetings");
  await proof.locator("summary").first().focus();
  await page.keyboard.press("Enter");
  await expect(proof.getByRole("link", { name: "source page" }).first()).toBeVisible();
});

test("the mode of meetings changes what is drawn, not where it is", async ({ page }) => {
  await page.goto(start);
  const before = await places(page);
  await page.getByRole("button", { name: "by telephone" }).click();
  await expect(page.getByText(/^45 entities, \d+ links\.$/)).not.toHaveText("45 entities, 274 links.");
  expect(await places(page)).toEqual(before);
});

test("the picture is written as SVG", async ({ page }) => {
  await page.goto(start);
  await places(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG" }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const svg = Buffer.concat(chunks).toString();
  expect(svg).toContain(">Vladimir Putin</text>");
  expect(svg.match(/<circle/g)?.length).toBe(45);
});

test("two leaders who never met are connected by sentences with evidence, and hubs are named", async ({ page }) => {
  await page.goto("/paths");
  await page.getByRole("combobox", { name: "From" }).fill("Bush");
  await page.getByRole("combobox", { name: "To", exact: true }).focus();
  await expect(page.getByText("Nothing is picked yet: several fit.")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "From" }), "what was typed stays").toHaveValue("Bush");
  await page.getByRole("combobox", { name: "From" }).fill("Kennedy");
  await page.getByRole("option", { name: /^John F\. Kennedy/ }).click();
  await page.getByRole("combobox", { name: "To", exact: true }).fill("Xi Jinping");
  await page.getByRole("option", { name: /^Xi Jinping.*Leader/ }).first().click();
  await expect(page.getByText(/^No meeting or call of John F\. Kennedy and Xi Jinping is known here\./)).toBeVisible();
  await expect(page.getByText("John F. Kennedy met Elizabeth II in London (June 1961).").first()).toBeVisible();
  // At a session of many sides, two did not meet for sure.
  await expect(page.getByText(/ both took part in Shanghai Cooperation Organisation summit, Astana \(9 June 2017\)/).first()).toBeVisible();
  await expect(page.getByText(/ met .* in Astana \(9 June 2017\)/)).toHaveCount(0);
  await page.getByText("Evidence", { exact: true }).first().click();
  await expect(page.locator("details[open] details summary").first()).toHaveText(/source/);
  await expect(page.getByText(/Dean Rusk|Argentina/)).toHaveCount(0); // who sat on his own side, and a country that others met
  await expect(page.getByText(/^Not through these, which have more than 500 links of all kinds here \(statements and sources count/)).toContainText("Vladimir Putin");
  await expect(page.getByText("these are the shortest connections that the graph has")).toContainText("Vladimir Putin");
  await page.getByRole("link", { name: "Go through them" }).click();
  await expect(page.getByRole("link", { name: "Go around them again" })).toBeVisible();
  await page.goto("/paths?from=xi-putin-2023-10-18&to=xi-jinping");
  await expect(page.getByRole("alert")).toContainText("this is of the kind “Meeting”. Only people, countries and organizations meet");
  await page.getByRole("link", { name: "Follow links of all kinds" }).click();
  await expect(page.getByRole("region", { name: /^Path 1/ })).toBeVisible();
});

test("the tie of two says how often they met in person, and that the silence is partly a hole", async ({ page }) => {
  await page.goto("/tie?a=angela-merkel");
  // Enter before the suggestions have come picks whom the text names for sure, and says what to do where it may be several.
  const other = page.getByRole("combobox", { name: "Second" });
  await other.fill("Zzyzx");
  await other.press("Enter");
  await expect(page.getByText("Nothing here has such a name.")).toBeVisible();
  await other.fill("Putin");
  await other.press("Enter");
  await expect(page).toHaveURL(/b=vladimir-putin/);
  await expect(page.getByText("11 meetings in person, 30 calls by telephone and no call by video are known here. Others may not be covered.")).toBeVisible();
  await expect(page.getByText(/^Sources cover 1,963 days of the 6,940 days from 2002 to 2020\. There may have been more than what follows\./)).toBeVisible();
  await expect(page.getByText(/2,685 days.*Sources cover only 124 of these days/)).toBeVisible();
  await expect(page.getByText("The line below is the longest time"), "no headline is made of a time that sources hardly follow").toHaveCount(0);
  await page.getByRole("button", { name: "in person 11" }).click();
  await expect(page.getByRole("heading", { name: "Meetings and calls: in person 11" })).toBeVisible();
  await page.getByText("The same as a table").click();
  await expect(page.getByRole("row", { name: /^2008 – – not covered/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^2021 – – not covered/ }), "until the end of the shorter office").toBeVisible();
});

test("who visited the White House in 1963 is answered by place and year", async ({ page }) => {
  await page.goto("/activity?place=washington-us&from=1963&to=1963");
  await expect(page.getByRole("link", { name: /Kennedy and Haile Selassie, visit/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Meetings and calls 10" })).toBeVisible();
  await expect(page.getByText(/^Known are only those that sources here tell of.*What they cover of United States:/)).toContainText(/Covered|No collection/);
  await expect(page.getByText("Add a side to see")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "by telephone" })).toHaveCount(0);
});

test("a year that sources cover only in part is told as the least in the activity, and as its days in the table", async ({ page }) => {
  await page.goto('/activity?side=["russia"]&from=2004&to=2021');
  const row = page.getByRole("img", { name: /^Meetings and calls of Russia/ });
  const box = await row.locator("svg").boundingBox();
  if (!box) throw new Error("no row");
  await page.mouse.move(box.x + 1, box.y + box.height / 2);
  await expect(row.getByText(/2004: at least \d+ meetings? .*, not covered$/)).toBeVisible();
  await page.getByText("The same as a table").click();
  await expect(page.getByRole("row", { name: /^2012 \d+ \d+ of 366 days covered in part/ })).toBeVisible();
});

test("the map has a table that says the same, and leads to the meetings", async ({ page }) => {
  await page.goto("/map?from=1963&to=1963");
  const washington = page.getByRole("row", { name: /^Washington, United States 10/ });
  await expect(washington).toBeVisible();
  await expect(page.locator("svg circle").first()).toBeAttached();
  const map = page.getByRole("img", { name: "Where they met" });
  await expect(map.locator("text", { hasText: /^Washington$/ })).toBeVisible();
  for (let times = 0; times < 2; times++) await page.getByRole("button", { name: "Closer" }).click();
  await expect(page.getByRole("button", { name: "Farther" })).toBeEnabled();
  await expect(map.locator("text", { hasText: /^Washington$/ }), "it is out of the part that is shown").toHaveCount(0);
  await page.getByRole("button", { name: "Whole world" }).click();
  await expect(map.locator("text", { hasText: /^Washington$/ })).toBeVisible();
  await washington.getByRole("link", { name: "Show the meetings Washington", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Meetings and calls 10" })).toBeVisible();
});

test("the map of one actor has only its meetings, and leads to them", async ({ page }) => {
  await page.goto("/leaders/barack-obama");
  await page.getByRole("main").getByRole("link", { name: "On the map" }).click();
  await expect(page.getByRole("textbox", { name: "From", exact: true })).toHaveAttribute("placeholder", "earliest");
  for (const end of ["From", "to"]) {
    await page.getByRole("textbox", { name: end, exact: true }).fill("2009");
    await page.getByRole("textbox", { name: end, exact: true }).press("Enter");
  }
  await expect(page).toHaveURL(/to=(%22)?2009/);
  const moscow = page.getByRole("row", { name: /^Moscow, Russia/ });
  const count = await moscow.getByRole("cell").first().innerText();
  await moscow.getByRole("link", { name: /^Show the meetings/ }).click();
  await expect(page.getByRole("heading", { name: `Meetings and calls ${count}`, exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: /Obama.*Moscow/ }).first()).toBeVisible();
  await page.goto("/map?of=countries&who=barack-obama&from=2009&to=2009");
  await expect(page.getByRole("row", { name: /^Russia/ })).toBeVisible();
});

test("a person and a country are not said to share nobody", async ({ page }) => {
  await page.goto("/compare?left=angela-merkel&right=china");
  await expect(page.getByText(/Angela Merkel and China are not of one kind/)).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Met/ })).toHaveCount(0);
  await expect(page.getByText(/is known to have met 0/)).toHaveCount(0);
});

test("two actors are compared", async ({ page }) => {
  await page.goto("/compare?left=xi-jinping&right=angela-merkel");
  await expect(page.getByText(/Of the \d+ others whom Xi Jinping is known to have met, Angela Merkel is known to have met \d+\./)).toBeVisible();
  await expect(page.getByText(/Of the \d+ others whom Angela Merkel is known to have met, Xi Jinping is known to have met \d+\./)).toBeVisible();
  await expect(page.getByText("%")).toHaveCount(0); // a share of both would mostly say whom the sources follow
  const merkel = page.getByRole("region", { name: "Recorded here for Angela Merkel only" });
  await expect(merkel.getByText("Whether Xi Jinping did is not recorded here")).toBeVisible();
  const met = merkel.locator("div", { has: page.getByRole("heading", { name: /^Met/ }) });
  await expect(met.getByRole("listitem")).toHaveCount(12);
  await met.getByRole("button", { name: /^Show (all )?\d+( of \d+)? Met/ }).click();
  expect(await met.getByRole("listitem").count()).toBeGreaterThan(12);
  await expect(page.getByText("No collection of sources in this graph covers this side")).toHaveCount(2); // how far sources follow each
});
