import type { AnyMessage, StaffId } from '../kernel/index.js';
import type { ProcessName } from '../domain/registry.js';
import { internalPostPart } from './internal-post-part.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- erased: each process knows its own state and events */
/** What a person sees of a case that they are part of but do not oversee; whatever is not named here stays hidden. */
export type OwnPart<S = any, E extends AnyMessage = any> = Readonly<{
  /** Who has an interest of their own in the case, and so never sees more than their part. */
  interested: (state: S) => readonly StaffId[];
  state: (state: S, me: StaffId) => object;
  /** The event's data as the person may see it; undefined hides the event. */
  event: (event: E, me: StaffId) => object | undefined;
}>;
/* eslint-enable @typescript-eslint/no-explicit-any */

export const ownParts = { 'internal-post': internalPostPart } as const satisfies Record<ProcessName, OwnPart>;
export const ownPartOf = (process: string): OwnPart => ownParts[process as ProcessName];
