/** Set once this gateway has begun to stop: it then asks for no more work. */
export type Stopping = { now: boolean };
export const STOPPING = Symbol('stopping');
