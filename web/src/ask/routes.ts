import { createRoute } from "@tanstack/react-router";
import { lazyRouteComponent } from "../app/lazy";
import { root, text } from "../app/root";

/** What an address of the playground opens: an example by its name, or a query with its variables as JSON. */
export interface Opened {
  example?: string;
  query?: string;
  variables?: string;
}

// The router reads what looks like JSON as JSON.
function written(value: unknown): string | undefined {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : text(value);
}

const playground = createRoute({
  getParentRoute: () => root,
  path: "/playground",
  validateSearch: (search: Record<string, unknown>): Opened => ({
    example: text(search.example),
    query: written(search.query),
    variables: written(search.variables),
  }),
  component: lazyRouteComponent(() => import("./playground"), "Playground"),
});

export const askRoutes = [playground] as const;
