import { createRoute } from "@tanstack/react-router";
import { lazyRouteComponent } from "../app/lazy";
import { root, text } from "../app/root";
import { type MeetingChoice, meetingChoice, type YearsChoice, yearsChoice } from "./choice";

/** What the address of a page with lists holds: the choice of meetings, their years, and the topic of statements. */
export interface ListSearch extends MeetingChoice, YearsChoice {
  topic?: string;
}

const validateSearch = (search: Record<string, unknown>): ListSearch => ({
  ...meetingChoice(search),
  ...yearsChoice(search),
  topic: text(search.topic),
});

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

const mostActors = 5; // of each of which the page asks how far sources follow it

const collections = createRoute({
  getParentRoute: () => root,
  path: "/collections",
  validateSearch: (search: Record<string, unknown>): { who?: string[] } => {
    const who = [search.who].flat().map(text).filter((id) => id !== undefined);
    return { who: who.length > 0 ? who.slice(0, mostActors) : undefined };
  },
  component: lazyRouteComponent(() => import("./collection/collections"), "CollectionsPage"),
});

export const readRoutes = [leader, country, organization, place, series, forum, meeting, statement, topic, source, collection, collections] as const;
