import type { ProcessName } from '../domain/registry.js';
import { internalPostViews } from './internal-post/index.js';
import type { CaseViews } from './views.js';

const views = { 'internal-post': internalPostViews } as const satisfies Record<ProcessName, CaseViews>;
export const viewsOf = (process: string): CaseViews => views[process as ProcessName];
