import type { Upcasters } from '../../kernel/index.js';

/** Beside the event types: how each former schema becomes the next. An entry is never taken away. */
export const upcasters = {} as const satisfies Upcasters;
