import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "./base";

/** Fails if axe finds something on the page as it stands, or with `colours` if it finds something about colours. */
export async function expectNoFindings(page: Page, state: string, only?: "colours") {
  const axe = new AxeBuilder({ page }).setLegacyMode(); // the page has no frames, for whose sake axe would otherwise open another page
  if (only) axe.withRules(["color-contrast", "link-in-text-block"]);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`), state).toEqual([]);
}
