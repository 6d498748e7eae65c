export const exploreRoutes = [] as const;
