import { readFile } from "node:fs/promises";
import { expectNoFindings } from "./axe";
import { expect, test } from "./base";

test("each fact of a dossier has numbers of the list at its end, and the Markdown has the same", async ({ page }) => {
  await page.goto("/dossier?of=xi-jinping&with=vladimir-putin&since=2023&until=2023");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xi Jinping – Vladimir Putin");
  const meetings = page.getByRole("region", { name: "Meetings and calls by year" });
  const fact = meetings.getByRole("listitem").filter({ hasText: "Xi and Putin, Beijing, 18 October 2023" });
  await expect(fact).toContainText("in person");
  await expect(fact).toContainText("sources give different details");
  const sources = page.getByRole("region", { name: /^Sources/ }).getByRole("listitem");
  const marks = await page.getByRole("link", { name: /^\[\d+\]$/ }).allTextContents();
  const named = new Set(marks.map((mark) => Number(mark.slice(1, -1))));
  expect([...named].sort((a, b) => a - b)).toEqual(Array.from({ length: await sources.count() }, (_, i) => i + 1));
  const first = Number((await fact.getByRole("link", { name: /^\[\d+\]$/ }).first().textContent())?.slice(1, -1));
  await expect(sources.nth(first - 1)).toContainText("Xi, Putin hold bilateral talks in Beijing");

  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Markdown" }).click()]);
  expect(file.suggestedFilename()).toBe("dossier-xi-jinping-vladimir-putin-2023-2023.md");
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain(`${first}. Xi, Putin hold bilateral talks in Beijing`);
  expect(text.split("\n").find((line) => line.includes("Xi and Putin, Beijing, 18 October 2023"))).toContain(`\\[${first}\\]`);

  const bibtex = await page.getByRole("link", { name: "BibTeX" }).getAttribute("href");
  let answer = await page.request.get(bibtex ?? "");
  // A server that has much to do asks to come again.
  await expect.poll(async () => (answer.ok() ? answer : (answer = await page.request.get(bibtex ?? ""))).status()).toBe(200);
  expect(answer.headers()["content-disposition"]).toBe('attachment; filename="dossier-xi-jinping-vladimir-putin-2023-2023.bib"');
  const references = (await answer.text()).split(/^(?=@misc\{)/m);
  expect(references).toHaveLength(named.size);
  for (const one of references) expect(one, "has a day, or says that it is not known").toMatch(/date = \{\d{4}-|Day of publication not recorded/);
});

test("a dossier quotes the beginning of a speech, has the whole a press away, and a list of its parts", async ({ page }) => {
  await page.goto("/dossier?of=xi-jinping&with=vladimir-putin");
  const said = page.getByRole("region", { name: "What one said to the other" });
  await expect(said).toContainText("Many were said to somebody else");
  const long = said.getByRole("listitem").filter({ has: page.getByRole("button", { name: /The whole text|Only the beginning/ }) }).first();
  const quote = long.getByRole("blockquote");
  const extract = (await quote.innerText()).replace(/ …$/, "");
  expect(extract.length).toBeLessThan(300);
  await expect(quote.getByRole("link")).toHaveCount(0);
  await long.getByRole("button", { name: "The whole text" }).click();
  await expect(quote).toContainText(extract);
  expect((await quote.innerText()).length).toBeGreaterThan(extract.length);
  await page.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: "Not covered" }).click();
  await expect(page.getByRole("region", { name: "Not covered" })).toBeInViewport();
});

test("a dossier of an actor says what is not covered", async ({ page }) => {
  await page.goto("/dossier?of=vladimir-putin");
  await expect(page.getByRole("region", { name: "Meetings and calls by year" })).toContainText(/The latest 100 of/);
  await expect(page.getByRole("region", { name: "Offices" })).toContainText("President");
  await expect(page.getByRole("region", { name: "Covered in part" })).toContainText("2012–2020");
  await expect(page.getByRole("region", { name: "Not covered" })).toContainText(/2021–20\d\d/);
});

test("a dossier of two says of the coverage what their tie says, and starts with the first meeting", async ({ page }) => {
  await page.goto("/tie?a=vladimir-putin&b=xi-jinping");
  await page.getByRole("link", { name: "Dossier" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vladimir Putin – Xi Jinping");
  await expect(page.getByRole("region", { name: "Covered in part" })).toContainText("2013–2020");
  await expect(page.getByRole("region", { name: "Not covered" })).toContainText("2021–2025");
  await expect(page.getByRole("region", { name: "Not covered" })).not.toContainText("1999");
});

test("a view is kept, renamed, opened again, exported, removed and imported", async ({ page }) => {
  const address = "/dossier?of=xi-jinping&since=2013&until=2014";
  await page.goto(address);
  await page.getByRole("button", { name: "Keep this view" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Xi 2013");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("navigation", { name: "Records" }).getByRole("link", { name: "Kept views" }).click();
  await page.reload();
  await page.getByRole("button", { name: "Rename Xi 2013" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Xi, first years");
  await page.getByRole("button", { name: "Save" }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Export as a file" }).click()]);
  const path = await file.path();
  await page.getByRole("button", { name: "Remove Xi, first years" }).click();
  await expect(page.getByText("No view is kept yet.")).toBeVisible();
  await page.getByLabel("Import a file").setInputFiles(path);
  await expect(page.getByText("1 view was imported.")).toBeVisible();
  await page.getByLabel("Import a file").setInputFiles(path);
  await expect(page.getByText("Already kept: “Xi, first years”.")).toBeVisible();
  await expect(page.getByText("1 view was imported.")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Xi, first years" })).toHaveCount(1);
  await page.getByRole("link", { name: "Xi, first years" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Xi Jinping");
  expect(new URL(page.url()).search).toContain("of=xi-jinping");
  await expect(page.getByLabel("From the year")).toHaveValue("2013");
});

test("a kept view says which of its entities are gone", async ({ page }) => {
  await page.goto("/scenes");
  await page.getByLabel("Import a file").setInputFiles({
    name: "scenes.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ version: 1, scenes: [{ id: "1", name: "Old", address: "/dossier?of=no-such-leader", at: "2026-01-01T00:00:00Z" }] })),
  });
  await expect(page.getByText("no-such-leader is no longer in the graph.")).toBeVisible();
});

test("a forum and a topic have dossiers, which their pages lead to", async ({ page }) => {
  await page.goto("/forums/belt-and-road-forum-2023");
  await page.getByText("Export and cite", { exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: "Dossier" }).click();
  await expect(page).toHaveURL(/\/dossier\?of=belt-and-road-forum-2023$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Third Belt and Road Forum");
  const fact = page.getByRole("region", { name: "Meetings and calls by year" }).getByRole("listitem").filter({ hasText: "Xi and Putin, Beijing, 18 October 2023" });
  const number = Number((await fact.getByRole("link", { name: /^\[\d+\]$/ }).first().innerText()).slice(1, -1));
  await fact.getByRole("link", { name: `[${number}]`, exact: true }).click();
  const source = page.getByRole("region", { name: /^Sources/ }).getByRole("listitem").nth(number - 1);
  await expect(source.getByRole("link").first()).toBeFocused();

  await page.goto("/topics/energy");
  await page.getByText("Export and cite", { exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: "Dossier" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Energy");
  await expect(page.getByRole("region", { name: "What was said" })).toContainText(/The latest 50 of/);
  await expect(page.getByRole("region", { name: "What was said" }).getByRole("listitem").first()).toContainText(/\[\d+\]/);
});

test("a dossier on paper has the facts and the sources, black on white, and nothing to press", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/dossier?of=xi-jinping&with=vladimir-putin&since=2023&until=2023");
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("region", { name: "Meetings and calls by year" }).getByRole("listitem").first()).toBeVisible();
  await expect(page.getByRole("region", { name: /^Sources/ }).getByRole("listitem").first()).toBeVisible();
  for (const what of [page.getByRole("banner"), page.getByRole("button"), page.getByRole("textbox"), page.getByText(/^Show the (query|\d queries)$/)]) {
    await expect(what.filter({ visible: true })).toHaveCount(0);
  }
  const colours = await page.evaluate(() => {
    const { backgroundColor, color, colorScheme } = getComputedStyle(document.documentElement);
    return { backgroundColor, color, colorScheme };
  });
  expect(colours).toEqual({ backgroundColor: "rgb(255, 255, 255)", color: "rgb(0, 0, 0)", colorScheme: "light" });
  await expectNoFindings(page, "on paper", "colours");
  expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("what one takes along of an entity are its data, its references and a citation", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/leaders/angela-merkel");
  await page.getByText("Export and cite", { exact: true }).click();
  const formats = {
    CSV: [/zip/, /^PK.*leaders\.csv/s],
    Excel: [/spreadsheetml/, /^PK.*xl\/worksheets\/sheet1\.xml/s],
    "JSON Lines": [/json/, /"id":"angela-merkel"/],
    GraphML: [/xml/, /<graphml/],
    GEXF: [/xml/, /<gexf/],
    "Who met whom, GraphML": [/xml/, /<data key="e\.weight">\d/],
    "Who met whom, GEXF": [/xml/, /target="\S+" weight="\d/],
    RDF: [/n-triples/, /^<urn:sidelines:angela-merkel> </m],
    BibTeX: [/bibtex/, /^@misc\{/m],
    "CSL-JSON": [/json/, /"type"/],
  } as const;
  for (const [format, [type, text]] of Object.entries(formats)) {
    const address = await page.getByRole("main").getByRole("link", { name: format, exact: true }).getAttribute("href");
    const answer = await page.request.get(address ?? "");
    expect(answer.headers()["content-type"], format).toMatch(type);
    expect(await answer.text(), format).toMatch(text);
  }
  await page.getByRole("button", { name: "Copy a citation" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toMatch(new RegExp(`^Angela Merkel\\. Sidelines, ${baseURL}/leaders/angela-merkel \\(\\d{4}-\\d\\d-\\d\\d\\)\\.$`));
});
