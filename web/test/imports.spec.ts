import { readFileSync } from "node:fs";
import { expectNoFindings } from "./axe";
import type { Page } from "./base";
import { expect, test, token } from "./base";

test.describe.configure({ mode: "serial" }); // they write

const json = (name: string, value: unknown) => ({ name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(value)) });
const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const source = json("source.json", { sources: [{ id: "page-sheet", names: [{ lang: "en", text: "A sheet of the test of the page" }] }] });
const mapping = json("mapping.json", {
  list: "meetings",
  fields: {
    id: { template: "page sheet {Id}" },
    names: { column: "Title" },
    format: { value: "BILATERAL" },
    start: { column: "Date" },
    participants: { column: "Who", split: ";", resolve: ["LEADER"], on: "start" },
    citations: { value: [{ source: "page-sheet" }] },
  },
});
const table = csv("sheet.csv", "Id,Date,Title,Who\n1,1932-11-30,Talks,Xi Jinping;Kishda\n2,2022-12-01,Talks,Xi Jinping;Kishda\n3,2022-12-02,Talks,Xi Jinping;Zorblax\n");

async function open(page: Page) {
  await page.addInitScript((text) => sessionStorage.setItem("sidelines.token", text), token);
  await page.goto("/imports");
}

test("without a token, the import says that it needs one", async ({ page }) => {
  await page.goto("/imports");
  await expect(page.getByRole("note")).toContainText("This needs the token of an editor.");
  await expect(page.getByRole("button", { name: "Import", exact: true })).toHaveCount(0);
});

test("names that are not sure are decided from the keyboard, and the next run uses the decisions", async ({ page }) => {
  test.setTimeout(120_000); // the import may wait for others that write
  await open(page);
  const main = page.getByRole("main");
  await expect(main.getByRole("button", { name: "Import", exact: true })).toBeDisabled();
  await main.getByLabel("File").setInputFiles(source);
  await main.getByRole("button", { name: "Import", exact: true }).click();
  await expect(main.getByRole("status")).toContainText(/1 created|1 unchanged/); // of an earlier run
  await expect(main.getByRole("table")).toHaveCount(0);

  await main.getByLabel("File").setInputFiles(table);
  await main.getByLabel("Mapping").setInputFiles(mapping);
  await main.getByRole("button", { name: "Try, and change nothing" }).click();
  await expect(main.getByRole("status").first()).toContainText("Nothing was changed. It would be");
  const names = main.getByRole("region", { name: "Names that are not sure" });
  const kishda = names.getByRole("row").filter({ hasText: "Kishda" }).filter({ hasText: "2022-12-01" });
  await expect(kishda.getByRole("link", { name: "fumio-kishida" })).toHaveAttribute("href", "/leaders/fumio-kishida");
  await expect(kishda).toContainText(/0\.\d\d: fuzzy/);
  await expectNoFindings(page, "names in light");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoFindings(page, "names in dark", "colours");

  const zorblax = names.getByRole("row").filter({ hasText: "Zorblax" });
  await kishda.getByRole("radio").first().focus();
  await page.keyboard.press("1");
  await expect(kishda.getByRole("radio", { name: /Kishida/ })).toBeChecked();
  await zorblax.getByRole("radio", { name: "Leave out (s)" }).focus();
  await page.keyboard.press("n");
  await expect(zorblax.getByRole("radio", { name: "New record (n)" })).toBeChecked();
  await page.keyboard.press("s");
  await expect(zorblax.getByRole("radio", { name: "Leave out (s)" })).toBeChecked();
  await zorblax.getByLabel("Another id").fill("Jane Doe");
  await expect(zorblax.getByRole("alert")).toContainText("Jane Doe is not an id.");
  await zorblax.getByLabel("Another id").fill("");
  await zorblax.getByRole("radio", { name: "Leave out (s)" }).check();

  const downloading = page.waitForEvent("download");
  await main.getByRole("button", { name: "Save decisions.csv" }).click();
  const saved = readFileSync(await (await downloading).path(), "utf8");
  expect(saved).toContain("name,kind,context,day,rows,candidates,decision,example");
  expect(saved).toMatch(/^Kishda,LEADER,,2022-12-01,1,"?fumio-kishida \(0\.\d\d: .*,fumio-kishida,sheet\.csv line 3$/m);
  expect(saved).toMatch(/^Zorblax,LEADER,,2022-12-02,1,.*,skip,sheet\.csv line 4$/m);

  await main.getByRole("button", { name: "Import again with these decisions" }).click();
  const told = main.getByRole("status").filter({ hasText: "created" });
  await expect(told).toContainText("2 created");
  const revision = (await told.innerText()).match(/Revision (\d+)/)?.[1];
  await page.goto("/meetings/page-sheet-2");
  await expect(page.getByRole("main")).toContainText("Fumio Kishida");

  const undone = await page.request.post("/graphql", {
    headers: { Authorization: `Bearer ${token}` },
    data: { query: `mutation { undo(revision: ${revision}, reason: "End of a test.") { revision } }` },
  });
  expect((await undone.json()).errors).toBeUndefined();
});

test.describe("a file that cannot be read", () => {
  test.use({ expected: [/400/] });

  test("is refused in words", async ({ page }) => {
    await open(page);
    const main = page.getByRole("main");
    await main.getByLabel("File").setInputFiles(csv("bad.csv", "a,b\n"));
    await main.getByLabel("Mapping").setInputFiles(mapping);
    await main.getByRole("button", { name: "Import", exact: true }).click();
    await expect(main.getByRole("alert")).toContainText('takes a column "Date"');
  });
});
