import { expect, type Page, test } from "@playwright/test";
import { networkOf } from "./network";

const nodes = Number(process.env.NODES ?? 1000);
const links = Number(process.env.LINKS ?? 3000);

interface Times {
  /** When the answer was there, when the canvas was drawn first, and how long the worker took to lay out, in ms. */
  answered: number;
  drawn: number;
  layout: number;
  /** When each frame began, and how long its scripts took, in ms. */
  frames: number[];
  scripts: number[];
}

declare global {
  var times: Times;
}

/** Writes down in the page what happens when, without changing what it does. */
function watch() {
  const times: Times = { answered: 0, drawn: 0, layout: 0, frames: [], scripts: [] };
  globalThis.times = times;
  const ask = globalThis.fetch;
  globalThis.fetch = async (...given) => {
    const response = await ask(...given);
    if (String(given[0]).includes("NetworkStep")) times.answered ||= performance.now();
    return response;
  };
  const fill = CanvasRenderingContext2D.prototype.fill;
  CanvasRenderingContext2D.prototype.fill = function (...given: unknown[]) {
    times.drawn ||= performance.now();
    return fill.apply(this, given as Parameters<typeof fill>);
  };
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (...given: unknown[]) {
    const sent = performance.now();
    if ((given[0] as { moves?: unknown[] }).moves?.length) {
      this.addEventListener("message", () => (times.layout ||= performance.now() - sent), { once: true });
    }
    return post.apply(this, given as Parameters<typeof post>);
  };
  const request = globalThis.requestAnimationFrame;
  globalThis.requestAnimationFrame = (act) =>
    request((at) => {
      const start = performance.now();
      act(at);
      if (performance.now() - start > 0.5) times.scripts.push(performance.now() - start);
    });
  const tick = (at: number) => {
    times.frames.push(at);
    request(tick);
  };
  request(tick);
}

const middle = (numbers: number[], part = 0.5) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0;

/** Frames per second while somebody moves something. */
async function measure(page: Page, what: string, moves: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    times.frames = [];
    times.scripts = [];
  });
  await moves();
  const { frames, scripts } = await page.evaluate(() => times);
  const gaps = frames.slice(1).map((at, i) => at - (frames[i] ?? at));
  const perSecond = Math.round((1000 * gaps.length) / ((frames.at(-1) ?? 0) - (frames[0] ?? 0)));
  return `${what}: ${perSecond} frames/s, 95 of 100 within ${Math.round(middle(gaps, 0.95))} ms, scripts ${middle(scripts).toFixed(1)} ms a frame`;
}

/** A point where the page says that an entity is. */
async function entity(page: Page, [x, y]: [number, number]): Promise<[number, number]> {
  for (let dy = -60; dy < 60; dy += 4) {
    for (let dx = -60; dx < 60; dx += 4) {
      await page.mouse.move(x + dx, y + dy);
      if (await page.locator("canvas").evaluate((canvas) => (canvas as HTMLElement).style.cursor === "pointer")) return [x + dx, y + dy];
    }
  }
  throw new Error("no entity in the middle of the picture");
}

test(`the picture of ${nodes} entities and ${links} links`, async ({ page }) => {
  const body = networkOf(nodes, links);
  await page.route("**/graphql*", (route) => {
    const asked = decodeURIComponent(route.request().url()) + (route.request().postData() ?? "");
    return asked.includes("NetworkStep") ? route.fulfill({ contentType: "application/json", body }) : route.abort();
  });
  await page.addInitScript(watch);
  await page.goto("/explore?seed=n0");
  await page.waitForFunction(() => times.drawn > 0);
  const { answered, drawn, layout } = await page.evaluate(() => times);
  const said = [
    `first picture: ${Math.round(drawn)} ms after the navigation began, ${Math.round(drawn - answered)} ms after the answer`,
    `layout in the worker: ${Math.round(layout)} ms`,
  ];

  const box = await page.locator("canvas").boundingBox();
  if (!box) throw new Error("no canvas");
  const corner = [box.x + 8, box.y + 8] as const;
  const centre: [number, number] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(...corner);
  await page.mouse.down();
  said.push(
    await measure(page, "pan", async () => {
      for (let i = 0; i < 120; i++) await page.mouse.move(corner[0] + i, corner[1] + i / 2);
    }),
  );
  await page.mouse.up();

  await page.getByRole("button", { name: "Show all" }).click();
  const at = await entity(page, centre);
  await page.mouse.move(...at);
  await page.mouse.down();
  said.push(
    await measure(page, "drag an entity", async () => {
      for (let i = 0; i < 120; i++) await page.mouse.move(centre[0] + 150 * Math.sin(i / 12), centre[1] + 120 * Math.cos(i / 9));
    }),
  );
  await page.mouse.up();
  await expect(page.getByRole("button", { name: /^Undo: pin / })).toBeEnabled(); // it was an entity that was dragged

  await page.mouse.move(...centre);
  said.push(
    await measure(page, "zoom", async () => {
      for (let i = 0; i < 80; i++) await page.mouse.wheel(0, i % 20 < 10 ? -60 : 60);
    }),
  );
  console.log(["", ...said].join("\n  "));
});
