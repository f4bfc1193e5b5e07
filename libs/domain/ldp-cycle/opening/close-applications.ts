import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { concerned, isOpened, type Cycle } from '../state.js';

/** The cut-off has passed: whoever applies now joins with another intake, and the panel may decide on this one. */
export const closeApplications = command({
  type: 'CloseApplications',
  schema: z.strictObject({}),
  clause: clauses.intake,
  summary: 'Note that the cut-off of the intake has passed.',
  by: theProcess,
  personal: {},
  decide: (_, state: Cycle, { at, rules }: Context<Rules>) => {
    if (!isOpened(state) || state.status !== 'Open') return refuse('ApplicationsNotOpen', { status: state.status });
    if (at < state.cutOffAt) return refuse('NotDueYet', { due: state.cutOffAt });
    const ladder = rungsFrom(at, rules.ldp.selection.ladder);
    return accept({ type: 'ApplicationsClosed', data: { candidates: concerned(state).length, ladder } });
  },
});
