import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "./base";

const rules = {
  colours: ["color-contrast", "link-in-text-block"],
  // What may be wrong although a wide window shows the same elements: names that a narrow one hides, what scrolls in it alone, and what to touch that
  // it moves together.
  width: ["aria-command-name", "aria-input-field-name", "button-name", "label", "link-name", "scrollable-region-focusable", "select-name", "target-size"],
};

/** Fails if axe finds something on the page as it stands, or something of the kind that may have changed. */
export async function expectNoFindings(page: Page, state: string, changed?: keyof typeof rules) {
  const axe = new AxeBuilder({ page })
    .setLegacyMode() // the page has no frames, for whose sake axe would otherwise open another page
    .options({
      resultTypes: ["violations"], // and not a record of each element that has no findings
      rules: { "target-size": { enabled: true } }, // WCAG 2.2, 2.5.8, which axe does not ask for by itself
    });
  if (changed) axe.withRules(rules[changed]);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`), state).toEqual([]);
}
