export const keepRoutes = [] as const;
