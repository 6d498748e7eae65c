import { expect, test, token } from "./base";

test("what an editor would send stands under the queries, and opening it in the playground does not run it", async ({ page, request }) => {
  // A revision of its own, which no other test takes back meanwhile.
  const document = { topics: [{ id: "topic-of-mutations", kind: "ISSUE", names: [{ lang: "en", text: "Topic of mutations" }] }] };
  const query = "mutation Topic($document: GraphDocument!) { apply(document: $document) { revision } }";
  const response = await request.post("/graphql", { headers: { Authorization: `Bearer ${token}` }, data: { query, variables: { document } } });
  expect((await response.json()).errors).toBeUndefined();
  await page.goto("/editor");
  await page.getByLabel("Token").fill(token);
  await page.getByRole("button", { name: "Enter", exact: true }).click();
  await expect(page.getByText("This tab has a token.")).toBeVisible();
  await page.goto("/journal?id=topic-of-mutations");
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
