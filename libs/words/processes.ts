import type { ProcessName } from '../domain/registry.js';

/** What each process of the trust is called. */
export const processNames: Readonly<Record<ProcessName, string>> = { 'internal-post': 'Internal post' };
