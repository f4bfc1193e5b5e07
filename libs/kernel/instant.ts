import type { Instant } from './ids.js';

/** The one way to make an Instant. Throws RangeError when `from` is no point in time. */
export const instant = (from: string | number): Instant => new Date(from).toISOString() as Instant;

export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
