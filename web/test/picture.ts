import { readFile } from "node:fs/promises";
import { expect, type Page } from "./base";

/** A picture of two who met often, with whom each met most. */
export const start = "/explore?seed=vladimir-putin&seed=angela-merkel";

/** The places of all entities of the picture, by their ids, once it is complete. */
export async function places(page: Page): Promise<Record<string, string>> {
  await expect(page.locator('[data-state="ready"]')).toBeVisible();
  await expect(page.locator("button[data-id]:not([data-x])")).toHaveCount(0);
  return page.locator("button[data-id]").evaluateAll((rows) =>
    Object.fromEntries(rows.map((row) => [row.getAttribute("data-id"), `${row.getAttribute("data-x")},${row.getAttribute("data-y")}`])),
  );
}

/** The button of an entity in the list, once it has its place. */
export async function row(page: Page, id: string) {
  const found = page.locator(`button[data-id="${id}"]`);
  await expect(found).toHaveAttribute("data-x", /-?\d+/);
  return found;
}

/** What the canvas draws, in pixels of the window: the middles of all entities, and the names that stand below them. */
export interface DrawnPicture {
  entities: [x: number, y: number][];
  names: { name: string; x: number; y: number }[];
}

/** What the canvas draws. It says so itself, as SVG. */
export async function drawn(page: Page): Promise<DrawnPicture> {
  await places(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG" }).click()]);
  const svg = await readFile(await download.path(), "utf8");
  await page.locator("canvas").scrollIntoViewIfNeeded();
  const box = await page.locator("canvas").boundingBox();
  if (!box) throw new Error("no canvas");
  return {
    entities: [...svg.matchAll(/<circle cx="([-\d.]+)" cy="([-\d.]+)"/g)].map(([, x, y]) => [box.x + Number(x), box.y + Number(y)]),
    names: [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, name = ""]) => ({
      name,
      x: box.x + Number(x),
      y: box.y + Number(y),
    })),
  };
}

/** Where a named entity is drawn: right above its name. */
export function placeOf({ entities, names }: DrawnPicture, name: string): [x: number, y: number] {
  const text = names.find((one) => one.name === name);
  if (!text) throw new Error(`no name ${name} in the picture`);
  const above = entities.filter(([x, y]) => Math.abs(x - text.x) < 0.2 && y < text.y);
  const [place] = above.sort((a, b) => b[1] - a[1]);
  if (!place) throw new Error(`no entity above the name ${name}`);
  return place;
}
