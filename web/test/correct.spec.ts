import type { Page } from "./base";
import { expect, test, token } from "./base";

test.describe.configure({ mode: "serial" }); // they write

async function enter(page: Page, address: string) {
  await page.goto(address);
  await page.getByLabel("Token").fill(token);
  await page.getByRole("button", { name: "Enter", exact: true }).click();
}

test("without a token, suspects say that they need one", async ({ page }) => {
  await page.goto("/suspects");
  await expect(page.getByRole("note")).toContainText("This needs the token of an editor.");
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.goto("/journal");
  await expect(page.getByText(/^Revision \d+/).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /Undo/ })).toHaveCount(0);
});

test("a suspect is judged from the keyboard and taken back, and the journal shows before and after", async ({ page }) => {
  test.setTimeout(240_000); // at first, and after each change, the server compares all records
  await enter(page, "/suspects");
  const position = page.getByText(/^Pair \d+ of \d+/);
  await expect(position).toBeVisible({ timeout: 100_000 });
  const total = Number((await position.textContent())?.match(/of (\d+)/)?.[1]);
  await page.keyboard.press("j");
  await expect(position).toContainText("Pair 2 of");
  await page.keyboard.press("k");
  await expect(position).toContainText("Pair 1 of");
  const heads = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link");
  await expect(heads).toHaveCount(2);
  const pair = await heads.allTextContents();
  const id = (await heads.first().getAttribute("href"))?.split("/").pop() ?? "";
  await expect(page.getByText("≠ differs").first()).not.toBeVisible();
  await page.getByText("All fields side by side").click();
  await expect(page.getByText("≠ differs").first()).toBeVisible();

  await page.keyboard.press("s");
  await expect(page.getByRole("group", { name: "They are one. Which stays?" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("group", { name: "They are one. Which stays?" })).toHaveCount(0);

  await page.keyboard.press("d");
  await expect(page.getByRole("status").filter({ hasText: "are judged, as revision" })).toBeVisible({ timeout: 40_000 });
  await expect(position).toContainText(`of ${total - 1}`, { timeout: 40_000 });
  await page.keyboard.press("u");
  await expect(page.getByRole("status").filter({ hasText: "is taken back" })).toBeVisible({ timeout: 40_000 });
  await expect(position).toContainText(`Pair 1 of ${total}`, { timeout: 40_000 });
  await expect(heads).toHaveText(pair);

  await page.goto(`/journal?id=${id}`);
  await expect(page.getByText("Taken back by the editor who judged it.").first()).toBeVisible();
  await page.getByText(/^Changed: /).first().click();
  const row = page.getByRole("row").filter({ hasText: "differentFrom" }).first();
  await expect(row.getByRole("cell").nth(0)).toContainText("from:");
  await expect(row.getByRole("cell").nth(1)).toHaveText("nothing");

  // The judgement that was taken back cannot be taken back again.
  await expect(page.getByText("Already taken back.").first()).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Already taken back." }).first().getByRole("button", { name: /^Undo/ })).toHaveCount(0);
});

test("an undo shows first what would go back", async ({ page }) => {
  await enter(page, "/editor");
  await page.getByRole("main").getByRole("link", { name: "Journal" }).click();
  const first = page.getByRole("button", { name: /^Undo revision/ }).first();
  await first.click();
  await expect(page.getByText(/back to what it was:/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Undo revision/ }).first()).toBeDisabled();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText(/back to what it was:/)).toHaveCount(0);
});

test.describe("a token that does not do", () => {
  test.use({ expected: [/40[13]/] });

  test("is refused in words when it is entered, and reading goes on", async ({ page }) => {
    await page.goto("/editor");
    await page.getByLabel("Token").fill("wrong");
    await page.getByRole("button", { name: "Enter", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("The server does not know this token");
    expect(await page.evaluate(() => sessionStorage.getItem("sidelines.token"))).toBeNull();
    await page.goto("/meetings/xi-putin-2023-10-18");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Xi and Putin");
  });

  test("does not break reading when the server no longer knows it, and is forgotten at a press", async ({ page }) => {
    await page.goto("/editor");
    await page.evaluate(() => sessionStorage.setItem("sidelines.token", "of yesterday"));
    await page.goto("/meetings/xi-putin-2023-10-18");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Xi and Putin");
    await page.getByRole("button", { name: "Forget the token" }).click();
    await expect(page.getByText("The server does not accept the token")).toHaveCount(0);
  });
});
