import { join } from "node:path";
import { expect, test } from "./test/base";

const folder = process.env.SCREENSHOTS ?? "screenshots";

const views = {
  arrive: "/",
  search: "/search?q=Jerusalem",
  leader: "/leaders/xi-jinping",
  country: "/countries/china",
  organization: "/organizations/united-nations",
  place: "/places/beijing-cn",
  series: "/series/g20",
  forum: "/forums/belt-and-road-forum-2023",
  meeting: "/meetings/xi-putin-2023-10-18",
  statement: "/statements/xi-42-meetings-2023-10-18",
  topic: "/topics/energy",
  source: "/sources/tass-1693429",
  collection: "/collections/kremlin-news",
  unknown: "/leaders/nobody",
  explore: "/explore?seed=xi-jinping",
  paths: "/paths?from=john-f-kennedy&to=xi-jinping",
  tie: "/tie?a=vladimir-putin&b=angela-merkel",
  compare: "/compare?left=xi-jinping&right=vladimir-putin",
  activity: "/activity",
  map: "/map",
  dossier: "/dossier?of=xi-jinping&with=vladimir-putin",
  scenes: "/scenes",
  editor: "/editor",
  suspects: "/suspects",
  journal: "/journal",
  playground: "/playground?example=01-sidelines-of-a-forum",
};

for (const [name, address] of Object.entries(views)) {
  test(name, async ({ page }, { project }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("main [role=status]", { hasText: /^(Loading|불러오는 중)$/ })).toHaveCount(0, { timeout: 30_000 });
    await page.screenshot({ path: join(folder, `${name}-${project.name}.png`) });
  });
}
