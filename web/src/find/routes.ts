import { createRoute } from "@tanstack/react-router";
import { lazyRouteComponent } from "../app/lazy";
import { root, text } from "../app/root";

const results = createRoute({
  getParentRoute: () => root,
  path: "/search",
  validateSearch: (search: Record<string, unknown>): { q?: string; kind?: string; in?: "accounts" } => ({
    q: text(search.q),
    kind: text(search.kind),
    in: search.in === "accounts" ? "accounts" : undefined,
  }),
  component: lazyRouteComponent(() => import("./results"), "Results"),
});

export const findRoutes = [results] as const;
