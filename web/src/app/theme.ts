import { useState } from "react";
import { keepText, keptText } from "./kept";

export const themes = ["system", "light", "dark", "contrast"] as const;

export type Theme = (typeof themes)[number];

const key = "sidelines.theme"; // public/theme.js reads it before the first paint

function themeOf(kept: string | null): Theme {
  return themes.find((one) => one === kept) ?? "system";
}

/** The theme of the page, and how to choose another. "system" follows the settings of the device. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, set] = useState(themeOf(keptText(key)));
  return [
    theme,
    (next) => {
      keepText(key, next === "system" ? null : next);
      if (next === "system") {
        delete document.documentElement.dataset.theme;
      } else {
        document.documentElement.dataset.theme = next;
      }
      set(next);
    },
  ];
}
