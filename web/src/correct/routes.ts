export const correctRoutes = [] as const;
