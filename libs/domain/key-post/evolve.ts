import { never } from '../../kernel/index.js';
import type { KeyPostEvent } from './events.js';
import { isKnown, type KeyPost, type KnownKeyPost, type Nomination } from './state.js';
import type { NominationId } from './words.js';

const changing = (
  one: KnownKeyPost,
  id: NominationId,
  change: (nomination: Nomination) => Nomination,
): KnownKeyPost => ({
  ...one,
  nominations: one.nominations.map((nomination) => (nomination.nomination === id ? change(nomination) : nomination)),
});

const afterChange = (one: KnownKeyPost, event: Exclude<KeyPostEvent, { type: 'KeyPostNamed' }>): KnownKeyPost => {
  const { type, data } = event;
  switch (type) {
    case 'KeyPostEnded':
      return { ...one, status: 'Ended' };
    case 'TurnoverRecorded': {
      const { by: _, ...turnover } = data;
      return { ...one, turnovers: [...one.turnovers, turnover] };
    }
    case 'TurnoverWithdrawn':
      return { ...one, turnovers: one.turnovers.filter(({ turnover }) => turnover !== data.turnover) };
    case 'SuccessorNominated': {
      const { nomination, nominee, ...placement } = data;
      return { ...one, nominations: [...one.nominations, { nomination, nominee, placements: [placement] }] };
    }
    case 'ReadinessReviewed': {
      const { nomination, ...placement } = data;
      return changing(one, nomination, (before) => ({ ...before, placements: [...before.placements, placement] }));
    }
    case 'NominationEnded':
      return changing(one, data.nomination, (before) => ({ ...before, ended: data.because }));
    case 'ScenarioSaved':
      return { ...one, scenarios: [...one.scenarios, data] };
    default:
      return never(type);
  }
};

/** What each fact makes of the key post; a stray one changes nothing, and one that is named again begins afresh. */
export const evolve = (one: KeyPost, event: KeyPostEvent): KeyPost => {
  if (event.type !== 'KeyPostNamed') return isKnown(one) ? afterChange(one, event) : one;
  if (one.status === 'Named') return one;
  const { by: _, ...named } = event.data;
  const scenarios = isKnown(one) ? one.scenarios : [];
  return { status: 'Named', ...named, turnovers: [], nominations: [], scenarios };
};
