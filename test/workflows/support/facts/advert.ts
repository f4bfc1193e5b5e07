import type { Audience, Rung } from '#libs/domain/internal-post/events.js';
import type { Instant } from '#libs/kernel/index.js';
import { ash, hr } from '../../../support/people.js';
import { applicantOf, applicationOf, fact, sealed } from './fact.js';
import { specification } from './gate.js';

type Ladder = readonly Rung[];

export const opened = (
  closesAt: Instant,
  ladder: Ladder = [],
  more: Readonly<{ opensAt?: Instant; audience?: Audience }> = {},
) => fact('AdvertOpened', { closesAt, audience: {}, specification: 1, ladder, blind: false, ...more });
export const extended = (closesAt: Instant, ladder: Ladder = []) =>
  fact('AdvertExtended', { closesAt, by: hr, reason: sealed, ladder });
export const specificationAmended = (how: 'notice' | 're-advert', closesAt?: Instant) =>
  fact('SpecificationAmended', { ...specification(2), by: hr, how, reason: sealed, ...(closesAt && { closesAt }) });
export const closedEarly = fact('AdvertClosedEarly', { by: hr, reason: sealed });
export const closed = (closedAt: Instant, ladder: Ladder = []) => fact('AdvertClosed', { closedAt, left: [], ladder });
export const nobodyApplied = (ladder: Ladder = []) => fact('NobodyApplied', { ladder });
export const relisted = fact('PostRelisted', { by: hr });

const applying = (n: number, padding = '') => ({
  application: applicationOf(n),
  applicant: applicantOf(n),
  school: ash,
  statement: { ...sealed, hash: `h${padding}` },
});
export const drafted = (n: number) => fact('ApplicationDrafted', applying(n));
export const applied = (n: number, padding = '', late = false) =>
  fact('ApplicationReceived', { ...applying(n, padding), specification: 1, late });
export const withdrew = (n: number) =>
  fact('ApplicationWithdrawn', { application: applicationOf(n), by: applicantOf(n) });
export const allWithdrew = (ladder: Ladder = []) => fact('AllApplicantsWithdrew', { ladder });
