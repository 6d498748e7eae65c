import { lazyRouteComponent as lazily } from "@tanstack/react-router";

/** A part of the page that did not come: the server did not answer, or it is of another version and has the part no longer. */
export class PartError extends Error {}

const failed = new Set<() => Promise<void> | undefined>();

/**
 * As the router's own, but a part that does not come can be asked for again. The router's own loads the whole page again at once, and where the
 * connection is lost nothing of the page is left.
 */
export const lazyRouteComponent: typeof lazily = (load, name) => {
  const component = lazily(
    () =>
      load().then(
        (part) => {
          failed.delete(again);
          return part;
        },
        (cause: unknown) => {
          failed.add(again);
          throw new PartError("A part of the page did not come.", { cause });
        },
      ),
    name,
  );
  const again = () => (component as unknown as { preload?: () => Promise<void> }).preload?.();
  return component;
};

/** Asks again for all parts that did not come. Returns whether all are there now. */
export async function loadAgain(): Promise<boolean> {
  await Promise.all([...failed].map((again) => again()));
  return failed.size === 0;
}

const key = "sidelines.reloaded";

/**
 * Loads the page anew if the server answers, because then it is of another version that no longer has the parts of this one. Does so once for each
 * version of the page: a part that does not come after that is missing.
 */
export async function reloadIfNew(): Promise<void> {
  try {
    if (sessionStorage.getItem(key) === import.meta.url) return;
    const answer = await fetch("/", { method: "HEAD", cache: "no-store" });
    if (!answer.ok) return;
    sessionStorage.setItem(key, import.meta.url);
  } catch {
    return; // the server does not answer, or the browser keeps nothing and would reload for ever
  }
  location.reload();
}
