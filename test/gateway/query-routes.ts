import { queryPaths } from '../../apps/gateway/openapi/query-paths.js';

/** The address of every query. */
export const routes: readonly string[] = Object.keys(queryPaths).sort();
