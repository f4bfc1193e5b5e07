import { processOf } from '#libs/domain/registry.js';
import type { Pool } from '#libs/event-store/index.js';
import { rebuild } from '#libs/read-models/rebuild.js';
import { upcastersOf } from '../support/engine.js';
import type { Measured, Say } from './results.js';

/** Refolds every stream of a store and writes its read models anew: events a second. */
export const benchRefold = async (owner: Pool, events: number, say: Say): Promise<Measured> => {
  const began = performance.now();
  await rebuild({ owner, processOf, upcastersOf });
  const perSecond = (events * 1_000) / (performance.now() - began);
  say(`refold: ${Math.round(perSecond)} events a second`);
  return { results: { refold_per_s: Math.round(perSecond) }, beside: { refold_events: events } };
};
