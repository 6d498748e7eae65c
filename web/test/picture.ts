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

/** Opens the tools of the picture, which are folded on a phone. */
async function unfold(page: Page) {
  const isWide = await page.evaluate(() => matchMedia("(width >= 52rem)").matches);
  if (!isWide && !(await page.getByRole("button", { name: "SVG" }).isVisible())) await page.getByText("Filters and tools").click();
}

/** The button of an entity in the list, once it has its place. */
export async function row(page: Page, id: string) {
  const found = page.locator(`button[data-id="${id}"]`);
  await expect(found).toHaveAttribute("data-x", /-?\d+/);
  return found;
}

/** What the canvas draws, in pixels of the window: the middles and radii of all entities, and the names beside them with the half of their width. */
export interface DrawnPicture {
  entities: [x: number, y: number][];
  radii: number[];
  names: { name: string; x: number; y: number; half: number }[];
}

/** What the canvas draws. It says so itself, as SVG. */
export async function drawn(page: Page): Promise<DrawnPicture> {
  await places(page);
  await unfold(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG" }).click()]);
  const svg = await readFile(await download.path(), "utf8");
  await page.locator("canvas").scrollIntoViewIfNeeded();
  const box = await page.locator("canvas").boundingBox();
  if (!box) throw new Error("no canvas");
  const circles = [...svg.matchAll(/<circle cx="([-\d.]+)" cy="([-\d.]+)" r="([\d.]+)"/g)];
  const names = [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, name = ""]) => ({
    name,
    x: box.x + Number(x),
    y: box.y + Number(y),
  }));
  const halves = await page.locator("canvas").evaluate((canvas, texts) => {
    const pen = document.createElement("canvas").getContext("2d");
    if (pen) pen.font = `600 12px ${getComputedStyle(canvas).fontFamily}`;
    return texts.map((text) => (pen?.measureText(text).width ?? 0) / 2);
  }, names.map(({ name }) => name));
  return {
    entities: circles.map(([, x, y]) => [box.x + Number(x), box.y + Number(y)]),
    radii: circles.map(([, , , r]) => Number(r)),
    names: names.map((one, i) => ({ ...one, half: halves[i] ?? 0 })),
  };
}

/** Where a named entity is drawn: the nearest to its name. */
export function placeOf({ entities, radii, names }: DrawnPicture, name: string): [x: number, y: number] {
  const text = names.find((one) => one.name === name);
  if (!text) throw new Error(`no name ${name} in the picture`);
  const far = entities.map(
    ([x, y], i) => Math.hypot(Math.max(0, Math.abs(x - text.x) - text.half), Math.max(0, Math.abs(y - text.y) - 7)) - (radii[i] ?? 0),
  );
  const place = entities[far.indexOf(Math.min(...far))];
  if (!place) throw new Error(`no entity beside the name ${name}`);
  return place;
}
