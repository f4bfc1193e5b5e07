import type { Rung } from '#libs/domain/internal-post/events.js';
import { instant, type Instant } from '#libs/kernel/index.js';
import { hr } from '../../../support/people.js';
import { fact, sealed } from './fact.js';

type Ladder = readonly Rung[];

export const routeOpened = fact('ExternalRouteOpened', { by: hr, specification: 1, evidence: sealed });
export const outcome = (filled: number, ladder: Ladder = []) =>
  fact('ExternalOutcomeRecorded', { by: hr, filled, note: sealed, ladder });
export const frozen = (since: Instant) => fact('PostFrozen', { by: hr, reason: sealed, since });
/** Every instant that was ahead comes so many days later. */
export const reopened = (days: number, ahead: readonly Instant[] = [], closesAt?: Instant) =>
  fact('PostReopened', {
    by: hr,
    reason: sealed,
    days,
    moved: ahead.map((from) => ({ from, to: instant(Date.parse(from) + days * 86_400_000) })),
    missed: [],
    ...(closesAt && { closesAt, ladder: [] }),
  });
export const closedUnfilled = fact('PostClosedUnfilled', { by: hr, reason: sealed });
export const cancelled = fact('PostCancelled', { by: hr, reason: sealed });
