export { dryRun, type Report } from './over-log.js';
export type * from './types.js';
