import { createRoute, createRouter } from "@tanstack/react-router";
import { Arrive } from "../arrive/arrive";
import { askRoutes } from "../ask/routes";
import { correctRoutes } from "../correct/routes";
import { exploreRoutes } from "../explore/routes";
import { findRoutes } from "../find/routes";
import { keepRoutes } from "../keep/routes";
import { readRoutes } from "../read/routes";
import { Broken } from "./broken";
import { root } from "./root";
import { parseSearch, readablePath, stringifySearch } from "./search";

const arrive = createRoute({ getParentRoute: () => root, path: "/", component: Arrive });

// The router cannot read a path that is no UTF-8.
const path = readablePath(location.pathname);
if (path !== location.pathname) history.replaceState(history.state, "", path + location.search + location.hash);

// The server answers the same addresses: pages in ../../handler.go, which a test compares with these.
export const router = createRouter({
  routeTree: root.addChildren([arrive, ...findRoutes, ...readRoutes, ...exploreRoutes, ...keepRoutes, ...correctRoutes, ...askRoutes]),
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultErrorComponent: Broken,
  parseSearch,
  stringifySearch,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
