import { type RefObject, useEffect, useState } from "react";
import type { Palette } from "./scene";

const kinds = {
  Leader: "leader",
  Country: "country",
  Organization: "organization",
  Place: "place",
  ForumSeries: "forum",
  Forum: "forum",
  Meeting: "meeting",
  Statement: "statement",
  Topic: "topic",
  Source: "source",
} as const;

/** The tokens that tell communities apart. Further communities are grey. */
export const groups = ["leader", "meeting", "country", "forum", "organization", "topic"] as const;

const empty: Palette = { paper: "#fff", ink: "#000", soft: "#777", rule: "#ccc", accent: "#700", kinds: {}, groups: [], font: "sans-serif" };

// A token may be light-dark(), which only an element with it resolves: a new one for each, because the colour of one that stands may be in transition.
function read(box: HTMLElement): Palette {
  const colour = (token: string) => {
    const probe = document.createElement("span");
    probe.style.setProperty("forced-color-adjust", "none"); // else all would be the colour of text
    probe.style.color = `var(--${token})`;
    box.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  return {
    paper: colour("paper"),
    ink: colour("ink"),
    soft: colour("ink-soft"),
    rule: colour("rule"),
    accent: colour("accent"),
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, token]) => [kind, colour(token)])),
    groups: groups.map(colour),
    font: getComputedStyle(box).fontFamily,
  };
}

/** The colours of the page for pictures that are no elements, as the theme changes. */
export function usePalette(box: RefObject<HTMLElement | null>): Palette {
  const [palette, set] = useState(empty);
  useEffect(() => {
    const again = () => box.current && set(read(box.current));
    again();
    const observer = new MutationObserver(again);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const device = matchMedia("(prefers-color-scheme: dark)");
    device.addEventListener("change", again);
    const forced = matchMedia("(forced-colors: active)");
    forced.addEventListener("change", again);
    return () => {
      observer.disconnect();
      device.removeEventListener("change", again);
      forced.removeEventListener("change", again);
    };
  }, [box]);
  return palette;
}
