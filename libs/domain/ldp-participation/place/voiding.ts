import { localDate } from '../../../kernel/calendar.js';
import type { Context } from '../../../kernel/index.js';
import { standing } from '../acting.js';
import { stepIn, type Begun, type Participation } from '../state.js';
import type { VoidedBecause } from '../words.js';

/** What subscribers were told of a place does not hold any more; of one that was taken back before, or never offered, there is nothing to say. */
export const placeVoided = (
  file: Begun & Participation,
  because: VoidedBecause,
  { at }: Pick<Context<unknown>, 'at'>,
) =>
  stepIn(file, 'Offered', 'Accepted')
    ? [{ type: 'PlaceVoided' as const, data: { ...standing(file), because, on: localDate(at) } }]
    : [];
