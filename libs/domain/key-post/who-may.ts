import type { HeldRole, StaffId } from '../../kernel/index.js';
import { acrossTheTrust, holdsAcrossTheTrust } from '../process/index.js';
import { isKnown, type KeyPost } from './state.js';

const planners = ['HR', 'SLT', 'CEO'] as const;

/**
 * Who plans for succession across the trust, and sees who may leave and who could follow: neither a school’s own leaders,
 * nor who stands in for somebody. Nobody else changes any of it, but for what a holder says of themself (002 §Secondment
 * opportunities: “the Trust Senior Leadership Team”, “the CEO”).
 */
export const plansSuccession = (roles: readonly HeldRole[]): boolean => holdsAcrossTheTrust(planners, roles);

/** HR keeps the list of key posts. */
export const keepsTheList = acrossTheTrust<KeyPost>(['HR']);
/** The Trust Senior Leadership Team says who could follow, and how soon. */
export const saysWhoCouldFollow = acrossTheTrust<KeyPost>(['SLT']);
/** Whoever plans may ask what would follow if the holder left. */
export const asksWhatIf = acrossTheTrust<KeyPost>(planners);
/** HR with their agreement, or whoever it is about. */
export const recordsTurnover = acrossTheTrust<KeyPost, { staff: StaffId }>(['HR'], ({ staff }) => staff);
export const withdrawsTurnover = acrossTheTrust<KeyPost, { turnover: string }>(['HR'], ({ turnover }, one) =>
  isKnown(one) ? one.turnovers.find((each) => each.turnover === turnover)?.staff : undefined,
);
