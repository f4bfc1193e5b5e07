import type { InternalPost } from '../state.js';

/** The task by which people choose how a post goes on that nobody was found for. */
export const routeTask = (_: object, { status }: InternalPost): string =>
  status === 'ExternalRoute' ? 'open-external-route' : 'choose-route';
