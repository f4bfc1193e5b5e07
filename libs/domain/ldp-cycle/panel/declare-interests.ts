import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { anyStaff, byItsAuthor, command } from '../../process/index.js';
import { onPanel } from '../acting.js';
import { clauses } from '../clauses.js';
import { playing, recusedFrom, settled } from '../consequences.js';
import type { CycleEvent } from '../events.js';
import { number, personalText } from '../fields.js';
import { able } from '../quorum.js';
import { isOpened, type Cycle, withPanel } from '../state.js';

const conflict = z.strictObject({
  candidate: number,
  because: z.enum(['line-manager', 'family', 'friend', 'other']),
});

/** Each member says of all candidates whether they have an interest; from those candidates alone they are recused. */
export const declareInterests = command({
  type: 'DeclareInterests',
  schema: z.strictObject({ conflicts: z.array(conflict).max(100), detail: personalText(4000).optional() }),
  clause: clauses.panel,
  summary: 'Say, as a member of the panel, in which of the candidates you have an interest, or in none.',
  by: anyStaff,
  personal: { detail: byItsAuthor },
  decide: ({ conflicts, detail }, state: Cycle, context: Context<Rules>) => {
    const seat = onPanel(state, context);
    if (!seat.ok) return seat;
    const { file, by, panel } = seat;
    const open = withPanel(file);
    const twice = conflicts.find((one, i) => conflicts.findIndex(({ candidate }) => candidate === one.candidate) !== i);
    if (twice) return refuse('CandidateTwice', { candidate: twice.candidate });
    const strange = conflicts.find((one) => !open.some(({ candidate }) => candidate === one.candidate));
    if (strange) return refuse('NotWithPanel', { candidate: strange.candidate });
    const upTo = file.candidates.length;
    if (!conflicts.length && (!open.length || (panel.declared[by] ?? 0) >= upTo)) return refuse('AlreadyDeclared');
    const declared: CycleEvent = {
      type: 'InterestsDeclared',
      data: { by, upTo, conflicts, ...(detail && { detail }) },
    };
    const events = conflicts.reduce<readonly CycleEvent[]>(
      (so, one) => {
        const now = playing(file, so);
        return isOpened(now) && able(now.panel, one).some(({ staff }) => staff === by)
          ? [...so, recusedFrom(now, by, one, context)]
          : so;
      },
      [declared],
    );
    return accept(...settled(file, context, ...events));
  },
});
