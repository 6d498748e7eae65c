import { expect, test } from "./base";

test.describe("a page that gets no answer", () => {
  test.use({ expected: [/Failed to load resource|ERR_INTERNET_DISCONNECTED/] });

  test("says that the device is offline, and goes on when it is back", async ({ page, context }) => {
    await page.goto("/leaders/angela-merkel");
    const other = page.getByRole("region", { name: /^Known meetings with/ }).getByRole("link", { name: "Vladimir Putin", exact: true });
    await expect(other).toBeVisible();
    await context.setOffline(true);
    await expect(page.getByText("This device is offline. What stands here is from before")).toBeVisible();
    await other.click();
    await expect(page.getByRole("main").getByText("This device is offline.").first()).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByRole("heading", { level: 1, name: "Vladimir Putin" })).toBeVisible();
    await expect(page.getByText("This device is offline.")).toHaveCount(0);
  });

  test("says after each failure that it still tries, and in the end that it does no more", async ({ page }) => {
    let code = "OVERLOADED";
    let asked = 0;
    await page.route(/\/graphql\?query=query\+LeaderPage/, async (route) => {
      asked++;
      if (code === "") return route.continue();
      const errors = [{ message: "Not now.", extensions: { code } }];
      const status = code === "TIMEOUT" ? 504 : 503;
      return route.fulfill({ status, contentType: "application/graphql-response+json", body: JSON.stringify({ errors }) });
    });
    await page.goto("/leaders/xi-jinping");
    await expect(page.getByText("The server is busy. Still trying.")).toBeVisible();
    code = "TIMEOUT";
    await expect(page.getByText("The server is busy and did not answer in time. Still trying.")).toBeVisible();
    await expect(page.getByRole("alert")).toContainText("The server had not enough time for this.");
    const before = asked;
    code = "";
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Xi Jinping" })).toBeVisible();
    expect(asked).toBe(before + 1);
  });
});

test("years that cross keep their boxes, and are not asked for", async ({ page }) => {
  await page.goto("/dossier?of=xi-jinping&with=vladimir-putin&since=2018&until=2019");
  const meetings = page.getByRole("region", { name: "Meetings and calls by year" });
  await expect(meetings).toBeVisible();
  await page.getByLabel("From the year").fill("2020");
  await expect(page.getByRole("alert")).toHaveText("The first year, 2020, is after the last, 2019. Change one of them.");
  await expect(meetings).toHaveCount(0);
  await page.getByLabel("to the year").fill("2021");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(meetings).toBeVisible();

  await page.goto('/activity?side=["no-such-side","xi-jinping"]&from="2021"&to="2019"');
  await expect(page.getByRole("alert").filter({ hasText: "The first year, 2021, is after the last, 2019." })).toHaveCount(1);
  await page.getByLabel("to", { exact: true }).fill("2021");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("img", { name: "Meetings and calls of Xi Jinping" })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveText("The graph has nothing with the id “no-such-side”.");
  await page.getByRole("button", { name: "Remove no-such-side" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("an id under a wrong kind leads to its page", async ({ page }) => {
  await page.goto("/leaders/xi-putin-2023-10-18");
  await page.getByRole("main").getByRole("link", { name: "Xi and Putin, Beijing, 18 October 2023" }).click();
  await expect(page).toHaveURL(/\/meetings\/xi-putin-2023-10-18$/);
});

test("the address of a leader holds what was chosen of the meetings, on the sidelines of forums too", async ({ page }) => {
  await page.goto("/leaders/xi-jinping");
  const meetings = page.getByRole("region", { name: /^Meetings and calls/ });
  await expect(meetings.getByRole("heading").first()).toHaveText(/\d$/);
  const all = await meetings.getByRole("heading").first().innerText();
  await meetings.getByRole("button", { name: "on the sidelines" }).click();
  await expect(meetings.getByRole("heading").first()).not.toHaveText(all);
  await expect(meetings.getByRole("heading").first()).toHaveText(/\d$/);
  const rows = meetings.getByRole("listitem");
  await expect(rows.filter({ hasText: "on the sidelines of" })).toHaveCount(await rows.count());
  const some = await meetings.getByRole("heading").first().innerText();
  await page.reload();
  await expect(meetings.getByRole("heading").first()).toHaveText(some);
  await expect(meetings.getByRole("button", { name: "on the sidelines" })).toHaveAttribute("aria-pressed", "true");
});
