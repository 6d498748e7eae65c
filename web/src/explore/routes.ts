import { createRoute } from "@tanstack/react-router";
import { lazyRouteComponent } from "../app/lazy";
import { root, text } from "../app/root";
import { type ExploreSearch, validate } from "./graph/address";

type Search = Record<string, unknown>;

/** The texts of a part of an address that may stand several times; an empty list is one that somebody emptied. */
function texts(value: unknown): string[] | undefined {
  if (Array.isArray(value) && value.length === 0) return [];
  const all = (Array.isArray(value) ? value : [value]).map(text).filter((one) => one !== undefined);
  return all.length > 0 ? all : undefined;
}

const explore = createRoute({
  getParentRoute: () => root,
  path: "/explore",
  validateSearch: (search: Search): ExploreSearch => validate(search),
  component: lazyRouteComponent(() => import("./graph/explore"), "ExplorePage"),
});

const paths = createRoute({
  getParentRoute: () => root,
  path: "/paths",
  validateSearch: (search: Search): { from?: string; to?: string; through?: string } => ({
    from: text(search.from),
    to: text(search.to),
    through: text(search.through),
  }),
  component: lazyRouteComponent(() => import("./paths/paths"), "PathsPage"),
});

const tie = createRoute({
  getParentRoute: () => root,
  path: "/tie",
  validateSearch: (search: Search): { a?: string; b?: string; mode?: string } => ({
    a: text(search.a),
    b: text(search.b),
    mode: text(search.mode),
  }),
  component: lazyRouteComponent(() => import("./tie/tie"), "TiePage"),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: "/compare",
  validateSearch: (search: Search): { left?: string; right?: string } => ({ left: text(search.left), right: text(search.right) }),
  component: lazyRouteComponent(() => import("./compare/compare"), "ComparePage"),
});

const activity = createRoute({
  getParentRoute: () => root,
  path: "/activity",
  validateSearch: (search: Search): ActivitySearch => ({
    side: texts(search.side),
    from: text(search.from),
    to: text(search.to),
    grain: text(search.grain),
    place: text(search.place),
    country: text(search.country),
    mode: text(search.mode),
    sidelines: search.sidelines === true || undefined,
  }),
  component: lazyRouteComponent(() => import("./activity/activity"), "ActivityPage"),
});

/** What an address of the heat map holds. */
export interface ActivitySearch {
  side?: string[];
  from?: string;
  to?: string;
  grain?: string;
  place?: string;
  country?: string;
  mode?: string;
  sidelines?: true;
}

const map = createRoute({
  getParentRoute: () => root,
  path: "/map",
  validateSearch: (search: Search): { who?: string; from?: string; to?: string; of?: string; place?: string } => ({
    who: text(search.who),
    from: text(search.from),
    to: text(search.to),
    of: text(search.of),
    place: text(search.place),
  }),
  component: lazyRouteComponent(() => import("./map/map"), "MapPage"),
});

export const exploreRoutes = [explore, paths, tie, compare, activity, map] as const;
