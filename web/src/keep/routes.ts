import { createRoute } from "@tanstack/react-router";
import { lazyRouteComponent } from "../app/lazy";
import { root, text } from "../app/root";

const dossier = createRoute({
  getParentRoute: () => root,
  path: "/dossier",
  validateSearch: (search: Record<string, unknown>): { of?: string; with?: string; since?: string; until?: string } => ({
    of: text(search.of),
    with: text(search.with),
    since: text(search.since),
    until: text(search.until),
  }),
  component: lazyRouteComponent(() => import("./dossier"), "DossierPage"),
});

const scenes = createRoute({
  getParentRoute: () => root,
  path: "/scenes",
  component: lazyRouteComponent(() => import("./scenelist"), "ScenesPage"),
});

export const keepRoutes = [dossier, scenes] as const;
