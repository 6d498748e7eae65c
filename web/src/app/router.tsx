import { createRoute, createRouter } from "@tanstack/react-router";
import { Arrive } from "../arrive/arrive";
import { askRoutes } from "../ask/routes";
import { correctRoutes } from "../correct/routes";
import { exploreRoutes } from "../explore/routes";
import { findRoutes } from "../find/routes";
import { keepRoutes } from "../keep/routes";
import { readRoutes } from "../read/routes";
import { root } from "./root";

const arrive = createRoute({ getParentRoute: () => root, path: "/", component: Arrive });

// The server answers the same addresses: pages in ../../handler.go, which a test compares with these.
export const router = createRouter({
  routeTree: root.addChildren([arrive, ...findRoutes, ...readRoutes, ...exploreRoutes, ...keepRoutes, ...correctRoutes, ...askRoutes]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
