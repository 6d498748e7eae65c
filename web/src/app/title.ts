import { useEffect } from "react";

const site = "Sidelines";

/** Names the page in the tab of the browser. Without a title it has the name of the site alone. */
export function useTitle(title?: string): void {
  useEffect(() => {
    document.title = title ? `${title} – ${site}` : site;
    return () => {
      document.title = site;
    };
  }, [title]);
}
