import { createRoute } from "@tanstack/react-router";
import { lazyRouteComponent } from "../app/lazy";
import { root, text } from "../app/root";

const editor = createRoute({
  getParentRoute: () => root,
  path: "/editor",
  component: lazyRouteComponent(() => import("./editor"), "EditorPage"),
});

const suspects = createRoute({
  getParentRoute: () => root,
  path: "/suspects",
  component: lazyRouteComponent(() => import("./suspects"), "SuspectsPage"),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: "/imports",
  component: lazyRouteComponent(() => import("./imports"), "ImportsPage"),
});

const journal = createRoute({
  getParentRoute: () => root,
  path: "/journal",
  validateSearch: (search: Record<string, unknown>): { id?: string; actor?: string; kind?: string; after?: string } => ({
    id: text(search.id),
    actor: text(search.actor),
    kind: text(search.kind),
    after: text(search.after),
  }),
  component: lazyRouteComponent(() => import("./journal"), "JournalPage"),
});

export const correctRoutes = [editor, suspects, imports, journal] as const;
