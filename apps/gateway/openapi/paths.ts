import { contentPaths } from '../contents/paths.js';
import { documentPaths } from '../documents/paths.js';
import { commandPaths } from './command-paths.js';
import { operationPaths } from './operation-paths.js';
import { queryPaths } from './query-paths.js';

/** Every address of this gateway, with its methods. */
export const paths: Readonly<Record<string, object>> = {
  ...queryPaths,
  ...documentPaths,
  ...contentPaths,
  ...commandPaths,
  ...operationPaths,
};
