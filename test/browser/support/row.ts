import type { Page } from 'playwright-core';

/** What somebody does on a page, and what its state is called then. */
export type Act = readonly [state: string, does: (page: Page) => Promise<void>];
/** One page: its name, who looks at it (nobody: signed out), its address, and the states that it comes to. */
export type Row = Readonly<{ name: string; who?: string; at: string; acts?: readonly Act[] }>;
