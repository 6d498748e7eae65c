import { useSyncExternalStore } from "react";

const query = "(width < 52rem)"; // as in explore.module.css

/** Whether the page is so narrow that the list stands below the picture, and what acts on the picture has to fold. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}
