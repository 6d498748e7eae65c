import { useState } from "react";

export const themes = ["system", "light", "dark", "contrast"] as const;

export type Theme = (typeof themes)[number];

const key = "sidelines.theme"; // public/theme.js reads it before the first paint

/** The theme of the page, and how to choose another. "system" follows the settings of the device. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, set] = useState((localStorage.getItem(key) ?? "system") as Theme);
  return [
    theme,
    (next) => {
      if (next === "system") {
        localStorage.removeItem(key);
        delete document.documentElement.dataset.theme;
      } else {
        localStorage.setItem(key, next);
        document.documentElement.dataset.theme = next;
      }
      set(next);
    },
  ];
}
