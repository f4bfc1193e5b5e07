import type { StartDateEvent } from '../start-date/events.js';
import type { Changes } from './change.js';
import { vacancyIn } from './vacancies.js';

type Amending = Extract<StartDateEvent, { type: `Amendment${string}` }>;

/** Another date for an appointment is open until every side has signed it, one declines it, or a newer one takes its place. */
export const amendmentChanges: Changes<Amending> = {
  AmendmentProposed: (post, { vacancy, amendment: number, startsOn, parties, by, reason, ladder }) =>
    vacancyIn(post, vacancy, ['Appointed'], (one) => ({
      ...one,
      amendments: number,
      amendment: { number, startsOn, by, reason, parties, signed: [], ladder },
    })),
  AmendmentSigned: (post, { vacancy, amendment, side }) =>
    vacancyIn(post, vacancy, ['Appointed'], (one) =>
      one.amendment?.number === amendment
        ? { ...one, amendment: { ...one.amendment, signed: [...one.amendment.signed, side] } }
        : one,
    ),
  AmendmentDeclined: (post, { vacancy, amendment }) =>
    vacancyIn(post, vacancy, ['Appointed'], ({ amendment: open, ...one }) =>
      open && open.number !== amendment ? { ...one, amendment: open } : one,
    ),
};
