import type { CommandRoute } from '#libs/http/routes.js';

/** Finds a command's route by its address, at once. */
export const routeTable = (routes: readonly CommandRoute[]) => {
  const byAddress = new Map(routes.map((route) => [`${route.collection}/${route.verb ?? ''}`, route]));
  const collections = new Set(routes.map(({ collection }) => collection));
  return {
    starting: (collection: string) => byAddress.get(`${collection}/`),
    answering: (collection: string, verb: string) => (verb ? byAddress.get(`${collection}/${verb}`) : undefined),
    knows: (collection: string) => collections.has(collection),
  };
};
export type RouteTable = ReturnType<typeof routeTable>;
