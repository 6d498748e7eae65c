import { expect, test, token } from "./base";

test("what an editor would send stands under the queries, and opening it in the playground does not run it", async ({ page }) => {
  await page.goto("/editor");
  await page.getByLabel("Token").fill(token);
  await page.getByRole("button", { name: "Enter", exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: "Journal" }).click();
  await page.getByRole("button", { name: /^Undo revision/ }).first().click();
  await expect(page.getByText(/back to what it was:/)).toBeVisible();
  await page.getByLabel("Reason").fill("A test.");
  await page.getByText(/^Show the \d+ queries/).click();
  // The plan was sent; what the form would send follows each letter.
  const would = page.locator("div").filter({ has: page.getByText("The button would send this") }).last();
  await expect(would.locator("pre").first()).toContainText("mutation Undo(");
  await expect(would.locator("pre").last()).toHaveText(/^\{"revision":\d+,"reason":"A test\.","dryRun":false\}$/);
  await expect(page.getByText("This was sent:")).toBeVisible();

  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.postData() ?? "");
  });
  await would.getByRole("link", { name: "Open in the playground" }).click();
  await expect(page.getByRole("button", { name: "Run" })).toBeVisible();
  await expect(page.locator(".cm-content").first()).toContainText("mutation Undo(");
  await expect(page.locator(".cm-content").nth(1)).toContainText('"A test."');
  expect(sent.filter((body) => body.includes("mutation"))).toEqual([]);
});
