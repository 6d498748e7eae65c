import { createRoute } from "@tanstack/react-router";
import { lazyRouteComponent } from "../app/lazy";
import { root, text } from "../app/root";
import { type MeetingChoice, meetingChoice } from "./choice";

/** What the address of a page with lists holds: the choice of meetings, and the topic of statements. */
export interface ListSearch extends MeetingChoice {
  topic?: string;
}

const validateSearch = (search: Record<string, unknown>): ListSearch => ({ ...meetingChoice(search), topic: text(search.topic) });

const leader = createRoute({
  getParentRoute: () => root,
  path: "/leaders/$id",
  validateSearch,
  component: lazyRouteComponent(() => import("./leader/leader"), "LeaderPage"),
});

const country = createRoute({
  getParentRoute: () => root,
  path: "/countries/$id",
  validateSearch,
  component: lazyRouteComponent(() => import("./country/country"), "CountryPage"),
});

const organization = createRoute({
  getParentRoute: () => root,
  path: "/organizations/$id",
  validateSearch,
  component: lazyRouteComponent(() => import("./organization/organization"), "OrganizationPage"),
});

const place = createRoute({
  getParentRoute: () => root,
  path: "/places/$id",
  validateSearch,
  component: lazyRouteComponent(() => import("./place/place"), "PlacePage"),
});

const series = createRoute({
  getParentRoute: () => root,
  path: "/series/$id",
  validateSearch,
  component: lazyRouteComponent(() => import("./series/series"), "ForumSeriesPage"),
});

const forum = createRoute({
  getParentRoute: () => root,
  path: "/forums/$id",
  validateSearch,
  component: lazyRouteComponent(() => import("./forum/forum"), "ForumPage"),
});

const meeting = createRoute({
  getParentRoute: () => root,
  path: "/meetings/$id",
  component: lazyRouteComponent(() => import("./meeting/meeting"), "MeetingPage"),
});

const statement = createRoute({
  getParentRoute: () => root,
  path: "/statements/$id",
  component: lazyRouteComponent(() => import("./statement/statement"), "StatementPage"),
});

const topic = createRoute({
  getParentRoute: () => root,
  path: "/topics/$id",
  validateSearch: (search: Record<string, unknown>): ListSearch & { year?: string } => ({ ...validateSearch(search), year: text(search.year)?.match(/^\d{4}$/)?.[0] }),
  component: lazyRouteComponent(() => import("./topic/topic"), "TopicPage"),
});

const source = createRoute({
  getParentRoute: () => root,
  path: "/sources/$id",
  component: lazyRouteComponent(() => import("./source/source"), "SourcePage"),
});

const collection = createRoute({
  getParentRoute: () => root,
  path: "/collections/$id",
  component: lazyRouteComponent(() => import("./collection/collection"), "CollectionPage"),
});

const collections = createRoute({
  getParentRoute: () => root,
  path: "/collections",
  component: lazyRouteComponent(() => import("./collection/collections"), "CollectionsPage"),
});

export const readRoutes = [leader, country, organization, place, series, forum, meeting, statement, topic, source, collection, collections] as const;
