import { expectNoFindings } from "./axe";
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
  await expectNoFindings(page, "suspects in light");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoFindings(page, "suspects in dark", "colours");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("group", { name: "They are one. Which stays?" })).toHaveCount(0);

  await page.keyboard.press("d");
  await expect(page.getByRole("status").filter({ hasText: "judged, as revision" })).toBeVisible({ timeout: 40_000 });
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
  await expect(page.getByText("Already taken back by revision").first()).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Already taken back by revision" }).first().getByRole("button", { name: /^Undo/ })).toHaveCount(0);
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

test("a fact is retracted with a reason, and its history takes that back", async ({ page }) => {
  await page.addInitScript((text) => sessionStorage.setItem("sidelines.token", text), token);
  await page.goto("/meetings/seward-haiti-1866-01");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(main.getByText("retracted")).toHaveCount(0);
  await main.getByRole("button", { name: "Retract" }).click();
  await expect(main.getByRole("button", { name: "Retract" })).toBeDisabled();
  await main.getByRole("textbox", { name: "Reason" }).fill("A test of the page.");
  await main.getByRole("button", { name: "Retract" }).click();
  await expect(main.getByText("retracted").first()).toBeVisible();
  await expect(main.getByRole("note").filter({ hasText: "A test of the page." })).toBeVisible();

  await main.getByRole("link", { name: "History" }).click();
  const changes = main.getByRole("listitem").filter({ hasText: /^Revision/ });
  await expect(changes.first().locator("q")).toHaveText("A test of the page.");
  await expect(main.getByRole("heading", { level: 1 })).not.toContainText("seward-haiti-1866-01");
  const undo = changes.first().getByRole("button", { name: /^Undo revision/ });
  const revision = (await undo.innerText()).match(/\d+/)?.[0];
  await undo.click();
  await changes.first().getByRole("textbox", { name: "Reason" }).fill("End of a test of the page.");
  await changes.first().getByRole("button", { name: /^Undo revision/ }).click();
  await expect(changes.first()).toContainText(`undoes revision ${revision}`);
  await page.goBack();
  await expect(main.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(main.getByText("retracted")).toHaveCount(0);
});

test.describe("two that somebody made contradict each other meanwhile", () => {
  test.use({ expected: [/ERR_FAILED/] }); // of the feed of changes, which must not bring the news

  test("are merged only by force, with a reason", async ({ page, request }) => {
    test.setTimeout(240_000); // at first, and after each change, the server compares all records
    const write = async (query: string, variables: object) => {
      const response = await request.post("/graphql", { headers: { Authorization: `Bearer ${token}` }, data: { query, variables } });
      const body = await response.json();
      expect(body.errors).toBeUndefined();
      return body.data;
    };
    await page.route("**/graphql*", (route) => (route.request().headers().accept?.includes("event-stream") ? route.abort() : route.fallback()));
    await enter(page, "/suspects");
    const heads = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link");
    await expect(heads).toHaveCount(2, { timeout: 100_000 });
    while (!(await heads.first().innerText()).includes("Krishna Menon")) {
      const before = await heads.allTextContents();
      await page.keyboard.press("j");
      await expect(heads).not.toHaveText(before);
    }
    const item = { leaders: [{ id: "krishna-menon", wikidataId: "Q999999999" }] };
    const { apply } = await write("mutation Item($document: GraphDocument!) { apply(document: $document) { revision } }", { document: item });

    await page.keyboard.press("s");
    const choice = page.getByRole("group", { name: "They are one. Which stays?" });
    const stays = choice.getByRole("button", { name: /s-m-krishna/ });
    await expect(choice.getByRole("checkbox")).toHaveCount(0);
    await stays.click();
    await expect(page.getByRole("alert")).toContainText("Wikidata items");
    await choice.getByRole("checkbox", { name: /^Merge them although they contradict each other/ }).check();
    await expect(stays).toBeDisabled();
    await choice.getByRole("textbox", { name: "Reason" }).fill("A test of the page.");
    await stays.click();
    await expect(page.getByRole("status").filter({ hasText: "judged, as revision" })).toBeVisible({ timeout: 40_000 });
    await expect(heads.filter({ hasText: "Krishna Menon" })).toHaveCount(0, { timeout: 40_000 });
    await page.keyboard.press("u");
    await expect(page.getByRole("status").filter({ hasText: "is taken back" })).toBeVisible({ timeout: 40_000 });
    await write('mutation Undo($revision: Int!) { undo(revision: $revision, reason: "End of a test.") { revision } }', { revision: apply.revision });
  });
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
