import { never } from '../../kernel/index.js';
import type { AbsenceEvent } from './events.js';
import { isKnown, type Absence, type Delegation, type KnownAbsence } from './state.js';

const afterChange = (absence: KnownAbsence, event: Exclude<AbsenceEvent, { type: 'AbsencePlanned' }>): Absence => {
  const { type, data } = event;
  switch (type) {
    case 'AbsenceChanged':
      return { ...absence, window: { from: data.from, to: data.to } };
    case 'AbsenceEndedEarly':
      return { ...absence, window: { ...absence.window, to: data.to } };
    case 'AbsenceCancelled':
      return { ...absence, status: 'Cancelled' };
    case 'DelegateAdded': {
      const { delegation, passedOn, since } = data;
      const added: Delegation = { delegation, passedOn, ...(since && { since }), removed: false };
      return { ...absence, delegations: [...absence.delegations, added] };
    }
    case 'DelegateRemoved':
      return {
        ...absence,
        delegations: absence.delegations.map((one) =>
          one.delegation === data.delegation
            ? { ...one, removed: true, ...(data.until && { until: data.until }) }
            : one,
        ),
      };
    default:
      return never(type);
  }
};

/** What each fact makes of the absence; a stray one changes nothing. */
export const evolve = (absence: Absence, event: AbsenceEvent): Absence => {
  if (event.type !== 'AbsencePlanned') return isKnown(absence) ? afterChange(absence, event) : absence;
  const { staff, school, from, to } = event.data;
  return isKnown(absence) ? absence : { status: 'Planned', staff, school, window: { from, to }, delegations: [] };
};
