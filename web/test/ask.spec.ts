import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { Page } from "./base";
import { expect, test, token } from "./base";

const shell = promisify(execFile);

const query = (page: Page) => page.getByRole("textbox", { name: "Query" });
const variables = (page: Page) => page.getByRole("textbox", { name: "Variables" });
const answer = (page: Page) => page.getByRole("region", { name: "Answer" });
const run = (page: Page) => page.getByRole("button", { name: "Run", exact: true }).click();

const address = (text: string, variables?: unknown) =>
  `/playground?${new URLSearchParams({ query: text, ...(variables !== undefined && { variables: JSON.stringify(variables) }) })}`;

test("examples are filtered, opened by a click and by address, and run", async ({ page, context }) => {
  await page.goto("/playground");
  const help = page.getByRole("complementary", { name: "Help with asking" });
  await help.getByRole("searchbox", { name: "Filter the examples" }).fill("subscription");
  await expect(help.getByRole("link", { name: /^Who writes what from now on/ })).toBeVisible();
  await help.getByRole("searchbox", { name: "Filter the examples" }).fill("margins russian");
  await help.getByRole("link", { name: /on the margins of forums in 2017/ }).click();
  await expect(help.getByRole("link", { name: /third Belt and Road Forum/ })).toHaveCount(0);
  await expect(page).toHaveURL(/example=16-margins-of-forums/);
  await expect(query(page)).toContainText("margins");
  await run(page);
  await expect(answer(page)).toContainText('"forumBasis": "INFERRED"');
  await expect(answer(page).getByLabel("What the answer took")).toContainText(/server\s*[\d,]+ ms.*cost\s*\d+/s);
  const other = await context.newPage();
  await other.goto("/playground?example=06-names-in-languages");
  await expect(query(other)).toContainText("NamesInLanguages");
});

test("a shared address opens the same query and variables elsewhere", async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address("query Name($id: ID!) { leader(id: $id) { id name } }", { id: "xi-jinping" }));
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByText("The address of this query is copied.")).toBeVisible();
  const shared = await page.evaluate(() => navigator.clipboard.readText());
  const fresh = await browser.newContext({ baseURL });
  const there = await fresh.newPage();
  await there.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
  });
  await there.goto(shared);
  await expect(query(there)).toContainText("query Name($id: ID!)");
  await expect(variables(there)).toContainText('"xi-jinping"');
  await there.getByRole("button", { name: "Share" }).click();
  const field = there.getByRole("textbox", { name: "Address of this query" });
  await expect(field).toHaveValue(/\/playground\?query=/);
  await expect(field).toBeFocused();
  expect(await field.evaluate((one: HTMLInputElement) => [one.selectionStart, one.selectionEnd])).toEqual([0, (await field.inputValue()).length]);
  await fresh.setOffline(true);
  await run(there);
  await expect(answer(there)).toContainText("The connection to the server is lost.");
  await expect(answer(there).getByRole("alert")).not.toContainText("Failed to fetch");
  await fresh.setOffline(false);
  await run(there);
  await expect(answer(there)).toContainText('"name": "Xi Jinping"');
  await answer(there).getByRole("link", { name: "xi-jinping" }).click();
  await expect(there).toHaveURL(/\/leaders\/xi-jinping$/);
  await fresh.close();
});

test("an edited query leaves the address, and stays in this browser", async ({ page }) => {
  await page.goto(address("{ leaders { totalCount } }"));
  await query(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" # mine");
  await expect(page).toHaveURL(/\/playground$/);
  await page.reload();
  await expect(query(page)).toContainText("# mine");
});

test("ids are completed inside ID strings, in the query and in the variables", async ({ page }) => {
  await page.goto(address('query One($id: ID!) { leader(id: "") { name } }', { id: "" }));
  await expect(query(page)).toContainText("leader");
  const complete = async (editor: ReturnType<typeof query>, after: string) => {
    await editor.click();
    await page.keyboard.press("Control+Home");
    const text = await editor.evaluate((element) => [...element.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n"));
    for (let i = text.indexOf(after) + after.length; i > 0; i--) await page.keyboard.press("ArrowRight");
    await page.keyboard.type("merkel");
    await page.getByRole("option", { name: /Angela Merkel/ }).first().click();
    await expect(editor).toContainText('"angela-merkel"');
  };
  await complete(query(page), 'leader(id: "');
  await complete(variables(page), '"id": "');
});

test("a list shows as a table with links, and as a file", async ({ page }) => {
  await page.goto(address('{ leaders(first: 2, where: { ids: ["xi-jinping", "angela-merkel"] }) { nodes { id name tenures { title } } } }'));
  await run(page);
  await answer(page).getByRole("button", { name: "Table", exact: true }).click();
  await expect(answer(page).getByRole("row")).toHaveCount(3);
  await expect(answer(page).getByRole("link", { name: "angela-merkel" })).toHaveAttribute("href", "/leaders/angela-merkel");
  const saving = page.waitForEvent("download");
  await answer(page).getByRole("button", { name: "Download as CSV" }).click();
  const file = await (await saving).path();
  const lines = (await readFile(file, "utf8")).split("\r\n");
  expect(lines[0]).toBe("id,name,tenures");
  expect(lines.some((line) => line.startsWith("xi-jinping,Xi Jinping,"))).toBe(true);
  await answer(page).getByLabel("List").selectOption({ index: 1 });
  await expect(answer(page).getByRole("columnheader", { name: "title" })).toBeVisible();
});

test.describe("a query that is refused", () => {
  test.use({ expected: [/status of 400/] });
  test("errors name their code and their place, which is marked", async ({ page }) => {
    await page.goto(address("{\n  leaders(first: 1000) { totalCount }\n}"));
    await run(page);
    const alert = answer(page).getByRole("alert");
    await expect(alert).toContainText(/[A-Z]+_[A-Z_]+/);
    await expect(page.locator(".cm-lintRange-error").first()).toBeVisible();
    await alert.getByRole("button", { name: /line 2/ }).click();
    await expect(query(page)).toBeFocused();
  });
});

test("the code for curl runs and answers the same", async ({ page }) => {
  await page.goto(address("# it's a \"quote\"\nquery Name($id: ID!) { leader(id: $id) { name(lang: \"ko\") } }", { id: "xi-jinping" }));
  await page.getByRole("button", { name: "Code" }).click();
  const code = page.getByRole("region", { name: "Code" });
  const { stdout } = await shell("sh", ["-c", (await code.locator("pre").textContent()) ?? ""]);
  expect(JSON.parse(stdout)).toEqual({ data: { leader: { name: "시진핑" } } });
  for (const [language, word] of [["fetch", "await fetch("], ["Python", "requests.post("], ["Go", "http.NewRequest("]] as const) {
    await code.getByRole("button", { name: language, exact: true }).click();
    await expect(code.locator("pre")).toContainText(word);
  }
});

test("a subscription has a log, which stops and clears", async ({ page, request }) => {
  await page.goto(address("subscription Follow { changes { action entityId } }"));
  await run(page);
  await expect(page.getByText("Waiting for events")).toBeVisible();
  const id = `playground-test-${Date.now()}`;
  const write = async (text: string) => {
    const response = await request.post("/graphql", { data: { query: text }, headers: { Authorization: `Bearer ${token}` } });
    expect((await response.json()).errors).toBeUndefined();
  };
  const log = page.getByRole("region", { name: "Log of the subscription" });
  await expect(async () => {
    // The first change may come before the stream is open.
    await write(`mutation { apply(document: { topics: [{ id: "${id}", kind: ISSUE, names: [{ lang: "en", text: "Test ${Math.random()}" }] }] }) { revision } }`);
    await expect(log).toContainText(id, { timeout: 2000 });
  }).toPass();
  await write(`mutation { delete(id: "${id}") { action } }`).catch(() => undefined); // an editor may not, and the graph goes with the test
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(log).toContainText(/Stopped after \d+ event/);
  await log.getByRole("button", { name: "Clear" }).click();
  await expect(log).toContainText("Nothing has come yet.");
});

test("the documentation is searched, and puts a field into the query", async ({ page }) => {
  await page.goto(address("{ leaders { totalCount } }"));
  await page.getByRole("button", { name: "Documentation" }).click();
  await page.getByRole("searchbox", { name: "Search types and fields" }).fill("Query");
  await page.getByRole("button", { name: "Query", exact: true }).click();
  await page.getByRole("button", { name: "Insert forum into the query" }).click();
  await expect(query(page)).toContainText('query Forum {  forum(id: "") { id name }}');
});

test("prettify keeps comments", async ({ page }) => {
  await page.goto(address("# Why.\nquery Q{leaders{totalCount}}"));
  await page.getByRole("button", { name: "Prettify" }).click();
  await expect(query(page)).toContainText("# Why.query Q {  leaders {    totalCount  }}");
});

test("an empty query is not sent, and Run waits for the example of the address", async ({ page }) => {
  let sendExamples = () => {};
  const asked = new Promise<void>((resolve) => {
    sendExamples = resolve;
  });
  await page.route("**/playground/examples.json", async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto("/playground?example=01-sidelines-of-a-forum");
  await expect(page.getByRole("button", { name: "Run", exact: true })).toBeDisabled();
  sendExamples();
  await run(page);
  await expect(answer(page)).toContainText("Third Belt and Road Forum");
  await page.getByRole("button", { name: "New tab" }).click();
  await run(page);
  await expect(page.getByText("Write a query first, or choose an example.")).toBeVisible();
});

test.describe("on a dark phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  test("nothing is wider than the screen", async ({ page }) => {
    await page.goto("/playground?example=01-sidelines-of-a-forum");
    await run(page);
    await expect(answer(page)).toContainText("Third Belt and Road Forum");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const background = await query(page).evaluate((element) => getComputedStyle(element.closest(".cm-editor") as Element).backgroundColor);
    expect(background).toBe("rgb(31, 33, 38)");
  });
});
